import type { Purpose, Span } from '../../contract/fact.ts';
import type { LanguageData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';

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
    for (const [purpose, phrases] of language.currencies.purposes) {
      const found = phrases.startingAt(tokens, index);
      // A longer phrase says more than one of its words.
      const weighed =
        found === null ? Number.POSITIVE_INFINITY : distance + HANDICAP[purpose] - 2 * (found.next - index - 1);
      if (weighed < nearest) {
        nearest = weighed;
        best = purpose;
      }
    }
  };
  for (let index = number.first - 1; index >= number.first - BEFORE; index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.start < sentence.start || token.text === ';') break;
    if (token.kind === 'word') consider(index, number.first - index);
  }
  for (let index = number.next; index < number.next + AFTER; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.end > sentence.end || token.text === ';') break;
    if (token.kind === 'word') consider(index, (index - number.next + 1) * 1.5);
  }
  return best;
};
