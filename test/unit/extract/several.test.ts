import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { releaseIdOf } from '../../../lambda/contract/identity.ts';
import type { Instant } from '../../../lambda/contract/release.ts';
import { countUrls } from '../../../lambda/query/archive.ts';
import { reconcile } from '../../../lambda/reconcile/reconcile.ts';
import { SOURCES } from '../../../lambda/sources/registry.ts';
import { pressPage, startBench } from './bench.ts';

const PART_OF = 'https://italy.iom.int/it/archivio-news-iom';
const PAGE = `${PART_OF}?page=4`;
const T1 = '2026-03-01T12:00:00.000Z';
const T2 = '2026-03-01T22:30:00.000Z';
const T3 = '2026-03-02T12:00:00.000Z' as Instant;

/** One item of a page of Drupal 7's Aggregator. */
const item = (slug: string, families: number, date: string, link = `https://www.iom.int/news/${slug}`): string =>
  `<div class="feed-item"><h3 class="feed-item-title"><a href="${link}">Sample: ${slug}</a></h3>
<div class="feed-item-meta"><a class="feed-item-source" href="/it/archivio-news-iom">IOM - News</a> - <span class="feed-item-date">${date}</span></div>
<div class="feed-item-body"><p>Rome – IOM has helped ${families} families after the floods of the past week, it said in an invented statement.</p></div></div>`;
const pageOf = (...items: string[]): string =>
  `<!DOCTYPE html><html lang="it"><head><title>Archivio | IOM</title></head><body><div id="aggregator">${items.join('\n')}</div></body></html>`;

describe('a page that holds several releases', () => {
  let bench: Awaited<ReturnType<typeof startBench>>;
  before(async () => {
    bench = await startBench(SOURCES.italy);
  });
  after(() => bench.close());

  const urlOf = (slug: string): string => `${PART_OF}#${slug}`;
  const latest = (slug: string) => bench.releases.latest(releaseIdOf(urlOf(slug)));
  const status = async (slug: string) => (await bench.frontier.entry(urlOf(slug)))?.status;
  const see = async (page: string, at: string, ...slugs: string[]) => {
    await bench.discover(page, at, null, 'aggregator');
    for (const slug of slugs) {
      await bench.discover(urlOf(slug), at, { from: 'listing', publishedAt: '2026-02-28' }, 'item');
    }
    await bench.frontier.expect(page, slugs.map(urlOf));
  };

  it('stores each with its own id, and the page is no release', async () => {
    await see(PAGE, T1, 'one', 'two', 'moved-on');
    const items = [item('one', 100, 'Ven, 03/17/2017 - 10:33'), item('two', 200, '11 hours 50 min ago')];
    const outcome = await bench.take(PAGE, pageOf(...items), T1);
    assert.deepEqual(
      outcome.outcome === 'several' && outcome.releases.map(({ url, stored }) => [url, stored.outcome]),
      [
        [urlOf('one'), 'stored'],
        [urlOf('two'), 'stored'],
      ],
    );
    assert.equal((await latest('one'))?.publishedAt, '2017-03-17');
    assert.equal(await bench.releases.latest(releaseIdOf(PAGE)), null);
    assert.deepEqual(
      bench.indexed.map(({ releaseId }) => releaseId),
      [releaseIdOf(urlOf('one')), releaseIdOf(urlOf('two'))],
    );
    assert.deepEqual([await status('one'), await status('two')], ['stored', 'stored']);
  });

  it('says of an item that was seen on the page and is not in it that it is missing', async () => {
    assert.equal(await status('moved-on'), 'quarantined');
    assert.equal((await bench.frontier.entry(PAGE))?.expects, undefined, 'nothing is waited for any more');
  });

  it('keeps the first date of an item whose age is printed, though each reading comes to another day', async () => {
    assert.equal((await latest('two'))?.publishedAt, '2026-02-28');
    await bench.take(
      PAGE,
      pageOf(item('one', 100, 'Ven, 03/17/2017 - 10:33'), item('two', 200, '22 hours 20 min ago')),
      T2,
    );
    assert.deepEqual([(await latest('two'))?.publishedAt, (await latest('two'))?.versions], ['2026-02-28', 1]);
  });

  it('knows an item again on another page, and takes it though it was missing', async () => {
    const next = `${PART_OF}?page=5`;
    await see(next, T2);
    await bench.take(next, pageOf(item('two', 200, '1 day 12 hours ago'), item('moved-on', 300, '02/28/2026')), T3);
    assert.equal(await status('moved-on'), 'stored');
    assert.deepEqual([(await latest('two'))?.captures, (await latest('two'))?.versions], [3, 1]);
  });

  it('changes nothing when a page is extracted again, also an older one after a newer', async () => {
    await bench.take(PAGE, pageOf(item('one', 100, 'Ven, 03/17/2017 - 10:33')), T1);
    assert.deepEqual([await status('one'), (await latest('one'))?.versions], ['stored', 1]);
    assert.equal((await bench.frontier.entry(urlOf('one')))?.lastFetchedAt, T2);
  });

  it('waits for an item that was seen after the page was fetched', async () => {
    await see(PAGE, T3, 'late');
    await bench.take(PAGE, pageOf(item('one', 100, '03/17/2017')), T2);
    assert.equal(await status('late'), 'waiting');
    assert.deepEqual([...((await bench.frontier.entry(PAGE))?.expects ?? [])], [urlOf('late')]);
    assert.equal((await bench.frontier.known([urlOf('late'), urlOf('one')])).has(urlOf('late')), false);
    await bench.frontier.endExpectations(PAGE, T3, 'its page cannot be had: status 404');
    assert.equal((await bench.frontier.entry(urlOf('late')))?.reason, 'its page cannot be had: status 404');
  });

  it('is refused where it shows no item, or where its address is none of an aggregator', async () => {
    await see(`${PART_OF}?page=6`, T1);
    const none = await bench.take(`${PART_OF}?page=6`, pressPage(), T1);
    assert.equal(none.outcome, 'rejected');
    await bench.discover('https://italy.iom.int/news/x', T1);
    const many = await bench.take('https://italy.iom.int/news/x', pageOf(item('x', 1, '03/17/2017')), T1);
    assert.equal(many.outcome, 'rejected');
  });

  it('leaves sums that agree: every address but the pages themselves, and stored means a release', async () => {
    const counts = await countUrls(bench.frontier, 'italy');
    assert.deepEqual(counts, { waiting: 0, stored: 3, gone: 0, excluded: 0, quarantined: 2 });
    const report = await reconcile(['italy'], {
      ...bench,
      clock: { now: () => new Date('2026-04-01T00:00:00Z') },
    });
    assert.deepEqual(report.comparisons[0], { of: 'frontier and releases', left: 3, right: 3, differing: [] });
  });
});
