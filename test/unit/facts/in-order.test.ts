import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstEndingBehind, firstFrom, startingWithin } from '../../../lambda/facts/text/in-order.ts';

const SPANS = [
  { start: 0, end: 3 },
  { start: 5, end: 6 },
  { start: 6, end: 9 },
];

test('the first span from an offset on, up to none', () => {
  assert.deepEqual(
    [0, 1, 5, 6, 7].map((offset) => firstFrom(SPANS, offset)),
    [0, 1, 1, 2, 3],
  );
  assert.equal(firstFrom([], 4), 0);
});

test('the first span that goes on behind an offset', () => {
  assert.deepEqual(
    [0, 2, 3, 5, 6, 9].map((offset) => firstEndingBehind(SPANS, offset)),
    [0, 0, 1, 1, 2, 3],
  );
});

test('spans that start within another, its end not included', () => {
  assert.deepEqual(startingWithin(SPANS, { start: 1, end: 6 }), [SPANS[1]]);
  assert.deepEqual(startingWithin(SPANS, { start: 7, end: 9 }), []);
});
