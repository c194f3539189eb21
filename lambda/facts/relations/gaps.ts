import type { PhraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens looked at before a figure: what relates it to the one before stands near it. */
const REACH = 40;

/**
 * Index of the first token of the last phrase of a table that begins and ends within a gap; null where there is none.
 * @param reach tokens before `to` that are looked at
 */
export const phraseWithin = (
  tokens: readonly Token[],
  from: number,
  to: number,
  phrases: PhraseTable<true>,
  reach = REACH,
): number | null => {
  for (let at = to - 1; at >= Math.max(from, to - reach); at--) {
    const found = phrases.startingAt(tokens, at);
    if (found !== null && found.next <= to) return at;
  }
  return null;
};

/** Do the tokens of a gap hold nothing but one phrase of the table? */
export const isPhrase = (tokens: readonly Token[], from: number, to: number, phrases: PhraseTable<true>): boolean =>
  phrases.startingAt(tokens, from)?.next === to;
