import type { IsoDate } from '../../contract/fact.ts';
import type { ContextLanguage } from '../context.ts';
import { tokenize } from '../text/tokens.ts';
import { type ClosedInterval, type DayNumber, dayOf, isoOf, partsOf, validDay, weekdayOf } from './calendar.ts';
import { findDateMentions } from './date-grammar.ts';
import { eraOf } from './eras.ts';
import type { CalendarExpression, DateExpression, DateMention } from './expression.ts';
import { dateLexiconOf } from './lexicons.ts';

/** How the day of publication was worked out from the text. */
export type PublishedBasis =
  /** A full date at the head of the text: "Geneva, 21 April 2017 –". */
  | 'dateline'
  /** "today (08/12)", "Tomorrow (23/12)". */
  | 'day-word'
  /** "Thursday (11/01)": the latest such day that is told as past. */
  | 'weekday';

export interface WorkedOutDate {
  readonly date: IsoDate;
  readonly basis: PublishedBasis;
}

/** A dateline stands within this many code units of the beginning. */
const DATELINE_REACH = 120;
/** Text looked at, in code units: a release tells its day early, and the work stays bounded. */
const READ = 20_000;
/**
 * The house style "weekday (dd/mm)" was in use between these years (iom-site.md, section 4); it is asked only where
 * no year is named anywhere in the text.
 */
const STYLE_YEARS = { first: 2014, last: 2021 } as const;

const firstCalendar = (expression: DateExpression): CalendarExpression | null =>
  expression.type === 'calendar'
    ? expression
    : expression.type === 'range' && expression.from.type === 'calendar'
      ? expression.from
      : null;

/** Years that the text names: with a month beside them, and at all. Years to come (goals, plans) are not counted. */
interface NamedYears {
  readonly dated: readonly number[];
  readonly all: readonly number[];
  /** First day of the latest dated month or day that the text tells as past. */
  readonly latest: DayNumber | null;
}

const yearsNamed = (mentions: readonly DateMention[]): NamedYears => {
  const dated: number[] = [];
  const all: number[] = [];
  let latest: DayNumber | null = null;
  for (const { expression, future } of mentions) {
    if (future) continue;
    for (const part of expression.type === 'range' ? [expression.from, expression.to] : [expression]) {
      const date = part?.type === 'edge' ? part.of : part;
      if (date?.type !== 'calendar' || date.year === null) continue;
      all.push(date.year);
      if (date.month === null) continue;
      dated.push(date.year);
      const day = dayOf(date.year, date.month, date.day ?? 1);
      latest = Math.max(latest ?? day, day);
    }
  }
  return { dated, all, latest };
};

/** Days that a day told beside the day of publication may lie before what the text tells as past: months are counted from their first. */
const SLACK = 45;
/** Years that an era may span at most, when they are tried one by one. */
const ERA_YEARS = 40;

/** The year of a day: one in which it falls on its weekday and within the era of the text, the likeliest first. */
const yearOf = (
  date: CalendarExpression,
  named: NamedYears,
  era: ClosedInterval | null,
  digits: boolean,
): number | null => {
  const agrees = (year: number): boolean => {
    const day = validDay(year, date.month ?? 0, date.day ?? 0);
    // A release comes out after what it tells as past: "today (05/01)" beside "in December 2017" is of 2018.
    if (day !== null && named.latest !== null && day < named.latest - SLACK) return false;
    if (day === null || (date.weekday !== null && weekdayOf(day) !== date.weekday)) return false;
    return era === null || (day >= era.start && day <= era.end);
  };
  // A release names the year that is running or the one just past; a bare year ("founded in 1949") needs the weekday's word.
  const known = date.weekday !== null ? named.all : named.dated;
  if (known.length > 0) {
    const latest = Math.max(...known);
    // A weekday agrees with one year in seven by chance: it may look further back than a bare day.
    const older = date.weekday === null ? [] : [...new Set(known)].sort((a, b) => b - a);
    const year = [latest, latest + 1, ...older].find(agrees);
    if (year !== undefined) return year;
  }
  if (era !== null) {
    const first = partsOf(era.start).year;
    const years = Array.from(
      { length: Math.min(ERA_YEARS, partsOf(era.end).year - first + 1) },
      (_, index) => first + index,
    );
    const possible = years.filter(agrees);
    // Two years would be a guess.
    if (possible.length === 1) return possible[0] ?? null;
  }
  if (date.weekday === null || named.all.length > 0 || !digits) return null;
  const { first, last } = STYLE_YEARS;
  const fitting = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(agrees);
  // A wrong year is worse than none: where two fit, neither is taken.
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
};

