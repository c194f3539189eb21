import countries from 'i18n-iso-countries';
import { z } from 'zod';
import { FACT_KINDS, INDICATORS, type Indicator } from '../contract/fact.ts';

/** A question that cannot be answered as it was asked. Says what is wrong and what would be right. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
}

export const MAX_LIMIT = 500;
const DEFAULT_LIMIT = 50;

/** Whether `YYYY-MM-DD` is a day of the calendar: 2017-02-30 is none. */
export const isRealDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
/** `2017`, `2017-10` or `2017-10-25`. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const firstDay = (text: string): string => `${text}-01-01`.slice(0, 10);
const lastDay = (text: string): string => {
  if (text.length === 10) return text;
  const [year = 0, month = 12] = text.split('-').map(Number);
  // Day 0 of the month after is the last of this one; a month over 12 gives no day of the calendar.
  return month > 12 ? text : new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
};
const date = (edge: (text: string) => string) =>
  z
    .string()
    .regex(DATE, 'is a date: 2017, 2017-10 or 2017-10-25')
    .transform(edge)
    .refine((text) => text.length === 10 && isRealDate(text), 'is no day of the calendar');

const paging = {
  limit: z.coerce
    .number('is a whole number')
    .int('is a whole number')
    .min(1, 'is at least 1')
    .max(MAX_LIMIT, `is at most ${MAX_LIMIT}`)
    .default(DEFAULT_LIMIT),
  cursor: z.string().optional(),
  from: date(firstDay).optional(),
  to: date(lastDay).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'is a language code such as en, fr, es')
    .optional(),
  source: z.string().optional(),
  /** Whether releases that repeat another one are found too. */
  copies: z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')], 'is true or false')
    .default(false),
};

const inOrder = ({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): boolean =>
  from === undefined || to === undefined || from <= to;
/** Nothing could be found: one of the two was mistyped. */
const OUT_OF_ORDER = { path: ['from'], error: 'is after to' };

export const searchParameters = z.strictObject({ q: z.string().default(''), ...paging }).refine(inOrder, OUT_OF_ORDER);
/** A question without parameters. */
export const noParameters = z.strictObject({});
export type SearchParameters = z.output<typeof searchParameters>;

const indicators = Object.keys(INDICATORS) as [Indicator, ...Indicator[]];

export const factParameters = z
  .strictObject({
    kind: z.enum(FACT_KINDS, `is one of ${FACT_KINDS.join(', ')}`).optional(),
    indicator: z.enum(indicators, `is one of ${indicators.join(', ')}`).optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'is an ISO 3166-1 alpha-2 code such as YE')
      .transform((code) => code.toUpperCase())
      .refine((code) => countries.isValid(code), 'is a code that ISO 3166-1 does not know')
      .optional(),
    q: z.string().optional(),
    ...paging,
  })
  .refine(inOrder, OUT_OF_ORDER);
export type FactParameters = z.output<typeof factParameters>;

/**
 * Checks the parameters of a question.
 * @throws QueryError naming each wrong parameter, and the known ones where one is unknown
 */
export const parseParameters = <T extends z.ZodObject>(
  schema: T,
  raw: Readonly<Record<string, unknown>>,
): z.output<T> => {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `unknown parameter ${issue.keys.join(', ')} (known: ${Object.keys(schema.shape).join(', ') || 'none'})`
      : `${issue.path.join('.')} ${issue.message}`,
  );
  throw new QueryError(problems.join('; '));
};

/** Opaque, stable under writes: the place in the order, not a count. */
export const encodeCursor = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/** @throws QueryError where it is no cursor of ours */
export const decodeCursor = (cursor: string, length: number): (string | number)[] => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(place) &&
      place.length === length &&
      place.every((v) => ['string', 'number'].includes(typeof v))
    ) {
      return place as (string | number)[];
    }
  } catch {
    // Falls through: not base64url of JSON.
  }
  throw new QueryError('cursor is not one that this archive gave out; leave it out to start at the beginning');
};
