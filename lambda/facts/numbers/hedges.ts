import type { Qualifier } from '../../contract/fact.ts';
import type { NumberData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';

/** Words between hedge and number that are looked through ("over the additional 500"). */
const MOST_FILLERS = 4;

/**
 * The hedge of the number between two token indexes: the words before it ("more than", "an estimated"), else those
 * after it ("or more", "+"). Of two hedges the one that bounds wins over the one that blurs: "an estimated over 500".
 */
export const hedgeAround = (
  tokens: readonly Token[],
  first: number,
  next: number,
  floor: number,
  data: NumberData,
): { qualifier: Qualifier; hedgeFirst: number } => {
  let qualifier: Qualifier = 'exact';
  let hedgeFirst = first;
  let at = first - 1;
  let fillers = 0;
  while (at >= floor) {
    const hedge = data.hedgesBefore.endingAt(tokens, at);
    if (hedge !== null && hedge.first >= floor) {
      if (qualifier === 'exact' || qualifier === 'about') {
        qualifier = hedge.value;
        hedgeFirst = hedge.first;
      }
      at = hedge.first - 1;
    } else if (fillers < MOST_FILLERS && data.hedgeFillers.has(tokens[at]?.lower ?? '')) {
      fillers += 1;
      at -= 1;
    } else break;
  }
  if (qualifier === 'exact') {
    const after = data.hedgesAfter.startingAt(tokens, next);
    if (after !== null) return { qualifier: after.value, hedgeFirst };
  }
  return { qualifier, hedgeFirst };
};
