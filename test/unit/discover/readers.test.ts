import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { feedDate, listingDate } from '../../../lambda/discover/dates.ts';
import { readFeed } from '../../../lambda/discover/feed.ts';
import { readListing } from '../../../lambda/discover/listing.ts';
import { MAX_SITEMAP_URLS, readSitemap } from '../../../lambda/discover/sitemap.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { processorNow } from '../../processor-time.ts';

const DATES: readonly (readonly [string, string | null])[] = [
  ['27 Nov 2023', '2023-11-27'],
  ['05 Jul 2022', '2022-07-05'],
  ['27 March, 2017', '2017-03-27'],
  ['Posted on Tue. December 12, 2017', '2017-12-12'],
  ['Posted on Fri. July-01-2016', '2016-07-01'],
  ['Athens, 12 July 2019', '2019-07-12'],
  ['Wed, 09/19/2018 - 11:19', '2018-09-19'],
  ['16/09/2016 - ', '2016-09-16'],
  ['11/01/2018', '2018-01-11'],
  ['2023-11-27T10:00:00+01:00', '2023-11-27'],
  ['5 juillet 2022', '2022-07-05'],
  ['1er août 2022', '2022-08-01'],
  ['5 de julio de 2022', '2022-07-05'],
  ['31 February 2022', null],
  ['17 hours 23 min ago', null],
  ['1234567', null],
  ['', null],
];
for (const [text, date] of DATES) {
  test(`date of a card: ${text || '(empty)'}`, () => assert.equal(listingDate(text, 'DMY'), date));
}

test('dates of feeds: an instant with an offset, else a day', () => {
  assert.equal(feedDate('Wed, 19 Sep 2018 17:11:00 +0200'), '2018-09-19T15:11:00.000Z');
  assert.equal(feedDate('2018-09-19T17:11:00Z'), '2018-09-19T17:11:00.000Z');
  assert.equal(feedDate('Wednesday, September 19, 2018 - 17:11'), '2018-09-19');
  assert.equal(feedDate('2018-09-19'), '2018-09-19');
  assert.equal(feedDate('Thu, 01 Jan 1970 00:00:00 +0000'), null, 'the epoch is no date of a release');
  assert.equal(feedDate('soon'), null);
});

const FEED_URL = 'https://www.iom.int/rss.xml';
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>IOM</title>${items}</channel></rss>`;

test('RSS with bare "&", relative links and a date', () => {
  const feed = readFeed(
    rss(
      '<item><title>Migrants & Refugees</title><link>/news/a?x=1&y=2</link><pubDate>Thu, 11 Jan 2018 10:00:00 +0100</pubDate></item>',
    ),
    FEED_URL,
  );
  assert.deepEqual(feed, {
    outcome: 'read',
    format: 'rss',
    title: 'IOM',
    entries: [
      {
        url: 'https://www.iom.int/news/a?x=1&y=2',
        hint: { title: 'Migrants & Refugees', publishedAt: '2018-01-11T09:00:00.000Z', from: 'feed' },
      },
    ],
  });
});

test('Atom, RDF and a guid in place of a link', () => {
  const atom = readFeed(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>A</title><link rel="self" href="/self"/><link href="/news/a"/><published>2018-01-11T09:00:00Z</published><updated>2018-01-12T09:00:00Z</updated></entry></feed>',
    FEED_URL,
  );
  assert.deepEqual(atom.outcome === 'read' && atom.entries[0], {
    url: 'https://www.iom.int/news/a',
    hint: { title: 'A', publishedAt: '2018-01-11T09:00:00.000Z', from: 'feed' },
    lastModified: '2018-01-12T09:00:00.000Z',
  });
  const rdf = readFeed(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>x</title></channel><item rdf:about="https://www.iom.int/news/a"><title>A</title><link>https://www.iom.int/news/a</link><dc:date>2018-01-11</dc:date></item></rdf:RDF>',
    FEED_URL,
  );
  assert.deepEqual(rdf.outcome === 'read' && rdf.entries[0]?.hint, {
    title: 'A',
    publishedAt: '2018-01-11',
    from: 'feed',
  });
  const guid = readFeed(rss('<item><title>A</title><guid>https://www.iom.int/news/a</guid></item>'), FEED_URL);
  assert.equal(guid.outcome === 'read' && guid.entries[0]?.url, 'https://www.iom.int/news/a');
});

test('what is no feed is wrong, never an empty feed', () => {
  for (const text of [
    '',
    '<!DOCTYPE html><html><body>Not found</body></html>',
    '<html>',
    'hello',
    '{"a":1}',
    '<urlset/>',
  ]) {
    assert.equal(readFeed(text, FEED_URL).outcome, 'wrong', text);
  }
  const empty = readFeed(rss(''), FEED_URL);
  assert.deepEqual(empty.outcome === 'read' && empty.entries, []);
});

test('an entity bomb and a feed of 100,000 items stay small and quick', () => {
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  const started = processorNow();
  readFeed(
    `<!DOCTYPE rss [<!ENTITY l0 "lol">${lol}]>${rss('<item><title>&l9;</title><link>/news/a</link></item>')}`,
    FEED_URL,
  );
  const many = readFeed(rss('<item><title>A</title><link>/news/a</link></item>'.repeat(100_000)), FEED_URL);
  assert.ok(many.outcome === 'read' && many.entries.length <= 5000);
  assert.ok(processorNow() - started < 6000);
});

const PAGE = 'https://www.iom.int/search?page=0';
const listing = (body: string) =>
  readListing({ html: `<!doctype html><html><body><main>${body}</main></body></html>`, url: PAGE, source: iom });

test('cards of 2024: the parent is the card', () => {
  const card = (n: number) =>
    `<div class="card"><a href="/news/r${n}"><img></a><div class="article-detail"><div class="tag"> News \n Global </div><h5 class="title"> Release ${n} </h5><div class="date">27 Nov 2023</div></div></div>`;
  const read = listing(
    `${card(1)}${card(2)}<ul class="pager"><li class="pager__item--next"><a href="?page=1">›</a></li></ul>`,
  );
  assert.deepEqual(read, {
    outcome: 'read',
    shape: 'article-detail',
    next: 'yes',
    entries: [1, 2].map((n) => ({
      url: `https://www.iom.int/news/r${n}`,
      hint: { title: `Release ${n}`, publishedAt: '2023-11-27', type: 'News Global', from: 'listing' },
    })),
  });
});

