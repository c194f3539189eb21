import { EMPTY_PHRASES, phraseTable } from '../text/phrases.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-codes.ts';
import type { LanguageData } from './data.ts';
import { OTHER_CURRENCIES, OTHER_PERCENT, OTHER_SCALES } from './other-words.ts';

const NONE: ReadonlySet<string> = new Set();

/** What every language shares: digits, per cent signs, currency signs and codes; and words that stand right beside a numeral (`other-words.ts`). */
export const OTHER: LanguageData = {
  numbers: {
    notation: 'english',
    commaThousands: false,
    cardinals: new Map(),
    scales: new Map(OTHER_SCALES),
    attachedScales: new Map(),
    indefinite: NONE,
    bareScales: NONE,
    joiner: NONE,
    joinsTens: false,
    fractions: new Map(),
    partFractions: new Map(),
    parts: NONE,
    halves: NONE,
    halfOf: NONE,
    of: NONE,
    oneIn: EMPTY_PHRASES,
    percent: phraseTable(OTHER_PERCENT),
    multiplied: EMPTY_PHRASES,
    multipliedStarts: NONE,
    times: NONE,
    timesThan: NONE,
    rangeTo: EMPTY_PHRASES,
    rangeBetween: NONE,
    rangeAnd: NONE,
    changeFrom: NONE,
    changes: NONE,
    hedgeFillers: NONE,
    hedgesBefore: EMPTY_PHRASES,
    hedgesAfter: EMPTY_PHRASES,
    hedgeVerbs: new Map(),
  },
  units: {
    durations: NONE,
    durationFillers: NONE,
    ages: EMPTY_PHRASES,
    ageBefore: EMPTY_PHRASES,
    distances: EMPTY_PHRASES,
    measures: EMPTY_PHRASES,
    months: NONE,
    weekdays: NONE,
    dayArticles: NONE,
    labels: NONE,
    clockAfter: EMPTY_PHRASES,
    yearBefore: NONE,
    phoneBefore: NONE,
  },
  currencies: {
    before: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES]),
    after: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES, ...OTHER_CURRENCIES]),
    gives: new Set(),
    seeks: new Set(),
    purposes: [],
  },
  statistic: null,
  relations: null,
  periods: null,
  sources: null,
};
