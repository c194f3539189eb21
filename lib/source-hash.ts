import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * The first 8 hexadecimal digits of the SHA-256 of the code and data below a folder: whatever changes there changes the
 * version under which readings are stored, without anybody having to think of it.
 * @param folder below the project, such as `lambda/read`
 */
export const sourceHash = (folder: string, root: string = ROOT): string => {
  const hash = createHash('sha256');
  for (const path of globSync(`${folder}/**/*.{ts,json}`, { cwd: root }).toSorted()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 8);
};
