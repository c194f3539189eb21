import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { type DiscoverOptions, type DiscoverReport, discoverSource } from '../../../lambda/discover/discover.ts';
import type { Found, Get } from '../../../lambda/discover/found.ts';
import { httpGet } from '../../../lambda/fetch/http.ts';
import { SOURCES } from '../../../lambda/sources/registry.ts';
import type { Source } from '../../../lambda/sources/source.ts';
import { loopback, USER_AGENT } from '../fetch/loopback.ts';

type Pages = Readonly<Record<string, string | Buffer | ((response: ServerResponse) => void)>>;

/** A press site whose pages are given by path and query; the rest is 404. */
const site = async (t: TestContext, pages: (origin: string) => Pages) => {
  const asked: string[] = [];
  const source: Source = await loopback(t, (request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const page = pages(source.origin)[url];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(response);
    else response.end(page);
  });
  const { origin } = source;
  const listings = [{ url: `${origin}/list?page={page}`, firstPage: 0, certainty: 'inferred' as const }];
  return { source: { ...source, listings }, asked };
};

const run = async (source: Source, more: Partial<DiscoverOptions> = {}, frontier = new Set<string>()) => {
  const found: Found[] = [];
  const get: Get = (url, { accept, maxBytes }) =>
    httpGet({ url, source, userAgent: USER_AGENT, accept, maxBytes, timeoutMs: 3000 });
  const report = await discoverSource({
    source,
    get,
    known: async (urls) => new Set(urls.filter((url) => frontier.has(url))),
    onFound: async (batch) => {
      found.push(...batch);
      for (const { url } of batch) frontier.add(url);
    },
    ...more,
  });
  const paths = found.map(({ url }) => new URL(url).pathname);
  return { report, found, paths, outcomes: report.ways.map(({ way, outcome }) => `${way} ${outcome}`) };
};

const rss = (...paths: string[]) =>
  `<rss version="2.0"><channel><title>x</title>${paths.map((path) => `<item><title>From the feed</title><link>${path}</link></item>`).join('')}</channel></rss>`;
const list = (paths: readonly string[], pager = '') =>
  `<!doctype html><html><body><main>${paths
    .map((path) => `<div class="views-row"><h3><a href="${path}">A title from the list</a></h3></div>`)
    .join('')}${pager}</main></body></html>`;
const urlset = (...urls: string[]) => `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const index = (...urls: string[]) =>
  `<sitemapindex>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;

test('all ways in: each URL once, the feed’s hint first, look-alikes with their reason', async (t) => {
  const { source } = await site(t, (origin) => ({
    '/rss.xml': rss('/news/a?utm_source=rss', '/newsdesk/20171212', '/about'),
    '/list?page=0': list(['/news/a', '/news/b']),
    '/list?page=1': list(['/news/c']),
    '/list?page=2': list([]),
    '/sitemap.xml': index(`${origin}/sitemap.xml?page=1`, `${origin}/sitemap.xml`, 'https://elsewhere.example/s.xml'),
    '/sitemap.xml?page=1': gzipSync(urlset(`${origin}/news/c`, `${origin}/fr/news/d`, `${origin}/about`)),
  }));
  const { report, found, paths, outcomes } = await run(source);
  assert.deepEqual(paths, ['/news/a', '/newsdesk/20171212', '/news/b', '/news/c', '/fr/news/d']);
  assert.equal(found[0]?.hint.title, 'From the feed');
  assert.ok(found[1]?.scope === 'excluded' && /newsletter/.test(found[1].reason));
  assert.deepEqual(outcomes, ['feed read', 'listing read', 'sitemap read', 'sitemap read']);
  const { ways, memories, ...sums } = report;
  assert.deepEqual(sums, {
    source: 'local',
    found: 4,
    fresh: 5,
    excluded: 1,
    elsewhere: 0,
    outside: 1,
    alarms: [],
    notes: [],
  });
  assert.deepEqual(
    memories.map(({ way, found, usual }) => [way, found, usual?.head]),
    [
      ['feed', 1, 1],
      ['listing', 3, 2],
      ['sitemap', 2, 2],
    ],
    'of a listing, the first page is what is compared from run to run',
  );
  assert.deepEqual(
    ways.map((way) => way.found),
    [1, 3, 0, 2],
  );
});

