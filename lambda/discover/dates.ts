import { type DateOrder, readPrintedDate } from '../read/calendar/printed.ts';

/** The longest date a feed holds; longer text is no date. */
const MAX_LENGTH = 200;

/**
 * The calendar date that a listing shows, as `YYYY-MM-DD`; null where no full date of 1990 to 2099 is in the text. The
 * forms are those of {@link readPrintedDate}.
 */
export const listingDate = (text: string, order: DateOrder): string | null =>
  readPrintedDate(text, order)?.date ?? null;

const HAS_OFFSET = /(?:Z|UT|GMT|[ECMP][SD]T|[+-]\d\d:?\d\d)\s*(?:\([^)]{0,40}\))?$/i;

/**
 * The date of a feed or sitemap (RFC 822 in RSS, RFC 3339 in Atom, W3C date-time in sitemaps) as ISO 8601: an instant
 * in UTC where the text has an offset, else a calendar date, for then the time means nothing. Null where unreadable.
 */
export const feedDate = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(trimmed)) return listingDate(trimmed, 'DMY');
  const time = HAS_OFFSET.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  if (Number.isNaN(time)) return listingDate(trimmed, 'DMY');
  const year = new Date(time).getUTCFullYear();
  return year >= 1990 && year <= 2099 ? new Date(time).toISOString() : null;
};
