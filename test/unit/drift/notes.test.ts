import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dynamodb } from '../../../lambda/aws/clients.ts';
import type { Instant, ReleaseId } from '../../../lambda/contract/release.ts';
import type { PageNote } from '../../../lambda/drift/page-note.ts';
import { dynamodbPageNotes, KEPT_DAYS, type PageNotes } from '../../../lambda/drift/page-notes.ts';
import { withRefused } from '../../../lambda/drift/refused-pages.ts';
import { watchDrift } from '../../../lambda/drift/watch.ts';
import { readEnvironment } from '../../../lambda/environment.ts';
import { startStores } from '../stores.ts';

const NOW = new Date('2026-11-20T12:00:00.000Z');
const clock = { now: () => NOW };
const DAY = 24 * 3600 * 1000;

/** A page that was fetched so many days ago, and read by a template or not. */
const note = (source: string, n: number, daysAgo: number, layer: 'selector' | 'generic' | null): PageNote => ({
  source,
  releaseId: n.toString(16).padStart(16, '0') as ReleaseId,
  fetchedAt: new Date(NOW.getTime() - daysAgo * DAY).toISOString() as Instant,
  releases: layer === null ? 0 : 1,
  rejected: layer === null ? 'empty_body' : null,
  fields: layer === null ? {} : { text: { [layer]: 1 } },
});

describe('notes of pages', () => {
  let close: () => Promise<void>;
  let notes: PageNotes;
  before(async () => {
    ({ close } = await startStores());
    notes = dynamodbPageNotes(dynamodb(), readEnvironment('drift').RELEASES_TABLE, clock);
  });
  after(() => close());
  const verdictOf = async (source: string) => (await watchDrift([source], { notes, clock }))[0];

  it('say how many pages are still needed', async () => {
    for (let n = 0; n < 12; n++) await notes.note(note('few', n, n / 10, 'selector'));
    const report = await verdictOf('few');
    assert.deepEqual([report?.verdict, report?.now.pages, report?.before.pages], ['not_enough_pages', 12, 0]);
  });

  it('count a page once, whatever was said of it last, and in whatever order', async () => {
    const good = Array.from({ length: 60 }, (_, n) => note('site', n, 10 + n / 10, 'selector'));
    const changed = Array.from({ length: 30 }, (_, n) => note('site', n, n / 100, 'generic'));
    for (const one of [...changed, ...good.toReversed(), ...changed]) await notes.note(one);
    const drifted = await verdictOf('site');
    assert.equal(drifted?.verdict, 'drift');
    assert.deepEqual([drifted?.now.pages, drifted?.before.pages], [30, 60]);

    for (const one of changed) await notes.note({ ...one, fields: { text: { selector: 1 } } });
    assert.equal((await verdictOf('site'))?.verdict, 'steady', 'read again with a new template');

    for (const one of changed) await notes.note({ ...one, releases: 0, rejected: 'empty_body', fields: {} });
    const rejected = await verdictOf('site');
    assert.deepEqual([rejected?.verdict, rejected?.now.rejected], ['drift', 30]);
  });

  it('look back 30 days from the newest pages, and no further', async () => {
    for (let n = 0; n < 30; n++) await notes.note(note('slow', n, n / 100, 'generic'));
    for (let n = 0; n < 30; n++) await notes.note(note('slow', n, 35, 'selector'));
    const report = await verdictOf('slow');
    assert.deepEqual([report?.verdict, report?.before.pages], ['not_enough_pages', 0]);
  });

  it('count pages that the site refused, once, and not what is left out for what it is about', async () => {
    const good = Array.from({ length: 40 }, (_, n) => note('walled', n, 3 + n / 10, 'selector'));
    const noted = Array.from({ length: 10 }, (_, n) => note('walled', 100 + n, 1 + n / 10, null));
    for (const one of [...good, ...noted]) await notes.note(one);
    const rows = [
      // The frontier knows of what the reader rejected, too.
      ...noted.map((one) => ({ ...one, reason: 'empty_body: no text' })),
      ...Array.from({ length: 20 }, (_, n) => ({
        ...note('walled', 200 + n, n / 30, null),
        reason: 'consent_wall: x',
      })),
      ...Array.from({ length: 30 }, (_, n) => ({ ...note('walled', 300 + n, n / 30, null), reason: 'not_press: x' })),
    ].map(({ releaseId, fetchedAt, reason }) => ({
      url: '',
      releaseId,
      status: 'quarantined' as const,
      reason,
      lastFetchedAt: fetchedAt,
    }));
    const frontier = {
      async *list() {
        yield* rows;
      },
    };
    const seen: string[] = [];
    const all = withRefused(notes, frontier);
    for await (const one of all.newestFirst('walled', NOW.toISOString() as Instant))
      seen.push(`${one.fetchedAt}#${one.releaseId}`);
    assert.equal(seen.length, 40 + 10 + 20);
    assert.deepEqual(seen, [...new Set(seen)].toSorted().toReversed());
    const [report] = await watchDrift(['walled'], { notes: all, clock });
    assert.deepEqual([report?.verdict, report?.now.rejected, report?.before.pages], ['drift', 30, 40]);
  });

  it('of captures that are too old are not kept', async () => {
    await notes.note(note('old', 1, KEPT_DAYS + 1, 'selector'));
    const report = await verdictOf('old');
    assert.equal(report?.now.pages, 0);
  });
});
