import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Instant } from '../../../lambda/contract/release.ts';
import { findingsOf, type Tried } from '../../../lambda/discover/alarms.ts';
import { type WayResult, wayResult } from '../../../lambda/discover/found.ts';
import { isResting, remember, shrunken, summed, type WayMemory } from '../../../lambda/discover/harvest.ts';
import type { Certainty } from '../../../lambda/sources/source.ts';

const URL_OF = {
  feed: 'https://a.example/rss.xml',
  listing: 'https://a.example/list',
  sitemap: 'https://a.example/s.xml',
};
const day = (n: number, hour = 0): Instant => new Date(Date.UTC(2026, 2, 1 + n, hour)).toISOString() as Instant;
const result = (way: WayResult['way'], head: number, more: Partial<WayResult> = {}): WayResult =>
  wayResult({ way, url: URL_OF[way], outcome: 'read', detail: '', found: head, complete: true, ...more });
/** What is remembered after these results, one a day. */
const after = (...results: WayResult[]): WayMemory =>
  results.reduce<WayMemory | undefined>((memory, one, n) => remember(one, memory, day(n)), undefined) as WayMemory;
const tried = (one: WayResult, memory?: WayMemory, certainty: Certainty = 'inferred'): Tried => ({
  certainty,
  results: [one],
  result: one,
  memory,
});

test('a head below half of the usual count has shrunk; at half of it, it has not', () => {
  const usual = after(result('listing', 12));
  assert.equal(shrunken(result('listing', 6), usual, day(1)), null);
  assert.match(
    shrunken(result('listing', 5), usual, day(1)) ?? '',
    /listing .*: shrunken: 5 press pages, 12 on 2026-03-01/,
  );
  const archive = after(result('sitemap', 1000));
  assert.equal(shrunken(result('sitemap', 900), archive, day(1)), null);
  assert.notEqual(shrunken(result('sitemap', 899), archive, day(1)), null);
  assert.equal(
    shrunken(result('sitemap', 10, { complete: false }), archive, day(1)),
    null,
    'what was cut is not counted',
  );
  assert.equal(shrunken(result('feed', 1), after(result('feed', 3)), day(1)), null, 'three say nothing');
  assert.notEqual(shrunken(result('feed', 1), after(result('feed', 4)), day(1)), null);
});

test('the usual count does not sink with the harvest: it rings until a week is over, then the new one holds', () => {
  let memory = after(result('listing', 12));
  for (let n = 1; n <= 7; n++) {
    assert.notEqual(shrunken(result('listing', 5), memory, day(n)), null, `day ${n}`);
    memory = remember(result('listing', 5), memory, day(n));
    assert.equal(memory.usual?.head, 12);
  }
  assert.equal(shrunken(result('listing', 5), memory, day(8)), null);
  memory = remember(result('listing', 5), memory, day(8));
  assert.deepEqual(memory.usual, { head: 5, at: day(8) });
});

test('slow shrinking rings as well: each day is compared with the best of the week', () => {
  let memory = after(result('feed', 20));
  const heads = [17, 14, 11, 9];
  const rings = heads.map((head, n) => {
    const rang = shrunken(result('feed', head), memory, day(n + 1)) !== null;
    memory = remember(result('feed', head), memory, day(n + 1));
    return rang;
  });
  assert.deepEqual(rings, [false, false, false, true]);
});

test('a failed or empty answer leaves what is remembered of better days', () => {
  const memory = after(result('feed', 10), result('feed', 0, { outcome: 'failed', detail: 'status 500' }));
  assert.deepEqual(memory.usual, { head: 10, at: day(0) });
  assert.equal(memory.lastReadAt, day(0));
  assert.deepEqual([memory.at, memory.outcome, memory.detail], [day(1), 'failed', 'status 500']);
});

test('a way that nobody saw answer is noted, and rings once it has answered and stops', () => {
  const wrong = result('feed', 0, { outcome: 'wrong', detail: 'an HTML page, not a feed' });
  const other = tried(result('listing', 12));
  const noted = findingsOf([tried(wrong, undefined, 'unproven'), other], [], 12, day(0));
  assert.deepEqual(noted, { alarms: [], notes: [`feed ${URL_OF.feed}: wrong: an HTML page, not a feed`] });
  const rings = findingsOf([tried(wrong, after(result('feed', 10)), 'unproven'), other], [], 12, day(1));
  assert.deepEqual(rings, { alarms: [`feed ${URL_OF.feed}: wrong: an HTML page, not a feed`], notes: [] });
  assert.equal(findingsOf([tried(wrong, undefined, 'seen'), other], [], 12, day(0)).alarms.length, 1);
});

test('one failure beside a way that works is passed over for a day', () => {
  const failed = result('feed', 0, { outcome: 'failed', detail: 'status 500', answered: false });
  const works = tried(result('feed', 10, { url: 'https://a.example/other.xml' }));
  const memory = after(result('feed', 10));
  assert.deepEqual(findingsOf([tried(failed, memory), works], [], 10, day(1)).alarms, []);
  assert.match(findingsOf([tried(failed, memory), works], [], 10, day(1, 1)).alarms.join(), /status 500/);
  assert.match(findingsOf([tried(failed, memory)], [], 10, day(0, 1)).alarms.join(), /every feed failed/);
});

test('zero rings within the cycle; a run over sitemaps alone does not, where the listing gave pages today', () => {
  const empty = tried(result('sitemap', 0, { outcome: 'failed', detail: 'status 404' }), undefined, 'unproven');
  assert.deepEqual(findingsOf([empty], [], 0, day(0)).alarms, ['no press page was found by any way in']);
  const listing = after(result('listing', 12));
  assert.deepEqual(findingsOf([empty], [listing], 0, day(1)).alarms, []);
  assert.equal(findingsOf([empty], [listing], 0, day(1, 1)).alarms.length, 1);
  const skipped = result('feed', 0, { outcome: 'skipped', answered: false });
  assert.equal(
    findingsOf([tried(skipped, undefined, 'unproven')], [], 0, day(0)).alarms.length,
    1,
    'resting is no excuse',
  );
});

test('a way that never worked is asked once a day, unless the network failed, or it worked once', () => {
  const absent = after(result('feed', 0, { outcome: 'failed', detail: 'status 404' }));
  assert.equal(isResting('unproven', absent, day(0, 23)), true);
  assert.equal(isResting('unproven', absent, day(1, 1)), false);
  assert.equal(isResting('seen', absent, day(0, 1)), false);
  const cut = after(result('feed', 0, { outcome: 'failed', answered: false }));
  assert.equal(isResting('unproven', cut, day(0, 1)), false);
  const once = after(result('feed', 10), result('feed', 0, { outcome: 'failed' }));
  assert.equal(isResting('unproven', once, day(1, 1)), false);
});

test('the files of a sitemap index count as one way', () => {
  const start = URL_OF.sitemap;
  const files = [
    wayResult({ way: 'sitemap', url: start, start, outcome: 'read', detail: 'index of 2', complete: true }),
    wayResult({ way: 'sitemap', url: `${start}?1`, start, outcome: 'read', detail: '', found: 700, complete: true }),
    wayResult({ way: 'sitemap', url: `${start}?2`, start, outcome: 'read', detail: '', found: 300, complete: false }),
  ];
  const one = summed(files);
  assert.deepEqual([one?.url, one?.found, one?.head, one?.complete], [start, 1000, 1000, false]);
  assert.equal(summed([]), null);
});
