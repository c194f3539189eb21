import { foldDate, MONTH } from './calendar/names.ts';
import { type DateOrder, FIRST_YEAR, readPrintedDate } from './calendar/printed.ts';

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;

/**
 * A date from metadata (`datePublished`, `article:published_time`, `<time datetime>`): a date-time only where it has
 * an offset, for a time of day without one means nothing; the offset is kept, so that the first ten characters are
 * the calendar date that the publisher meant. Noon in UTC is how Drupal writes
 * a field that has no time of day.
 * Null where it is no date.
 */
export const metadataDate = (text: string | null | undefined, order: DateOrder): string | null => {
  const trimmed = text?.trim() ?? '';
  const match = DATE_TIME.exec(trimmed);
  if (match === null) return printedDate(trimmed, order);
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = match;
  const date = printedDate(`${year}-${month}-${day}`, order);
  if (date === null || Number(year) < FIRST_YEAR || hour === undefined || offset === undefined) return date;
  if (hour === '12' && minute === '00' && second === '00' && /^(?:Z|[+-]00:?00)$/.test(offset)) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return `${date}T${hour}:${minute}:${second}${zone}`;
};

/** The date of {@link readPrintedDate}, for callers to whom it is all the same how it was read. */
export const printedDate = (text: string, order: DateOrder): string | null =>
  readPrintedDate(text, order)?.date ?? null;

/** Whole days between two ISO dates or date-times, by their calendar dates. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;

/** How far a date at the head of a body reaches, in code units. */
const LEADING_REACH = 100;
/** A full date before any other word of the body: `16/09/2016 - `, or a first paragraph `7 October 2016`. */
const LEADING = new RegExp(
  `^(?:\\p{L}[\\p{L}' ]{1,30}, )?((?:\\p{L}{2,12},? )?(?:\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th|er|o|\\.)?(?: de)? ${MONTH},?(?: del?)? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?, \\d{4}))(?=\\s*(?:$|\\n|[-\u2013\u2014\u2015:.]\\s))`,
  'u',
);

/** The full date that a body begins with; null where it begins otherwise, whatever dates its sentences name. */
export const leadingDate = (text: string, order: DateOrder): string | null => {
  const match = LEADING.exec(foldDate(text.slice(0, LEADING_REACH)));
  return match?.[1] === undefined ? null : printedDate(match[1], order);
};
