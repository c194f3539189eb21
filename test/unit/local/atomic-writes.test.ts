import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWritesAtomic } from '../../../lib/local/dynamodb/atomic-writes.ts';
import {
  type BatchOperation,
  type Callback,
  createStore,
  operations,
  type Store,
} from '../../../lib/local/dynamodb/dynalite.ts';
import { ensureTable } from '../../../lib/local/dynamodb/tables.ts';
import { readModel } from '../../../lib/local/template.ts';
import { templates } from './template-fixture.ts';

const run = (store: Store, name: string, data: object): Promise<unknown> =>
  new Promise((resolve, reject) => {
    operations.get(name)?.action(store, data, (error, value) => (error ? reject(error) : resolve(value)));
  });

test('an item and its index rows are one LevelDB batch, also in BatchWriteItem; nothing is written beside it', async () => {
  const store = createStore(undefined);
  const table = readModel(templates()).tables[0];
  assert.ok(table);
  await ensureTable(store, table);
  const batches: string[][] = [];
  const db = store.db as unknown as { put: unknown; batch(ops: readonly BatchOperation[], callback: Callback): void };
  const batch = db.batch.bind(db);
  makeWritesAtomic(store);
  db.batch = (ops, callback) => {
    batches.push(ops.map((op) => `${op.type} ${op.key.split('~')[0]}`).sort());
    batch(ops, callback);
  };
  db.put = () => assert.fail('a single put');

  const item = (sk: string, day: string | null) => ({
    pk: { S: 'p' },
    sk: { S: sk },
    ...(day === null ? {} : { day: { S: day }, at: { S: '1' } }),
  });
  const TableName = table.name;
  await run(store, 'PutItem', { TableName, Item: item('a', 'mon') });
  await run(store, 'PutItem', { TableName, Item: item('a', 'tue') });
  await run(store, 'DeleteItem', { TableName, Key: { pk: { S: 'p' }, sk: { S: 'a' } } });
  assert.deepEqual(batches.splice(0), [
    ['put index-global', 'put item-storage-Releases'],
    ['del index-global', 'put index-global', 'put item-storage-Releases'],
    ['del index-global', 'del item-storage-Releases'],
  ]);
  const RequestItems = {
    [TableName]: ['b', 'c', 'd'].map((sk) => ({ PutRequest: { Item: item(sk, sk === 'd' ? null : sk) } })),
  };
  await run(store, 'BatchWriteItem', { RequestItems });
  assert.deepEqual(
    batches.sort((a, b) => b.length - a.length),
    [
      ['put index-global', 'put item-storage-Releases'],
      ['put index-global', 'put item-storage-Releases'],
      ['put item-storage-Releases'],
    ],
  );
});
