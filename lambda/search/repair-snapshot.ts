import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SNAPSHOT_KEY } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import { type Clock, instantOf } from '../contract/time.ts';
import { SnapshotRaceError } from './snapshot-store.ts';
import { writeSnapshot } from './snapshot-writer.ts';

/** Whether SQLite can read the file to its end. */
const isSound = (path: string): boolean => {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] === 'ok';
  } catch {
    return false; // no database at all
  } finally {
    db.close();
  }
};

/**
 * Puts an empty snapshot in the place of a damaged one. For whoever has everything indexed again after it: until then
 * nothing is found.
 * @returns whether it was damaged
 * @throws SnapshotRaceError where another writer replaced it meanwhile
 */
export const emptyDamagedSnapshot = async (derived: ObjectStore, clock: Clock): Promise<boolean> => {
  const object = await derived.get(SNAPSHOT_KEY);
  if (object === null) return false;
  const folder = mkdtempSync(join(tmpdir(), 'press-repair-'));
  try {
    const path = join(folder, 'found.sqlite');
    writeFileSync(path, object.body);
    if (object.body.byteLength > 0 && isSound(path)) return false;
    const fresh = join(folder, 'empty.sqlite');
    writeSnapshot(fresh, [], instantOf(clock.now()));
    const body = await readFile(fresh);
    const outcome = await derived.replace(SNAPSHOT_KEY, body, 'application/vnd.sqlite3', object.etag);
    if (outcome === 'lost') throw new SnapshotRaceError('the search snapshot was published by another writer');
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