test('paging ends at a page with only known URLs; what the feed gave in this run is not yet known', async (t) => {
  const { source, asked } = await site(t, () => ({
    '/rss.xml': rss('/news/a', '/news/b'),
    '/list?page=0': list(['/news/a', '/news/b']),
    '/list?page=1': list(['/news/c', '/news/d']),
    '/list?page=2': list(['/news/e', '/news/f']),
    '/list?page=3': list(['/news/g']),
  }));
  const { origin } = source;
  const known = new Set(['e', 'f'].map((name) => `${origin}/news/${name}`));
  const first = await run(source, { ways: ['feed', 'listing'] }, known);
  assert.deepEqual(first.paths, ['/news/a', '/news/b', '/news/c', '/news/d', '/news/e', '/news/f']);
  assert.equal(asked.includes('/list?page=3'), false);
  assert.match(first.report.ways[1]?.detail ?? '', /3 pages, the last with only known URLs/);
  const again = await run(source, { ways: ['listing'] }, known);
  assert.equal(again.report.fresh, 0);
  assert.deepEqual(again.report.alarms, [], 'nothing new is no alarm where known pages were seen');
  const all = await run(source, { ways: ['listing'], exhaustive: true }, known);
  assert.equal(all.paths.at(-1), '/news/g');
  assert.equal(all.report.ways[0]?.complete, true, 'a 404 after the last page is its end');
});

test('paging ends: by the pager, by a site that ignores the page number, by the limit, by time', async (t) => {
  const pager = '<ul class="pager"><li class="pager__item--previous"><a href="?page=0">‹</a></li></ul>';
  let pages: Pages = { '/list?page=0': list(['/news/a'], pager), '/list?page=1': list(['/news/b']) };
  const { source, asked } = await site(t, () => pages);
  const way = async (more: Partial<DiscoverOptions> = {}) =>
    (await run(source, { ways: ['listing'], ...more })).report.ways[0]?.detail;
  assert.match((await way()) ?? '', /^1 page;/);
  assert.deepEqual(asked, ['/list?page=0']);
  pages = Object.fromEntries([0, 1, 2, 3].map((n) => [`/list?page=${n}`, list(['/news/a'])]));
  assert.match((await way({ exhaustive: true })) ?? '', /then the same page again/);
  pages = Object.fromEntries([0, 1, 2, 3].map((n) => [`/list?page=${n}`, list([`/news/${n}`])]));
  assert.equal(await way({ maxPages: 2 }), '2 pages, the limit');
  let asks = 0;
  assert.match((await way({ shouldStop: () => ++asks > 2 })) ?? '', /time is over/);
});

test('zero is an alarm, never "nothing new"', async (t) => {
  const block = '<!doctype html><html><head><title>Just a moment...</title></head><body></body></html>';
  let pages: Pages = {};
  const { source } = await site(t, () => pages);
  const silent = await run(source);
  assert.deepEqual(silent.outcomes, ['feed failed', 'listing failed', 'sitemap failed']);
  assert.equal(silent.report.alarms[0], 'no press page was found by any way in');
  assert.equal(silent.report.alarms.length, 4);
  pages = { '/rss.xml': '<!doctype html><html></html>', '/list?page=0': block, '/sitemap.xml': '<html></html>' };
  const wrong = await run(source);
  assert.deepEqual(wrong.outcomes, ['feed wrong', 'listing wrong', 'sitemap wrong']);
  assert.match(wrong.report.alarms.join('\n'), /feed .*: wrong: an HTML page.*\n.*wrong: page 1: block_page/);
  pages = { '/rss.xml': rss(), '/list?page=0': list([]), '/sitemap.xml': urlset() };
  const empty = await run(source);
  assert.deepEqual(empty.outcomes, ['feed empty', 'listing empty', 'sitemap empty']);
  assert.equal(empty.report.alarms.length, 4);
});

