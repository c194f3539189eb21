import type { CalendarUnit, Weekday } from './calendar.ts';
import type { NamedSeason } from './seasons.ts';

/** What a date expression says, before it is known which day the release came out. */
export type DateExpression =
  | CalendarExpression
  /** "on Friday", "next Monday", "this Tuesday". */
  | { readonly type: 'weekday'; readonly weekday: Weekday; readonly shift: 'past' | 'next' | 'this' | null }
  /** "yesterday" is -1. */
  | { readonly type: 'day-offset'; readonly days: number }
  /** "last week" is -1, "this month" 0. */
  | { readonly type: 'unit'; readonly unit: CalendarUnit; readonly shift: number }
  /** "the past two years" is -2, "the next ten days" +10; counted from the day of publication. */
  | { readonly type: 'span'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly type: 'ago'; readonly unit: CalendarUnit; readonly count: number }
  /** "the first 65 days of 2016": positive from the front, negative from the back. */
  | { readonly type: 'part'; readonly unit: CalendarUnit; readonly count: number; readonly of: DateExpression }
  /** "the second quarter of 2017": counted from 1. */
  | { readonly type: 'nth'; readonly unit: CalendarUnit; readonly index: number; readonly of: DateExpression }
  /** "the start of December", "late 2018": the whole period, but a range or an open end takes the edge that is named. */
  | { readonly type: 'edge'; readonly edge: 'start' | 'end' | 'within'; readonly of: DateExpression }
  /** "the following two weeks": of the date spoken of before, or from publication where they are to come. */
  | { readonly type: 'following'; readonly unit: CalendarUnit; readonly count: number }
  /**
   * "The same day", "the year before": of the date spoken of before. "The next year" is this where a date of the past
   * stands near, and else what `otherwise` says.
   */
  | {
      readonly type: 'same';
      readonly unit: CalendarUnit;
      readonly shift: number;
      readonly otherwise: DateExpression | null;
    }
  /** "two years later" +2, "a year earlier" -1: of the date spoken of before. */
  | { readonly type: 'later'; readonly unit: CalendarUnit; readonly count: number }
  /** "the same period last year": the period spoken of before, in another year. */
  | { readonly type: 'same-period'; readonly of: DateExpression | null }
  /** "the second half of the year": the year spoken of just before, else the running one. */
  | { readonly type: 'spoken'; readonly unit: CalendarUnit }
  /** "the week of 12 March" holds that day, "the week ending 12 May" ends on it. */
  | { readonly type: 'week'; readonly of: DateExpression; readonly ends: boolean }
  /** "last weekend" is -1. */
  | { readonly type: 'weekend'; readonly shift: number }
  /** "winter 2017/18", or "last summer" (-1) without a year. */
  | ({ readonly type: 'season' } & NamedSeason)
  | { readonly type: 'range'; readonly from: DateExpression; readonly to: DateExpression | null }
  /** "through 13 December": no start. */
  | { readonly type: 'until'; readonly to: DateExpression };

/** Day, month and year as far as they are written. */
export interface CalendarExpression {
  readonly type: 'calendar';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  /** "October last year" is -1. */
  readonly yearShift: number | null;
  /** "Tomorrow (23/12)" is 1: what the word beside it says of the day of publication. */
  readonly offset: number | null;
}

/** An expression and where it stands; offsets in the text that was read. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly expression: DateExpression;
  /** The clause speaks of what is to come ("will", "is to be held"). */
  readonly future: boolean;
}

export const calendar = (parts: Partial<Omit<CalendarExpression, 'type'>>): CalendarExpression => ({
  type: 'calendar',
  year: null,
  month: null,
  day: null,
  weekday: null,
  yearShift: null,
  offset: null,
  ...parts,
});

/** An expression that was read, and the index of the token behind it. */
export interface Parsed<E extends DateExpression = DateExpression> {
  readonly end: number;
  readonly expression: E;
}
