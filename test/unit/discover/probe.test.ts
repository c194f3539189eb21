import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemClock } from '../../../lambda/contract/time.ts';
import type { Answer } from '../../../lambda/discover/found.ts';
import { probeSource } from '../../../lambda/discover/probe.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { SOURCES } from '../../../lambda/sources/registry.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';

const source = siteLikeIom({
  name: 'office',
  origin: 'https://office.example',
  crawlDelaySeconds: 10,
  allowPrivateAddresses: false,
});
const ok = (url: string, body: string, type: string): Answer => ({
  outcome: 'ok',
  status: 200,
  finalUrl: url,
  redirects: [],
  headers: { 'content-type': `${type}; charset=utf-8` },
  body: Buffer.from(body),
  sha256: '',
});
const gone = (url: string): Answer => ({ outcome: 'gone', status: 404, finalUrl: url, redirects: [], headers: {} });

/** Probes a site whose documents are given by path; the rest is 404. */
const probed = async (documents: Readonly<Record<string, readonly [body: string, type: string]>>, site = source) => {
  const asked: string[] = [];
  const report = await probeSource(site, {
    clock: systemClock,
    get: async (url) => {
      asked.push(url);
      const { pathname, search } = new URL(url);
      const document = documents[pathname + search] ?? documents[pathname];
      return document === undefined ? gone(url) : ok(url, ...document);
    },
  });
  return { ...report, asked, by: Object.fromEntries(report.ways.map((way) => [way.way, way])) };
};
const HTML = '<!doctype html><html><head><title>x</title></head><body><main>';
const filled = (body: string) => `${HTML}${body}${'<p>Some words of a page.</p>'.repeat(40)}</main></body></html>`;

test('each way in says what answered', async () => {
  const { works, by, asked } = await probed({
    '/robots.txt': ['User-agent: *\nCrawl-delay: 20\nSitemap: https://office.example/own.xml', 'text/plain'],
    '/rss.xml': [filled(''), 'text/html'],
    '/search': [
      filled(
        '<div class="views-row"><h3><a href="/news/a">A title of a release</a></h3><time datetime="2023-11-27"></time></div>',
      ),
      'text/html',
    ],
    '/own.xml': ['<sitemapindex><sitemap><loc>https://office.example/1.xml</loc></sitemap></sitemapindex>', 'text/xml'],
    '/1.xml': [
      '<urlset><url><loc>https://office.example/news/b</loc><lastmod>2024-01-02</lastmod></url></urlset>',
      'text/xml',
    ],
  });
  assert.equal(works, true);
  assert.match(by['robots']?.detail ?? '', /20 seconds between two requests; sitemaps named: 1/);
  assert.deepEqual(
    [by['feed']?.outcome, by['feed']?.status, by['feed']?.type, by['feed']?.detail],
    ['wrong', 200, 'text/html', 'an HTML page, not a feed'],
  );
  const { outcome, press, newest, samples } = by['listing'] ?? {};
  assert.deepEqual([outcome, press, newest, samples], ['works', 1, '2023-11-27', ['A title of a release']]);
  assert.deepEqual(
    [by['sitemap']?.url, by['sitemap']?.outcome, by['sitemap']?.newest],
    ['https://office.example/own.xml', 'works', '2024-01-02'],
    'the sitemap that robots.txt names is tried as well, and the first file of an index',
  );
  assert.equal(new Set(asked).size, asked.length, 'nothing is asked twice');
});

test('no way works: 404s, a feed of something else, an empty listing', async () => {
  const { works, by } = await probed({
    '/robots.txt': ['', 'text/plain'],
    '/rss.xml': [
      '<rss version="2.0"><channel><title>Jobs</title><item><link>/jobs/a</link></item></channel></rss>',
      'text/xml',
    ],
    '/search': [filled(''), 'text/html'],
  });
  assert.equal(works, false);
  assert.match(by['feed']?.detail ?? '', /"Jobs".*1 × another page of the site/);
  assert.deepEqual([by['listing']?.outcome, by['sitemap']?.detail], ['empty', 'status 404']);
});

test('every way of headquarters is tried, also those that rest in the rounds; an aggregator shows its items', async () => {
  const { asked } = await probed({ '/robots.txt': ['', 'text/plain'] }, iom);
  assert.equal(asked.length, 1 + iom.feeds.length + iom.listings.length + iom.sitemaps.length);
  const items =
    '<div class="feed-item"><h3 class="feed-item-title"><a href="https://www.iom.int/news/a">One</a></h3><span class="feed-item-date">Ven, 03/17/2017 - 10:33</span></div>';
  const italy = await probed({ '/it/archivio-news-iom?page=0': [filled(items), 'text/html'] }, SOURCES.italy);
  const archive = italy.ways.find(({ url }) => url.includes('archivio'));
  assert.deepEqual([archive?.outcome, archive?.press, archive?.newest], ['works', 1, '2017-03-17']);
});

test('where robots.txt cannot be had, nothing else is asked', async () => {
  const asked: string[] = [];
  const report = await probeSource(source, {
    clock: systemClock,
    get: async (url) => {
      asked.push(url);
      return { outcome: 'no_robots', detail: 'the host name cannot be resolved' };
    },
  });
  assert.deepEqual([asked.length, report.works], [1, false]);
  assert.ok(report.ways.slice(1).every(({ detail }) => detail.startsWith('not asked')));
});
