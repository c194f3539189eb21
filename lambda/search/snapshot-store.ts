import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEARCH_POINTER_KEY, snapshotKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { Instant } from '../contract/release.ts';

/** `search/current.json`: which snapshot is current. */
export interface SnapshotPointer {
  readonly n: number;
  readonly key: string;
  readonly publishedAt: Instant;
}

/** A snapshot on the local disk. */
export interface LocalSnapshot {
  readonly path: string;
  readonly pointer: SnapshotPointer;
}

/** Another writer published first: read the new snapshot and apply the change to it again. */
export class SnapshotRaceError extends Error {
  override readonly name = 'SnapshotRaceError';
}

/** Snapshots of this process, in a folder of its own: two processes never share a half-written file. */
const folder = (): string => {
  const path = join(tmpdir(), `press-snapshots-${process.pid}`);
  mkdirSync(path, { recursive: true });
  return path;
};
const localPath = (key: string): string => join(folder(), key.replaceAll('/', '_'));

const readPointer = async (store: ObjectStore): Promise<{ pointer: SnapshotPointer; etag: string } | null> => {
  const object = await store.get(SEARCH_POINTER_KEY);
  if (object === null) return null;
  return { pointer: JSON.parse(Buffer.from(object.body).toString('utf8')) as SnapshotPointer, etag: object.etag };
};

const download = async (store: ObjectStore, pointer: SnapshotPointer): Promise<string> => {
  const path = localPath(pointer.key);
  if (existsSync(path)) return path;
  const object = await store.get(pointer.key);
  if (object === null) throw new Error(`the search pointer names ${pointer.key}, which is not in the bucket`);
  const partial = `${path}.${randomUUID()}.partial`;
  writeFileSync(partial, object.body);
  renameSync(partial, path);
  for (const name of readdirSync(folder())) {
    // Older snapshots stay open in SQLite while a query reads them; removing the name does not disturb it.
    if (join(folder(), name) !== path && !name.includes('.partial')) rmSync(join(folder(), name), { force: true });
  }
  return path;
};

/** The current snapshot on the local disk, or null where none was ever published. */
export const currentSnapshot = async (store: ObjectStore): Promise<LocalSnapshot | null> => {
  const current = await readPointer(store);
  return current && { path: await download(store, current.pointer), pointer: current.pointer };
};

/**
 * Applies a change to a copy of the current snapshot and publishes it: the file under a name of its own, then the
 * pointer by compare-and-swap.
 * @throws SnapshotRaceError where another writer was first; nothing is lost, the caller starts again
 */
export const publishSnapshot = async (
  store: ObjectStore,
  now: Instant,
  change: (path: string) => void,
): Promise<SnapshotPointer> => {
  const current = await readPointer(store);
  const n = (current?.pointer.n ?? 0) + 1;
  const key = snapshotKey(n, randomUUID().slice(0, 8));
  const path = localPath(key);
  if (current !== null) copyFileSync(await download(store, current.pointer), path);
  try {
    change(path);
    await store.put(key, readFileSync(path), 'application/vnd.sqlite3');
    const pointer: SnapshotPointer = { n, key, publishedAt: now };
    const body = Buffer.from(JSON.stringify(pointer));
    const outcome = await store.replace(SEARCH_POINTER_KEY, body, 'application/json', current?.etag ?? null);
    if (outcome === 'lost') throw new SnapshotRaceError(`snapshot ${n} was published by another writer`);
    return pointer;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};
