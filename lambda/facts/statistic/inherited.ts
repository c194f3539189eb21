import type { Indicator } from '../../contract/fact.ts';
import type { StatisticData } from '../language/data.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import { isDemonym } from '../places/demonyms.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause, Previous } from './clause.ts';
import type { Counted } from './counted.ts';
import { hasOwnVerb } from './indicator.ts';
import { verbAfter, verbBefore } from './verbs.ts';

/** A number that only goes on from the one before has that one's indicator, unless it has a verb of its own. */
export const ownIndicator = (
  tokens: readonly Token[],
  counted: Counted | null,
  follows: boolean,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  data: StatisticData,
): Indicator | null => {
  if (previous === null || follows || counted === null || counted !== previous.counted) return null;
  return hasOwnVerb(tokens, number, clause, data) ? null : previous.indicator;
};

/** Words between a part and the part before it ("20 women and 8 children"). */
const PART_REACH = 6;

/** Tokens between "of whom" and its number, where a stop before it ends what was said of the whole. */
const NEAR = 2;

/**
 * Is the number a part of the one before: "68 migrants (20 women and 8 children)", "including", "dont", "; de ellos",
 * "Of these, 12 …"?
 */
export const isPart = (
  tokens: readonly Token[],
  previous: Previous,
  first: number,
  clause: Clause,
  data: StatisticData,
): boolean => {
  const goesOn = previous.part && /^(?:,|and|et|y|e)$/.test(tokens[first - 1]?.lower ?? '');
  if (previous.sentenceStart !== clause.start)
    return clause.goesOn !== null && previous.paragraph === clause.paragraph && first - clause.goesOn <= NEAR;
  const between = tokens.slice(previous.next, first);
  const stopped = between.findLastIndex((token) => /^[.;)]$/.test(token.text));
  const told = between.findLastIndex((token) => token.text === '(' || data.partWords.has(token.lower));
  if (told > stopped) return between.length < 20 && (stopped < 0 || between.length - told <= NEAR + 1);
  return stopped < 0 && goesOn && between.length <= PART_REACH;
};

/** What people are rather than what happened to them: of refugees among the displaced the noun tells more. */
const STATUS: ReadonlySet<Indicator> = new Set([
  'displaced',
  'refugees',
  'migrants',
  'population',
  'affected',
  'in_need',
]);

/** A verb this near tells of the part itself: "including 206 Eritreans rescued on Monday". */
const OWN_VERB = 3;

/** Adjectives that tell more of a part than what happened to the whole: "5,000 fled, including 300 injured people". */
const ownFate = (counted: Counted, data: StatisticData): boolean =>
  counted.words.some((word) => data.adjectives.has(word));

const arePeople = (counted: Counted | null, data: StatisticData): boolean =>
  counted !== null && (data.people.has(counted.head) || counted.words.some((word) => isDemonym(word)));

/**
 * What is told of people who are part of others is what is told of those: "900 were rescued, of whom 294 were Sudanese
 * and 30 minors". Null where the part has a fate of its own, or nothing is told of the whole.
 */
export const ofWhole = (
  tokens: readonly Token[],
  counted: Counted | null,
  number: FoundNumber,
  clause: Clause,
  previous: Previous,
  data: StatisticData,
): Indicator | null => {
  if (counted === null || previous.wholeIndicator === 'other' || number.form !== 'count') return null;
  if (!arePeople(counted, data) || !arePeople(previous.whole, data) || ownFate(counted, data)) return null;
  const own = data.people.get(counted.head) ?? 'other';
  if (own !== 'other' && STATUS.has(previous.wholeIndicator)) return null;
  const from = Math.max(counted.next, number.next);
  const after = verbAfter(tokens, from, clause.next, data);
  const near = after !== null && after.distance <= OWN_VERB;
  if (near && tokens.slice(from, from + after.distance).every(({ kind }) => kind !== 'numeral')) return null;
  const floor = Math.max(previous.next, previous.counted?.next ?? 0, clause.first);
  const before = verbBefore(tokens, number.hedgeFirst, Math.min(floor, number.hedgeFirst), data);
  return before !== null && before.distance < OWN_VERB ? null : previous.wholeIndicator;
};

/** Tokens between two things of one list: "10 sacks of rice for schools, 20 globes". */
const LIST_REACH = 14;

/** "50 kits, 20 globes and 12 compasses": what goes on in a list of goods is goods. */
const goesOnInGoods = (
  tokens: readonly Token[],
  counted: Counted,
  number: FoundNumber,
  clause: Clause,
  previous: Previous,
  data: StatisticData,
): boolean => {
  if (previous.indicator !== 'items' || previous.sentenceStart !== clause.start || number.form !== 'count')
    return false;
  if (counted.first < number.next || !(counted.headed || number.high === 1) || data.notGoods.has(counted.head))
    return false;
  if (data.people.has(counted.head) || number.hedgeFirst - previous.next > LIST_REACH) return false;
  return /^(?:,|and|et|y|e)$/.test(tokens[number.hedgeFirst - 1]?.lower ?? '');
};

/** "707 migrants came home, out of a total of 1,738 migrants": the whole is of the same kind as its part. */
const isWholeOf = (tokens: readonly Token[], previous: Previous, first: number): boolean => {
  const between = tokens.slice(previous.next, first);
  return between.length < 20 && between.some((token) => token.lower === 'total');
};

/**
 * The indicator of people who go on from those counted before without a verb of their own: "9,483 individuals were
 * reached. 7,227 individuals in Mudug, …", "(20 women and 8 children)".
 */
export const likeBefore = (
  tokens: readonly Token[],
  indicator: Indicator,
  counted: Counted | null,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  part: boolean,
  data: StatisticData,
): Indicator => {
  if (counted === null || previous === null || previous.paragraph !== clause.paragraph) return indicator;
  if (indicator === 'other' && goesOnInGoods(tokens, counted, number, clause, previous, data)) return 'items';
  const same = previous.counted?.head === counted.head;
  const people = data.people.get(counted.head);
  if (indicator === 'other')
    return (people !== undefined && (same || part)) || (part && data.people.has(previous.counted?.head ?? ''))
      ? previous.indicator
      : indicator;
  const noun = people === indicator && same && previous.sentenceStart === clause.start;
  return noun && isWholeOf(tokens, previous, number.hedgeFirst) ? previous.indicator : indicator;
};
