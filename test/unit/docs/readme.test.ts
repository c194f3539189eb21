import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');

test('the README shows what press extract prints', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const [, file = '', shown = ''] =
    /^\$ npm run press -- extract (\S+\.txt)\n([\s\S]*?)\n```/m.exec(readme) ?? assert.fail('no example');
  const printed = execFileSync(process.execPath, [join(ROOT, 'bin/press.ts'), 'extract', file], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  assert.equal(shown.trim(), printed.trim());
});