/** @param words of the date: the house style has day and month in digits */
const dayWithYear = (
  date: CalendarExpression,
  named: NamedYears,
  era: ClosedInterval | null,
  words: string,
): DayNumber | null => {
  const year = date.year ?? yearOf(date, named, era, /\d\/\d/.test(words));
  return year === null || date.month === null || date.day === null ? null : validDay(year, date.month, date.day);
};

/** A dateline behind a headline, a caption or a list of places stands within this many code units. */
const HEAD_REACH = 600;

/** A full date that a dash, a colon or the end of its line closes: "NEW YORK, 11 December 2017 –", "(Rome, 7 May 2018)". */
const isDateline = ({ start, end, expression, future }: DateMention, text: string): boolean => {
  if (future || expression.type !== 'calendar' || expression.day === null || expression.year === null) return false;
  const behind = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, start - 3), start);
  const closed = /^\s?[*_]{0,3}\)?[*_]{0,3}\s?(?:[–—]|-\s|:|\n|$)/.test(behind);
  return closed && /(?:^|\n|[(,/]\s?|[*_]|\s)$/.test(before) && !/^\s?-\s?\d/.test(behind);
};

/** Works the day of publication out of mentions that were found already. */
export const publishedFromMentions = (mentions: readonly DateMention[], text: string): WorkedOutDate | null => {
  const named = yearsNamed(mentions);
  const era = eraOf(text.slice(0, READ));
  const wordsOf = ({ start, end }: DateMention): string => text.slice(start, end);
  const head = mentions.find(
    (mention) =>
      mention.start < DATELINE_REACH && mention.expression.type === 'calendar' && mention.expression.day !== null,
  );
  const dateline = head === undefined ? null : firstCalendar(head.expression);
  if (
    head !== undefined &&
    dateline?.year != null &&
    head.start < DATELINE_REACH / 2 &&
    dateline.weekday === null &&
    !head.future
  ) {
    const day = dayWithYear(dateline, named, era, wordsOf(head));
    if (day !== null) return { date: isoOf(day), basis: 'dateline' };
  }
  const led = mentions.find((mention) => mention.start < HEAD_REACH && isDateline(mention, text));
  const opening = led?.expression.type === 'calendar' ? led.expression : null;
  if (opening?.year != null) {
    const day = dayWithYear(opening, named, era, '');
    if (day !== null) return { date: isoOf(day), basis: 'dateline' };
  }
  for (const mention of mentions) {
    const date = firstCalendar(mention.expression);
    if (date === null || date.offset === null) continue;
    const day = dayWithYear(date, named, era, wordsOf(mention));
    if (day !== null) return { date: isoOf(day - date.offset), basis: 'day-word' };
  }
  let latest: DayNumber | null = null;
  for (const mention of mentions) {
    const date = firstCalendar(mention.expression);
    if (date === null || date.weekday === null || date.day === null || mention.future) continue;
    const day = dayWithYear(date, named, era, wordsOf(mention));
    if (day !== null && (latest === null || day > latest)) latest = day;
  }
  return latest === null ? null : { date: isoOf(latest), basis: 'weekday' };
};

/**
 * The day of publication as the body itself tells it, or null where it does not: by a dateline with its year, by
 * "today (08/12)", or by a weekday with day and month, whose agreement decides the year.
 */
export const workOutPublishedAt = (text: string, language: ContextLanguage = 'en'): WorkedOutDate | null => {
  const compiled = dateLexiconOf(language);
  if (compiled === null) return null;
  const read = text.slice(0, READ);
  return publishedFromMentions(findDateMentions(compiled, read, tokenize(read)), read);
};

/**
 * The year that days without one fall in where the day of publication is unknown: the one that all full dates agree
 * on, if no later year is named, and if the text opens with it or names it twice. (Of 1,324 real documents 130 of 146
 * were right without these conditions; a single date of the past dates nothing.)
 */
export const agreedYear = (mentions: readonly DateMention[]): number | null => {
  const { dated, all } = yearsNamed(mentions);
  const first = dated[0];
  if (first === undefined || dated.some((year) => year !== first) || Math.max(...all) > first) return null;
  const opening = mentions.findIndex((mention) => firstCalendar(mention.expression)?.year === first) === 0;
  return opening || dated.length > 1 ? first : null;
};
