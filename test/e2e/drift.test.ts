import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dynamodb, s3, sqs } from '../../lambda/aws/clients.ts';
import { sqsSender } from '../../lambda/aws/queue.ts';
import { s3ObjectStore } from '../../lambda/aws/s3-object-store.ts';
import type { ReextractMessage } from '../../lambda/contract/messages.ts';
import { systemClock } from '../../lambda/contract/time.ts';
import { dynamodbPageNotes } from '../../lambda/drift/page-notes.ts';
import { readEnvironment } from '../../lambda/environment.ts';
import { extractPage } from '../../lambda/extract/extract.ts';
import { grammarReader } from '../../lambda/facts/grammar.ts';
import { dynamodbFrontier } from '../../lambda/frontier/dynamodb-frontier.ts';
import { drupal2021 } from '../../lambda/read/templates/drupal-2021.ts';
import { TEMPLATES } from '../../lambda/read/templates/registry.ts';
import { unverified } from '../../lambda/read/templates/selector.ts';
import type { ReleaseTemplate } from '../../lambda/read/templates/template.ts';
import { reextract } from '../../lambda/reextract/reextract.ts';
import { dynamodbReleases } from '../../lambda/releases/dynamodb-releases.ts';
import type { LatestRelease } from '../../lambda/releases/releases.ts';
import { enabledSources } from '../../lambda/sources/registry.ts';
import { type Session, startSession } from '../../lib/cli/session.ts';
import { type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, press } from './press.ts';

const COUNT = 32;
const EDITED = 'invented-release-5';

/** The template that somebody writes when the alarm has rung. */
const newsroom: ReleaseTemplate = {
  ...drupal2021,
  name: 'newsroom',
  marks: [unverified('.nr-story')],
  node: [unverified('.nr-story')],
  body: [unverified('.nr-copy')],
  title: [unverified('.nr-headline')],
  publishedAt: [unverified('.nr-stamp')],
  type: [unverified('.nr-kicker')],
  types: [],
  excluded: [],
  translations: [unverified('.nr-languages a[hreflang]')],
};

