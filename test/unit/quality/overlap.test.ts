import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meansOf, overlapOf } from '../../../quality/overlap.ts';

test('runs of four words: what is missing costs recall, what is too much costs precision', () => {
  // Runs of the truth: abcd, bcde. Of the prediction: abcd, bcdx.
  assert.deepEqual(overlapOf('a b c d e', 'a, b; c – d x'), { precision: 1 / 2, recall: 1 / 2 });
  assert.deepEqual(overlapOf('a b c d e', 'a b c d'), { precision: 1, recall: 1 / 2 });
  assert.deepEqual(overlapOf('a b c d', 'a b c d a b c d'), { precision: 1 / 5, recall: 1 });
});

test('fewer than four words are one run; no prediction counts for recall only', () => {
  assert.deepEqual(overlapOf('one two', 'one two'), { precision: 1, recall: 1 });
  assert.deepEqual(overlapOf('one two', ''), { precision: null, recall: 0 });
  assert.deepEqual(overlapOf('', 'one two'), { precision: 0, recall: null });
});

test('every page weighs the same', () => {
  const means = meansOf([overlapOf('a b c d', 'a b c d'), overlapOf('a b c d', '')]);
  assert.deepEqual(means, { precision: 1, recall: 0.5, f1: 2 / 3 });
});
