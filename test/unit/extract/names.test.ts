import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { releaseIdOf } from '../../../lambda/contract/identity.ts';
import type { Instant } from '../../../lambda/contract/release.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { pressPage, startBench } from './bench.ts';

const AT = '2026-03-01T12:00:00.000Z';
const LATER = '2027-03-01T12:00:00.000Z' as Instant;
const site = (path: string) => `${iom.origin}${path}`;
const canonical = (path: string) => `<link rel="canonical" href="${site(path)}">`;

describe('pages under a number or another name', () => {
  let bench: Awaited<ReturnType<typeof startBench>>;
  before(async () => {
    bench = await startBench(iom);
  });
  after(() => bench.close());

  /** Whether the address is ever to be asked for again. */
  const isDue = async (path: string): Promise<boolean> =>
    (await bench.frontier.due('iom', 'live', LATER, 1000)).some(({ url }) => url === site(path));
  const isStored = async (path: string): Promise<boolean> =>
    (await bench.releases.latest(releaseIdOf(site(path)))) !== null;

  it('a number that names its page is that page, learnt once and not asked for again', async () => {
    await bench.discover(site('/node/5'), AT);
    const outcome = await bench.take(`${iom.origin}/node/5`, pressPage({ head: canonical('/news/five') }), AT);
    assert.deepEqual(outcome, { outcome: 'handed_over', to: site('/news/five'), alsoFound: true });
    const entry = await bench.frontier.entry(site('/node/5'));
    assert.deepEqual([entry?.status, entry?.sameAs], ['excluded', site('/news/five')]);
    assert.deepEqual([await isDue('/node/5'), await isDue('/news/five')], [false, true]);
    assert.equal(await bench.discover(site('/node/5'), AT), 'known', 'met again in a listing, it stays as it is');
    assert.equal(await isDue('/node/5'), false);
  });

  it('a number of a newsletter is left out, whether its address or its text says so', async () => {
    await bench.discover(site('/es/node/6'), AT);
    const named = await bench.take(`${iom.origin}/es/node/6`, pressPage({ head: canonical('/newsdesk/20171212') }), AT);
    assert.match(named.outcome === 'excluded' ? named.reason : '', /is the page .*newsdesk.*newsletter/);
    await bench.discover(site('/node/7'), AT);
    const read = await bench.take(
      `${iom.origin}/node/7`,
      pressPage({ text: 'Unable to see images? Click here. ' }),
      AT,
    );
    assert.match(read.outcome === 'excluded' ? read.reason : '', /newsletter/);
    for (const path of ['/es/node/6', '/node/7']) {
      assert.equal((await bench.frontier.entry(site(path)))?.status, 'excluded', path);
      assert.equal(await isDue(path), false, path);
    }
  });

  it('a number without a name is a press page if it says so, or if a listing named it', async () => {
    const plain = { kind: 'page' };
    const hints = {
      '/node/8': { from: 'sitemap' },
      '/node/9': { from: 'listing' },
      '/node/10': { from: 'sitemap' },
    } as const;
    for (const [path, hint] of Object.entries(hints)) {
      await bench.discover(site(path), AT, hint);
      await bench.take(site(path), pressPage(path === '/node/10' ? {} : plain), AT, hint);
    }
    assert.deepEqual(await Promise.all(Object.keys(hints).map(isStored)), [false, true, true]);
    assert.match((await bench.frontier.entry(site('/node/8')))?.reason ?? '', /does not say/);
  });

  it('two pages that name each other lose nothing: the second is stored under its own name', async () => {
    await bench.discover(site('/news/a'), AT);
    await bench.take(`${iom.origin}/news/a`, pressPage({ head: canonical('/news/b') }), AT);
    const outcome = await bench.take(`${iom.origin}/news/b`, pressPage({ head: canonical('/news/a') }), AT);
    assert.equal(outcome.outcome, 'stored');
    assert.deepEqual([await isStored('/news/a'), await isStored('/news/b')], [false, true]);
  });

  it('a page that names one which is left out for another reason is stored under its own name', async () => {
    const denied = site('/news/denied');
    await bench.frontier.add(
      { url: denied, releaseId: releaseIdOf(denied), source: 'iom', lane: 'live', hint: null, excluded: 'robots' },
      AT as Instant,
    );
    await bench.discover(site('/news/open'), AT);
    await bench.take(`${iom.origin}/news/open`, pressPage({ head: canonical('/news/denied') }), AT);
    assert.equal(await isStored('/news/open'), true);
  });
});
