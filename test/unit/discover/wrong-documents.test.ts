import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeFeed } from '../../../lambda/discover/feed-way.ts';
import type { Entry } from '../../../lambda/discover/found.ts';
import { judge } from '../../../lambda/discover/judge.ts';
import { judgeListing } from '../../../lambda/discover/listing-way.ts';
import type { Fetched } from '../../../lambda/fetch/result.ts';
import { iom } from '../../../lambda/sources/iom.ts';

const NOW = '2026-03-01T12:00:00.000Z';
const fetched = (body: string, type = 'application/rss+xml; charset=utf-8'): Fetched => ({
  outcome: 'ok',
  status: 200,
  finalUrl: 'https://www.iom.int/rss.xml',
  redirects: [],
  headers: { 'content-type': type },
  body: Buffer.from(body),
  sha256: '',
});
const rss = (title: string, ...items: string[]): Fetched =>
  fetched(
    `<rss version="2.0"><channel><title>${title}</title>${items
      .map((link) => `<item><title>T</title><link>${link}</link></item>`)
      .join('')}</channel></rss>`,
  );

const FEEDS: readonly (readonly [what: string, feed: Fetched, outcome: string, detail: RegExp])[] = [
  ['of press pages, newsletters among them', rss('IOM', '/news/a', '/newsdesk/20171212'), 'read', /rss with 2 items/],
  ['without an item', rss('IOM'), 'empty', /rss with 0 items/],
  ['HTML', fetched('<!doctype html><title>Not found</title>', 'text/html'), 'wrong', /an HTML page, not a feed/],
  [
    'of another site',
    rss('World news', 'https://x.example/news/a', 'https://x.example/b'),
    'wrong',
    /"World news".*no press page among 2 entries: 2 × a page of x\.example/,
  ],
  ['of newsletters', rss('Newsdesk', '/newsdesk/20171212', '/newsdesk/20171215'), 'wrong', /2 × newsletter/],
  [
    'of comments',
    rss('Comments on: Floods', '/news/a#comment-1', '/news/a#comment-2'),
    'wrong',
    /comments, not releases: 2 of 2/,
  ],
  ['of other pages of the site', rss('Jobs', '/careers/a'), 'wrong', /1 × another page of the site/],
];
for (const [what, feed, outcome, detail] of FEEDS) {
  test(`a feed ${what} is ${outcome}`, () => {
    const judged = judgeFeed(feed, iom);
    assert.equal(judged.outcome, outcome);
    assert.match(judged.detail, detail);
    assert.equal(judged.entries.length > 0, outcome === 'read', 'what is wrong is not taken');
  });
}

const page = (body: string) =>
  judgeListing(
    fetched(
      `<!doctype html><html><head><title>News</title></head><body><main>${body}${'<p>Text.</p>'.repeat(60)}</main></body></html>`,
      'text/html',
    ),
    { url: 'https://www.iom.int/news?page={page}', firstPage: 0, certainty: 'seen' },
    iom,
    NOW,
  );

test('a listing of something else is wrong, one without cards empty', () => {
  assert.equal(page('<a href="/news/a">A long enough title</a>').outcome, 'read');
  assert.equal(page('').outcome, 'empty');
  const jobs = page('<div class="views-row"><h3><a href="/request-proposal-rfp-1">Request for proposal</a></h3></div>');
  assert.match(jobs.outcome === 'wrong' ? jobs.detail : '', /1 × procurement notice/);
});

test('an age on a card counts from the fetch', () => {
  const card = (age: string) =>
    page(
      `<div class="views-row"><h3><a href="/news/a">A title of a release</a></h3><span class="date">${age}</span></div>`,
    );
  const dateOf = (age: string) => {
    const read = card(age);
    return read.outcome === 'read' ? read.entries[0]?.hint.publishedAt : null;
  };
  assert.equal(dateOf('17 hours 23 min ago'), '2026-02-28');
  assert.equal(dateOf('2 months 1 week ago'), undefined, 'no day is named');
});

test('the labelled fields of Drupal 7’s feed are mined into the hint', () => {
  const description =
    '&lt;p&gt;Geneva – The invented appeal was met.&lt;/p&gt; Language English Posted: Wednesday, September 19, 2018 - 17:11Image: Region-Country: SwitzerlandThemes: Humanitarian EmergenciesDefault: Multimedia: A boat. Press Release Type: Global';
  const feed = judgeFeed(
    fetched(
      `<rss version="2.0"><channel><title>IOM</title><item><title>A</title><link>/news/a</link><description>${description}</description></item></channel></rss>`,
    ),
    iom,
  );
  assert.deepEqual(feed.entries[0]?.hint, {
    title: 'A',
    publishedAt: '2018-09-19',
    language: 'en',
    countries: ['CH'],
    tags: ['Humanitarian Emergencies'],
    from: 'feed',
  });
});

test('links that are no addresses are named as such', () => {
  const entries: Entry[] = [{ url: 'mailto:a@iom.int', hint: { from: 'listing' } }];
  const judged = judge(entries, iom);
  assert.match(judged.outcome === 'wrong' ? judged.detail : '', /no address of a page/);
});
