import type { Qualifier } from '../../contract/fact.ts';
import type { NumberData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';

/** Words between hedge and number that are looked through ("over the additional 500"). */
const MOST_FILLERS = 4;

/** "the top 1,000 firms" bounds nothing. */
const NO_SUBJECT = /^(?:the|a|its|their|our|s|of|among|in|for|world|by|le|la|les)$/;

/** The bound of a verb that is another word elsewhere: "Arrivals by Sea Top 100,000", a grouped or scaled number. */
const boundsAsVerb = (tokens: readonly Token[], first: number, next: number, data: NumberData): Qualifier | null => {
  const bound = data.hedgeVerbs.get(tokens[first - 1]?.lower ?? '');
  const subject = tokens[first - 2];
  if (bound === undefined || subject?.kind !== 'word' || NO_SUBJECT.test(subject.lower)) return null;
  return next - first > 1 || /[.,]/.test(tokens[first]?.text ?? '') ? bound : null;
};

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
    const verb = boundsAsVerb(tokens, first, next, data);
    if (verb !== null && first - 1 >= floor) return { qualifier: verb, hedgeFirst: first - 1 };
    const after = data.hedgesAfter.startingAt(tokens, next);
    if (after !== null) return { qualifier: after.value, hedgeFirst };
  }
  return { qualifier, hedgeFirst };
};
