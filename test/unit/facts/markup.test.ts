import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMarkup } from '../../../lambda/facts/text/markup.ts';
import { read } from './read.ts';

test('every offset stays', () => {
  for (const text of [
    '**9 million** people',
    'see [Ana Ruiz](https://x.org/a/2017), here',
    'at http://x.org/40000 now',
    '_so_',
  ])
    assert.equal(withoutMarkup(text).length, text.length);
});

test('emphasis hides no number, and an address counts nothing', () => {
  const facts = read('statistic', 'Some **9,000 people** fled (see https://x.org/news/45000-people).');
  assert.deepEqual(
    facts.map((fact) => fact.value),
    [9000],
  );
});

test('a linked name is a name', () => {
  const [quote] = read(
    'quote',
    '“The road is open again,” said [Ana Ruiz](https://x.org/ana), director of the centre.',
  );
  assert.equal(quote?.speaker?.name, 'Ana Ruiz');
});

test('a linked resolution is a document, though its address has brackets', () => {
  const [resolution] = read(
    'document',
    'The arms embargo of [Resolution 2127 (2013)](https://docs.example.org/en/S/RES/2127(2013)) was extended.',
  );
  assert.match(resolution?.title ?? '', /^Resolution 2127/);
});
