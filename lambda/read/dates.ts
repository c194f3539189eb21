import { listingDate } from '../discover/dates.ts';

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?/;

/** Dates before the World Wide Web or of the next century are mistakes. */
const isYear = (year: number): boolean => year >= 1990 && year <= 2099;

/**
 * A date from metadata (`datePublished`, `article:published_time`, `<time datetime>`): a date-time only where it has
 * an offset, for a time of day without one means nothing; the offset is kept, so that the first ten characters are
 * the calendar date that the publisher meant. Noon in UTC is how Drupal writes
 * a field that has no time of day.
 * Null where it is no date.
 */
export const metadataDate = (text: string | null | undefined, order: 'DMY' | 'MDY'): string | null => {
  const trimmed = text?.trim() ?? '';
  const match = DATE_TIME.exec(trimmed);
  if (match === null) return listingDate(trimmed, order);
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = match;
  const date = listingDate(`${year}-${month}-${day}`, order);
  if (date === null || !isYear(Number(year)) || hour === undefined || offset === undefined) return date;
  if (hour === '12' && minute === '00' && second === '00' && /^(?:Z|[+-]00:?00)$/.test(offset)) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return `${date}T${hour}:${minute}:${second}${zone}`;
};

/**
 * A date printed on a page, in the forms that IOM's sites were seen to use: `27 Nov 2023`, `12 December 2017`,
 * `27 March, 2017`, `Posted on Fri. July-01-2016`, `Posted on Tue. December 12, 2017`,
 * `Posted: Wednesday, September 19, 2018 - 17:11`, `Wed, 09/19/2018 - 11:19`, `Date Publish: 01/22/2021`,
 * `Athens, 12 July 2019`. The time of day is dropped: its time zone is not known. `17 hours 23 min ago` is null.
 */
export const printedDate = (text: string, order: 'DMY' | 'MDY'): string | null => listingDate(text, order);

/** Whole days between two ISO dates or date-times, by their calendar dates. */
export const daysApart = (a: string, b: string): number =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;

/** A full date before any other word of the body: `16/09/2016 - `, or a first paragraph `7 October 2016`. */
const LEADING =
  /^(?:\p{Lu}[\p{L}' ]{1,30}, )?(\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{1,2}(?:st|nd|rd|th|er|º)?(?: de)? \p{L}{3,12}\.?,?(?: de)? \d{4}|\p{L}{3,12} \d{1,2}, \d{4})(?=\s*(?:$|\n|[-–—―:.]\s))/u;

export const leadingDate = (text: string, order: 'DMY' | 'MDY'): string | null => {
  const match = LEADING.exec(text.slice(0, 100));
  return match?.[1] === undefined ? null : listingDate(match[1], order);
};
