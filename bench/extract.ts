import { grammarReader } from '../lambda/facts/grammar.ts';
import { SAMPLES } from '../lib/sample/documents/index.ts';
import { measure, report } from './measure.ts';

const WORDS = 500;

/** Facts of a release of 500 words, against splitting the same text into words with Intl.Segmenter. */
export const benchExtraction = async (): Promise<void> => {
  const english = SAMPLES.filter(({ language }) => language === 'en').map(({ text }) => text);
  const text = english.join('\n\n').split(' ').slice(0, WORDS).join(' ');
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const baseline = {
    name: 'Intl.Segmenter',
    timing: await measure(() => [...segmenter.segment(text)].length, 200, 20),
  };
  const input = { scope: 'bench', language: 'en', title: 'Bench', publishedAt: '2018-01-11', text };
  const timing = await measure(() => grammarReader.read(input), 200, 20);
  report(`extract facts of ${WORDS} words`, timing, baseline);
  console.log(
    `  ${Math.round(1000 / timing.median)} releases a second, ${grammarReader.read(input).length} facts each`,
  );
};
