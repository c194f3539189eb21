import {
  addUnits,
  type CalendarUnit,
  type ClosedInterval,
  type DayNumber,
  type Interval,
  monthInterval,
  partsOf,
  unitAround,
} from './calendar.ts';

/** Does an interval lie within one unit: a week or a month has no "same day"? */
const within = (interval: ClosedInterval, unit: CalendarUnit): boolean =>
  interval.end <= unitAround(interval.start, unit).end;

/** "The same day", "the following year": the unit that holds the date spoken of, moved. */
export const sameUnit = (previous: ClosedInterval, unit: CalendarUnit, shift: number): ClosedInterval | null =>
  within(previous, unit) ? unitAround(addUnits(unitAround(previous.start, unit).start, unit, shift), unit) : null;

/**
 * "Two years later": the unit so many units on. What lay a year back is compared: "in May 2018 …, from 300 a year
 * earlier" is of May 2017.
 */
export const laterUnit = (previous: ClosedInterval, unit: CalendarUnit, count: number): ClosedInterval | null => {
  if (unit === 'year' && count < 0) return shiftedYears(previous, count);
  return within(previous, unit) ? unitAround(addUnits(previous.start, unit, count), unit) : null;
};

const shiftedEnd = (day: DayNumber, years: number): DayNumber => {
  // The last of February stays the last.
  const { year, month } = partsOf(day);
  const last = monthInterval(year, month).end === day;
  const moved = addUnits(day, 'year', years);
  const to = partsOf(moved);
  return last ? monthInterval(to.year, to.month).end : moved;
};

const shiftedYears = (interval: ClosedInterval, years: number): ClosedInterval => ({
  start: addUnits(interval.start, 'year', years),
  end: shiftedEnd(interval.end, years),
});

/** "The same period of 2016": the days spoken of before, in another year; what is open to now ends on this day then. */
export const samePeriod = (previous: Interval, of: ClosedInterval, reference: DayNumber | null): Interval | null => {
  const end = previous.end ?? reference;
  if (end === null) return null;
  const years = partsOf(of.start).year - partsOf(end).year;
  return previous.start === null
    ? { start: null, end: shiftedEnd(end, years) }
    : shiftedYears({ start: previous.start, end }, years);
};

/** Days of the first half of a month, and of its first fortnight: the second is what is left. */
const HALF_MONTH = 15;

/** "The second half of May", "la seconde quinzaine de mai"; null where the whole is no single month. */
export const halfMonth = (whole: ClosedInterval, index: number): ClosedInterval | null => {
  const { year, month } = partsOf(whole.start);
  const around = monthInterval(year, month);
  if (around.start !== whole.start || around.end !== whole.end || index > 2) return null;
  const middle = whole.start + HALF_MONTH;
  return index === 1 ? { start: whole.start, end: middle - 1 } : { start: middle, end: whole.end };
};

const DAYS_OF_WEEK = 7;
const SATURDAY = 5;

/** "This weekend" is the nearest past one, "last weekend" too, "next weekend" the one to come. */
export const weekendInterval = (reference: DayNumber, shift: number, future: boolean): ClosedInterval => {
  const monday = unitAround(reference, 'week').start;
  const coming = shift > 0 || (shift === 0 && future);
  // On a Saturday or Sunday the weekend is running.
  const running = reference >= monday + SATURDAY && shift === 0;
  const start = monday + SATURDAY - (coming || running ? 0 : DAYS_OF_WEEK);
  return { start, end: start + 1 };
};
