import type { ResolvedDate } from '../dates/resolve.ts';
import type { PeriodData } from '../language/periods.ts';
import type { Token } from '../text/tokens.ts';

/** A date with the indexes of its first token and of the one behind it. */
interface DateOfSentence extends ResolvedDate {
  readonly first: number;
  readonly next: number;
}

/** Is it a single day? */
export const isOneDay = ({ period }: ResolvedDate): boolean => period.start !== null && period.start === period.end;

/** Tokens before a date in which it is said to be a baseline. */
const BASELINE_REACH = 5;

/** "30 per cent, compared with 2016", "30 more than in 2016", told of the number before. */
export const isBaseline = (between: readonly Token[], data: PeriodData): boolean => {
  const last = between.slice(-BASELINE_REACH);
  if (last.some(({ lower }) => data.comparing.has(lower))) return true;
  const than = last.findLastIndex(({ lower }) => data.than.has(lower));
  const word = than < 0 ? undefined : last[than];
  // "to more than 8 million since January" compares with nothing.
  if (word === undefined || last[than + 1]?.kind === 'numeral') return false;
  return between.slice(-BASELINE_REACH * 2).some(({ lower, start }) => start < word.start && data.more.has(lower));
};

/** Tokens back from a date in which the word of comparison stands. */
const COMPARED_REACH = 3;
/** Small words between a word of comparison and its date. */
const TO = /^(?:to|with|the|à|au|aux|le|la|les|a|al|con|en|de|la|fin|end|of)$/;

/** "Compared with last month, 24 per cent": the date that something is compared with, unless it is told of on. */
export const isCompared = (tokens: readonly Token[], date: DateOfSentence, data: PeriodData): boolean => {
  let at = date.first - 1;
  while (at >= date.first - COMPARED_REACH && TO.test(tokens[at]?.lower ?? '')) at -= 1;
  // The preposition may be part of the date.
  const within = data.comparing.has(tokens[date.first]?.lower ?? '');
  return (within || data.comparing.has(tokens[at]?.lower ?? '')) && !data.relatives.has(tokens[date.next]?.lower ?? '');
};

/** Auxiliaries of what has come about up to now. */
const PERFECT = /^(?:has|have|ha|han)$/;

/** "On 1 May 60 graduated from the course, which has reached 50 towns": what lasts is not of that day. */
export const isLasting = (between: readonly Token[], date: DateOfSentence, data: PeriodData): boolean =>
  isOneDay(date) &&
  between.some(({ lower }, at) => data.relatives.has(lower) && PERFECT.test(between[at + 1]?.lower ?? ''));
