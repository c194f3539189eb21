import type { IsoDate } from '../../contract/fact.ts';

/** Days since 1970-01-01 (proleptic Gregorian): dates as plain numbers, free of time zones. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const CALENDAR_UNITS = [
  'day',
  'week',
  'fortnight',
  'month',
  'bimester',
  'quarter',
  'third',
  'half',
  'year',
  'decade',
] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** A closed interval of days; `null` where the end is open. */
export interface Interval {
  readonly start: DayNumber | null;
  readonly end: DayNumber | null;
}

/** Both ends known. */
export interface ClosedInterval {
  readonly start: DayNumber;
  readonly end: DayNumber;
}

/** Month is 1 to 12, or beyond (13 is January of the next year). */
export const dayOf = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const partsOf = (day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } => {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const isoOf = (day: DayNumber): IsoDate => new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;

/** The day of an ISO date or date-time, or null if there is none. */
export const dayOfIso = (iso: string): DayNumber | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (match === null) return null;
  return validDay(Number(match[1]), Number(match[2]), Number(match[3]));
};

/** Null for a day that does not exist, such as 31 April. */
export const validDay = (year: number, month: number, day: number): DayNumber | null => {
  const result = dayOf(year, month, day);
  const parts = partsOf(result);
  return parts.month === month && parts.day === day ? result : null;
};

/** 1970-01-01 was a Thursday (4). */
export const weekdayOf = (day: DayNumber): Weekday => (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;

export const monthInterval = (year: number, month: number): ClosedInterval => ({
  start: dayOf(year, month, 1),
  end: dayOf(year, month + 1, 1) - 1,
});

export const yearInterval = (year: number): ClosedInterval => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

/** The same day `count` units later (earlier if negative); the last of the month where the month is too short. */
export const addUnits = (day: DayNumber, unit: CalendarUnit, count: number): DayNumber => {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + 7 * count;
  if (unit === 'fortnight') return day + 14 * count;
  const months = { month: 1, ...MONTHS_OF, year: 12, decade: 120 }[unit] * count;
  const parts = partsOf(day);
  const last = dayOf(parts.year, parts.month + months + 1, 1) - 1;
  return Math.min(dayOf(parts.year, parts.month + months, parts.day), last);
};

/** Parts of a year by their months: the *bimestre* and the *cuatrimestre* of Spanish among them. */
const MONTHS_OF = { bimester: 2, quarter: 3, third: 4, half: 6 } as const;

/** The whole unit that holds the day. Weeks run Monday to Sunday (ISO 8601). */
export const unitAround = (day: DayNumber, unit: CalendarUnit): ClosedInterval => {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return { start: day, end: day };
    case 'week':
    case 'fortnight': {
      const start = day - (weekdayOf(day) - 1);
      return { start, end: start + (unit === 'week' ? 6 : 13) };
    }
    case 'month':
      return monthInterval(year, month);
    case 'bimester':
    case 'quarter':
    case 'third':
    case 'half': {
      const size = MONTHS_OF[unit];
      const first = Math.floor((month - 1) / size) * size + 1;
      return { start: dayOf(year, first, 1), end: dayOf(year, first + size, 1) - 1 };
    }
    case 'year':
      return yearInterval(year);
    case 'decade': {
      const first = year - (year % 10);
      return { start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31) };
    }
  }
};
