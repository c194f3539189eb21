import { Cron } from 'croner';
import { TemplateError } from './errors.ts';

const UNIT_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/** `1-7`, Sunday first, to croner's `0-6`; names, steps and `#` stay. */
const dayOfWeek = (field: string): string =>
  field
    .split('/', 2)
    .map((part, index) =>
      index === 0 ? part.replaceAll(/(?<![#\w])[1-7](?!\w)/g, (day) => String(Number(day) - 1)) : part,
    )
    .join('/');

/** `5/20` (from 5 in steps of 20) as croner wants it: `5-59/20`. */
const openStep = (field: string, maximum: number): string => field.replaceAll(/(?<=^|,)(\d+)\//g, `$1-${maximum}/`);

/**
 * The run after `now` of an EventBridge Scheduler expression: `rate(10 minutes)` or `cron(0 6 * * ? *)`.
 * @throws TemplateError for anything else.
 */
export const nextRun = (expression: string, timezone: string, now: Date): Date | null => {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate !== null) {
    const [, count, unit] = rate;
    return new Date(now.getTime() + Number(count) * UNIT_MS[unit as keyof typeof UNIT_MS]);
  }
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.trim().split(/\s+/);
  if (fields?.length !== 6) throw new TemplateError(`schedule expression is not supported: ${expression}`);
  const [minute = '', hour = '', day = '', month = '', week = '', year = ''] = fields;
  const pattern = [
    '0',
    openStep(minute, 59),
    openStep(hour, 23),
    openStep(day.replace('?', '*'), 31),
    openStep(month, 12),
    openStep(dayOfWeek(week.replace('?', '*')), 6),
    year,
  ].join(' ');
  try {
    return new Cron(pattern, { timezone, mode: '7-part', paused: true }).nextRun(now);
  } catch (error) {
    throw new TemplateError(`${expression}: ${error instanceof Error ? error.message : error}`);
  }
};
