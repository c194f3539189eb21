import {
  addUnits,
  type CalendarUnit,
  type ClosedInterval,
  type DayNumber,
  type Interval,
  monthInterval,
  partsOf,
  unitAround,
  validDay,
  weekdayOf,
  yearInterval,
} from './calendar.ts';
import { halfMonth, laterUnit, samePeriod, sameUnit, weekendInterval } from './chains.ts';
import type { CalendarExpression, DateExpression } from './expression.ts';
import { seasonInterval } from './seasons.ts';

/** What a date expression is resolved against. */
export interface DateFrame {
  /** Day of publication, or null where it is not known: relative expressions then have no answer. */
  readonly reference: DayNumber | null;
  /** Year of a date without one where the day of publication does not tell: of a year named before in the sentence. */
  readonly year: number | null;
  /** The running year, where only that is known: of an undated text that names one year. */
  readonly running: number | null;
  /** The clause speaks of what is to come. */
  readonly future: boolean;
  /** The date spoken of before, for "the same day". */
  readonly previous: Interval | null;
  /** The last one of which both ends are known. */
  readonly spoken: ClosedInterval | null;
  /** It stands in this sentence or in the one before: what "the year" may mean. */
  readonly near: boolean;
  /** Are the seasons those of the southern hemisphere? Asked only where a season is named. */
  readonly southern: () => boolean;
}

/** A date without a year lies in the past, unless that is this many days ago or more and the next one is near. */
const LONG_AGO = 330;
const NEAR = 31;

const closed = (interval: Interval | null): ClosedInterval | null =>
  interval === null || interval.start === null || interval.end === null
    ? null
    : { start: interval.start, end: interval.end };

const inYear = (expression: CalendarExpression, year: number): ClosedInterval | null => {
  if (expression.month === null) return yearInterval(year);
  if (expression.day === null) return monthInterval(year, expression.month);
  const day = validDay(year, expression.month, expression.day);
  return day === null ? null : { start: day, end: day };
};

/** Days around publication in which "Friday 22" is looked for. */
const AROUND = 20;

/** "Friday 22": the nearest such day; null where weekday and day agree nowhere near. */
const nearDay = ({ day, weekday }: CalendarExpression, reference: DayNumber): ClosedInterval | null => {
  for (let distance = 0; distance <= AROUND; distance += 1)
    for (const candidate of [reference - distance, reference + distance])
      if (partsOf(candidate).day === day && weekdayOf(candidate) === weekday)
        return { start: candidate, end: candidate };
  return null;
};

/** The year of a date that names none: the weekday decides; else the last one past, or the next where the clause is of the future. */
const yearless = (expression: CalendarExpression, frame: DateFrame, reference: DayNumber): ClosedInterval | null => {
  if (expression.month === null) return nearDay(expression, reference);
  const { year } = partsOf(reference);
  if (expression.yearShift !== null) return inYear(expression, year + expression.yearShift);
  const options = [year - 1, year, year + 1].map((y) => inYear(expression, y)).filter((option) => option !== null);
  const distance = (day: number): number => Math.abs(day - reference);
  const nearest = (list: readonly ClosedInterval[]): ClosedInterval | null =>
    list.reduce<ClosedInterval | null>(
      (best, o) => (best === null || distance(o.start) < distance(best.start) ? o : best),
      null,
    );
  if (expression.weekday !== null) {
    const agreeing = options.filter((option) => weekdayOf(option.start) === expression.weekday);
    if (agreeing.length > 0) return nearest(agreeing);
  }
  if (expression.offset !== null) return nearest(options);
  const past = options.filter((option) => option.start <= reference).at(-1) ?? null;
  const next = options.find((option) => option.end >= reference) ?? null;
  if (past === null || next === null) return past ?? next;
  if (frame.future) return next.start - reference > LONG_AGO ? past : next;
  return expression.day !== null && reference - past.start >= LONG_AGO && next.start - reference <= NEAR ? next : past;
};

const calendarInterval = (expression: CalendarExpression, frame: DateFrame): ClosedInterval | null => {
  if (expression.year !== null) return inYear(expression, expression.year);
  if (frame.year !== null && expression.weekday === null && expression.yearShift === null)
    return inYear(expression, frame.year);
  if (frame.reference === null && frame.running !== null && expression.yearShift !== null)
    return inYear(expression, frame.running + expression.yearShift);
  return frame.reference === null ? null : yearless(expression, frame, frame.reference);
};

/** Counts units from the front of a period, or from its back where `count` is negative. */
const partOf = (whole: ClosedInterval, unit: Parameters<typeof addUnits>[1], count: number): ClosedInterval =>
  count > 0
    ? { start: whole.start, end: addUnits(whole.start, unit, count) - 1 }
    : { start: addUnits(whole.end + 1, unit, count), end: whole.end };

/** Most days of a month, and those of a week. */
const MONTH = 31;
const WEEK = 7;

/** Does "the next year" go on from the date spoken of (near, past, and not the running year), or from today? */
const continues = (spoken: ClosedInterval, unit: CalendarUnit, frame: DateFrame): boolean =>
  frame.near &&
  !frame.future &&
  (frame.reference === null || spoken.end < unitAround(frame.reference, unit).start || unit === 'day');

