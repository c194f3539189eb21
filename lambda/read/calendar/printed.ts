import { foldDate, MONTH, monthOf, WEEKDAY, weekdayOf } from './names.ts';

/** Order of numeric dates. */
export type DateOrder = 'DMY' | 'MDY';

export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /**
   * The date that the source's order of day and month would have given, where the day of the week beside it proved
   * the other order; else null.
   */
  readonly instead: string | null;
}

/** Longer text is no date. */
const MAX_LENGTH = 200;
/** Nothing was published on the Web before; the next century is a mistake. */
export const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

const ORDINAL = '(?:st|nd|rd|th|er|o|a|\\.)?';
const DAY = '(?<!\\d)(\\d{1,2})';
const YEAR = '(\\d{4})(?!\\d)';

/** What each form captures: year, month, day. A month is a number or a name. */
const ISO = new RegExp(`(?<!\\d)${YEAR}[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)`, 'u');
const DAY_FIRST = new RegExp(
  `${DAY}${ORDINAL}(?: |-|,)(?: {0,2}de )? {0,2}${MONTH}(?: |-|,)[ ,.-]{0,2}(?:del? )?${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH}[ .-]{1,3}${DAY}${ORDINAL}[ ,-]{1,3}${YEAR}`, 'u');
const NUMERIC = new RegExp(`${DAY}([/.-])(\\d{1,2})\\2${YEAR}`, 'u');
const DAY_OF_WEEK = new RegExp(`${WEEKDAY}[.,]{0,2} {0,2}$`, 'u');

/** The day as ISO 8601, or null where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
};

/** 0 (Monday) to 6. */
const weekdayOfIso = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;

const plain = (date: string | null): PrintedDate | null => (date === null ? null : { date, instead: null });

/**
 * The first full date in a short text that a page prints: `27 Nov 2023`, `12 December 2017`, `27 March, 2017`,
 * `Fri. July-01-2016`, `Wednesday, September 19, 2018 - 17:11`, `Wed, 09/19/2018 - 11:19`, `Ven, 03/17/2017`,
 * `2023-11-27`, `5 de julio de 2022`, `1er décembre 2017`, `17 مارس 2022`, `٢ تشرين الأول/ أكتوبر ٢٠١٨`. The time of
 * day is dropped: its zone is not known. Null where there is no full date of 1990 to 2099.
 *
 * A numeric date is read in the source's order. One that cannot be (month 19) is read the other way round, and so is
 * one whose day of the week, printed before it, fits the other order only; `instead` then has the first reading.
 */
export const readPrintedDate = (text: string, order: DateOrder): PrintedDate | null => {
  if (text.length > MAX_LENGTH) return null;
  const folded = foldDate(text);
  const readers = [
    [ISO.exec(folded), ([, y, m, d]: RegExpExecArray) => plain(isoDay(Number(y), Number(m), Number(d)))],
    [DAY_FIRST.exec(folded), ([, d, m, y]: RegExpExecArray) => named(y, m, d)],
    [MONTH_FIRST.exec(folded), ([, m, d, y]: RegExpExecArray) => named(y, m, d)],
    [NUMERIC.exec(folded), (match: RegExpExecArray) => numeric(match, folded, order)],
  ] as const;
  const found = readers.flatMap(([match, read]) => (match === null ? [] : [{ at: match.index, date: read(match) }]));
  return found.filter(({ date }) => date !== null).sort((a, b) => a.at - b.at)[0]?.date ?? null;
};

const named = (year: string | undefined, month: string | undefined, day: string | undefined): PrintedDate | null =>
  plain(isoDay(Number(year), monthOf(month ?? '') ?? 0, Number(day)));

const numeric = (match: RegExpExecArray, folded: string, order: DateOrder): PrintedDate | null => {
  const [, first, , second, year] = match;
  const dayFirst = isoDay(Number(year), Number(second), Number(first));
  const monthFirst = isoDay(Number(year), Number(first), Number(second));
  const [asked, other] = order === 'DMY' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (asked === null || other === null || asked === other) return plain(asked ?? other);
  const name = DAY_OF_WEEK.exec(folded.slice(0, match.index))?.[1];
  const weekday = name === undefined ? null : weekdayOf(name);
  return weekday !== null && weekdayOfIso(other) === weekday && weekdayOfIso(asked) !== weekday
    ? { date: other, instead: asked }
    : plain(asked);
};
