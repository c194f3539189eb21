import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundedSentence } from '../../../lambda/facts/clause/sentence-facts.ts';
import { buildContext } from '../../../lambda/facts/context.ts';

/** Of the issue of speed: no sentence over so many code units is scanned whole. */
const LONGEST = 5_000;

const bodyOf = (text: string) => {
  const context = buildContext({ scope: 'test', language: 'en', title: '', publishedAt: null, text });
  return context.fields.find(({ field }) => field === 'text') ?? assert.fail();
};

test('a sentence is looked at whole up to a bound, and a longer one around the number', () => {
  const long = bodyOf(`${'many people, '.repeat(300)}end.`);
  assert.deepEqual(boundedSentence(long, 2_000, 2_004), { start: 0, end: long.text.length });

  const monstrous = bodyOf('many people, '.repeat(2_000));
  for (let at = 0; at < monstrous.text.length - 10; at += 617) {
    const { start, end } = boundedSentence(monstrous, at, at + 10);
    assert.ok(start <= at && end >= at + 10 && end - start <= LONGEST, `${at}: ${start} to ${end}`);
  }
});
