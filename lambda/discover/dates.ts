/**
 * Month names and their usual abbreviations, EN, FR and ES, without accents and full stops. The position modulo 12 is
 * the month.
 */
const MONTHS = [
  'january february march april may june july august september october november december',
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  'janv fevr mars avr mai juin juil aout sept oct nov dec',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
].join(' ');
const MONTH_OF = new Map(MONTHS.split(' ').map((name, index) => [name, (index % 12) + 1]));

/** The longest date a card holds; longer text is no date. */
const MAX_LENGTH = 200;

/**
 * The calendar date that a listing shows: `27 Nov 2023`, `05 Jul 2022`, `27 March, 2017`, `December 12, 2017`,
 * `Wed, 09/19/2018 - 11:19`, `12/07/2019`, `2023-11-27`, `5 juillet 2022`, `5 de julio de 2022`.
 * @param order of numeric dates; one that cannot be (month 19) is read the other way round.
 * @returns `YYYY-MM-DD`, or null where no full date of 1990 to 2099 is in the text.
 */
export const listingDate = (text: string, order: 'DMY' | 'MDY'): string | null => {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const iso = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(plain);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const dayFirst =
    /\b(\d{1,2})(?:st|nd|rd|th|er|o)?[ .-]{1,3}(?:de )?([a-z]{3,10})[.,]?[ .,-]{1,3}(?:de )?(\d{4})\b/.exec(plain);
  if (dayFirst) return dateOf(dayFirst[3], MONTH_OF.get(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = /\b([a-z]{3,10})[. -]{1,3}(\d{1,2})(?:st|nd|rd|th)?[, -]{1,3}(\d{4})\b/.exec(plain);
  if (monthFirst) return dateOf(monthFirst[3], MONTH_OF.get(monthFirst[1] ?? ''), monthFirst[2]);
  const numeric = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(plain);
  if (numeric === null) return null;
  const [, first, second, year] = numeric;
  const dmy = dateOf(year, second, first);
  const mdy = dateOf(year, first, second);
  return order === 'DMY' ? (dmy ?? mdy) : (mdy ?? dmy);
};

const dateOf = (
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null => {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y >= 1990 && y <= 2099 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : null;
};

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
