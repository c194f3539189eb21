import type { Memory } from './actor.ts';
import type { FoundPosition } from './found.ts';
import { objectOf } from './object.ts';
import { type Clause, type PositionView, quoteAt } from './view.ts';
import { authorOf, speakerOfQuote } from './voices.ts';

/** Tokens behind "thanks to" within which "for" makes it thanks. */
const REACH = 14;

/** "thanks to Japan for its gift"; "thanks to Japan, the road is open" tells a cause. */
const thanksFor = (view: PositionView, from: number, next: number): boolean => {
  for (let at = from; at < Math.min(next, from + REACH); at += 1) {
    const token = view.tokens[at];
    if (token === undefined || token.text === ',') return false;
    if (view.lexicon.exclaimedFor.has(token.lower)) return true;
  }
  return false;
};

/** "“Thank you to all who helped,” said …": words that open a sentence, of who speaks it. */
export const exclamationAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  _memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  if (at !== clause.first && tokens[at - 1]?.kind === 'word') return null;
  const found = lexicon.exclamations.startingAt(tokens, at);
  const cause = found === null ? lexicon.exclaimed.startingAt(tokens, at) : null;
  const behind = found?.next ?? cause?.next ?? null;
  if (behind === null || (cause !== null && !thanksFor(view, behind, clause.next))) return null;
  const quote = quoteAt(view, tokens[at]?.start ?? 0);
  const actor = quote === null ? authorOf(view) : speakerOfQuote(view, quote);
  const object = objectOf(view, behind, clause, 'no', lexicon.calls);
  if (actor === null || object === null) return null;
  return {
    stance: found?.value ?? 'thanks',
    actor,
    first: at,
    next: object.next,
    object: object.object,
    addressee: null,
    cue: 'exclamation',
  };
};
