import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Instant, VersionId } from '../../../lambda/contract/release.ts';
import { type Capture, historyOf } from '../../../lambda/releases/history.ts';

const capture = (day: number, version: string): Capture => ({
  fetchedAt: `2018-01-${String(day).padStart(2, '0')}T00:00:00.000Z` as Instant,
  version: version as VersionId,
  extractorVersion: '1',
  rawKey: `raw/${day}`,
});

describe('history of a release', () => {
  it('shows the content that was seen last, and when it came', () => {
    const history = historyOf([capture(1, 'a'), capture(2, 'a'), capture(3, 'b'), capture(4, 'b')]);
    assert.equal(history.latest.fetchedAt, capture(4, 'b').fetchedAt);
    assert.equal(history.changedAt, capture(3, 'b').fetchedAt);
    assert.deepEqual(history.versions, ['a', 'b']);
  });

  it('counts content that returned as a change of its own', () => {
    const history = historyOf([capture(1, 'a'), capture(2, 'b'), capture(3, 'a')]);
    assert.deepEqual(history.versions, ['a', 'b', 'a']);
    assert.equal(history.changedAt, capture(3, 'a').fetchedAt);
  });

  it('does not depend on the order in which captures were extracted', () => {
    const captures = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom('a', 'b', 'c')), {
      minLength: 1,
      selector: ([day]) => day,
    });
    const plain = ({ before: _, ...rest }: ReturnType<typeof historyOf>) => rest;
    fc.assert(
      fc.property(captures, fc.infiniteStream(fc.nat()), (list, random) => {
        const made = list.map(([day, version]) => capture(day, version));
        const shuffled = made.toSorted(() => ((random.next().value ?? 0) % 2 === 0 ? 1 : -1));
        assert.deepEqual(plain(historyOf(shuffled)), plain(historyOf(made)));
      }),
    );
  });

  it('refuses a release without captures', () => {
    assert.throws(() => historyOf([]), RangeError);
  });
});
