import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SNAPSHOT_KEY } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import { sha256 } from '../contract/identity.ts';

/** The snapshot as it was published, on the local disk. */
interface Held {
  readonly etag: string;
  readonly path: string;
}

/** Another writer published first: read the new snapshot and apply the change to it again. */
export class SnapshotRaceError extends Error {
  override readonly name = 'SnapshotRaceError';
}

/** What stands at the snapshot's key is no SQLite database, or a broken one. It can be rebuilt from what is archived. */
export class SnapshotDamagedError extends Error {
  override readonly name = 'SnapshotDamagedError';
  constructor(what: string, cause?: unknown) {
    super(
      `the search snapshot (object ${SNAPSHOT_KEY} of the derived bucket) is damaged: ${what}; "press reextract" without ids or sources builds a new one from the archived pages`,
      { cause },
    );
  }
}

/** First bytes of every SQLite database (https://www.sqlite.org/fileformat.html, 1.3). */
const MAGIC = Buffer.from('SQLite format 3\0');

/** Files of this process: two processes never share a half-written one. */
let folder: string | null = null;
const fileFor = (name: string): string => {
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'press-snapshot-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, name);
};

/**
 * The snapshot when this process last looked: a warm function asks S3 only whether it changed. One process works on
 * one archive; another archive's snapshot has another ETag and takes its place.
 */
let held: Held | null = null;

/** Remembers what is current. A query that still reads the one before keeps it open; only its name goes. */
const hold = (now: Held): Held => {
  if (held !== null && held.path !== now.path) rmSync(held.path, { force: true });
  held = now;
  return now;
};

const current = async (store: ObjectStore): Promise<Held | null> => {
  const known = held;
  const answer = known === null ? await store.get(SNAPSHOT_KEY) : await store.getChanged(SNAPSHOT_KEY, known.etag);
  if (answer === 'same') return known;
  if (answer === null) return null;
  if (!MAGIC.equals(answer.body.subarray(0, MAGIC.length))) {
    throw new SnapshotDamagedError(`its ${answer.body.byteLength} bytes are no SQLite database`);
  }
  const path = fileFor(`${sha256(answer.etag).slice(0, 16)}.sqlite`);
  writeFileSync(`${path}.partial`, answer.body);
  renameSync(`${path}.partial`, path);
  return hold({ etag: answer.etag, path });
};

/**
 * Path of the current snapshot on the local disk, or null where none was ever published.
 * @throws SnapshotDamagedError where it is no SQLite database
 */
export const currentSnapshot = async (store: ObjectStore): Promise<string | null> =>
  (await current(store))?.path ?? null;

/**
 * Applies a change to a copy of the current snapshot and publishes it by compare-and-swap.
 * @param change puts its change into the SQLite file at the path, and makes the file where there is none
 * @throws SnapshotDamagedError where the current one is no SQLite database
 * @throws SnapshotRaceError where another writer was first; nothing is lost, the caller starts again
 */
export const publishSnapshot = async (store: ObjectStore, change: (path: string) => Promise<void>): Promise<void> => {
  const before = await current(store);
  const path = fileFor('next.sqlite');
  rmSync(path, { force: true });
  if (before !== null) copyFileSync(before.path, path);
  await change(path);
  const body = readFileSync(path);
  const outcome = await store.replace(SNAPSHOT_KEY, body, 'application/vnd.sqlite3', before?.etag ?? null);
  if (outcome === 'lost') throw new SnapshotRaceError('the search snapshot was published by another writer');
};
