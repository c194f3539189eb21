import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { openStore } from '../../../lib/local/dynamodb/open.ts';
import { startEmulators } from '../../../lib/local/emulators.ts';
import { readModel } from '../../../lib/local/template.ts';
import { templates, temporaryFolder } from './template-fixture.ts';

const WRITER = `
import { startEmulators } from '${new URL('../../../lib/local/emulators.ts', import.meta.url)}';
import { readModel } from '${new URL('../../../lib/local/template.ts', import.meta.url)}';
import { templates } from '${new URL('./template-fixture.ts', import.meta.url)}';
const { endpoints } = await startEmulators(process.argv[1], readModel(templates()));
const put = (n) => fetch(endpoints.dynamodb, { method: 'POST', headers: { 'x-amz-target': 'DynamoDB_20120810.PutItem' },
  body: JSON.stringify({ TableName: 'storage-Releases', Item: { pk: { S: 'p' + n % 50 }, sk: { S: 's' }, day: { S: 'd' + n }, at: { S: 'a' } } }) });
let n = 0;
await Promise.all(Array.from({ length: 8 }, async () => { for (;;) { await put(n++); if (n === 200) process.stdout.write('busy'); } }));`;

test('after a kill in the middle of writes every index row is explained by an item, and every item indexed', async (t) => {
  const folder = temporaryFolder(t);
  for (let round = 0; round < 2; round++) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGKILL');
    await gone;
  }
  const store = await openStore(`${folder}/dynamodb`);
  const { db } = store as unknown as {
    db: { iterator(): AsyncIterable<[string, { day?: { S: string } }]>; close(): Promise<void> };
  };
  const items: string[] = [];
  const rows: string[] = [];
  for await (const [key, value] of db.iterator()) {
    if (key.startsWith('item-')) items.push(value.day?.S ?? '');
    if (key.startsWith('index-')) rows.push(value.day?.S ?? '');
  }
  await db.close();
  assert.ok(items.length > 0);
  assert.deepEqual(rows.sort(), items.sort());
  const again = await startEmulators(folder, readModel(templates()));
  await again.stop();
});
