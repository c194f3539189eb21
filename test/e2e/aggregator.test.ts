import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { dataFolder, press, type Summary } from './press.ts';

const PER_PAGE = 10;

/** A page of Drupal 7's Aggregator with invented items, newest first. */
const pageHtml = (numbers: readonly number[], page: number): string => {
  const shown = numbers.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const next =
    (page + 1) * PER_PAGE < numbers.length ? `<li class="pager-next"><a href="?page=${page + 1}">›</a></li>` : '';
  const items = shown.map((n) => {
    const date = n < 20 ? `Wed, 09/${String(n + 1).padStart(2, '0')}/2018 - 11:19` : '17 hours 23 min ago';
    return `<div class="feed-item"><h3 class="feed-item-title"><a href="https://www.iom.int/news/invented-${n}">Invented ${n}</a></h3>
<div class="feed-item-meta"><a class="feed-item-source" href="/aggregator/sources/3">PBN News</a> - <span class="feed-item-date">${date}</span></div>
<div class="feed-item-body"><p>Geneva – IOM has assisted ${1000 + n} families after heavy rains in an invented valley, it said in a statement.</p></div></div>`;
  });
  return `<!DOCTYPE html><html lang="de"><head><title>PBN News | IOM</title></head><body><div id="aggregator">${items.join('\n')}</div>
<div class="item-list"><ul class="pager"><li class="pager-current">${page + 1}</li>${next}</ul></div></body></html>`;
};

describe('an office’s page that repeats headquarters’ feed', () => {
  const folder = dataFolder();
  const numbers = Array.from({ length: 24 }, (_, n) => 23 - n);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(request.url ?? '');
    if (url.pathname === '/robots.txt') return void response.end('User-agent: *\nDisallow: /admin/\n');
    if (url.pathname !== '/aggregator/sources/3') return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageHtml(numbers, Number(url.searchParams.get('page') ?? 0)));
  });
  let origin = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    folder.remove();
  });
  const ingest = async (...more: string[]): Promise<Summary> => {
    const ran = await press([
      'ingest',
      '--site',
      `office=aggregator:${origin}`,
      '--data',
      folder.path,
      '--json',
      ...more,
    ]);
    assert.equal(ran.code, 0, ran.stderr + ran.stdout);
    return JSON.parse(ran.stdout) as Summary;
  };

  it('gives every item as a release, from as many fetches as there are pages', async () => {
    const summary = await ingest('--all');
    assert.deepEqual(
      [summary.found, summary.stored, summary.fetched, summary.failed, summary.errors],
      [24, 24, 3, [], []],
    );
    assert.deepEqual(summary.urls['office'], { waiting: 0, stored: 24, gone: 0, excluded: 0, quarantined: 0 });
    const { stdout } = await press(['search', 'families', '--limit', '500', '--data', folder.path, '--json']);
    const { items } = JSON.parse(stdout) as { items: { publishedAt: string | null; title: string }[] };
    assert.equal(items.length, 24);
    const dateOf = (title: string) => items.find((item) => item.title === title)?.publishedAt;
    assert.equal(dateOf('Invented 11'), '2018-09-12', 'month first, though the site is European');
    assert.equal(
      Date.now() - Date.parse(dateOf('Invented 23') ?? '') < 48 * 3600 * 1000,
      true,
      'an age counts from the fetch',
    );
  });

  it('asks for the first page only while nothing is new, and fetches none', async () => {
    const from = asked.length;
    const summary = await ingest();
    assert.deepEqual([summary.added, summary.fetched, summary.stored, summary.changed], [0, 0, 0, 0]);
    assert.deepEqual(asked.slice(from), ['/aggregator/sources/3?page=0']);
  });

  it('takes a new item once, though it moves all others on', async () => {
    numbers.unshift(24);
    const summary = await ingest();
    assert.deepEqual([summary.added, summary.fetched, summary.stored, summary.changed], [1, 1, 1, 0]);
    assert.equal(summary.urls['office']?.['stored'], 25);
    const status = await press(['status', '--data', folder.path, '--json']);
    const { releases, urls } = JSON.parse(status.stdout) as {
      releases: number;
      urls: Record<string, { stored: number }>;
    };
    assert.deepEqual([releases, urls['office']?.stored], [25, 25]);
  });
});
