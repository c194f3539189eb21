import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../lambda/read/read-page.ts';
import type { PageReading } from '../../../lambda/read/reading.ts';
import { iom } from '../../../lambda/sources/iom.ts';

const read = (
  bytes: string | Uint8Array,
  url = 'https://www.iom.int/news/x',
  hint: Parameters<typeof readPage>[0]['hint'] = null,
): Promise<PageReading> => readPage({ bytes: Buffer.from(bytes), contentType: 'text/html', url, source: iom, hint });

const reasonOf = async (bytes: string | Uint8Array): Promise<string> => {
  const reading = await read(bytes);
  return reading.outcome === 'rejected' ? reading.reason : 'release';
};

const SENTENCES = 'This sentence stands here so that the page has some text to show to its reader. '.repeat(3);
const page = (title: string, body: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

test('what is no release is rejected with the reason', async () => {
  assert.equal(await reasonOf(''), 'empty_page');
  assert.equal(await reasonOf('%PDF-1.7 and so on'), 'not_html');
  assert.equal(
    await reasonOf(page('Just a moment...', `<p>${SENTENCES}</p><script>_cf_chl_opt</script>`)),
    'block_page',
  );
  assert.equal(await reasonOf(page('Page not found | X', `<p>${SENTENCES}</p>`)), 'soft_404');
  assert.equal(
    await reasonOf(page('X', `<nav>${SENTENCES}</nav><div data-history-node-id="1"><h1>T</h1></div>`)),
    'empty_body',
  );
  const newsletter = `<div data-history-node-id="1"><p>Unable to see images? Click here</p><p>${SENTENCES}</p></div>`;
  assert.equal(await reasonOf(page('News desk', newsletter)), 'not_press');
  assert.equal(await reasonOf(page('X', '<p>a</p>'.repeat(20_001))), 'too_large');
  assert.equal(
    await reasonOf(Buffer.concat([Buffer.from('<html><body>'), Buffer.alloc(9_000_000, 0x61)])),
    'too_large',
  );
});

const NODE = `<div class="node--type-press-release" data-history-node-id="1"><div class="field--name-body field--type-text-with-summary"><p>${SENTENCES}</p></div></div>`;

test('what the page leaves out comes from the listing or feed, and it is said', async () => {
  const reading = await read(page('', NODE), undefined, {
    from: 'listing',
    title: 'From the card',
    publishedAt: '2018-01-11',
  });
  assert.ok(reading.outcome === 'releases');
  assert.deepEqual(
    [reading.releases[0].title, reading.releases[0].publishedAt, reading.releases[0].publishedAtSource],
    ['From the card', '2018-01-11', 'listing'],
  );
  assert.deepEqual(
    [reading.releases[0].provenance['title'], reading.releases[0].provenance['publishedAt']],
    ['listing', 'listing'],
  );
});

test('rel=canonical counts within the site, in the same language, and for press pages only', async () => {
  const canonicalOf = async (href: string, url: string): Promise<string> => {
    const reading = await read(
      `<html lang="en"><head><title>T</title><link rel="canonical" href="${href}"></head><body>${NODE}</body></html>`,
      url,
    );
    assert.ok(reading.outcome === 'releases');
    return reading.releases[0].canonicalUrl;
  };
  const url = 'https://www.iom.int/node/84228';
  assert.equal(await canonicalOf('http://iom.int/news/x/?utm_source=y', url), 'https://www.iom.int/news/x');
  for (const wrong of ['https://elsewhere.example/news/x', '/', '/search?page=1', '/fr/news/x', 'javascript:x', '::']) {
    assert.equal(await canonicalOf(wrong, url), url, wrong);
  }
});
