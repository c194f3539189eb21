import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PLAN_INTERVAL_SECONDS } from '../../lambda/frontier/plan.ts';
import { deployment, handlerOf } from './templates.ts';

const stacks = deployment();
const schedules = stacks.all('AWS::Scheduler::Schedule');
const SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;
const secondsOf = (expression: string): number => {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  return Number(count) * SECONDS[unit as keyof typeof SECONDS];
};

test('each schedule starts a function that exists, and one that is over before the next run', () => {
  const found: [string | undefined, number, object][] = [];
  for (const { id, Properties } of schedules) {
    const lambda = stacks.behind(Properties['Target'].Arn);
    assert.equal(lambda?.Type, 'AWS::Lambda::Function', id);
    const interval = secondsOf(Properties['ScheduleExpression']);
    assert.ok(lambda.Properties['Timeout'] < interval, id);
    found.push([handlerOf(lambda), interval, JSON.parse(Properties['Target'].Input)]);
  }
  assert.deepEqual(
    found.toSorted((a, b) => a[1] - b[1]),
    [
      ['plan', PLAN_INTERVAL_SECONDS, {}],
      ['discover', 600, { ways: ['feed', 'listing'] }],
      ['drift', 600, {}],
      ['discover', 21_600, { ways: ['sitemap'] }],
      ['reconcile', 86_400, {}],
    ],
  );
});

test('the schedules may invoke their functions and nothing else', () => {
  const targets = schedules.map(({ Properties }) => stacks.behind(Properties['Target'].Arn)?.id);
  for (const { Properties } of schedules) {
    const [{ PolicyDocument }] = stacks.behind(Properties['Target'].RoleArn)?.Properties['Policies'] ?? [];
    const [statement] = PolicyDocument.Statement;
    assert.equal(statement.Action, 'lambda:InvokeFunction');
    assert.deepEqual(new Set(statement.Resource.map((arn: unknown) => stacks.behind(arn)?.id)), new Set(targets));
  }
});

test('a scheduled run that failed is not repeated: the next one does its work', () => {
  for (const { Properties } of schedules) {
    const lambda = stacks.behind(Properties['Target'].Arn);
    const config = stacks
      .all('AWS::Lambda::EventInvokeConfig')
      .find((candidate) => stacks.behind(candidate.Properties['FunctionName'])?.id === lambda?.id);
    assert.equal(config?.Properties['MaximumRetryAttempts'], 0, lambda?.id);
  }
});

test('the API answers on every path by the query function, throttled, and logs no address', () => {
  const routes = stacks.all('AWS::ApiGatewayV2::Route');
  assert.deepEqual(routes.map(({ Properties }) => Properties['RouteKey']).toSorted(), ['ANY /', 'ANY /{proxy+}']);
  for (const { Properties } of stacks.all('AWS::ApiGatewayV2::Integration')) {
    assert.equal(handlerOf(stacks.behind(Properties['IntegrationUri'])), 'query');
  }
  const [stage, ...more] = stacks.all('AWS::ApiGatewayV2::Stage');
  assert.deepEqual(more, []);
  assert.ok(stage?.Properties['DefaultRouteSettings'].ThrottlingRateLimit > 0);
  assert.doesNotMatch(stage?.Properties['AccessLogSettings'].Format, /sourceIp|caller|user/i);
});