test('pages of other watched sources in a listing are handed on as theirs, and no fault of the listing', async (t) => {
  const office = 'https://ukraine.iom.int/news/from-the-office';
  const { source } = await site(t, () => ({
    '/list?page=0': list([office, 'http://www.ukraine.iom.int/newsdesk/20171212', 'https://mena.iom.int/news/b']),
  }));
  const { report, found } = await run(source, { ways: ['listing'], others: [SOURCES.ukraine] });
  assert.deepEqual(
    found.map(({ url, source: owner }) => [url, owner]),
    [[office, 'ukraine']],
  );
  assert.deepEqual([report.found, report.elsewhere, report.outside], [0, 1, 2]);
  assert.deepEqual(report.alarms, ['no press page was found by any way in']);
});

test('a round goes no deeper where three pages in a row hold nothing of a watched source', async (t) => {
  const away = (n: number) => list([`https://mena.iom.int/news/${n}`]);
  const { source, asked } = await site(t, () =>
    Object.fromEntries([0, 1, 2, 3].map((n) => [`/list?page=${n}`, away(n)])),
  );
  const { report } = await run(source, { ways: ['listing'] });
  assert.match(report.ways[0]?.detail ?? '', /^3 pages, the last 3 without a press page/);
  assert.equal(asked.length, 3);
  await run(source, { ways: ['listing'], exhaustive: true });
  assert.ok(asked.includes('/list?page=3'));
});

test('a shrunken harvest is an alarm in the next run, and so is a way that stops answering', async (t) => {
  const cards = (count: number) => list(Array.from({ length: count }, (_, n) => `/news/n${n}`));
  let pages: Pages = { '/rss.xml': rss('/news/a', '/news/b', '/news/c', '/news/d'), '/list?page=0': cards(12) };
  const { source } = await site(t, () => pages);
  const ways = ['feed', 'listing'] as const;
  const memoryOf = ({ memories }: DiscoverReport) => new Map(memories.map((memory) => [memory.url, memory]));
  const first = await run(source, { ways });
  assert.deepEqual(first.report.alarms, []);
  const memory = memoryOf(first.report);
  assert.deepEqual((await run(source, { ways, memory })).report.alarms, []);
  pages = { ...pages, '/list?page=0': cards(5) };
  const less = await run(source, { ways, memory });
  assert.match(less.report.alarms.join(), /^listing .*: shrunken: 5 press pages, 12 on /);
  pages = { '/list?page=0': cards(12) };
  const lost = await run(source, { ways, memory });
  assert.match(lost.report.alarms.join(), /^every feed failed: .*status 404$/);
});

test('a way that nobody saw answer is noted, and left alone until the next day', async (t) => {
  const { source, asked } = await site(t, () => ({ '/rss.xml': rss('/news/a') }));
  const unproven = { url: `${source.origin}/feed`, certainty: 'unproven' as const };
  const office = { ...source, feeds: [...source.feeds, unproven], listings: [], sitemaps: [] };
  const first = await run(office);
  assert.deepEqual([first.report.alarms, first.report.notes.length], [[], 1]);
  const memory = new Map(first.report.memories.map((one) => [one.url, one]));
  const again = await run(office, { memory });
  assert.deepEqual(again.outcomes, ['feed read', 'feed skipped']);
  const tomorrow = { now: () => new Date(Date.now() + 25 * 3600 * 1000) };
  assert.deepEqual((await run(office, { memory, clock: tomorrow })).outcomes, ['feed read', 'feed failed']);
  assert.deepEqual((await run(office, { memory, exhaustive: true })).outcomes, ['feed read', 'feed failed']);
  assert.equal(asked.filter((path) => path === '/feed').length, 3);
});

