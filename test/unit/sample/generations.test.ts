import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { manyDocuments, openSite } from './client.ts';

const get = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, $: load(bytes.toString('latin1')) };
};

test('Jahia: pages in ISO 8859-1, their listing, and neither feed nor sitemap', async (t) => {
  const [document] = manyDocuments(1);
  assert.ok(document);
  const path = '/cms/en/sites/iom/home/news-and-views/press-briefing-notes/sample.html';
  const text = 'Genève – L’été “inventé” fut long.';
  const site = await openSite(t, { documents: [{ ...document, path, text }], template: 'jahia' });
  const { headers, $ } = await get(site.origin + path);
  assert.equal(headers.get('content-type'), 'text/html; charset=ISO-8859-1');
  assert.match($('body').text(), /Genève – L’été “inventé” fut long\./);
  assert.match($('body').text(), /Posted on Monday, 01-01-2018/);
  const listing = await get(`${site.origin}/cms/en/sites/iom/home/news-and-views.html?page=0`);
  assert.deepEqual(listing.$(`a[href="${path}"]`).length, 1);
  for (const missing of ['/rss.xml', '/sitemap.xml', '/search'])
    assert.equal((await get(site.origin + missing)).status, 404);
  const robots = (await get(`${site.origin}/robots.txt`)).bytes.toString();
  assert.doesNotMatch(robots, /Sitemap/);
});

test('Drupal 7: the press room is paged, each document stands there once', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(7), template: 'drupal-7', pageSize: 4, lookAlikes: [] });
  const seen: string[] = [];
  let next: string | undefined = '/news?page=0';
  while (next !== undefined) {
    const { $ } = await get(site.origin + next);
    for (const link of $('.views-row a').toArray()) seen.push(link.attribs['href'] ?? '');
    next = $('.pager-next a').attr('href');
  }
  assert.deepEqual(
    seen.toSorted(),
    manyDocuments(7)
      .map(({ slug }) => `/news/${slug}`)
      .toSorted(),
  );
});

for (const [template, number] of [
  ['drupal-2021', '/node/1'],
  ['jahia', '/jahia/Jahia/lang/en/pid/1'],
] as const)
  test(`${template}: ${number} leads to the page with a name`, async (t) => {
    const site = await openSite(t, { documents: manyDocuments(2), template, numbered: 1 });
    const { status, headers } = await get(site.origin + number);
    assert.deepEqual([status, headers.get('location')], [301, '/news/sample-document-0']);
    assert.equal((await get(site.origin + number.replace('1', '99'))).status, 404);
  });

test('the aggregator repeats another site, newest first, with the month before the day', async (t) => {
  const documents = manyDocuments(3);
  const repeated = { origin: 'https://headquarters.example', documents, pageSize: 2 };
  const site = await openSite(t, { template: 'drupal-7', repeated });
  const first = await get(`${site.origin}/aggregator/sources/3`);
  const links = first
    .$('.feed-item-title a')
    .toArray()
    .map((link) => link.attribs['href']);
  assert.deepEqual(
    links,
    ['2', '1'].map((n) => `https://headquarters.example/news/sample-document-${n}`),
  );
  assert.equal(first.$('.feed-item-date').first().text(), 'Wed, 01/03/2018 - 12:00');
  assert.equal(first.$('.pager-next a').attr('href'), '?page=1');
  const last = await get(`${site.origin}/aggregator/sources/3?page=1`);
  assert.equal(last.$('.feed-item').length, 1);
  assert.equal(last.$('.pager-next').length, 0);
  assert.equal((await get(`${site.origin}/aggregator/sources/3?page=2`)).status, 404);
});
