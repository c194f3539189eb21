import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { StackEvent } from '../../../lib/local/events.ts';
import { findRunning } from '../../../lib/local/running.ts';
import { type StackOptions, startStack } from '../../../lib/local/stack.ts';
import { readModel } from '../../../lib/local/template.ts';
import { templates, temporaryFolder } from './template-fixture.ts';

const model = readModel(templates());
const handlers = fileURLToPath(new URL('./handlers', import.meta.url));

const start = async (t: { after(work: () => Promise<void>): void }, options: Partial<StackOptions> = {}) => {
  const events: StackEvent[] = [];
  const dataDir = temporaryFolder(t);
  const stack = await startStack({
    model,
    dataDir,
    handlers,
    mode: 'in-process',
    pollers: true,
    schedules: false,
    on: (event) => events.push(event),
    ...options,
  });
  t.after(() => stack.stop());
  const client = new SQSClient({
    endpoint: stack.endpoints.sqs,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const send = async (queue: string, entries: { body: string; group?: string }[], round = 'first') => {
    for (let at = 0; at < entries.length; at += 10) {
      const Entries = entries.slice(at, at + 10).map(({ body, group }, n) => ({
        Id: `m${n}`,
        MessageBody: body,
        ...(group === undefined ? {} : { MessageGroupId: group, MessageDeduplicationId: `${round} ${at + n}` }),
      }));
      await client.send(
        new SendMessageBatchCommand({ QueueUrl: `${stack.endpoints.sqs}/000000000000/${queue}`, Entries }),
      );
    }
  };
  return { stack, events, send, dataDir };
};
const global = globalThis as unknown as { worked: string[]; hosts: { group: string; body: string; running: number }[] };

test('of a batch only the failed message comes back, and after maxReceiveCount it is a dead letter', async (t) => {
  const { stack, send } = await start(t);
  await send('storage-Work', [{ body: 'one' }, { body: 'poison' }, { body: 'two' }]);
  await stack.idle();
  assert.equal(global.worked.filter((body) => body === 'poison').length, 2);
  assert.deepEqual(global.worked.filter((body) => body !== 'poison').sort(), ['one', 'two']);
  const depth = (await stack.queueDepths()).find((one) => one.name === 'storage-Work');
  assert.deepEqual(depth, { name: 'storage-Work', visible: 0, inFlight: 0, deadLetters: 1 });
});

test('FIFO: a group in order, one at a time; groups side by side; quick', async (t) => {
  const { stack, send } = await start(t);
  await send(
    'storage-Hosts.fifo',
    ['a', 'b', 'c'].flatMap((group) => ['slow 1', 'slow 2', 'slow 3'].map((body) => ({ body, group }))),
  );
  let started = performance.now();
  await stack.idle();
  assert.ok(performance.now() - started < 700, 'three groups of 300 ms ran side by side');
  assert.ok(global.hosts.every((one) => one.running === 1));
  for (const group of ['a', 'b', 'c']) {
    assert.deepEqual(
      global.hosts.filter((one) => one.group === group).map((one) => one.body),
      ['slow 1', 'slow 2', 'slow 3'],
    );
  }
  global.hosts.splice(0);
  const bodies = Array.from({ length: 300 }, (_, n) => `quick ${n}`);
  started = performance.now();
  await send(
    'storage-Hosts.fifo',
    bodies.map((body) => ({ body, group: 'd' })),
    'second',
  );
  await stack.idle();
  const rate = (300 / (performance.now() - started)) * 1000;
  t.diagnostic(`${rate.toFixed(0)} messages of one group a second, sending included`);
  assert.deepEqual(
    global.hosts.map((one) => one.body),
    bodies,
  );
  assert.ok(rate > 60);
});

test('the HTTP API gives payload 2.0 to the handler and its base64, headers and cookies to the client', async (t) => {
  const { stack } = await start(t);
  const answer = await fetch(`${stack.apiUrl}/releases/a%2Fb?kind=x&kind=y`, { headers: { cookie: 'c=1; d=2' } });
  assert.equal(answer.status, 201);
  assert.deepEqual(answer.headers.getSetCookie(), ['a=1', 'b=2']);
  const event = (await answer.json()) as Record<string, unknown>;
  assert.deepEqual(event['pathParameters'], { id: 'a/b' });
  assert.deepEqual(event['queryStringParameters'], { kind: 'x,y' });
  assert.deepEqual(event['cookies'], ['c=1', 'd=2']);
  assert.equal((await fetch(`${stack.apiUrl}/nothing`)).status, 404);
});

test('a schedule runs by name, by handler, and at start; a time-out is an error', async (t) => {
  const { stack, events } = await start(t, { schedules: true });
  const byName = (await stack.trigger('nightly')) as { event: unknown; queue: string };
  assert.deepEqual(byName.event, { part: 'all' });
  assert.equal(byName.queue, `${stack.endpoints.sqs}/000000000000/storage-Work`);
  await stack.trigger('echo');
  assert.equal(events.filter((event) => event.type === 'invocation' && event.trigger === 'schedule').length, 3);
  await assert.rejects(stack.trigger('weekly'), /there is no schedule weekly; there are: nightly/);
  await assert.rejects(stack.invoke('echo', { wait: 2500 }), { name: 'InvocationError', outcome: 'timeout' });
});

test('stack.json leads a second command here, and is gone at stop', async (t) => {
  const { stack, dataDir } = await start(t);
  const running = await findRunning(dataDir);
  assert.equal(running?.pid, process.pid);
  assert.deepEqual(running?.endpoints, stack.endpoints);
  assert.equal(running?.environments['work']?.['AWS_ENDPOINT_URL_S3'], stack.endpoints.s3);
  await assert.rejects(startStack({ model, dataDir, handlers, mode: 'in-process', pollers: false, schedules: false }), {
    message: /in use by another process/,
  });
  assert.notEqual(await findRunning(dataDir), null);
  await Promise.all([stack.stop(), stack.stop()]);
  assert.equal(await findRunning(dataDir), null);
});

test('one variable with two values can not run in one process', async (t) => {
  const functions = model.functions.map((f) => ({ ...f, environment: { SAME: f.name } }));
  await assert.rejects(
    start(t, { model: { ...model, functions } }),
    /SAME is "compute-Work" for compute-Work and "compute-Hosts"/,
  );
});
