import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { INTERVALS } from '../../lib/limits.ts';
import { deployment, handlerOf, type Resource } from './templates.ts';

const stacks = deployment();
const alarms = stacks.all('AWS::CloudWatch::Alarm');

/** The metric filters that feed our own metrics. */
const filterOf = (metric: string) =>
  stacks
    .all('AWS::Logs::MetricFilter')
    .find(({ Properties }) => Properties['MetricTransformations'][0].MetricName === metric);
const watched = ({ Properties }: Resource): Resource | undefined =>
  Properties['Dimensions'] === undefined
    ? filterOf(Properties['MetricName'])
    : stacks.behind(Properties['Dimensions'][0].Value);
const watching = (metric: string): readonly Resource[] =>
  alarms.filter(({ Properties }) => Properties['MetricName'] === metric);

test('every dead-letter queue rings at the first message', () => {
  const redriven = stacks
    .all('AWS::SQS::Queue')
    .flatMap(({ Properties }) => stacks.behind(Properties['RedrivePolicy']?.deadLetterTargetArn)?.id ?? []);
  const ringing = watching('ApproximateNumberOfMessagesVisible');
  assert.deepEqual(ringing.map((alarm) => watched(alarm)?.id).toSorted(), redriven.toSorted());
  for (const { Properties } of ringing) {
    assert.equal(Properties['Threshold'], 0);
    assert.equal(Properties['ComparisonOperator'], 'GreaterThanThreshold');
  }
});

test('every working queue rings when its messages wait, before they are lost', () => {
  const ringing = watching('ApproximateAgeOfOldestMessage');
  assert.equal(ringing.length, 4);
  for (const alarm of ringing) {
    assert.ok(alarm.Properties['Threshold'] < watched(alarm)?.Properties['MessageRetentionPeriod'], alarm.id);
  }
});

test('every function rings on errors', () => {
  const functions = stacks.all('AWS::Lambda::Function').map(handlerOf);
  assert.deepEqual(
    watching('Errors')
      .map((alarm) => handlerOf(watched(alarm)))
      .toSorted(),
    functions.toSorted(),
  );
});

test('silence rings: no data of a stage that must run is an alarm', () => {
  const ringing = watching('Invocations');
  assert.deepEqual(ringing.map((alarm) => handlerOf(watched(alarm))).toSorted(), ['discover', 'drift', 'plan']);
  for (const { Properties } of ringing) assert.equal(Properties['TreatMissingData'], 'breaching');
});

test('a wrong harvest rings within one cycle, by the line that discovery logs', () => {
  const [alarm] = watching('WrongHarvests');
  const filter = filterOf('WrongHarvests');
  const discover = stacks.all('AWS::Lambda::Function').find((lambda) => handlerOf(lambda) === 'discover');
  assert.equal(alarm?.Properties['Period'], INTERVALS.discover);
  assert.deepEqual(filter?.Properties['FilterPattern'], '"WARN" "discovered"');
  assert.equal(
    stacks.behind(filter?.Properties['LogGroupName'])?.id,
    stacks.behind(discover?.Properties['LoggingConfig'].LogGroup)?.id,
  );
  const handler = readFileSync(join(import.meta.dirname, '../../lambda/handlers/discover.ts'), 'utf8');
  assert.match(handler, /log\([^)]*'warn'[^)]*'discovered'/);
});

test('a drift rings within one cycle, by the line that the drift watch logs, and names its runbook article', () => {
  const [alarm] = watching('Drifts');
  const filter = filterOf('Drifts');
  const drift = stacks.all('AWS::Lambda::Function').find((lambda) => handlerOf(lambda) === 'drift');
  assert.equal(alarm?.Properties['Period'], INTERVALS.drift);
  assert.ok(INTERVALS.drift <= INTERVALS.discover);
  assert.deepEqual(filter?.Properties['FilterPattern'], '"WARN" "drifted"');
  assert.equal(
    stacks.behind(filter?.Properties['LogGroupName'])?.id,
    stacks.behind(drift?.Properties['LoggingConfig'].LogGroup)?.id,
  );
  const handler = readFileSync(join(import.meta.dirname, '../../lambda/handlers/drift.ts'), 'utf8');
  assert.match(handler, /log\('warn', 'drifted'/);
  const [, file, article] = /(docs\/\S+\.md)#(\w+)\.$/.exec(alarm?.Properties['AlarmDescription']) ?? [];
  const runbook = readFileSync(join(import.meta.dirname, '../..', file ?? ''), 'utf8');
  assert.match(runbook.toLowerCase(), new RegExp(`^## ${article}$`, 'm'));
});

test('every alarm watches something of ours and says what to do', () => {
  for (const alarm of alarms) {
    assert.ok(watched(alarm), alarm.id);
    assert.ok(alarm.Properties['AlarmDescription'].length > 40, alarm.id);
  }
});

test('with alarmEmail every alarm is sent, over an encrypted topic', () => {
  const mailing = deployment({ alarmEmail: 'press@example.org' });
  const [topic, ...more] = mailing.all('AWS::SNS::Topic');
  assert.deepEqual(more, []);
  assert.equal(mailing.behind(topic?.Properties['KmsMasterKeyId'])?.Properties['EnableKeyRotation'], true);
  assert.equal(mailing.all('AWS::SNS::Subscription')[0]?.Properties['Endpoint'], 'press@example.org');
  for (const { id, Properties } of mailing.all('AWS::CloudWatch::Alarm')) {
    assert.equal(mailing.behind(Properties['AlarmActions']?.[0])?.id, topic?.id, id);
  }
  assert.deepEqual(stacks.all('AWS::SNS::Topic'), []);
});
