import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { flattenPage } from '../../../lambda/read/flatten.ts';
import { readPage } from '../../../lambda/read/read-page.ts';
import type { PageReading } from '../../../lambda/read/reading.ts';
import { iom } from '../../../lambda/sources/iom.ts';

/** The bound of the reader, with room for a busy machine. */
const LIMIT = 6_000;

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const PAGES = [
  fixture('drupal-2021/press-release.html'),
  fixture('drupal-7/briefing-note.html'),
  fixture('generic/unknown-layout.html'),
];

/** Reads, and checks what holds for every release whatever the page. */
const read = async (bytes: Uint8Array): Promise<PageReading> => {
  const started = performance.now();
  const reading = await readPage({
    bytes,
    contentType: 'text/html',
    url: 'https://www.iom.int/news/x',
    source: iom,
    hint: null,
  });
  assert.ok(performance.now() - started < LIMIT, 'too slow');
  if (reading.outcome === 'releases') {
    const { text } = reading.releases[0];
    assert.equal(text, text.normalize('NFC'));
    assert.doesNotMatch(text, /\u00a0|\n{3}|^\s|\s$| \n|\n /);
  }
  return reading;
};

const PROPERTY = { numRuns: 40 };

test('a page cut anywhere, repeated, or with bytes changed is read or rejected', async () => {
  const page = fc.constantFrom(...PAGES);
  await fc.assert(
    fc.asyncProperty(page, fc.double({ min: 0, max: 1, noNaN: true }), async (bytes, share) => {
      await read(bytes.subarray(0, Math.floor(bytes.length * share)));
    }),
    PROPERTY,
  );
  await fc.assert(
    fc.asyncProperty(page, fc.integer({ min: 2, max: 30 }), async (bytes, times) => {
      await read(Buffer.concat(Array.from({ length: times }, () => bytes)));
    }),
    { numRuns: 6 },
  );
  await fc.assert(
    fc.asyncProperty(
      page,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 200 }),
      async (bytes, changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, byte] of changes) changed[at % changed.length] = byte;
        await read(changed);
      },
    ),
    PROPERTY,
  );
});

test('random bytes are read or rejected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
      await read(Buffer.concat([Buffer.from('<html><body>'), bytes]));
    }),
    PROPERTY,
  );
});

const TEXT = '<p>Geneva – The sample office said that 258 million people move across borders every year.</p>';
const FIELD = '<html><body><div data-history-node-id="1"><div class="field--name-body field--type-text-with-summary">';
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');

const HOSTILE: Readonly<Record<string, string>> = {
  'nested 100,000 deep': `${FIELD}${'<div>'.repeat(100_000)}${TEXT}`,
  'nested as deep as the tag limit': `${FIELD}${'<div>'.repeat(19_000)}${TEXT}`,
  'nested in an unknown layout': `<html><body>${'<div>'.repeat(19_000)}${TEXT}`,
  'unclosed formatting': `<html><body>${many(6_000, (index) => `<b id=${index}><p>x`)}${TEXT}`,
  'misnested formatting': `<html><body>${many(6_000, (index) => `<b id=${index}></i><p>x`)}${TEXT}`,
  'nested lists': `<html><body>${'<ul><li>'.repeat(9_000)}${TEXT}`,
  'definition lists': `<html><body>${'<dd><div>'.repeat(9_000)}${TEXT}`,
  'nested tables': `<html><body>${'<table><tr><td>'.repeat(6_000)}${TEXT}`,
  'links across blocks': `<html><body>${many(9_000, (index) => `<a href=${index}><div>x</a>`)}${TEXT}`,
  'many paragraphs below deep markup': `<html><body>${'<div>'.repeat(75)}${TEXT.repeat(15_000)}`,
  'very many attributes': `<html><body><div ${many(100_000, (index) => `a${index}=">" `)}>${TEXT}</div>`,
  'one endless word': `${FIELD}<p>${'a'.repeat(3_000_000)}`,
  'a body of place names': `${FIELD}<p>${'New York '.repeat(200_000)}`,
  'entities without end': `${FIELD}${TEXT}${'&amp;'.repeat(500_000)}`,
  'a caption of one word': `${FIELD}${TEXT}<figure><img src=x.jpg><figcaption>${'photo '.repeat(100_000)}</figcaption></figure>`,
  'brackets without end': `${FIELD}${TEXT}<p>${'a [at] '.repeat(100_000)}`,
  'JSON-LD nested 100,000 deep': `<html><head><script type="application/ld+json">${'['.repeat(100_000)}</script></head><body>${TEXT}`,
};

for (const [name, html] of Object.entries(HOSTILE))
  test(`${name}: in bounded time`, async () => {
    await read(Buffer.from(html));
  });

test('the text below markup that nests too deep is still read', async () => {
  const reading = await read(Buffer.from(`${FIELD}${'<div>'.repeat(19_000)}${TEXT}`));
  assert.ok(reading.outcome === 'releases');
  assert.match(reading.releases[0].text, /^Geneva – .* every year\.$/);
});

test('flattening leaves ordinary pages as they are', () => {
  for (const page of PAGES) assert.equal(flattenPage(page.toString()).html, page.toString());
});
