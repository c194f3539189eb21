import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_WAIT_SECONDS, REQUEST_SECONDS } from '../../lambda/fetch/polite.ts';
import { LEASE_SECONDS } from '../../lambda/frontier/plan.ts';
import { deployment, handlerOf } from './templates.ts';

const stacks = deployment();
const queues = stacks.all('AWS::SQS::Queue');
const deadLettersOf = (queue: (typeof queues)[number]) =>
  stacks.behind(queue.Properties['RedrivePolicy']?.deadLetterTargetArn);
const deadLetters = new Set(queues.map((queue) => deadLettersOf(queue)?.id).filter((id) => id !== undefined));
const working = queues.filter(({ id }) => !deadLetters.has(id));
const mappings = stacks.all('AWS::Lambda::EventSourceMapping');

test('every queue has a dead-letter queue of its own and of its kind, which keeps longer', () => {
  assert.equal(working.length, 4);
  assert.equal(deadLetters.size, working.length);
  for (const queue of working) {
    const dead = deadLettersOf(queue);
    assert.ok(dead, queue.id);
    assert.equal(dead.Properties['FifoQueue'], queue.Properties['FifoQueue'], queue.id);
    assert.ok(queue.Properties['RedrivePolicy'].maxReceiveCount >= 2, queue.id);
    assert.equal(dead.Properties['MessageRetentionPeriod'], 14 * 24 * 3600);
    assert.ok(queue.Properties['MessageRetentionPeriod'] < dead.Properties['MessageRetentionPeriod'], queue.id);
  }
});

test('every queue starts one function, and waits six times its time-out and the window before it repeats', () => {
  const started = mappings.map(({ Properties }) => stacks.behind(Properties['EventSourceArn'])?.id);
  assert.deepEqual(started.toSorted(), working.map(({ id }) => id).toSorted());
  for (const { id, Properties } of mappings) {
    const queue = stacks.behind(Properties['EventSourceArn']);
    const lambda = stacks.behind(Properties['FunctionName']);
    const needed = 6 * lambda?.Properties['Timeout'] + (Properties['MaximumBatchingWindowInSeconds'] ?? 0);
    assert.ok(queue?.Properties['VisibilityTimeout'] >= needed, `${id}: ${needed} s are needed`);
    assert.ok(queue?.Properties['VisibilityTimeout'] < queue?.Properties['MessageRetentionPeriod'], id);
  }
});

test('one poison message does not repeat the others', () => {
  for (const { id, Properties } of mappings) {
    assert.deepEqual(Properties['FunctionResponseTypes'], ['ReportBatchItemFailures'], id);
  }
});

test('a page is fetched one at a time for each host; its message comes back within its lease', () => {
  const mapping = mappings.find(({ Properties }) => handlerOf(stacks.behind(Properties['FunctionName'])) === 'fetch');
  const queue = stacks.behind(mapping?.Properties['EventSourceArn']);
  assert.equal(mapping?.Properties['BatchSize'], 1);
  assert.equal(queue?.Properties['FifoQueue'], true);
  assert.equal(queue?.Properties['ContentBasedDeduplication'], false);
  assert.ok(queue?.Properties['VisibilityTimeout'] < LEASE_SECONDS);
});

test('a fetch has the time that its waits and requests may take', () => {
  const lambda = stacks.all('AWS::Lambda::Function').find((candidate) => handlerOf(candidate) === 'fetch');
  const robotsAndPage = 2 * (MAX_WAIT_SECONDS + REQUEST_SECONDS);
  assert.ok(lambda?.Properties['Timeout'] > robotsAndPage);
});

test('batches above ten messages have a window, as SQS asks for', () => {
  for (const { id, Properties } of mappings) {
    if (Properties['BatchSize'] > 10) assert.ok(Properties['MaximumBatchingWindowInSeconds'] >= 1, id);
  }
});

test('queues are encrypted, and refuse what does not come over TLS', () => {
  const policies = stacks.all('AWS::SQS::QueuePolicy');
  for (const queue of queues) {
    assert.equal(queue.Properties['SqsManagedSseEnabled'], true, queue.id);
    const own = policies.filter(({ Properties }) => stacks.behind(Properties['Queues'][0])?.id === queue.id);
    assert.match(JSON.stringify(own), /"Effect":"Deny"/, queue.id);
    assert.match(JSON.stringify(own), /"aws:SecureTransport":"false"/, queue.id);
  }
});
