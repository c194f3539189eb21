import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverSource } from '../../../lambda/discover/discover.ts';
import type { Found } from '../../../lambda/discover/found.ts';
import { pathOf } from '../../../lib/sample/document.ts';
import { SAMPLES } from '../../../lib/sample/documents/index.ts';
import type { PressSite } from '../../../lib/sample/site.ts';
import { manyDocuments, openSite, plainGet, sourceOf } from './client.ts';

const discover = async (site: PressSite, ways?: readonly ('feed' | 'listing' | 'sitemap')[]) => {
  const found: Found[] = [];
  const report = await discoverSource({
    source: sourceOf(site),
    get: plainGet,
    known: async () => new Set(),
    onFound: async (batch) => {
      found.push(...batch);
    },
    exhaustive: true,
    ...(ways === undefined ? {} : { ways }),
  });
  return { found, report };
};

test('all ways in together find every sample once, and the look-alikes with their reasons', async (t) => {
  const site = await openSite(t, { documents: SAMPLES });
  const { found, report } = await discover(site);
  const press = found.filter(({ scope }) => scope === 'press').map(({ url }) => url);
  assert.deepEqual(press.toSorted(), SAMPLES.map((one) => site.origin + pathOf(one)).toSorted());
  const reasons = found.flatMap((one) => (one.scope === 'excluded' ? [one.reason] : [])).toSorted();
  assert.deepEqual(reasons, ['newsletter of many items, some of other publishers', 'procurement notice']);
  assert.deepEqual(report.alarms, []);
  assert.ok(report.ways.every(({ outcome, complete }) => outcome === 'read' && complete));
});

for (const way of ['listing', 'sitemap'] as const) {
  test(`the ${way} alone finds 100 documents, with what it knows of each`, async (t) => {
    const site = await openSite(t, { documents: manyDocuments(100) });
    const { found, report } = await discover(site, [way]);
    assert.equal(report.found, 100);
    assert.equal(report.excluded, 2);
    const first = found.find(({ url }) => url.endsWith('/sample-document-0'));
    const undated = found.find(({ url }) => url.endsWith('/sample-document-6'));
    if (way === 'sitemap') assert.equal(first?.lastModified, '2018-01-01T12:00:00.000Z');
    else {
      assert.deepEqual(first?.hint, {
        title: 'Sample: document 0 & its <title>',
        publishedAt: '2018-01-01',
        type: 'Press Release',
        from: 'listing',
      });
      assert.equal(undated?.hint.publishedAt, undefined);
    }
  });
}

test('the feed holds the newest 20, titles and dates with them', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(100) });
  const { found, report } = await discover(site, ['feed']);
  assert.equal(report.found, 20);
  assert.equal(found[0]?.hint.title, 'Sample: document 99 & its <title>');
  assert.equal(found[0]?.hint.publishedAt, '2018-04-10T12:00:00.000Z');
});

test('a sitemap of more than 1,000 pages has several files, and all are found', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1353) });
  const { report } = await discover(site, ['sitemap']);
  assert.equal(report.ways.length, 3);
  assert.equal(report.found, 1353);
});

test('the listing has 12 entries a page, then none', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(22) });
  const cards = async (page: number): Promise<number> =>
    (await (await fetch(`${site.origin}/search?page=${page}`)).text()).split('class="article-detail"').length - 1;
  assert.deepEqual([await cards(0), await cards(1), await cards(2)], [12, 12, 0]);
});
