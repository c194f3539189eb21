import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Instant, ReleaseDocument } from '../../../lambda/contract/release.ts';
import { factParameters, parseParameters, searchParameters } from '../../../lambda/query/parameters.ts';
import { MARK, openSnapshot } from '../../../lambda/query/snapshot-queries.ts';
import type { LatestRelease } from '../../../lambda/releases/releases.ts';
import { writeSnapshot } from '../../../lambda/search/snapshot-writer.ts';
import { documentOf } from '../documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-snapshot-test-'));
after(() => rmSync(folder, { recursive: true }));

const indexed = (document: ReleaseDocument) => ({
  document,
  latest: { changedAt: document.fetchedAt } as unknown as LatestRelease,
});
const write = (path: string, entries: readonly ReturnType<typeof indexed>[]) =>
  writeSnapshot(path, entries, '2018-02-01T00:00:00.000Z' as Instant);
const with_ = <T>(path: string, ask: (snapshot: ReturnType<typeof openSnapshot>) => T): T => {
  const snapshot = openSnapshot(path);
  try {
    return ask(snapshot);
  } finally {
    snapshot.close();
  }
};
const search = (raw: object) => parseParameters(searchParameters, { ...raw });
const facts = (raw: object) => parseParameters(factParameters, { ...raw });

describe('search snapshot', () => {
  it('finds releases by their words, and marks them', () => {
    const path = join(folder, 'words.sqlite');
    write(path, [indexed(documentOf('one')), indexed(documentOf('two', { n: 77 }))]);
    const page = with_(path, (snapshot) => snapshot.search(search({ q: '77 italy' })));
    assert.deepEqual(
      page.items.map(({ title }) => title),
      ['Arrivals two'],
    );
    assert.ok(page.items[0]?.excerpt?.includes(`${MARK.start}77${MARK.end}`));
  });

  it('replaces a release that is written again, whatever its version', () => {
    const path = join(folder, 'again.sqlite');
    write(path, [indexed(documentOf('one'))]);
    write(path, [indexed(documentOf('one', { n: 121 }))]);
    with_(path, (snapshot) => {
      assert.deepEqual(snapshot.counts(), { releases: 1, copies: 0, facts: { statistic: 1 } });
      assert.equal(snapshot.search(search({ q: '120' })).items.length, 0);
      assert.equal(snapshot.search(search({ q: '121' })).items.length, 1);
    });
  });

  it('answers what number was given for an indicator in a country, with the sentence', () => {
    const path = join(folder, 'facts.sqlite');
    write(path, [indexed(documentOf('one'))]);
    with_(path, (snapshot) => {
      const [found] = snapshot.facts(facts({ indicator: 'arrivals', country: 'it' })).items;
      assert.equal(found?.sentence, 'Rome – 120 migrants arrived by sea in Italy.');
      assert.equal(snapshot.facts(facts({ country: 'FR' })).items.length, 0);
    });
  });

  it('takes a day of publication with its whole day', () => {
    const path = join(folder, 'days.sqlite');
    write(path, [indexed(documentOf('time', { publishedAt: '2018-01-11T17:05:00+01:00' }))]);
    with_(path, (snapshot) => {
      assert.equal(snapshot.search(search({ from: '2018-01-11', to: '2018-01-11' })).items.length, 1);
      assert.equal(snapshot.search(search({ to: '2018-01-10' })).items.length, 0);
    });
  });

  it('returns each item once while others are added between pages', () => {
    const path = join(folder, 'paging.sqlite');
    const slugs = Array.from({ length: 25 }, (_, n) => `page-${n}`);
    write(
      path,
      slugs.map((slug) => indexed(documentOf(slug))),
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const raw: object = { limit: '4', ...(cursor === null ? {} : { cursor }) };
      const page = with_(path, (snapshot) => snapshot.facts(facts(raw)));
      seen.push(...page.items.map(({ release }) => release.title));
      cursor = page.cursor;
      write(path, [indexed(documentOf(`late-${seen.length}`, { publishedAt: '2019-01-01' }))]);
    } while (cursor !== null);
    assert.deepEqual(seen.toSorted(), slugs.map((slug) => `Arrivals ${slug}`).toSorted());
  });
});
