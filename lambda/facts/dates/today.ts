import type { Token } from '../text/tokens.ts';
import type { DateLexicon } from './lexicon.ts';

/** Words on either side in which a finite past verb makes "today" a date, and after a "Today" that opens a sentence. */
const REACH = 3;
const REACH_AFTER_OPENING = 12;

/**
 * "Today" as a date ("today signed", "announced today", "Today, the agency opened …") and not as "nowadays"
 * ("many countries today face", "not only for today").
 */
export const todayIsADate = (lexicon: DateLexicon, tokens: readonly Token[], first: number, end: number): boolean => {
  const opens = first === 0 || /^[.!?–—-]$/.test(tokens[first - 1]?.text ?? '');
  const isVerb = (at: number): boolean => lexicon.pastVerb.test(tokens[at]?.text ?? '');
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    if (/^[.!?;“”"]$/.test(tokens[at]?.text ?? '')) break;
    if (isVerb(at)) return true;
  }
  for (let at = end; at < Math.min(tokens.length, end + (opens ? REACH_AFTER_OPENING : REACH)); at++) {
    // "aujourd’hui la plus touchée": a superlative's participle tells no event.
    if (/^(?:[.!?;“”"]|plus|más|most)$/.test(tokens[at]?.text ?? '')) break;
    if (isVerb(at)) return true;
  }
  return false;
};