describe('a site that changes its markup under the running monitor', () => {
  const folder = dataFolder();
  let site: PressSite;
  let session: Session;
  before(async () => {
    site = await startPressSite({ documents: inventedReleases(COUNT), template: 'drupal-2021' });
    session = await startSession({
      folder: `${folder.path}/archive`,
      SOURCES: '',
      SITES: JSON.stringify([{ name: 'test', origin: site.origin, crawlDelaySeconds: 0, allowPrivateAddresses: true }]),
      CONTACT: 'press@example.org',
      schedules: false,
      progress: () => {},
    });
  });
  after(async () => {
    await session.stop();
    await site.close();
    folder.remove();
  });

  /** One cycle of the monitor: discover, fetch what is due, read, index, watch. */
  const cycle = async () => {
    await session.stack.invoke('discover', { exhaustive: true });
    for await (const { url } of session.frontier.list('test', 'stored')) {
      await session.frontier.refresh(url, new Date().toISOString() as LatestRelease['fetchedAt']);
    }
    await session.drain();
    await session.stack.invoke('drift', {});
    return session.takeRound();
  };
  const releases = async (): Promise<Map<string, LatestRelease>> => {
    const found = new Map<string, LatestRelease>();
    for await (const latest of dynamodbReleases(dynamodb(), session.env.RELEASES_TABLE).all()) {
      found.set(new URL(latest.url).pathname.split('/').at(-1) ?? '', latest);
    }
    return found;
  };
  let stored: Map<string, LatestRelease>;

  it('is watched quietly while nothing happens', async () => {
    const first = await cycle();
    assert.deepEqual([first.stored, first.errors, [...first.drifts]], [COUNT, [], []]);
    stored = await releases();
  });

  it('rings in the first cycle after the change, and names the fields', async () => {
    site.redesign('redesigned');
    site.update(EDITED, { text: inventedReleases(COUNT)[5]?.text.replace('1005 families', '1105 families') ?? '' });
    const round = await cycle();
    assert.deepEqual([round.errors, [...round.failed]], [[], []]);
    assert.match(round.drifts.get('test') ?? '', /text by selector/);
    assert.match(round.drifts.get('test') ?? '', /publishedAt by selector/);
    assert.equal(round.changed, 1, 'only the page whose figure was corrected');
  });

  it('went on delivering: every page has a newer capture, and what the template read is still shown', async () => {
    const now = await releases();
    assert.equal(now.size, COUNT);
    for (const [slug, latest] of now) {
      const before = stored.get(slug);
      assert.ok(before !== undefined && latest.fetchedAt > before.fetchedAt, slug);
      if (slug === EDITED) {
        assert.equal(latest.template, null, 'the corrected text is the fallback’s');
        assert.equal(latest.versions, 2);
        continue;
      }
      assert.deepEqual(
        [latest.version, latest.versions, latest.changedAt],
        [before.version, 1, before.changedAt],
        slug,
      );
      assert.equal(latest.template, 'drupal-2021');
    }
  });

  it('is read as before once the template is added and all is read again; nothing is announced', async () => {
    const { env } = session;
    const extract = readEnvironment('extract');
    const sources = enabledSources(env);
    const archive = s3ObjectStore(s3(), extract.ARCHIVE_BUCKET);
    const notes = dynamodbPageNotes(dynamodb(), env.RELEASES_TABLE, systemClock);
    const pages: ReextractMessage[] = [];
    await reextract(
      {},
      {
        sources: sources.map(({ name }) => name),
        archive,
        queue: { send: async (messages) => void pages.push(...messages.map(({ body }) => body as ReextractMessage)) },
      },
    );
    assert.equal(pages.length, 2 * COUNT);
    for (const page of pages) {
      const { outcome } = await extractPage(page, {
        archive,
        derived: s3ObjectStore(s3(), extract.DERIVED_BUCKET),
        releases: dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
        notes,
        frontier: dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
        indexQueue: sqsSender(sqs(), extract.INDEX_QUEUE_URL),
        facts: grammarReader,
        sources,
        templates: { newsroom, ...TEMPLATES },
        code: { reader: 'test', facts: 'test' },
      });
      assert.equal(outcome, 'read_again');
    }
    await session.stack.invoke('drift', {});
    await session.stack.idle();
    const round = session.takeRound();
    assert.deepEqual([round.changed, round.errors, [...round.drifts]], [0, [], []]);
    const now = await releases();
    for (const [slug, latest] of now) {
      assert.equal(latest.template, 'newsroom', slug);
      assert.equal(latest.versions, slug === EDITED ? 2 : 1, slug);
      if (slug !== EDITED) assert.deepEqual(latest.version, stored.get(slug)?.version, slug);
    }
  });

  it('rings when a wall stands before every page, which the reader then never sees', async () => {
    for (let n = 0; n < COUNT; n++) site.fault(`/news/invented-release-${n}`, 'block-page');
    const round = await cycle();
    assert.equal(round.failed.size, COUNT);
    assert.match(round.drifts.get('test') ?? '', /text by selector/);
    for (let n = 0; n < COUNT; n++) site.fault(`/news/invented-release-${n}`, null);
    for await (const { url } of session.frontier.list('test', 'quarantined')) {
      await session.frontier.refresh(url, new Date().toISOString() as LatestRelease['fetchedAt']);
    }
    await session.drain();
    await session.stack.invoke('drift', {});
    assert.deepEqual([...session.takeRound().drifts], [], 'the same bytes again are the page again');
  });

  it('is told by press drift beside the running monitor', async () => {
    const shown = await press(['drift', '--data', folder.path, '--all']);
    assert.equal(shown.code, 0, shown.stderr);
    assert.match(shown.stdout, /^test {2}holds/m);
    assert.match(shown.stdout, /text +selector +100 % +100 % +steady/);
    const json = await press(['drift', '--data', folder.path, '--json']);
    const { sources } = JSON.parse(json.stdout) as { sources: { verdict: string; now: { pages: number } }[] };
    assert.deepEqual(
      sources.map(({ verdict, now }) => [verdict, now.pages]),
      [['steady', 30]],
    );
  });

  it('is read again by the lane that is deployed: through its queue, by the extract stage', async () => {
    const ran = await press(['reextract', '--data', folder.path, '--json']);
    assert.equal(ran.code, 0, ran.stderr);
    assert.deepEqual((JSON.parse(ran.stdout) as { pages: object }).pages, { test: 2 * COUNT });
    await session.stack.idle();
    const round = session.takeRound();
    assert.deepEqual([round.reread, round.changed, round.errors], [2 * COUNT, 0, []]);
    assert.equal((await releases()).get('invented-release-0')?.versions, 1);
  });
});
