import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../../lambda/contract/release.ts';
import { lostRecheckAt, nextAttemptAt, recheckAt } from '../../../lambda/fetch/retry.ts';

const now = new Date('2026-06-01T00:00:00Z');
const minutesTo = (instant: Instant) => (Date.parse(instant) - now.getTime()) / 60_000;
const url = 'https://www.iom.int/news/a';

test('failures: 5 minutes doubling to 12 hours, 20% either way, the same for the same URL', () => {
  for (const [attempts, minutes] of [
    [0, 5],
    [1, 5],
    [2, 10],
    [5, 80],
    [8, 640],
    [9, 720],
    [1000, 720],
  ] as const) {
    const wait = minutesTo(nextAttemptAt(url, attempts, now));
    assert.ok(wait >= minutes * 0.8 && wait <= minutes * 1.2, `${attempts}: ${wait}`);
    assert.equal(minutesTo(nextAttemptAt(url, attempts, now)), wait);
  }
  const waits = new Set(Array.from({ length: 50 }, (_, n) => minutesTo(nextAttemptAt(`${url}${n}`, 3, now))));
  assert.ok(waits.size > 40, 'pages that failed together do not come back together');
});

test('rechecks: often when new, seldom when old, never sooner for an older page', () => {
  const page = { url, discoveredAt: '2026-05-31T23:00:00.000Z' as Instant, lane: 'live' } as const;
  const hours = (publishedAt: string) =>
    minutesTo(recheckAt({ ...page, hint: { publishedAt, from: 'feed' } }, now)) / 60;
  assert.ok(hours('2026-05-31') < 3);
  assert.ok(hours('2026-05-20') < 30);
  assert.ok(hours('2018-01-11') > 24 * 140);
  const ages = ['2026-05-31T23:00:00Z', '2026-05-30', '2026-05-20', '2026-04-01', '2025-09-01', '2010-01-01'].map(
    hours,
  );
  assert.deepEqual(
    ages,
    [...ages].sort((a, b) => a - b),
  );
});

test('undated pages: as old as their discovery when live, old in backfill; a bad date is old', () => {
  const page = { url, discoveredAt: '2026-05-31T23:00:00.000Z' as Instant } as const;
  assert.ok(minutesTo(recheckAt({ ...page, lane: 'live' }, now)) < 180);
  assert.ok(minutesTo(recheckAt({ ...page, lane: 'backfill' }, now)) > 140 * 24 * 60);
  const bad = { publishedAt: 'soon', from: 'feed' } as const;
  assert.ok(minutesTo(recheckAt({ ...page, lane: 'live', hint: bad }, now)) > 140 * 24 * 60);
});

test('pages that are gone are asked for again after a month', () => {
  const days = minutesTo(lostRecheckAt(url, now)) / 1440;
  assert.ok(days >= 24 && days <= 36);
});
