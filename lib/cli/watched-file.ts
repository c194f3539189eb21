import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Watched } from './watched.ts';

/** What an archive was last filled from: so that a question knows the sources without being told again. */
const fileOf = (archive: string): string => join(archive, 'watched.json');

export const saveWatched = (archive: string, { SOURCES, SITES, CONTACT }: Watched): void => {
  const draft = `${fileOf(archive)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify({ SOURCES, SITES, CONTACT }, null, 1)}\n`);
  renameSync(draft, fileOf(archive));
};

/** Null where the archive was never filled. */
export const loadWatched = (archive: string): Watched | null => {
  try {
    return JSON.parse(readFileSync(fileOf(archive), 'utf8')) as Watched;
  } catch {
    return null;
  }
};
