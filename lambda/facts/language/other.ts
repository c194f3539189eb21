import { EMPTY_PHRASES, phraseTable } from '../text/phrases.ts';
import { CURRENCY_CODES, CURRENCY_SIGNS } from './currency-codes.ts';
import type { LanguageData } from './data.ts';

const NONE: ReadonlySet<string> = new Set();

/** Arabic words that multiply a numeral and that name its currency: an amount must not come out as a count. */
const ARABIC_SCALES: readonly (readonly [string, number])[] = [
  ['ألف', 1_000],
  ['آلاف', 1_000],
  ['مليون', 1_000_000],
  ['ملايين', 1_000_000],
  ['مليار', 1_000_000_000],
  ['مليارات', 1_000_000_000],
];
const ARABIC_CURRENCIES: readonly (readonly [string, string])[] = [
  ['دولار', 'USD'],
  ['دولارا', 'USD'],
  ['دولارات', 'USD'],
  ['دولار أمريكي', 'USD'],
  ['دولار أميركي', 'USD'],
  ['يورو', 'EUR'],
];

/** What every language shares: digits, per cent signs, currency signs and codes; and the Arabic words for the latter. */
export const OTHER: LanguageData = {
  numbers: {
    notation: 'english',
    commaThousands: false,
    cardinals: new Map(),
    scales: new Map(ARABIC_SCALES),
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
    percent: phraseTable([['%', true]]),
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
    after: phraseTable([...CURRENCY_SIGNS, ...CURRENCY_CODES, ...ARABIC_CURRENCIES]),
    purposes: [],
  },
  statistic: null,
  relations: null,
  periods: null,
  sources: null,
};
