import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceHash } from '../../../lib/source-hash.ts';

test('a version of code changes with every byte that a module reaches, and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'press-hash-'));
  try {
    const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
    const depend = (cheerio: string, zod: string): void =>
      write('package.json', JSON.stringify({ dependencies: { cheerio, zod } }));
    mkdirSync(join(root, 'read'));
    mkdirSync(join(root, 'facts'));
    depend('1.0.0', '4.0.0');
    write(
      'read/page.ts',
      "import { load } from 'cheerio';\nimport { day } from '../facts/dates.ts';\nexport const a = 1;",
    );
    write(
      'facts/dates.ts',
      "import months from './months.json' with { type: 'json' };\nexport { a } from '../read/page.ts';",
    );
    write('facts/months.json', '["May"]');
    write('facts/other.ts', '1');
    const hash = (): string => sourceHash('read/page.ts', root);
    const seen = [hash()];
    assert.match(seen[0] ?? '', /^[0-9a-f]{8}$/);

    write('facts/other.ts', '2');
    depend('1.0.0', '4.0.1');
    assert.equal(hash(), seen[0], 'neither a module nor a package that it does not use');

    const changes = [
      () => write('facts/months.json', '["June"]'),
      () => write('facts/dates.ts', 'export const day = 2;'),
      () => depend('1.0.1', '4.0.1'),
    ];
    for (const change of changes) {
      change();
      seen.push(hash());
    }
    assert.equal(new Set(seen).size, changes.length + 1);
  } finally {
    rmSync(root, { recursive: true });
  }
});
