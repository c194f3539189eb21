import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dynamodb } from '../../../lambda/aws/clients.ts';
import type { Outgoing, QueueSender } from '../../../lambda/aws/queue.ts';
import { releaseIdOf } from '../../../lambda/contract/identity.ts';
import type { FetchMessage } from '../../../lambda/contract/messages.ts';
import type { Instant } from '../../../lambda/contract/release.ts';
import { readEnvironment } from '../../../lambda/environment.ts';
import { dynamodbFrontier } from '../../../lambda/frontier/dynamodb-frontier.ts';
import type { Frontier } from '../../../lambda/frontier/frontier.ts';
import { LEASE_SECONDS, planFetches } from '../../../lambda/frontier/plan.ts';
import { recoverLeases } from '../../../lambda/frontier/recover.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import { startStores } from '../stores.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const clock = { now: () => NOW };
const at = (seconds: number): Instant => new Date(NOW.getTime() + seconds * 1000).toISOString() as Instant;

describe('frontier', () => {
  let close: () => Promise<void>;
  let frontier: Frontier;
  before(async () => {
    ({ close } = await startStores());
    frontier = dynamodbFrontier(dynamodb(), readEnvironment('plan').FRONTIER_TABLE);
  });
  after(() => close());

  const add = (url: string, source: string, excluded: string | null = null) =>
    frontier.add({ url, releaseId: releaseIdOf(url), source, lane: 'live', hint: null, excluded }, at(-60));
  const leased = async (url: string, source: string): Promise<Instant> => {
    await add(url, source);
    const entry = await frontier.entry(url);
    assert.ok(entry);
    assert.ok(await frontier.lease(entry, at(LEASE_SECONDS)));
    return at(LEASE_SECONDS);
  };
  const stored = (sha256: string | null) =>
    ({ status: 'stored', fetchedAt: at(0), etag: '"e"', lastModified: null, sha256, dueAt: at(86_400) }) as const;

  it('adds a URL once', async () => {
    assert.equal(await add('https://a.example/1', 'once'), 'added');
    assert.equal(await add('https://a.example/1', 'once'), 'known');
    assert.deepEqual(
      await frontier.known(['https://a.example/1', 'https://a.example/none']),
      new Set(['https://a.example/1']),
    );
  });

  it('never plans an excluded URL', async () => {
    await add('https://a.example/out', 'excluded', 'newsletter');
    assert.ok((await frontier.due('excluded', 'live', at(0), 100)).every(({ url }) => url !== 'https://a.example/out'));
  });

  it('gives a lease to one planner only', async () => {
    const url = 'https://a.example/race';
    await add(url, 'race');
    const entry = await frontier.entry(url);
    assert.ok(entry);
    const wins = await Promise.all([1, 2, 3, 4].map((n) => frontier.lease(entry, at(LEASE_SECONDS + n))));
    assert.equal(wins.filter(Boolean).length, 1);
  });

  it('lets only the holder of the lease settle it', async () => {
    const url = 'https://a.example/settle';
    const lease = await leased(url, 'settle');
    assert.equal(await frontier.settle(url, at(1), stored('x')), false);
    assert.equal(await frontier.settle(url, lease, stored('x')), true);
    assert.equal(await frontier.settle(url, lease, stored('y')), false);
    assert.equal((await frontier.entry(url))?.sha256, 'x');
  });

  it('keeps a body quarantined that the page reader refused before the fetch settled', async () => {
    const url = 'https://a.example/refused';
    const lease = await leased(url, 'refused');
    await frontier.refuse(url, 'body', { status: 'quarantined', reason: 'empty_body: nothing to read' });
    assert.equal(await frontier.settle(url, lease, stored('body')), true);
    assert.equal((await frontier.entry(url))?.status, 'quarantined');
    const entry = await frontier.entry(url);
    assert.ok(entry);
    assert.ok(await frontier.lease(entry, at(2000)));
    assert.ok(await frontier.settle(url, at(2000), stored('another body')));
    assert.equal((await frontier.entry(url))?.status, 'stored');
  });

  it('leaves the status alone where the page was not modified', async () => {
    const url = 'https://a.example/same';
    const lease = await leased(url, 'same');
    await frontier.refuse(url, 'body', { status: 'quarantined', reason: 'empty_body' });
    await frontier.settle(url, lease, stored(null));
    assert.equal((await frontier.entry(url))?.status, 'quarantined');
  });

  it('lets one process at a time book a host', async () => {
    const wins = await Promise.all([1, 2, 3].map((n) => frontier.holdHost('h.example', undefined, at(n))));
    assert.equal(wins.filter(Boolean).length, 1);
    await frontier.pauseHost('h.example', at(600));
    await frontier.pauseHost('h.example', at(300));
    assert.equal((await frontier.host('h.example')).nextRequestAt, at(600));
  });

  it('plans no more for a host than its crawl delay lets through, and loses nothing when the queue is lost', async () => {
    const source = siteLikeIom({
      name: 'planned',
      origin: 'https://planned.example',
      crawlDelaySeconds: 10,
      allowPrivateAddresses: false,
    });
    for (let n = 0; n < 20; n++) await add(`https://planned.example/news/${n}`, 'planned');
    const sent: Outgoing[] = [];
    const fetchQueue: QueueSender = {
      send: async (messages) => {
        sent.push(...messages);
      },
    };
    const plan = () => planFetches({ frontier, fetchQueue, sources: [source], clock });
    const { planned } = await plan();
    assert.equal(planned, 12);
    assert.equal(new Set(sent.map(({ deduplication }) => deduplication)).size, 12);
    assert.ok(sent.every(({ group }) => group === 'planned.example'));

    // The queue is gone: once the leases are given back, the same URLs are planned again.
    const first = new Set(sent.map(({ body }) => (body as FetchMessage).url));
    assert.ok((await recoverLeases(frontier, [source], clock)) >= 12);
    for (let n = 0; n < 4; n++) await plan();
    const all = new Set(sent.map(({ body }) => (body as FetchMessage).url));
    assert.equal(all.size, 20);
    assert.ok([...first].every((url) => all.has(url)));
  });

  it('plans for every source, however much is due of another', async () => {
    const sources = ['long', 'short'].map((name) =>
      siteLikeIom({ name, origin: `https://${name}.example`, crawlDelaySeconds: 10, allowPrivateAddresses: false }),
    );
    for (let n = 0; n < 30; n++) await add(`https://long.example/news/${n}`, 'long');
    await add('https://short.example/news/0', 'short');
    const groups: (string | undefined)[] = [];
    const fetchQueue: QueueSender = {
      send: async (messages) => void groups.push(...messages.map(({ group }) => group)),
    };
    const report = await planFetches({ frontier, fetchQueue, sources, clock });
    assert.deepEqual(report, { planned: 13, behind: ['long'] });
    assert.equal(groups.filter((group) => group === 'short.example').length, 1);
  });
});
