import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { IndexMessage } from '../contract/messages.ts';
import type { StoredReading } from '../contract/release.ts';
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
  const entries: Indexed[] = [];
  for (let at = 0; at < ids.length; at += CONCURRENCY) {
    entries.push(...(await Promise.all(ids.slice(at, at + CONCURRENCY).map((id) => load(id, dependencies)))));
  }
  if (entries.length === 0) return 0;
  for (let attempt = 1; ; attempt++) {
    try {
      const now = instantOf(dependencies.clock.now());
      await publishSnapshot(dependencies.derived, (path) => writeSnapshot(path, entries, now));
      return entries.length;
    } catch (error) {
      if (!(error instanceof SnapshotRaceError) || attempt === ATTEMPTS) throw error;
    }
  }
};
