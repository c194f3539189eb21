import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HANDLER_VARIABLES, type HandlerName, type Variable } from '../../lambda/environment.ts';
import { GRANTS, type Grant } from '../../lib/grants.ts';
import { type Deployment, deployment, handlerOf } from './templates.ts';

const stacks = deployment({ alarmEmail: 'press@example.org' });
const functions = stacks.all('AWS::Lambda::Function');
const roles = stacks.all('AWS::IAM::Role');

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}
const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);
const statementsOf = (role: (typeof roles)[number]): readonly Statement[] =>
  (role.Properties['Policies'] as { PolicyDocument: { Statement: Statement[] } }[]).flatMap(
    ({ PolicyDocument }) => PolicyDocument.Statement,
  );
const actionsOf = (role: (typeof roles)[number]) => statementsOf(role).flatMap(({ Action }) => list(Action));

test('each function has a role of its own, and nothing is granted outside the table of grants', () => {
  const used = functions.map(({ Properties }) => stacks.behind(Properties['Role'])?.id);
  assert.equal(new Set(used).size, functions.length);
  assert.equal(roles.length, functions.length + 1, 'one role besides: that of the schedules');
  for (const { id, Properties } of roles) assert.equal(Properties['ManagedPolicyArns'], undefined, id);
  assert.deepEqual([...stacks.all('AWS::IAM::Policy'), ...stacks.all('AWS::IAM::ManagedPolicy')], []);
});

test('no role has a wildcard action', () => {
  for (const role of roles) {
    assert.deepEqual(
      actionsOf(role).filter((action) => action.includes('*')),
      [],
      role.id,
    );
  }
});

test('no role can delete or overwrite what protects data; a message is acknowledged on the own queue only', () => {
  const harmful =
    /Delete|Remove|Purge|PutBucket|PutLifecycle|PutRetention|RestoreObject|BypassGovernance|Tagging|UpdateTable/;
  for (const role of roles) {
    const found = actionsOf(role).filter((action) => harmful.test(action) && action !== 'sqs:DeleteMessage');
    assert.deepEqual(found, [], role.id);
  }
  for (const lambda of functions) {
    const role = stacks.behind(lambda.Properties['Role']);
    assert.ok(role);
    const consuming = statementsOf(role).filter(({ Action }) => list(Action).includes('sqs:DeleteMessage'));
    const queues = consuming.flatMap(({ Resource }) => list(Resource)).map((arn) => stacks.behind(arn)?.id);
    const started = stacks
      .all('AWS::Lambda::EventSourceMapping')
      .filter(({ Properties }) => stacks.behind(Properties['FunctionName'])?.id === lambda.id)
      .map(({ Properties }) => stacks.behind(Properties['EventSourceArn'])?.id);
    assert.deepEqual(queues.toSorted(), started.toSorted(), lambda.id);
  }
});

test('resources are whole names; a wildcard stands only after a known prefix of a bucket', () => {
  const allowed = /^\/(?:raw|rejected|releases|search)\/\*$/;
  for (const role of roles) {
    for (const resource of statementsOf(role).flatMap(({ Resource }) => list(Resource))) {
      assert.notEqual(resource, '*', role.id);
      const texts = JSON.stringify(resource).match(/"[^"]*\*[^"]*"/g) ?? [];
      for (const text of texts) assert.match(JSON.parse(text), allowed, role.id);
    }
  }
});

/** What each grant lets a stage reach, as the variable that names it. */
const variableOf = (grant: Grant): Variable | null => {
  if ('table' in grant) return grant.table === 'frontier' ? 'FRONTIER_TABLE' : 'RELEASES_TABLE';
  if ('bucket' in grant) return grant.bucket === 'archive' ? 'ARCHIVE_BUCKET' : 'DERIVED_BUCKET';
  if ('model' in grant || !grant.actions.includes('sqs:SendMessage')) return null;
  return `${grant.queue.toUpperCase() as Uppercase<typeof grant.queue>}_QUEUE_URL`;
};

test('a stage may reach exactly what its environment names', () => {
  for (const handler of Object.keys(GRANTS) as HandlerName[]) {
    const reached = new Set(GRANTS[handler].map(variableOf).filter((name) => name !== null));
    const named = HANDLER_VARIABLES[handler].filter((name) => /_(?:TABLE|BUCKET|QUEUE_URL)$/.test(name));
    assert.deepEqual([...reached].toSorted(), named.toSorted(), handler);
  }
});

test('only the stages that should write can write', () => {
  const writers = (action: string) =>
    functions
      .filter(({ Properties }) => {
        const role = stacks.behind(Properties['Role']);
        return role !== undefined && actionsOf(role).includes(action);
      })
      .map(handlerOf)
      .toSorted();
  assert.deepEqual(writers('s3:PutObject'), ['extract', 'fetch', 'index']);
  assert.deepEqual(writers('dynamodb:UpdateItem'), ['discover', 'extract', 'fetch', 'plan']);
  assert.deepEqual(writers('dynamodb:PutItem'), ['extract', 'index']);
  assert.deepEqual(writers('dynamodb:Scan'), ['reconcile']);
});

test('no role may call a model unless the operator sets one; then extract alone may call that one', () => {
  const callers = (deployed: Deployment) =>
    deployed.all('AWS::Lambda::Function').flatMap((lambda) => {
      const role = deployed.behind(lambda.Properties['Role']);
      return role === undefined
        ? []
        : statementsOf(role)
            .filter(({ Action }) => list(Action).includes('bedrock:InvokeModel'))
            .map(({ Resource }) => [handlerOf(lambda), JSON.stringify(Resource)] as const);
    });
  assert.deepEqual(callers(stacks), []);
  const [model] = callers(deployment({ factReader: 'bedrock:example.reader-v1:0' }));
  assert.equal(model?.[0], 'extract');
  assert.match(model?.[1] ?? '', /::foundation-model\/example\.reader-v1:0/);
  const [profile] = callers(deployment({ factReader: 'bedrock:eu.example.reader-v1:0' }));
  assert.match(
    profile?.[1] ?? '',
    /inference-profile\/eu\.example\.reader-v1:0.*foundation-model\/example\.reader-v1:0/,
  );
  assert.throws(() => deployment({ factReader: 'gpt' }), /"gpt" is no reader of facts/);
});
