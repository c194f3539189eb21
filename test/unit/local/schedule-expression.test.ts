import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextRun } from '../../../lib/local/schedule-expression.ts';

// A Wednesday.
const now = new Date('2026-11-18T10:15:30Z');
const next = (expression: string, zone = 'UTC') => nextRun(expression, zone, now)?.toISOString();

for (const [expression, expected] of [
  ['rate(10 minutes)', '2026-11-18T10:25:30.000Z'],
  ['rate(1 day)', '2026-11-19T10:15:30.000Z'],
  ['cron(0 6 * * ? *)', '2026-11-19T06:00:00.000Z'],
  ['cron(0/20 * * * ? *)', '2026-11-18T10:20:00.000Z'],
  // Sunday is day 1 in AWS.
  ['cron(0 8 ? * 1 *)', '2026-11-22T08:00:00.000Z'],
  ['cron(0 8 ? * 2-6 *)', '2026-11-19T08:00:00.000Z'],
  ['cron(0 8 ? * MON *)', '2026-11-23T08:00:00.000Z'],
  ['cron(0 8 1 * ? 2027)', '2027-01-01T08:00:00.000Z'],
] as const) {
  test(expression, () => assert.equal(next(expression), expected));
}

test('a time zone counts', () => assert.equal(next('cron(0 6 * * ? *)', 'Europe/Zurich'), '2026-11-19T05:00:00.000Z'));
test('anything else is refused', () => {
  assert.throws(() => next('at(2027-01-01T00:00:00)'), /not supported/);
  assert.throws(() => next('cron(61 * * * ? *)'), /cron\(61/);
});
