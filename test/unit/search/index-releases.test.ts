import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { releaseKey, SNAPSHOT_KEY } from '../../../lambda/archive/keys.ts';
import type { ObjectStore } from '../../../lambda/archive/object-store.ts';
import { dynamodb, s3 } from '../../../lambda/aws/clients.ts';
import { s3ObjectStore } from '../../../lambda/aws/s3-object-store.ts';
import { readingIdOf, releaseIdOf, versionIdOf } from '../../../lambda/contract/identity.ts';
import type { Release, ReleaseDocument, ReleaseId } from '../../../lambda/contract/release.ts';
import { readEnvironment } from '../../../lambda/environment.ts';
import { dynamodbFrontier } from '../../../lambda/frontier/dynamodb-frontier.ts';
import { archiveQueries } from '../../../lambda/query/archive.ts';
import { openSnapshot } from '../../../lambda/query/snapshot-queries.ts';
import { reconcile } from '../../../lambda/reconcile/reconcile.ts';
import { dynamodbReleases } from '../../../lambda/releases/dynamodb-releases.ts';
import type { Releases } from '../../../lambda/releases/releases.ts';
import { indexReleases } from '../../../lambda/search/index-releases.ts';
import { emptyDamagedSnapshot } from '../../../lambda/search/repair-snapshot.ts';
import { currentSnapshot } from '../../../lambda/search/snapshot-store.ts';
import { documentOf } from '../documents.ts';
import { startStores } from '../stores.ts';

const TEXT = Array.from(
  { length: 12 },
  (_, n) =>
    `Rome – In camp number ${n} near Catania, IOM staff helped ${100 + n} people who had come over the sea in May.`,
).join('\n\n');
const make = (slug: string, source: string, text = TEXT): ReleaseDocument => {
  const document = documentOf(slug);
  const canonicalUrl = `https://${source}.example/news/${slug}`;
  const release: Release = { ...document.release, source, text, canonicalUrl, id: releaseIdOf(canonicalUrl) };
  return { ...document, facts: [], release, version: versionIdOf(release), reading: readingIdOf(release, '1') };
};
/** Long after all of it: nothing is still on its way. */
const clock = { now: () => new Date('2026-12-24T00:00:00.000Z') };

describe('the index stage', () => {
  let close: () => Promise<void>;
  let derived: ObjectStore;
  let releases: Releases;
  before(async () => {
    ({ close } = await startStores());
    const env = readEnvironment('extract');
    derived = s3ObjectStore(s3(), env.DERIVED_BUCKET);
    releases = dynamodbReleases(dynamodb(), env.RELEASES_TABLE);
  });
  after(() => close());

  const store = async (document: ReleaseDocument) => {
    const key = releaseKey(document.release.id, document.version, document.reading);
    await derived.put(key, Buffer.from(JSON.stringify(document)), 'application/json');
    await releases.store(document);
    return { releaseId: document.release.id, version: document.version };
  };
  const states = async () => {
    const snapshot = openSnapshot((await currentSnapshot(derived)) ?? '');
    try {
      return snapshot.states();
    } finally {
      snapshot.close();
    }
  };
  const agrees = async () => {
    const frontier = dynamodbFrontier(dynamodb(), readEnvironment('reconcile').FRONTIER_TABLE);
    return (await reconcile([], { frontier, releases, derived, clock })).agrees;
  };
  const copyOf = async (id: ReleaseId) => (await releases.latest(id))?.copyOf;

  const original = make('one', 'iom');
  const copy = make('one', 'italy');

  it('says to the releases what is a copy, whichever came first, and reconcile agrees', async () => {
    await indexReleases([await store(copy)], { derived, releases, clock });
    assert.equal(await copyOf(copy.release.id), null);
    await indexReleases([await store(original)], { derived, releases, clock });
    assert.equal(await copyOf(copy.release.id), original.release.id);
    assert.equal(await agrees(), true);
  });

  it('is seen through by reconcile where table and snapshot differ', async () => {
    await releases.linkCopy(copy.release.id, null);
    assert.equal(await agrees(), false);
    await indexReleases([{ releaseId: copy.release.id, version: copy.version }], { derived, releases, clock });
    assert.equal(await agrees(), true);
  });

  it('that dies between the table and the snapshot ends in the right state when its messages come back', async () => {
    const message = await store(make('two', 'iom'));
    const other = await store(make('two', 'kenya'));
    const dying = { ...derived, replace: () => Promise.reject(new Error('killed')) };
    await assert.rejects(indexReleases([message, other], { derived: dying, releases, clock }), /killed/);
    await indexReleases([message, other], { derived, releases, clock });
    assert.equal(await agrees(), true);
  });

  it('does not put back an older state when another writer published in between', async () => {
    const first = make('three', 'iom', `${TEXT}\n\nFirst.`);
    const second = { ...make('three', 'iom', `${TEXT}\n\nSecond.`), fetchedAt: '2019-01-01T00:00:00.000Z' as never };
    const message = await store(first);
    let raced = false;
    const slow: Releases = {
      ...releases,
      async latest(id) {
        const before = await releases.latest(id);
        if (!raced) {
          raced = true;
          await indexReleases([await store(second)], { derived, releases, clock });
        }
        return before;
      },
    };
    await indexReleases([message], { derived, releases: slow, clock });
    assert.match((await states()).get(first.release.id) ?? '', new RegExp(`^${second.version}`));
    assert.equal(await agrees(), true);
  });

  it('names a damaged snapshot, which is emptied and then filled again', async () => {
    const frontier = dynamodbFrontier(dynamodb(), readEnvironment('reconcile').FRONTIER_TABLE);
    const queries = archiveQueries(derived, releases, frontier);
    const sound = (await derived.get(SNAPSHOT_KEY))?.body ?? new Uint8Array();
    assert.equal(await emptyDamagedSnapshot(derived, clock), false, 'a sound one is left alone');
    // Its pages behind the first are overwritten; or all of it.
    const torn = Buffer.from(sound).fill(0x5a, 4096);
    for (const damaged of [torn, Buffer.from('rubbish'), Buffer.alloc(0)]) {
      await derived.put(SNAPSHOT_KEY, damaged, 'application/vnd.sqlite3');
      const isNamed = {
        name: 'SnapshotDamagedError',
        message: /search\/snapshot\.sqlite .* damaged: .*press reextract/,
      };
      await assert.rejects(queries.status([]), isNamed);
      assert.equal(await emptyDamagedSnapshot(derived, clock), true);
      assert.equal((await queries.status([])).releases, 0);
    }
    const all: Parameters<typeof indexReleases>[0][number][] = [];
    for await (const { releaseId, version } of releases.all()) all.push({ releaseId, version });
    await indexReleases(all, { derived, releases, clock });
    assert.equal(await agrees(), true);
  });
});