test('cards that share one parent are cards themselves', () => {
  const read = listing(
    '<div class="article-detail"><a href="/news/a">A</a></div><div class="article-detail"><a href="/news/b">B</a></div>',
  );
  assert.deepEqual(read.outcome === 'read' && read.entries.map(({ url }) => url), [
    'https://www.iom.int/news/a',
    'https://www.iom.int/news/b',
  ]);
});

test('aggregator items, view rows, and any press link as the last resort', () => {
  const shapes = {
    'feed-item':
      '<div class="feed-item"><h3 class="feed-item-title"><a href="/news/a">A title of a release</a></h3><span class="feed-item-date">Wed, 09/19/2018 - 11:19</span></div>',
    'views-row':
      '<div class="views-row"><h3><a href="/news/a">A title of a release</a></h3><time datetime="2018-09-19T11:19:00Z">x</time></div>',
    links:
      '<p><a href="/about">x</a><a href="/news/a/">A title of a release</a><a href="https://www.iom.int/news/a#b">more</a></p>',
  };
  for (const [shape, html] of Object.entries(shapes)) {
    const read = listing(html);
    assert.ok(read.outcome === 'read');
    assert.equal(read.shape, shape);
    assert.equal(read.next, 'unknown');
    assert.deepEqual(
      read.entries.map(({ url, hint }) => [url, hint.title, hint.publishedAt]),
      [['https://www.iom.int/news/a', 'A title of a release', shape === 'links' ? undefined : '2018-09-19']],
      shape,
    );
  }
});

test('a menu is no listing, and markup 100,000 deep is wrong, quickly', () => {
  const menu = listing('<nav><a href="/news/old">A very long title in a menu</a></nav>');
  assert.deepEqual(menu.outcome === 'read' && menu.entries, []);
  const started = processorNow();
  for (const tag of ['div', 'b', 'a', 'table', 'font', 'section']) {
    assert.equal(listing(`<${tag}>`.repeat(100_000)).outcome, 'wrong', tag);
  }
  for (const tag of ['p', 'li', 'foo', 'center', 'tr']) listing(`<${tag}>`.repeat(5_000));
  assert.ok(processorNow() - started < 3000);
});

const urlset = (locations: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locations}</urlset>`;

test('a sitemap, plain and gzip; images in it are no pages', () => {
  const xml = urlset(
    '<url><loc> https://www.iom.int/news/a?x=1&amp;y=2 </loc><lastmod>2023-11-27</lastmod><image:image xmlns:image="i"><image:loc>https://www.iom.int/i.png</image:loc></image:image></url><url><loc><![CDATA[https://www.iom.int/news/b?a=1&b=2]]></loc><lastmod>never</lastmod></url>',
  );
  for (const body of [Buffer.from(xml), gzipSync(xml)]) {
    assert.deepEqual(readSitemap(body), {
      outcome: 'read',
      kind: 'urlset',
      complete: true,
      detail: '2 locations',
      locations: [
        { url: 'https://www.iom.int/news/a?x=1&y=2', lastModified: '2023-11-27' },
        { url: 'https://www.iom.int/news/b?a=1&b=2' },
      ],
    });
  }
});

test('faults: a bare "&" costs nothing, a cut file keeps what it had and says so', () => {
  const bare = readSitemap(
    Buffer.from(urlset('<url><loc>https://a.org/x?a=1&b=2</loc></url><url><loc>https://a.org/y</loc></url>')),
  );
  assert.equal(bare.outcome === 'read' && bare.locations.length, 2);
  const cut = readSitemap(
    Buffer.from(urlset('<url><loc>https://a.org/x</loc></url><url><loc>https://a.o')).subarray(0, -12),
  );
  assert.ok(cut.outcome === 'read' && !cut.complete && cut.locations.length === 1);
});

test('no sitemap: HTML, a feed, nothing, broken gzip', () => {
  const cases = ['<!doctype html><html></html>', rss(''), '', 'x'].map((text) => Buffer.from(text));
  for (const body of [...cases, gzipSync(urlset('')).subarray(0, 20)]) assert.equal(readSitemap(body).outcome, 'wrong');
});

test('bounds: 100,000 URLs, a gzip bomb, entities, depth', () => {
  const many = readSitemap(Buffer.from(urlset('<url><loc>https://www.iom.int/news/a</loc></url>'.repeat(100_000))));
  assert.ok(many.outcome === 'read' && many.locations.length === MAX_SITEMAP_URLS && !many.complete);
  const bomb = readSitemap(gzipSync(Buffer.alloc(60_000_000, 0x20)));
  assert.match(bomb.outcome === 'wrong' ? bomb.detail : '', /unpacks to more than/);
  const lol = '<!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const entities = readSitemap(
    Buffer.from(`${lol}<urlset><url><loc>https://a.org/${'&b;'.repeat(100_000)}</loc></url></urlset>`),
  );
  assert.ok(entities.outcome === 'read' && entities.locations.length === 0);
  assert.equal(readSitemap(Buffer.from(`<urlset>${'<url>'.repeat(100_000)}`)).outcome, 'wrong');
});
