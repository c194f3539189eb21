import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** What a module imports, of this project ("./x.ts") or of a package, as it is written. */
const IMPORTED = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;
/** `cheerio` of "cheerio", `@aws-sdk/client-s3` of "@aws-sdk/client-s3/x". */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/**
 * The first 8 hexadecimal digits of the SHA-256 of a module, of all that it imports of this project, and of the versions
 * of the packages that it uses: whatever changes what it does changes the version under which readings are stored,
 * without anybody having to think of it.
 * @param entry path below the project, such as `lambda/read/read-page.ts`
 */
export const sourceHash = (entry: string, root: string = ROOT): string => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const contents = new Map<string, string>();
  const waiting = [join(root, entry)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const name = relative(root, path);
    if (contents.has(name)) continue;
    const text = readFileSync(path, 'utf8');
    contents.set(name, text);
    if (!path.endsWith('.ts')) continue;
    for (const [, imported = ''] of text.matchAll(IMPORTED)) {
      if (imported.startsWith('.')) waiting.push(join(dirname(path), imported));
      const [used = ''] = PACKAGE.exec(imported) ?? [];
      const version = dependencies[used];
      if (version !== undefined) contents.set(used, version);
    }
  }
  const hash = createHash('sha256');
  for (const [name, text] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${text}\0`);
  }
  return hash.digest('hex').slice(0, 8);
};
