import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import {
  ChangeMessageVisibilityCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { startEmulators } from '../../../lib/local/emulators.ts';
import { readModel } from '../../../lib/local/template.ts';
import { templates, temporaryFolder } from './template-fixture.ts';

const model = readModel(templates());
const config = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
});
const start = async (t: { after(work: () => Promise<void>): void }, folder = temporaryFolder(t)) => {
  const emulators = await startEmulators(folder, model);
  t.after(() => emulators.stop());
  const { endpoints } = emulators;
  return {
    folder,
    emulators,
    tables: new DynamoDBClient(config(endpoints.dynamodb)),
    objects: new S3Client(config(endpoints.s3)),
    queues: new SQSClient(config(endpoints.sqs)),
    workUrl: `${endpoints.sqs}/000000000000/storage-Work`,
  };
};
const Bucket = 'storage-archive';
const statusOf = (error: unknown) => (error instanceof S3ServiceException ? error.$metadata.httpStatusCode : error);

test('S3: of fifty writers with If-None-Match one wins, and If-Match moves a pointer once', async (t) => {
  const { objects } = await start(t);
  const put = (Key: string, Body: string, more = {}) =>
    objects.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
  const tries = await Promise.allSettled(
    Array.from({ length: 50 }, (_, n) => put('raw/a', `writer ${n}`, { IfNoneMatch: '*' })),
  );
  assert.equal(tries.filter((one) => one.status === 'fulfilled').length, 1);
  for (const one of tries) if (one.status === 'rejected') assert.equal(statusOf(one.reason), 412);

  const { ETag } = await put('pointer', '1');
  const moves = await Promise.allSettled(['2', '3'].map((body) => put('pointer', body, { IfMatch: ETag })));
  assert.equal(moves.filter((one) => one.status === 'fulfilled').length, 1);
  assert.equal(statusOf(await put('none', 'x', { IfMatch: ETag }).catch((error: unknown) => error)), 404);
});

test('S3: a sub-resource it does not know is 501 and leaves the object alone; ".." is refused', async (t) => {
  const { objects, emulators } = await start(t);
  await objects.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'body' }));
  const tagging = new PutObjectTaggingCommand({ Bucket, Key: 'k', Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } });
  assert.equal(statusOf(await objects.send(tagging).catch((error: unknown) => error)), 501);
  const { Body } = await objects.send(new GetObjectCommand({ Bucket, Key: 'k' }));
  assert.equal(await Body?.transformToString(), 'body');
  const climb = await fetch(`${emulators.endpoints.s3}/${Bucket}/a%2F..%2F..%2Fevil`, { method: 'PUT', body: 'x' });
  assert.equal(climb.status, 400);
});

test("S3: an object above 11 MiB (fauxqs's limit) is stored whole", async (t) => {
  const { objects } = await start(t);
  const Body = Buffer.alloc(20 * 1024 * 1024, 7);
  await objects.send(new PutObjectCommand({ Bucket, Key: 'search/big', Body }));
  const got = await objects.send(new GetObjectCommand({ Bucket, Key: 'search/big' }));
  assert.ok(Body.equals((await got.Body?.transformToByteArray()) ?? new Uint8Array()));
});

test('S3: pages of a listing give every key once, in byte order', async (t) => {
  const { objects } = await start(t);
  const keys = ['B', 'a', 'a-1', 'a.1', 'a/1', 'aB', 'a_1', 'aa', 'b', 'é', 'z'];
  for (const Key of keys) await objects.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
  const listed: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await objects.send(
      new ListObjectsV2Command({ Bucket, MaxKeys: 2, ...(ContinuationToken ? { ContinuationToken } : {}) }),
    );
    listed.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken !== undefined);
  assert.deepEqual(
    listed,
    keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
  const some = await objects.send(new ListObjectsV2Command({ Bucket, Prefix: 'a' }));
  assert.equal(some.KeyCount, keys.filter((name) => name.startsWith('a')).length);
});

test('SQS: visibility 0 gives the message back at once, with its receive count', async (t) => {
  const { queues, workUrl: QueueUrl } = await start(t);
  await queues.send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
  const receive = async () =>
    (await queues.send(new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['All'] }))).Messages?.[0];
  const ReceiptHandle = (await receive())?.ReceiptHandle;
  await queues.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
  assert.equal((await receive())?.Attributes?.ApproximateReceiveCount, '2');
});

test('a restart keeps items, objects and messages; what was in flight is visible at once', async (t) => {
  const first = await start(t);
  await first.tables.send(
    new PutItemCommand({
      TableName: 'storage-Releases',
      Item: { pk: { S: 'p' }, sk: { S: 's' }, day: { S: 'd' }, at: { S: 'a' } },
    }),
  );
  await first.objects.send(new PutObjectCommand({ Bucket, Key: 'kept', Body: 'body' }));
  await first.queues.send(new SendMessageCommand({ QueueUrl: first.workUrl, MessageBody: 'kept' }));
  assert.equal((await first.emulators.receive('storage-Work', 1, 0)).length, 1);
  await first.emulators.stop();
  const second = await start(t, first.folder);
  const [depth] = (await second.emulators.depths()).filter((one) => one.name === 'storage-Work');
  assert.deepEqual(depth, { name: 'storage-Work', visible: 1, inFlight: 0, deadLetters: 0 });
  const found = await second.tables.send(
    new QueryCommand({
      TableName: 'storage-Releases',
      IndexName: 'by-day',
      KeyConditionExpression: '#d = :d',
      ExpressionAttributeNames: { '#d': 'day' },
      ExpressionAttributeValues: { ':d': { S: 'd' } },
    }),
  );
  assert.equal(found.Count, 1);
  const got = await second.objects.send(new GetObjectCommand({ Bucket, Key: 'kept' }));
  assert.equal(await got.Body?.transformToString(), 'body');
});

test('a client that hangs up in the middle of a request harms nothing', async (t) => {
  const { emulators, tables } = await start(t);
  for (const origin of Object.values(emulators.endpoints)) {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{"half":');
        setTimeout(() => socket.resetAndDestroy(), 20);
      });
      socket.on('error', () => {});
      socket.on('close', () => resolve());
    });
  }
  await tables.send(new PutItemCommand({ TableName: 'storage-Releases', Item: { pk: { S: 'p' }, sk: { S: 's' } } }));
});

test('a folder in use, a file in its place, and another table shape are said in words', async (t) => {
  const { folder, emulators } = await start(t);
  await assert.rejects(startEmulators(folder, model), {
    name: 'DataFolderError',
    message: /in use by another process/,
  });
  await emulators.stop();
  const tables = model.tables.map((table) => ({ ...table, globalIndexes: [] }));
  await assert.rejects(startEmulators(folder, { ...model, tables }), {
    name: 'DataMismatchError',
    message: /storage-Releases/,
  });
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await assert.rejects(startEmulators(file, model), { name: 'DataFolderError', message: /is not a folder/ });
  await assert.rejects(startEmulators('/proc/press', model), { name: 'DataFolderError', message: /\/proc\/press/ });
});
