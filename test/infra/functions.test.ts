import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Runtime } from 'aws-cdk-lib/aws-lambda';
import { HANDLER_VARIABLES, type HandlerName } from '../../lambda/environment.ts';
import { NODE_VARIABLES } from '../../lib/environment.ts';
import { deployment, handlerOf } from './templates.ts';

const stacks = deployment();
const functions = stacks.all('AWS::Lambda::Function');

test('there is one function for each handler and none besides', () => {
  assert.deepEqual(functions.map(handlerOf).toSorted(), Object.keys(HANDLER_VARIABLES).toSorted());
});

test('each function is given exactly the variables that its handler reads', () => {
  for (const lambda of functions) {
    const expected = [...HANDLER_VARIABLES[handlerOf(lambda) as HandlerName], ...Object.keys(NODE_VARIABLES)];
    const variables: Record<string, unknown> = lambda.Properties['Environment'].Variables;
    assert.deepEqual(Object.keys(variables).toSorted(), expected.toSorted(), lambda.id);
    for (const [name, value] of Object.entries(variables)) assert.ok(value, `${lambda.id}: ${name} is empty`);
  }
});

test('names and URLs in the environment are those of the right resources', () => {
  const expected = {
    FRONTIER_TABLE: 'Frontier',
    RELEASES_TABLE: 'Releases',
    ARCHIVE_BUCKET: 'Archive',
    DERIVED_BUCKET: 'Derived',
    FETCH_QUEUE_URL: 'fetchqueueQueue',
    EXTRACT_QUEUE_URL: 'extractqueueQueue',
    INDEX_QUEUE_URL: 'indexqueueQueue',
  };
  for (const lambda of functions) {
    const variables: Record<string, unknown> = lambda.Properties['Environment'].Variables;
    for (const [name, id] of Object.entries(expected)) {
      if (name in variables) assert.ok(stacks.behind(variables[name])?.id.startsWith(id), `${lambda.id}: ${name}`);
    }
  }
});

test('functions run on arm64 and the newest Node.js that the library knows', () => {
  const newest = Object.values(Runtime)
    .filter((runtime): runtime is Runtime => runtime instanceof Runtime && /^nodejs\d+\.x$/.test(runtime.name))
    .map(({ name }) => name)
    .toSorted((a, b) => Number.parseInt(a.slice(6), 10) - Number.parseInt(b.slice(6), 10))
    .at(-1);
  for (const { id, Properties } of functions) {
    assert.equal(Properties['Runtime'], newest, id);
    assert.deepEqual(Properties['Architectures'], ['arm64'], id);
    assert.ok(Properties['Timeout'] <= 900, id);
  }
});

test('every log ends', () => {
  for (const { id, Properties } of stacks.all('AWS::Logs::LogGroup'))
    assert.ok(Properties['RetentionInDays'] <= 365, id);
  for (const { id, Properties } of functions) {
    assert.equal(stacks.behind(Properties['LoggingConfig']?.LogGroup)?.Type, 'AWS::Logs::LogGroup', id);
  }
});

test('the search snapshot has one writer', () => {
  const limited = functions.filter(({ Properties }) => Properties['ReservedConcurrentExecutions'] !== undefined);
  assert.deepEqual(
    limited.map((lambda) => [handlerOf(lambda), lambda.Properties['ReservedConcurrentExecutions']]),
    [['index', 1]],
  );
});
