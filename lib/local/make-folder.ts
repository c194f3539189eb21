import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './errors.ts';

/** `mkdir -p`. Not Node's `recursive: true`: that never returns where a file system has no place for new entries (/proc). */
export const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') {
      if (!statSync(folder).isDirectory()) throw Object.assign(new Error('Not a directory'), { code: 'ENOTDIR' });
      return;
    }
    const parent = dirname(folder);
    if (code !== 'ENOENT' || parent === folder || statSync(parent, { throwIfNoEntry: false }) !== undefined)
      throw error;
    makeFolder(parent);
    mkdirSync(folder);
  }
};
