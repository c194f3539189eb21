import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import type { DateLexicon, PatternAction } from './lexicon.ts';

const listed = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

type Pattern = {
  readonly action: PatternAction;
  readonly steps: readonly { readonly name: string; readonly optional: boolean }[];
};

/** First words (lower case) that a step of a pattern can begin with; `#` stands for any numeral. */
const firstWords = (lexicon: DateLexicon, name: string): readonly string[] => {
  const keys: Readonly<Record<string, readonly string[]>> = {
    unit: Object.keys(lexicon.unit),
    units: Object.keys(lexicon.units),
    count: ['#', ...Object.keys(lexicon.numbers)],
    ordinal: ['#', ...Object.keys(lexicon.ordinals)],
    weekday: Object.keys(lexicon.weekdays),
    offset: Object.keys(lexicon.dayOffsets),
    holiday: Object.keys(lexicon.holidays),
    season: Object.keys(lexicon.seasons),
    year: ['#'],
    years: ['#'],
    decade: ['#'],
  };
  return (keys[name] ?? lexicon.words[name] ?? []).map((phrase) => phrase.split(/[^\p{L}\p{M}#]/u)[0] ?? phrase);
};

/** Patterns by the first word they can begin with: most words of a text begin none. */
const patternIndex = (lexicon: DateLexicon): ReadonlyMap<string, readonly Pattern[]> => {
  const index = new Map<string, Pattern[]>();
  for (const [source, action] of lexicon.patterns) {
    const steps = source.split(' ').map((step) => ({ name: step.replace('?', ''), optional: step.endsWith('?') }));
    for (const { name, optional } of steps) {
      for (const word of firstWords(lexicon, name)) {
        const list = index.get(word) ?? [];
        if (!list.some((known) => known.steps === steps)) index.set(word, [...list, { action, steps }]);
      }
      if (!optional) break;
    }
  }
  return index;
};

const NO_PATTERNS: readonly Pattern[] = [];

/** "dec" beside "december": another name of the same month is longer and begins alike. */
const isAbbreviation = (months: Readonly<Record<string, number>>, name: string): boolean =>
  Object.keys(months).some(
    (other) => other.length > name.length && months[other] === months[name] && other.startsWith(name),
  );

/** A lexicon made ready for matching. */
export const compileLexicon = (lexicon: DateLexicon) => {
  const index = patternIndex(lexicon);
  return {
    patternsFor: (word: string) => index.get(word) ?? NO_PATTERNS,
    lexicon,
    monthAbbreviations: new Set(Object.keys(lexicon.months).filter((name) => isAbbreviation(lexicon.months, name))),
    weakMonths: new Set(lexicon.weakMonths),
    recurring: new Set(lexicon.recurring),
    periodNouns: new Set(lexicon.periodNouns),
    events: new Set(lexicon.events),
    yearNouns: new Set(lexicon.yearNouns),
    yearBefore: new Set(lexicon.yearBefore),
    yearVerbs: listed(lexicon.yearVerbs),
    daySuffixes: new Set(lexicon.daySuffixes),
    months: phraseTable(Object.entries(lexicon.months)),
    weekdays: phraseTable(Object.entries(lexicon.weekdays)),
    unit: phraseTable(Object.entries(lexicon.unit)),
    units: phraseTable(Object.entries(lexicon.units)),
    numbers: phraseTable(Object.entries(lexicon.numbers)),
    ordinals: phraseTable(Object.entries(lexicon.ordinals)),
    dayOffsets: phraseTable(Object.entries(lexicon.dayOffsets)),
    holidays: phraseTable(Object.entries(lexicon.holidays)),
    seasons: phraseTable(Object.entries(lexicon.seasons)),
    budgetYears: listed(lexicon.budgetYears),
    prepositions: phraseTable(
      (['plain', 'since', 'until', 'between'] as const).flatMap((mode) =>
        lexicon.prepositions[mode].map((phrase) => [phrase, mode] as const),
      ),
    ),
    fillers: listed(lexicon.fillers),
    dayMonthJoints: listed(lexicon.dayMonthJoints),
    monthYearJoints: listed(lexicon.monthYearJoints),
    rangeJoints: listed(lexicon.rangeJoints),
    and: listed(lexicon.and),
    now: listed(lexicon.now),
    words: new Map(Object.entries(lexicon.words).map(([name, phrases]) => [name, listed(phrases)] as const)),
  };
};

export type CompiledLexicon = ReturnType<typeof compileLexicon>;
