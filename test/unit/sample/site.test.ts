import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyDocuments, openSite } from './client.ts';

const PATH = '/news/sample-document-0';

test('a page comes with ETag and Last-Modified, and with 304 to those who have it', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(3) });
  const first = await fetch(site.origin + PATH);
  assert.equal(first.status, 200);
  const etag = first.headers.get('etag') ?? '';
  const modified = first.headers.get('last-modified') ?? '';
  assert.equal(modified, 'Mon, 01 Jan 2018 12:00:00 GMT');
  const status = async (headers: Record<string, string>): Promise<number> =>
    (await fetch(site.origin + PATH, { headers })).status;
  assert.equal(await status({ 'if-none-match': etag }), 304);
  assert.equal(await status({ 'if-none-match': `"other", W/${etag}` }), 304);
  assert.equal(await status({ 'if-modified-since': modified }), 304);
  assert.equal(await status({ 'if-none-match': '"other"', 'if-modified-since': modified }), 200);
  assert.deepEqual(
    site.requests.map((one) => [one.status, one.conditional]),
    [
      [200, false],
      [304, true],
      [304, true],
      [304, true],
      [200, true],
    ],
  );
});

test('HEAD has the headers of GET and no body; other methods and addresses are refused', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  const get = await fetch(site.origin + PATH);
  const head = await fetch(site.origin + PATH, { method: 'HEAD', headers: { 'user-agent': 'test/1' } });
  assert.equal(head.headers.get('etag'), get.headers.get('etag'));
  assert.equal(head.headers.get('content-length'), String((await get.arrayBuffer()).byteLength));
  assert.equal((await head.arrayBuffer()).byteLength, 0);
  assert.equal(site.requests[1]?.userAgent, 'test/1');
  assert.equal((await fetch(site.origin + PATH, { method: 'POST' })).status, 405);
  assert.equal((await fetch(`${site.origin}/news/none`)).status, 404);
  assert.equal((await fetch(`${site.origin}/admin/people`)).status, 403);
});

test('robots.txt names the crawl delay only where one is asked for', async (t) => {
  const robots = async (options: { crawlDelaySeconds?: number }): Promise<string> =>
    (await fetch(`${(await openSite(t, options)).origin}/robots.txt`)).text();
  assert.match(await robots({ crawlDelaySeconds: 3 }), /^Crawl-delay: 3$/m);
  assert.doesNotMatch(await robots({}), /Crawl-delay/);
  assert.match(await robots({}), /^Disallow: \/admin\/$/m);
});

test('a changed document has a new page and a later date; the other pages stay', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(5) });
  const tag = async (path: string): Promise<string | null> => (await fetch(site.origin + path)).headers.get('etag');
  const other = '/news/sample-document-4';
  const before = [await tag(PATH), await tag(other)];
  const listing = await tag('/search?page=0');
  site.update('sample-document-0', { text: 'Geneva – Corrected.' });
  const page = await fetch(site.origin + PATH, { headers: { 'if-modified-since': 'Mon, 01 Jan 2018 12:00:00 GMT' } });
  assert.equal(page.status, 200);
  assert.match(await page.text(), /Corrected/);
  assert.notEqual(await tag(PATH), before[0]);
  assert.equal(await tag(other), before[1]);
  site.add({ ...(manyDocuments(6)[5] ?? assert.fail()), slug: 'sample-new' });
  assert.equal((await fetch(`${site.origin}/news/sample-new`)).status, 200);
  assert.equal(await tag(other), before[1]);
  assert.notEqual(await tag('/search?page=0'), listing);
});

test('a path cannot be taken twice, a page cannot move, and what is not there cannot change', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(2) });
  assert.throws(() => site.add(manyDocuments(1)[0] ?? assert.fail()), /two documents have the path/);
  assert.throws(() => site.update('sample-document-0', { language: 'fr' }), /keeps its path/);
  assert.throws(() => site.update('none', {}), /no document "none"/);
});

test('most requests at one time are counted', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(2), slowMs: 100 });
  site.fault(PATH, 'slow');
  await Promise.all([1, 2, 3].map(async () => (await fetch(site.origin + PATH)).text()));
  assert.equal(site.maxConcurrent, 3);
});
