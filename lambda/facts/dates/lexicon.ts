import type { CalendarUnit, Weekday } from './calendar.ts';
import type { Season } from './seasons.ts';

/** How a preposition turns a period: "since" opens its end, "through" its start, "in" leaves it. */
export type PrepositionMode = 'plain' | 'since' | 'until' | 'between';

/** What a matched pattern means; the grammar turns it into an expression. */
export type PatternAction =
  | 'past-span'
  | 'past-one'
  | 'next-span'
  | 'following-span'
  | 'last-unit'
  | 'this-unit'
  | 'next-unit'
  | 'same-unit'
  | 'previous-same-unit'
  | 'following-same-unit'
  | 'first-part'
  | 'last-part'
  | 'nth'
  | 'edge-start'
  | 'edge-end'
  | 'edge-within'
  | 'ago'
  | 'later'
  | 'earlier'
  | 'past-hours'
  | 'next-same-unit'
  | 'next-day'
  | 'day-before'
  | 'same-period'
  | 'same-period-ago'
  | 'week-of'
  | 'week-ending'
  | 'weekend'
  | 'last-weekend'
  | 'next-weekend'
  | 'season'
  | 'last-season'
  | 'this-season'
  | 'next-season'
  | 'decade'
  | 'year-end'
  | 'since-span'
  | 'day-offset'
  | 'last-weekday'
  | 'next-weekday'
  | 'holiday';

/**
 * The words of one language. Keys and phrases are in lower case; a phrase may have several words. Adding a language
 * is adding one of these: the grammar itself knows no words.
 */
export interface DateLexicon {
  readonly months: Readonly<Record<string, number>>;
  /** Months that are common words or names too: alone they count only after a preposition. */
  readonly weakMonths: readonly string[];
  /** Are months and weekdays written with a capital? */
  readonly capitals: boolean;
  readonly weekdays: Readonly<Record<string, Weekday>>;
  /** "1st", "1er": letters that may follow a day's digits. */
  readonly daySuffixes: readonly string[];
  /** Between day and month ("of", "de"), and between month and year ("de", ","). */
  readonly dayMonthJoints: readonly string[];
  readonly monthYearJoints: readonly string[];
  readonly unit: Readonly<Record<string, CalendarUnit>>;
  readonly units: Readonly<Record<string, CalendarUnit>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly dayOffsets: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, Season>>;
  /** Behind a preposition and before the one year of a fiscal or school year: "fiscal year" (2018). */
  readonly budgetYears: readonly string[];
  /** Month and day of feasts that are dates. */
  readonly holidays: Readonly<Record<string, readonly [month: number, day: number]>>;
  readonly prepositions: Readonly<Record<PrepositionMode, readonly string[]>>;
  /** "au 13 décembre", "al 31 de mayo": before a day of a month these say as of when. */
  readonly asOf: readonly string[];
  /** Words that may stand between preposition and period: "the", "the month of". */
  readonly fillers: readonly string[];
  /** "desde el 2007": may an article stand before a bare year? (In "the 2017 plan" the year belongs to the plan.) */
  readonly articleBeforeYear: boolean;
  /** "every Friday", "cada 18 de diciembre": what comes back each time is no date. */
  readonly recurring: readonly string[];
  /** Words before a bare year that is compared with or called something: "than", "calls". */
  readonly yearBefore: readonly string[];
  /** Articles that may stand behind such a year: "called 2017 a hard year". */
  readonly yearArticles: readonly string[];
  /** What makes a bare year at the head of a sentence its subject: "was", "will be". Plurals would count. */
  readonly yearVerbs: readonly string[];
  /** "the 2014-16 period": nouns that make a span of years behind an article a period. */
  readonly periodNouns: readonly string[];
  /** Join the two ends of a range: "to", "until"; and the word that joins two of a list. */
  readonly rangeJoints: readonly string[];
  readonly and: readonly string[];
  /** The open end of a range: "present", "date". */
  readonly now: readonly string[];
  /** Words of the patterns, by the name a pattern calls them. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /**
   * Sequences of names: a key of `words`, or one of `unit`, `longUnit` (no day), `partUnit` (of a year), `units`, `count`, `ordinal`, `weekday`, `year`, `years`
   * (one or two), `decade` (1990, 90), `offset`, `holiday`, `season`, `period` (any expression). A name with `?` may be
   * missing.
   */
  readonly patterns: readonly (readonly [pattern: string, action: PatternAction])[];
  /** Before a date, in its clause: the date is to come. */
  readonly future: RegExp;
  /** "today" is a date beside one of these (a finite past verb); alone it may mean "nowadays". */
  readonly pastVerb: RegExp;
  /** Of the verbs of a clause that "today" closes, those that are finite and past beyond doubt. */
  readonly told: RegExp;
  /** What comes about on one day: "today's vote", "le jugement d’aujourd’hui". */
  readonly events: readonly string[];
  /** Nouns in small letters that are told by their year: "the 2018 budget", "la campagne 2018". */
  readonly yearNouns: readonly string[];
}
