import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceHash } from '../../../lib/source-hash.ts';

test('a version of code changes with every byte and every name below its folder, and with nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'press-hash-'));
  try {
    const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
    mkdirSync(join(root, 'code/deep'), { recursive: true });
    write('code/a.ts', 'export const a = 1;');
    write('code/deep/words.json', '["of"]');
    const seen = [sourceHash('code', root)];
    assert.match(seen[0] ?? '', /^[0-9a-f]{8}$/);

    write('other.ts', 'elsewhere');
    assert.equal(sourceHash('code', root), seen[0]);

    const changes = [
      () => write('code/deep/words.json', '["de"]'),
      () => write('code/b.ts', ''),
      () => renameSync(join(root, 'code/b.ts'), join(root, 'code/c.ts')),
    ];
    for (const change of changes) {
      change();
      seen.push(sourceHash('code', root));
    }
    assert.equal(new Set(seen).size, changes.length + 1);
  } finally {
    rmSync(root, { recursive: true });
  }
});
