import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fetchRobots } from '../../../lambda/fetch/fetch-robots.ts';
import { parseRobots } from '../../../lambda/fetch/robots.ts';
import { ourGroups } from '../../../lambda/fetch/robots-groups.ts';
import { PRODUCT_TOKEN, userAgent } from '../../../lambda/fetch/user-agent.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { processorNow } from '../../processor-time.ts';
import { loopback, USER_AGENT } from './loopback.ts';

const rules = (text: string, status = 200) => parseRobots(text, status, iom);
const at = (path: string) => `https://www.iom.int${path}`;

test('Drupal’s own rules: /search/ is closed, /search?... is open', () => {
  const drupal = rules('User-agent: *\nCrawl-delay: 10\nDisallow: /admin/\nDisallow: /search/\n');
  assert.equal(drupal.allows(at('/search/x')), false);
  assert.equal(drupal.allows(at('/search?type[0]=press_release&page=1')), true);
  assert.equal(drupal.allows(at('/news/x')), true);
  assert.equal(drupal.allows('https://elsewhere.example/'), false, 'other sites have their own file');
  assert.equal(drupal.allows('http://iom.int/admin/x'), false, 'an alias is the same site');
});

test('longest match wins, allow wins a tie, * and $ work (RFC 9309 section 2.2.2)', () => {
  const some = rules(
    'User-agent: *\nDisallow: /news/\nAllow: /news/open\nAllow: /same\nDisallow: /same\nDisallow: /*.pdf$',
  );
  assert.equal(some.allows(at('/news/closed')), false);
  assert.equal(some.allows(at('/news/open-1')), true);
  assert.equal(some.allows(at('/same')), true);
  assert.equal(some.allows(at('/a/b.pdf')), false);
  assert.equal(some.allows(at('/a/b.pdf?x')), true);
});

test('our group: by product token in any case, all of them together, else *', () => {
  const named =
    'User-agent: *\nDisallow: /\n\nUser-agent: pressarchiveBOT/2.0\nDisallow: /a\n\nUser-agent: x\nUser-agent: PressArchiveBot\nDisallow: /b';
  assert.deepEqual(ourGroups(named, PRODUCT_TOKEN).lines, ['disallow: /a', 'disallow: /b']);
  assert.equal(rules(named).allows(at('/c')), true);
  assert.equal(
    rules('User-agent: other\nDisallow: /').allows(at('/c')),
    true,
    'no group for us: everything is allowed',
  );
  assert.equal(
    rules('User-agent: PressArchiveBot\n\nUser-agent: *\nDisallow: /').allows(at('/')),
    false,
    'one group of two names',
  );
  const interleaved = 'User-agent: PressArchiveBot\nSitemap: https://a/s.xml\nUser-agent: b\nDisallow: /b';
  assert.deepEqual(ourGroups(interleaved, PRODUCT_TOKEN), { lines: ['disallow: /b'], sitemaps: ['https://a/s.xml'] });
});

test('/robots.txt itself is always allowed', () => {
  assert.equal(rules('User-agent: *\nDisallow: /').allows(at('/robots.txt')), true);
  assert.equal(rules('', 500).allows(at('/robots.txt')), true);
});

test('status: 4xx allows all, 429, 5xx and no answer allow nothing for a bounded time', () => {
  for (const status of [401, 403, 404, 410]) assert.equal(rules('', status).state, 'allow_all', String(status));
  for (const status of [0, 429, 500, 503]) {
    const closed = rules('', status);
    assert.equal(closed.state, 'disallow_all', String(status));
    assert.equal(closed.allows(at('/news/x')), false);
    assert.ok(closed.validForSeconds <= 3600);
  }
});

test('crawl delay: the longer of ours and theirs, capped', () => {
  assert.equal(rules('User-agent: *\nCrawl-delay: 2').crawlDelaySeconds, 10);
  assert.equal(rules('User-agent: *\nCrawl-delay: 30').crawlDelaySeconds, 30);
  assert.equal(rules('User-agent: *\nCrawl-delay: 86400').crawlDelaySeconds, 120);
  assert.equal(rules('User-agent: *\nCrawl-delay: x').crawlDelaySeconds, 10);
});

test('a byte order mark, other line ends, comments, HTML in place of rules', () => {
  assert.equal(rules('\ufeffUser-agent: * # all\rDisallow: /a # not this').allows(at('/a')), false);
  assert.equal(rules('<!doctype html><title>Not found</title>').allows(at('/a')), true);
});

test('a hostile file is read in bounded time', () => {
  const started = processorNow();
  const hostile = rules(`User-agent: *\n${`Disallow: /${'*a'.repeat(200)}\n`.repeat(1500)}`);
  assert.equal(hostile.allows(at(`/${'b'.repeat(300)}`)), true);
  assert.ok(processorNow() - started < 2000);
});

test('fetching: redirects, other statuses, no answer, a file of megabytes', async (t) => {
  const big = `User-agent: *\nDisallow: /closed\n\nUser-agent: x\n${'Disallow: /x\n'.repeat(30_000)}`;
  let mode = 'redirect';
  const site = await loopback(t, (request, response) => {
    if (mode === 'redirect' && request.url === '/robots.txt') response.writeHead(301, { location: '/r2' }).end();
    else if (mode === 'redirect') response.end('User-agent: *\nDisallow: /x');
    else if (mode === 'big') response.end(big);
    else if (mode === 'huge') response.end(Buffer.alloc(3_000_000));
    else response.writeHead(Number(mode)).end();
  });
  const get = () => fetchRobots(site, { userAgent: USER_AGENT });
  assert.deepEqual(await get(), { text: 'User-agent: *\nDisallow: /x', status: 200, detail: 'read' });
  mode = '404';
  assert.equal((await get()).status, 404);
  mode = '503';
  assert.equal((await get()).status, 503);
  mode = 'big';
  const kept = await get();
  assert.ok(kept.text.length <= 100_000);
  assert.equal(parseRobots(kept.text, kept.status, site).allows(`${site.origin}/closed`), false);
  mode = 'huge';
  assert.deepEqual(
    [(await get()).status, (await get()).detail],
    [0, `${site.origin}/robots.txt is larger than 2048000 bytes`],
  );
});

test('the User-Agent names us and an address, and refuses what a header cannot carry', () => {
  assert.match(userAgent('press@example.org'), /^PressArchiveBot\/[\d.]+ \(\+mailto:press@example\.org\)$/);
  assert.match(userAgent('https://example.org/bot'), /\(\+https:\/\/example\.org\/bot\)$/);
  for (const bad of ['', ' ', 'a\r\nb', 'a)b', 'é@x.org']) assert.throws(() => userAgent(bad), RangeError);
});
