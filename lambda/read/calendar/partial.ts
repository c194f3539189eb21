import { foldDate, MONTH, monthOf, WEEKDAY } from './names.ts';
import { type DateOrder, FIRST_YEAR, isoDay } from './printed.ts';

/** A day of a month; the year where it is written. */
export interface PartialDate {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, and within the month. */
  readonly day: number;
}

const BEFORE = `^(?:${WEEKDAY}[,.]? )?(?:(?:le|el|on|il|den|am) )?`;
const ORDINAL = '(?:st|nd|rd|th|er|o|\\.)?';
const YEAR = '(?:[ ,.]{1,2}(?:del? )?(\\d{4}))?$';
const DAY_FIRST = new RegExp(`${BEFORE}(\\d{1,2})${ORDINAL}[ -]?(?:de )?${MONTH}${YEAR}`, 'u');
const MONTH_FIRST = new RegExp(`${BEFORE}${MONTH} ?(\\d{1,2})${ORDINAL}${YEAR}`, 'u');
const NUMERIC = /^(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?$/;

/** A leap year: every day of the calendar is in it. */
const ANY_YEAR = 2000;

/**
 * A whole text that is one date, with or without its year, as datelines have it: `8 July`, `21 April 2026`, `Dec. 26`,
 * `le 14 décembre 2017`, `18 dic`, `2 تشرين الأول/ أكتوبر`. Null where it is anything else.
 */
export const readPartialDate = (text: string, order: DateOrder): PartialDate | null => {
  const folded = foldDate(text).replaceAll(/ {2,}/g, ' ').trim();
  const dayFirst = DAY_FIRST.exec(folded);
  if (dayFirst !== null) return partial(dayFirst[4], monthOf(dayFirst[3] ?? ''), dayFirst[2]);
  const monthFirst = MONTH_FIRST.exec(folded);
  if (monthFirst !== null) return partial(monthFirst[4], monthOf(monthFirst[2] ?? ''), monthFirst[3]);
  const [, first, second, year] = NUMERIC.exec(folded) ?? [];
  if (first === undefined || second === undefined) return null;
  const [day, month] = order === 'DMY' ? [first, second] : [second, first];
  return partial(year, Number(month), day) ?? partial(year, Number(day), month);
};

const partial = (year: string | undefined, month: number | null, day: string | undefined): PartialDate | null => {
  if (month === null) return null;
  const written = year === undefined ? null : Number(year);
  if (written !== null && written < FIRST_YEAR) return null;
  return isoDay(written ?? ANY_YEAR, month, Number(day)) === null ? null : { year: written, month, day: Number(day) };
};
