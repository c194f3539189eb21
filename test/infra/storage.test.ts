import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FRONTIER, RELEASES, type TableShape } from '../../lambda/aws/tables.ts';
import { deployment, type Resource } from './templates.ts';

const stacks = deployment();
const buckets = stacks.all('AWS::S3::Bucket');
const tables = stacks.all('AWS::DynamoDB::Table');

test('what holds data outlives its stack', () => {
  assert.equal(buckets.length + tables.length, 4);
  for (const { id, DeletionPolicy, UpdateReplacePolicy } of [...buckets, ...tables]) {
    assert.deepEqual([DeletionPolicy, UpdateReplacePolicy], ['Retain', 'Retain'], id);
  }
});

test('buckets are encrypted, closed to the public and reached over TLS only', () => {
  const policies = stacks.all('AWS::S3::BucketPolicy');
  for (const { id, Properties } of buckets) {
    const [rule] = Properties['BucketEncryption'].ServerSideEncryptionConfiguration;
    assert.equal(rule.ServerSideEncryptionByDefault.SSEAlgorithm, 'AES256', id);
    assert.deepEqual(Object.values(Properties['PublicAccessBlockConfiguration']), [true, true, true, true], id);
    const policy = policies.find((candidate) => stacks.behind(candidate.Properties['Bucket'])?.id === id);
    assert.match(JSON.stringify(policy), /"aws:SecureTransport":"false"/, id);
  }
});

test('the archive keeps every version, and no rule expires an object', () => {
  const archive = buckets.filter(({ Properties }) => Properties['VersioningConfiguration']?.Status === 'Enabled');
  assert.deepEqual(
    archive.map(({ id }) => id.startsWith('Archive')),
    [true],
  );
  for (const { id, Properties } of buckets) {
    for (const rule of Properties['LifecycleConfiguration'].Rules) {
      const expiring = Object.keys(rule).filter((name) => name.includes('Expiration'));
      assert.deepEqual(expiring, [], id);
    }
  }
});

test('tables are on demand, encrypted, protected, and can be set back to any second', () => {
  for (const { id, Properties } of tables) {
    assert.equal(Properties['BillingMode'], 'PAY_PER_REQUEST', id);
    assert.equal(Properties['SSESpecification'].SSEEnabled, true, id);
    assert.equal(Properties['DeletionProtectionEnabled'], true, id);
    assert.equal(Properties['PointInTimeRecoverySpecification'].PointInTimeRecoveryEnabled, true, id);
  }
});

const keysOf = (schema: readonly { AttributeName: string; KeyType: string }[]) => ({
  partition: schema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName,
  sort: schema.find(({ KeyType }) => KeyType === 'RANGE')?.AttributeName,
});
interface Index {
  readonly IndexName: string;
  readonly KeySchema: readonly { AttributeName: string; KeyType: string }[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
}
const shapeOf = ({ Properties }: Resource): TableShape => ({
  key: keysOf(Properties['KeySchema']) as TableShape['key'],
  ...(Properties['TimeToLiveSpecification'] === undefined
    ? {}
    : { expiry: Properties['TimeToLiveSpecification'].AttributeName }),
  indexes: Object.fromEntries(
    (Properties['GlobalSecondaryIndexes'] as Index[]).map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      {
        name: IndexName,
        ...(keysOf(KeySchema) as TableShape['key']),
        projection: Projection.ProjectionType === 'ALL' ? 'ALL' : (Projection.NonKeyAttributes ?? []),
      },
    ]),
  ),
});

test('the tables have the keys and indexes that the repositories use', () => {
  for (const [id, shape] of [
    ['Frontier', FRONTIER],
    ['Releases', RELEASES],
  ] as const) {
    const table = tables.find((candidate) => candidate.id.startsWith(id));
    assert.ok(table, id);
    assert.deepEqual(shapeOf(table), shape);
  }
});
