import type { Indicator } from '../../contract/fact.ts';
import type { StatisticData } from '../language/data.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause, Previous } from './clause.ts';
import type { Counted } from './counted.ts';
import { hasOwnVerb } from './indicator.ts';

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

/** Is the number a part of the one before: "68 migrants (20 women and 8 children)", "including", "dont", "de ellos"? */
export const isPart = (tokens: readonly Token[], previous: Previous, first: number, data: StatisticData): boolean => {
  const between = tokens.slice(previous.next, first);
  if (between.some((token) => /^[.;)]$/.test(token.text))) return false;
  if (between.some((token) => token.text === '(' || data.partWords.has(token.lower))) return between.length < 20;
  return previous.part && between.length <= PART_REACH && /^(?:,|and|et|y|e)$/.test(between.at(-1)?.lower ?? '');
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
