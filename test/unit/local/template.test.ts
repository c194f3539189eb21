import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readModel } from '../../../lib/local/template.ts';
import { templates } from './template-fixture.ts';

test('references within and across stacks resolve to local names', () => {
  const model = readModel(templates());
  assert.deepEqual(
    model.tables.map((table) => table.name),
    ['storage-Releases'],
  );
  assert.deepEqual(
    model.buckets.map((bucket) => bucket.name),
    ['storage-archive'],
  );
  const work = model.functions.find((f) => f.handler === 'work');
  assert.equal(work?.environment['TABLE'], 'storage-Releases');
  assert.match(work?.environment['QUEUE_URL'] ?? '', /\/000000000000\/storage-Work$/);
  assert.equal(work?.assetHash, 'ab12ab12ab12ab124');
  const hosts = model.queues.find((queue) => queue.logicalId === 'Hosts');
  assert.equal(hosts?.name, 'storage-Hosts.fifo');
  assert.deepEqual(hosts?.redrive, {
    deadLetterQueueArn: 'arn:aws:sqs:us-east-1:000000000000:storage-DeadFifo.fifo',
    maxReceiveCount: 2,
  });
  assert.equal(model.mappings.find((m) => m.logicalId === 'HostsMapping')?.maximumConcurrency, 4);
  assert.deepEqual(model.schedules[0]?.input, { part: 'all' });
  assert.deepEqual(
    model.api?.routes.map((r) => [r.routeKey, r.functionName]),
    [['GET /releases/{id}', 'compute-Echo']],
  );
});

const withResource = (name: string, resource: object) => {
  const all = templates();
  (all['compute']?.Resources as Record<string, unknown>)[name] = resource;
  return all;
};

test('an unknown type is refused with its logical id', () => {
  assert.throws(
    () => readModel(withResource('Db', { Type: 'AWS::RDS::DBInstance' })),
    /compute\/Db \(AWS::RDS::DBInstance\)/,
  );
});

test('an unresolved reference names the resource, the property and the reference', () => {
  const bad = { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::ImportValue': 'nobody' } } };
  assert.throws(() => readModel(withResource('Q', bad)), /nobody: no stack exports it/);
  const env = {
    Type: 'AWS::Lambda::Function',
    Properties: { Environment: { Variables: { X: { Ref: 'Gone' } } }, Tags: [{ Key: 'handler', Value: 'x' }] },
  };
  assert.throws(() => readModel(withResource('F', env)), /compute\/F .*Environment: .*Ref Gone/);
});

test('a schedule of a function without the tag is refused', () => {
  const all = withResource('Custom', { Type: 'AWS::Lambda::Function', Properties: {} });
  const nightly = all['compute']?.Resources?.['Nightly']?.Properties as Record<string, unknown>;
  nightly['Target'] = { Arn: { 'Fn::GetAtt': ['Custom', 'Arn'] } };
  assert.throws(() => readModel(all), /compute\/Nightly .*tag "handler"/);
});

test('a queue whose visibility is shorter than the function runs is refused', () => {
  const all = templates();
  (all['storage']?.Resources?.['Work']?.Properties as Record<string, unknown>)['VisibilityTimeout'] = 1;
  assert.throws(() => readModel(all), /shorter than the function's time-out/);
});
