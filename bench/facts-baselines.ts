import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { grammarReader } from '../lambda/facts/grammar.ts';
import { chronoAndRecognizers } from './baselines/chrono-and-recognizers.ts';
import { compromise } from './baselines/compromise.ts';
import type { GoldText } from './baselines/found.ts';

interface Gold extends GoldText {
  readonly language: string;
  readonly kinds?: readonly string[];
}
interface Score {
  readonly kinds: Readonly<
    Record<string, { readonly f1: number; readonly precision: number; readonly recall: number }>
  >;
}
type Scorer = (gold: readonly Gold[], predicted: ReadonlyMap<string, object>) => Score;

const shared = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..', 'shared');
const goldFolder = join(shared, 'eval', 'gold');
const corpusFile = join(shared, 'corpus', 'humanitarian-2017.jsonl.gz');

const grammar = ({ id, title, text, published }: GoldText, language = 'en') =>
  grammarReader.read({ scope: id, language, title, publishedAt: published ?? null, text });

const seconds = (work: () => void): number => {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
};

/**
 * The grammar against general recognisers on the same English gold releases: F1 by kind, and time. All of them get the
 * date of publication. The recognisers give numbers, not what they count, so only value and place are compared.
 */
const onGold = async (): Promise<void> => {
  const gold = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as Gold)
    .filter(({ language, kinds }) => language === 'en' && kinds === undefined);
  const { score } = (await import(pathToFileURL(join(shared, 'eval', 'score.mjs')).href)) as { score: Scorer };
  const run = (read: (release: Gold) => readonly object[]) => {
    const predicted = new Map<string, object>();
    for (const release of gold) read(release); // once for warmth
    const time = seconds(() => {
      for (const release of gold) predicted.set(release.id, { id: release.id, facts: read(release) });
    });
    return { time, kinds: score(gold, predicted).kinds };
  };
  const ours = run((release) => grammar(release));
  console.log(`facts of ${gold.length} gold releases in English: grammar ${(ours.time * 1000).toFixed(0)} ms`);
  for (const baseline of [compromise, chronoAndRecognizers]) {
    const theirs = run((release) => baseline.read(release));
    const ratio = (ours.time / theirs.time).toFixed(3);
    console.log(
      `  ${ratio} × ${baseline.name} (${(theirs.time * 1000).toFixed(0)} ms); F1, grammar and ${baseline.name}:`,
    );
    for (const kind of baseline.kinds)
      console.log(
        `    ${kind.padEnd(13)} ${(ours.kinds[kind]?.f1 ?? 0).toFixed(3)}  ${(theirs.kinds[kind]?.f1 ?? 0).toFixed(3)}`,
      );
  }
};

interface CorpusDocument {
  readonly id: string;
  readonly language: string;
  readonly text: string;
}

/** All documents of the corpus, once. */
const onCorpus = (): void => {
  const documents = gunzipSync(readFileSync(corpusFile))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusDocument);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  let facts = 0;
  const time = seconds(() => {
    for (const { id, language, text } of documents) facts += grammar({ id, title: '', text }, language).length;
  });
  console.log(
    `facts of ${documents.length} real documents: ${facts} in ${time.toFixed(1)} s, ${Math.round(characters / time / 1000)} kilocharacters a second`,
  );
};

/** Facts against general recognisers; says so where the gold releases and the corpus are not beside the project. */
export const benchFactBaselines = async (): Promise<void> => {
  if (existsSync(corpusFile)) onCorpus();
  else console.log('facts: the corpus is not beside the project; nothing was measured on it');
  if (existsSync(goldFolder)) await onGold();
  else console.log('facts: the gold releases are not beside the project; nothing was compared on them');
};
