import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import type { DateLexicon, PatternAction } from './lexicon.ts';

const listed = (phrases: readonly string[]): PhraseTable<true> =>
  phraseTable(phrases.map((phrase) => [phrase, true] as const));

/** A step of patterns, and how they go on: what several begin with is looked for once. */
export interface PatternBranch {
  readonly name: string;
  readonly optional: boolean;
  /** Of the patterns that end here, with their places in the lexicon: of two as long, the earlier holds. */
  readonly actions: { readonly action: PatternAction; readonly order: number }[];
  readonly branches: PatternBranch[];
}

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
const patternIndex = (lexicon: DateLexicon): ReadonlyMap<string, readonly PatternBranch[]> => {
  const index = new Map<string, PatternBranch[]>();
  for (const [order, [source, action]] of lexicon.patterns.entries()) {
    const steps = source.split(' ').map((step) => ({ name: step.replace('?', ''), optional: step.endsWith('?') }));
    const words = new Set<string>();
    for (const { name, optional } of steps) {
      for (const word of firstWords(lexicon, name)) words.add(word);
      if (!optional) break;
    }
    for (const word of words) {
      let branches = index.get(word) ?? [];
      index.set(word, branches);
      let last: PatternBranch | null = null;
      for (const { name, optional } of steps) {
        const known = branches.find((branch) => branch.name === name && branch.optional === optional);
        last = known ?? { name, optional, actions: [], branches: [] };
        if (known === undefined) branches.push(last);
        branches = last.branches;
      }
      last?.actions.push({ action, order });
    }
  }
  return index;
};

const NO_PATTERNS: readonly PatternBranch[] = [];

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