/** The days an expression stands for, or null where that cannot be told. */
export const resolveExpression = (expression: DateExpression, frame: DateFrame): Interval | null => {
  const { reference } = frame;
  switch (expression.type) {
    case 'calendar':
      return calendarInterval(expression, frame);
    case 'day-offset':
      return reference === null ? null : { start: reference + expression.days, end: reference + expression.days };
    case 'weekday': {
      if (reference === null) return null;
      const back = (weekdayOf(reference) - expression.weekday + 7) % 7;
      const forward = (7 - back) % 7;
      // "The summit is held this Tuesday", told on a Tuesday: that day.
      if (expression.shift === 'this' && back === 0) return { start: reference, end: reference };
      const ahead = expression.shift === 'next' || (expression.shift !== 'past' && frame.future);
      const step = ahead ? (forward === 0 ? 7 : forward) : -(expression.shift === 'past' && back === 0 ? 7 : back);
      return { start: reference + step, end: reference + step };
    }
    case 'unit':
      if (reference === null && expression.unit === 'year' && frame.running !== null)
        return yearInterval(frame.running + expression.shift);
      return reference === null
        ? null
        : unitAround(addUnits(reference, expression.unit, expression.shift), expression.unit);
    case 'span': {
      if (reference === null) return null;
      const other = addUnits(reference, expression.unit, expression.count);
      return expression.count < 0 ? { start: other, end: reference } : { start: reference, end: other };
    }
    case 'following': {
      if (frame.future)
        return reference === null
          ? null
          : { start: reference, end: addUnits(reference, expression.unit, expression.count) };
      if (frame.previous === null || frame.previous.end === null) return null;
      const start = frame.previous.end + 1;
      return { start, end: addUnits(start, expression.unit, expression.count) - 1 };
    }
    case 'ago':
      return reference === null
        ? null
        : unitAround(addUnits(reference, expression.unit, -expression.count), expression.unit);
    case 'part': {
      const whole = closed(resolveExpression(expression.of, frame));
      return whole === null ? null : partOf(whole, expression.unit, expression.count);
    }
    case 'nth': {
      const whole = closed(resolveExpression(expression.of, frame));
      if (whole === null) return null;
      if (expression.unit === 'fortnight') return halfMonth(whole, expression.index);
      if (expression.unit === 'half' && whole.end - whole.start < MONTH) return halfMonth(whole, expression.index);
      const start = addUnits(whole.start, expression.unit, expression.index - 1);
      const part =
        expression.unit === 'week'
          ? unitAround(start, 'week')
          : { start, end: addUnits(start, expression.unit, 1) - 1 };
      if (part.start > whole.end) return null;
      // "In the third quarter …" of a text of May: the one past.
      const ahead = expression.of.type === 'spoken' && !frame.future && reference !== null && part.start > reference;
      return ahead ? { start: addUnits(part.start, 'year', -1), end: addUnits(part.end + 1, 'year', -1) - 1 } : part;
    }
    case 'edge':
      return resolveExpression(expression.of, frame);
    case 'same': {
      const { spoken } = frame;
      const ahead = expression.shift > 0 && expression.otherwise !== null;
      if (spoken === null || (ahead && !continues(spoken, expression.unit, frame)))
        return expression.otherwise === null ? null : resolveExpression(expression.otherwise, frame);
      return sameUnit(spoken, expression.unit, expression.shift);
    }
    case 'later': {
      const { spoken } = frame;
      return spoken === null ? null : laterUnit(spoken, expression.unit, expression.count);
    }
    case 'same-period': {
      if (expression.of === null) return frame.previous;
      const of = closed(resolveExpression(expression.of, frame));
      return of === null || frame.previous === null ? of : samePeriod(frame.previous, of, reference);
    }
    case 'spoken': {
      const spoken = closed(frame.previous);
      const told = spoken !== null && frame.near && !frame.future && spoken.start <= (reference ?? spoken.start);
      const near = told ? sameUnit(spoken, expression.unit, 0) : null;
      return near ?? (reference === null ? null : unitAround(reference, expression.unit));
    }
    case 'week': {
      const day = closed(resolveExpression(expression.of, frame));
      if (day === null || day.end - day.start > WEEK * 2) return null;
      // "the week of 13 to 20 December"
      if (day.end !== day.start) return day;
      return expression.ends ? { start: day.end - WEEK + 1, end: day.end } : unitAround(day.start, 'week');
    }
    case 'weekend':
      return reference === null ? null : weekendInterval(reference, expression.shift, frame.future);
    case 'season':
      return seasonInterval(expression, reference, frame.southern());
    case 'until': {
      const to = edgeOf(expression.to, frame, 'end');
      return to === null ? null : { start: null, end: to };
    }
    case 'range':
      return resolveRange(expression.from, expression.to, frame);
  }
};

/** The day on which an open or joined period begins or ends: "since the end of May" begins on the 31st. */
const edgeOf = (expression: DateExpression, frame: DateFrame, side: 'start' | 'end'): DayNumber | null => {
  const interval = resolveExpression(expression, frame);
  if (interval === null) return null;
  if (expression.type === 'edge' && expression.edge !== 'within') return interval[expression.edge];
  return interval[side];
};

const resolveRange = (from: DateExpression, to: DateExpression | null, frame: DateFrame): Interval | null => {
  const start = edgeOf(from, frame, 'start');
  if (start === null) return null;
  if (to === null) return { start, end: null };
  const end = edgeOf(to, frame, 'end');
  if (end === null) return null;
  if (end >= start) return { start, end };
  // "from 20 December to 5 January": the year of one end turned.
  if (to.type !== 'calendar' || from.type !== 'calendar' || from.year !== null || to.year !== null) return null;
  const { year } = partsOf(end);
  const earlier = inYear(from, year - 1);
  return earlier === null ? null : { start: earlier.start, end };
};
