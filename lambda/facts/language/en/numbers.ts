import { phrasesOf, phraseTable, wordSet, wordsOf } from '../../text/phrases.ts';
import type { NumberData } from '../data.ts';

const UNITS = wordsOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety');

export const ENGLISH_NUMBERS: NumberData = {
  commaThousands: false,
  notation: 'english',
  cardinals: new Map([
    ...UNITS.map((word, index) => [word, index + 1] as const),
    ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['lakh', 1e5],
    ['million', 1e6],
    ['mln', 1e6],
    ['crore', 1e7],
    ['billion', 1e9],
    ['bln', 1e9],
    ['trillion', 1e12],
  ]),
  attachedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['m', 1e6],
    ['M', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['B', 1e9],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  indefinite: wordSet('a an'),
  bareScales: new Set(),
  joiner: wordSet('and'),
  joinsTens: false,
  fractions: new Map([
    ['half', 1 / 2],
    ['halves', 1 / 2],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 1 / 4],
    ['quarters', 1 / 4],
    ['fourth', 1 / 4],
    ['fourths', 1 / 4],
    ['fifth', 1 / 5],
    ['fifths', 1 / 5],
    ['sixth', 1 / 6],
    ['seventh', 1 / 7],
    ['eighth', 1 / 8],
    ['tenth', 1 / 10],
    ['tenths', 1 / 10],
  ]),
  partFractions: new Map(),
  parts: wordSet(''),
  halves: wordSet('half'),
  halfOf: wordSet('half'),
  of: wordSet('of'),
  oneIn: phraseTable(phrasesOf(true as const, 'in, in every, out of, out of every, of every')),
  percent: phraseTable(
    phrasesOf(true as const, '%, percent, per cent, per-cent, pct, percentage points, percentage point'),
  ),
  multiplied: phraseTable<number>([
    ...phrasesOf(2, 'doubled, doubling, twice as, twice the, double the, twofold, two-fold'),
    ...phrasesOf(3, 'tripled, tripling, trebled, triple the, threefold, three-fold'),
    ...phrasesOf(4, 'quadrupled, quadrupling, fourfold, four-fold'),
    ...phrasesOf(5, 'quintupled, fivefold, five-fold'),
    ...phrasesOf(10, 'tenfold, ten-fold'),
  ]),
  multipliedStarts: wordSet(
    'doubled doubling twice double twofold two tripled tripling trebled triple threefold three quadrupled quadrupling fourfold four quintupled fivefold five tenfold ten',
  ),
  times: wordSet('times fold'),
  timesThan: wordSet('more as higher greater larger bigger lower less fewer the that than likelier above over'),
  rangeTo: phraseTable(phrasesOf(true as const, 'to, –, -, —, or')),
  rangeBetween: wordSet('between'),
  rangeAnd: wordSet('and'),
  changes: wordSet(
    'revised revise revising adjusted adjust adjusting upgrade downgraded cut cutting scaled lowered amended corrected extended slashed increase increased increases increasing rose rise risen rising rises grew grow grown growing grows jumped jump climbed climb up fell fall fallen falling dropped drop drops decreased decrease decreasing declined decline declining down reduced reduction reducing swelled swollen ballooned spiked plunged plummeted dwindled shrunk rebounded went going gone changed change expanded improved shrank slipped surged soared doubled tripled growth upgraded raised widened progressed moved shift shifted',
  ),
  changeFrom: wordSet('from'),
  hedgeFillers: wordSet('a an additional further another extra total of combined only just'),
  hedgesBefore: phraseTable([
    ...phrasesOf(
      'about' as const,
      'some, about, around, roughly, approximately, approx, approx., circa, ca., an estimated, the estimated, estimated, an approximate, ' +
        'estimated at, estimated to be, in the region of, in the order of, on the order of, an average of, an estimated total of, ~, ≈',
    ),
    ...phrasesOf(
      'nearly' as const,
      'nearly, almost, close to, virtually, approaching, nearing, just short of, not far from',
    ),
    ...phrasesOf(
      'over' as const,
      'more than, over, upwards of, upward of, in excess of, above, exceeding, exceeded, exceeds, exceed, surpassing, surpassed, surpass, surpasses, greater than, beyond, well over, just over, >, higher than, larger than, topped, topping, tops',
    ),
    ...phrasesOf(
      'at_least' as const,
      'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of, minimum, ≥',
    ),
    ...phrasesOf('under' as const, 'less than, fewer than, under, below, just under, lower than, <'),
    ...phrasesOf(
      'up_to' as const,
      'up to, as many as, a maximum of, maximum of, as much as, no more than, not more than, at most, as high as, maximum, ≤',
    ),
  ]),
  hedgesAfter: phraseTable([
    ...phrasesOf('about' as const, 'or so, or thereabouts'),
    ...phrasesOf('at_least' as const, 'or more, or above, or over'),
    ...phrasesOf('over' as const, '+, plus'),
    ...phrasesOf('up_to' as const, 'or less, or fewer, or under'),
  ]),
  hedgeVerbs: new Map([
    ['top', 'over'],
    ['pass', 'over'],
    ['passes', 'over'],
    ['passed', 'over'],
    ['crossed', 'over'],
    ['crosses', 'over'],
    ['surpassed', 'over'],
    ['surpasses', 'over'],
  ]),
};
