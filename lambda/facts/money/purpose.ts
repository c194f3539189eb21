import type { Purpose, Span } from '../../contract/fact.ts';
import type { LanguageData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { type Token, tokenIndexAt } from '../text/tokens.ts';

/**
 * How telling a word for each purpose is, in tokens of distance: words for cash help and losses are used for nothing
 * else, while "project" and "programme" stand near every contribution.
 */
const HANDICAP: Readonly<Record<Purpose, number>> = {
  appeal: -1,
  contribution: 0,
  remittances: -3,
  cash_assistance: -4,
  budget: 5,
  cost: 0,
  loss: -3,
  other: -2,
};

/** Tokens looked at before and after the amount. */
const BEFORE = 30;
const AFTER = 16;

/** Words of a lead before a colon. */
const LEAD = 6;
/** Tokens of a conversion in brackets. */
const CONVERSION = 6;

/** "EUR 15 (USD 17) per family": the same amount again in brackets says nothing of the purpose. */
const behindConversion = (tokens: readonly Token[], next: number): number => {
  if (tokens[next]?.text !== '(') return next;
  const close = tokens.slice(next, next + CONVERSION).findIndex(({ text }) => text === ')');
  return close < 0 ? next : next + close + 1;
};

/**
 * What the money is for, or null where nothing near says: the nearest word that names a purpose decides, with those
 * before the amount a little nearer ("pledged USD 5 million for cash grants" is a contribution).
 */
export const purposeAround = (
  { tokens }: FieldNumbers,
  number: FoundNumber,
  sentence: Span,
  language: LanguageData,
): Purpose | null => {
  let best: Purpose | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const consider = (index: number, distance: number): void => {
    const found = language.currencies.purposes.flatMap(([purpose, phrases, handicap]) => {
      const phrase = phrases.startingAt(tokens, index);
      return phrase === null ? [] : [{ purpose, handicap: handicap ?? HANDICAP[purpose], length: phrase.next - index }];
    });
    // "a cash donation" is no cash help: the longest phrase that begins here counts.
    const longest = Math.max(...found.map(({ length }) => length));
    for (const { purpose, handicap, length } of found) {
      // A longer phrase says more than one of its words.
      const weighed = distance + handicap - 2 * (length - 1);
      if (length < longest || weighed >= nearest) continue;
      nearest = weighed;
      best = purpose;
    }
  };
  // "Humanitarian funding: ⏎ EUR 22.5 million": what stands before a colon leads the line below it.
  const opening = tokenIndexAt(tokens, sentence.start);
  const floor = tokens[opening - 1]?.text === ':' ? (tokens[opening - 1 - LEAD]?.start ?? 0) : sentence.start;
  for (let index = number.first - 1; index >= number.first - BEFORE; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.start < floor || token.text === ';') break;
    if (token.kind === 'word') consider(index, number.first - index);
  }
  const from = behindConversion(tokens, number.next);
  for (let index = from; index < from + AFTER; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.end > sentence.end || token.text === ';') break;
    if (token.kind === 'word') consider(index, (index - from + 1) * 1.5);
  }
  return best;
};
