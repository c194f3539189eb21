import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage } from '../../../lambda/fetch/page-check.ts';
import { manyDocuments, openSite } from './client.ts';

const PATH = '/news/sample-document-0';

test('statuses, and their end', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  for (const fault of ['500', '429', '403'] as const) {
    site.fault(PATH, fault);
    assert.equal((await fetch(site.origin + PATH)).status, Number(fault));
  }
  site.fault(PATH, null);
  assert.equal((await fetch(site.origin + PATH)).status, 200);
});

test('a reset breaks the connection, and the request has no status', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  site.fault(PATH, 'reset');
  await assert.rejects(fetch(site.origin + PATH));
  assert.equal(site.requests[0]?.status, 0);
});

test('bad pages with status 200 are those that the check before storing refuses', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  const reasons = { 'block-page': 'block_page', empty: 'empty_page', pdf: 'not_html' } as const;
  for (const fault of ['block-page', 'empty', 'pdf'] as const) {
    site.fault(PATH, fault);
    const response = await fetch(site.origin + PATH);
    assert.equal(response.status, 200);
    const check = checkPage({
      body: new Uint8Array(await response.arrayBuffer()),
      headers: Object.fromEntries(response.headers),
      finalUrl: site.origin + PATH,
      redirects: [],
    });
    assert.equal(check.ok ? 'ok' : check.reason, reasons[fault]);
  }
});

test('a slow page comes in two halves and is whole', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1), slowMs: 80 });
  const whole = await (await fetch(site.origin + PATH)).text();
  site.fault(PATH, 'slow');
  const before = performance.now();
  assert.equal(await (await fetch(site.origin + PATH)).text(), whole);
  assert.ok(performance.now() - before >= 75);
});

test('a huge page has 50 MB', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  site.fault(PATH, 'huge');
  const { byteLength } = await (await fetch(site.origin + PATH)).arrayBuffer();
  assert.ok(byteLength >= 50 * 1024 * 1024);
});

test('a huge page may be given up, and the site closes', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1) });
  site.fault(PATH, 'huge');
  const response = await fetch(site.origin + PATH);
  await response.body?.cancel();
  await site.close();
});

test('an undated page differs by its date only; its ETag too', async (t) => {
  const site = await openSite(t, { documents: manyDocuments(1), template: 'drupal-2021' });
  const dated = await (await fetch(site.origin + PATH)).text();
  site.fault(PATH, 'undated');
  const undated = await (await fetch(site.origin + PATH)).text();
  assert.match(dated, /01 Jan 2018/);
  assert.doesNotMatch(undated, /2018/);
  assert.match(undated, /The first paragraph of document 0/);
});

test('broken UTF-8 stands in the body, in both forms', async (t) => {
  for (const template of ['drupal-7', 'drupal-2021'] as const) {
    const site = await openSite(t, { documents: manyDocuments(1), template });
    site.fault(PATH, 'broken-utf8');
    const bytes = await (await fetch(site.origin + PATH)).arrayBuffer();
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    assert.match(new TextDecoder().decode(bytes), /<p>caf\ufffd \ufffd\ufffd Geneva/);
  }
});