test('a pager that promises a next page and gives the same one is wrong; the last page repeated is the end', async (t) => {
  const next = '<ul class="pager"><li class="pager__item--next"><a href="?page=1">›</a></li></ul>';
  let pages: Pages = Object.fromEntries([0, 1].map((n) => [`/list?page=${n}`, list(['/news/a'], next)]));
  const { source } = await site(t, () => pages);
  const wrong = await run(source, { ways: ['listing'] });
  assert.match(wrong.report.alarms.join(), /page 2 is page 1 again, though its pager names a next one/);
  assert.deepEqual(wrong.paths, ['/news/a'], 'what the first page gave is taken');
  pages = { ...pages, '/list?page=1': list(['/news/b']), '/list?page=2': list(['/news/b']) };
  assert.deepEqual((await run(source, { ways: ['listing'], exhaustive: true })).report.alarms, []);
});

test('a host that asks for a pause, is busy or forbids is told apart', async (t) => {
  const { source } = await site(t, () => ({
    '/rss.xml': (response) => response.writeHead(429, { 'retry-after': '60' }).end(),
  }));
  const paused = await run(source, { ways: ['feed'] });
  assert.deepEqual([paused.outcomes, paused.report.alarms], [['feed postponed'], []]);
  const denied = await run(source, { get: async () => ({ outcome: 'robots_denied' }) });
  assert.match(denied.report.alarms.join(), /robots\.txt does not allow it/);
  const unchanged = await run(source, {
    get: async (url) => ({ outcome: 'not_modified', status: 304, finalUrl: url, redirects: [], headers: {} }),
  });
  assert.deepEqual(unchanged.report.alarms, []);
});

test('one way of a kind may fail while another of it works', async (t) => {
  const { source } = await site(t, () => ({ '/rss.xml': rss('/news/a') }));
  const feeds = [...source.feeds, { url: `${source.origin}/news/rss.xml`, certainty: 'inferred' as const }];
  const { report } = await run({ ...source, feeds, listings: [], sitemaps: [] });
  assert.deepEqual(report.alarms, []);
});

test('sitemaps of robots.txt: those of the site, in its own spelling, once', async (t) => {
  const { source, asked } = await site(t, (origin) => ({ '/sitemap.xml': urlset(`${origin}/news/a`) }));
  const sitemaps = [`${source.origin}/sitemap.xml#x`, 'https://elsewhere.example/s.xml', 'rubbish'];
  await run(source, { ways: ['sitemap'], sitemaps });
  assert.deepEqual(asked, ['/sitemap.xml']);
});

test('bounds: an index that never ends, 120,000 URLs, batches of at most 100', async (t) => {
  const { source, asked } = await site(t, (origin) => {
    const urls = (from: number) => Array.from({ length: 40_000 }, (_, n) => `${origin}/news/n${from + n}`);
    return {
      '/sitemap.xml': index(`${origin}/i1.xml`, ...[0, 40_000, 80_000].map((n) => `${origin}/s${n}.xml`)),
      '/i1.xml': index(`${origin}/i2.xml`),
      '/i2.xml': index(`${origin}/i3.xml`),
      '/i3.xml': index(`${origin}/i4.xml`),
      ...Object.fromEntries([0, 40_000, 80_000].map((n) => [`/s${n}.xml`, urlset(...urls(n))])),
    };
  });
  let largest = 0;
  let total = 0;
  const { report } = await run(source, {
    ways: ['sitemap'],
    onFound: async (batch) => {
      largest = Math.max(largest, batch.length);
      total += batch.length;
    },
  });
  assert.deepEqual([largest, total, report.found], [100, 100_000, 100_000]);
  assert.match(report.alarms.join(), /the limit of URLs in one run is reached/);
  assert.equal(asked.includes('/i3.xml'), false);
  assert.ok(report.ways.some(({ detail }) => /an index 4 levels deep/.test(detail)));
});

test('a fault of ours passes through', async (t) => {
  const { source } = await site(t, () => ({ '/rss.xml': rss('/news/a') }));
  const fault = new Error('no table');
  await assert.rejects(
    run(source, {
      known: async () => {
        throw fault;
      },
    }),
    fault,
  );
});
