import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { IndexMessage } from '../contract/messages.ts';
import type { ReleaseId, StoredReading } from '../contract/release.ts';
import { type Clock, instantOf } from '../contract/time.ts';
import type { Releases } from '../releases/releases.ts';
import { publishSnapshot, SnapshotRaceError } from './snapshot-store.ts';
import { type Indexed, writeSnapshot } from './snapshot-writer.ts';

export interface IndexDependencies {
  readonly derived: ObjectStore;
  readonly releases: Releases;
  readonly clock: Clock;
}

/** How often a lost race is run again before the messages go back to the queue. */
const ATTEMPTS = 3;
/** Documents read at once. */
const CONCURRENCY = 8;

/** The release as LATEST shows it now, whatever version the message was sent for: order does not matter. */
const load = async (id: IndexMessage['releaseId'], { derived, releases }: IndexDependencies): Promise<Indexed> => {
  const latest = await releases.latest(id);
  if (latest === null) throw new Error(`release ${id} is to be indexed and has no LATEST`);
  const key = releaseKey(id, latest.version, latest.reading);
  const object = await derived.get(key);
  if (object === null) throw new Error(`${key} is missing in the derived bucket`);
  return { latest, document: JSON.parse(Buffer.from(object.body).toString('utf8')) as StoredReading };
};

/**
 * Adds releases to the search snapshot and publishes it once for all of them.
 * @returns how many releases were indexed
 */
export const indexReleases = async (
  messages: readonly IndexMessage[],
  dependencies: IndexDependencies,
): Promise<number> => {
  const ids = [...new Set(messages.map(({ releaseId }) => releaseId))];
  if (ids.length === 0) return 0;
  for (let attempt = 1; ; attempt++) {
    try {
      await publishSnapshot(dependencies.derived, (path) => apply(path, ids, dependencies));
      return ids.length;
    } catch (error) {
      if (!(error instanceof SnapshotRaceError) || attempt === ATTEMPTS) throw error;
    }
  }
};

/**
 * Puts the releases into the snapshot as they are now: read after the snapshot that is replaced, so that whoever
 * published in between, with newer ones, is not undone. What is a copy is said to the releases before the snapshot is
 * published: a crash between the two is repaired when the messages come back.
 */
const apply = async (path: string, ids: readonly ReleaseId[], dependencies: IndexDependencies): Promise<void> => {
  const entries: Indexed[] = [];
  for (let at = 0; at < ids.length; at += CONCURRENCY) {
    entries.push(...(await Promise.all(ids.slice(at, at + CONCURRENCY).map((id) => load(id, dependencies)))));
  }
  const moved = writeSnapshot(path, entries, instantOf(dependencies.clock.now()));
  for (const { id, copyOf } of moved) await dependencies.releases.linkCopy(id, copyOf);
};
