import type { CompiledVerb } from './compiled.ts';
import { afterTimes } from './object-end.ts';
import { type Clause, isQuoteMark, type PositionView } from './view.ts';

/** Tokens before an amount: "an additional", "up to some". */
const HEDGES = 4;
const SCALE = /^(?:million|billion|millions|milliards?|millones|mil|bn|m|dollars?|euros?|dólares|francs?)$/;

/** Does an amount of money begin at the token: "USD 20 million", "US$5", "22 milliards de dollars"? */
const isMoney = (view: PositionView, at: number): boolean => {
  const [first, second, third] = view.tokens.slice(at, at + 3);
  if (first === undefined) return false;
  if (first.kind === 'numeral')
    return (
      [1, 2, 3].some((step) => SCALE.test(view.tokens[at + step]?.lower ?? '')) || /\p{Sc}/u.test(second?.text ?? '')
    );
  if (!/^(?:\p{Lu}{2,3}|\p{Sc})$/u.test(first.text)) return false;
  return second?.kind === 'numeral' || (/^\p{Sc}$/u.test(second?.text ?? '') && third?.kind === 'numeral');
};

/** The same behind a few words: "[an additional] USD 20 million", "[plus de] 20 millions". */
export const isAmountAt = (view: PositionView, from: number): boolean => {
  for (let at = from; at <= from + HEDGES; at += 1) {
    const token = view.tokens[at];
    if (token === undefined) return false;
    if (isMoney(view, at)) return true;
    // "approval to spend 5 million", "que los 5 millones": of something else.
    if (token.kind !== 'word' || view.lexicon.openers.has(token.lower)) return false;
    const more = /^(?:plus|más|up|close)$/.test(view.tokens[at - 1]?.lower ?? '');
    if (view.lexicon.prepositions.has(token.lower) && !more) return false;
  }
  return false;
};

/** Index behind the particle that the verb needs; null where it is not there. */
export const behindParticle = (
  view: PositionView,
  verb: CompiledVerb,
  at: number,
  clause: Clause,
): { readonly from: number; readonly particle: string | null } | null => {
  if (verb.particles === null) return { from: afterTimes(view, at + 1, clause.next), particle: null };
  const near = view.tokens[at + 1];
  // "demande 22 milliards de dollars": the amount is the object.
  if (verb.particles.has('#') && isAmountAt(view, at + 1)) return { from: at + 1, particle: '#' };
  if (near !== undefined && at + 1 < clause.next && verb.particles.has(near.lower))
    return { from: at + (view.lexicon.articles.has(near.lower) ? 1 : 2), particle: near.lower };
  const timed = afterTimes(view, at + 1, clause.next);
  // "OIM y ACNUR alertan: …".
  if (verb.speaks && view.tokens[timed]?.text === ':') return { from: timed + 1, particle: null };
  // "a demandé mardi « une solidarité »".
  const found = isQuoteMark(view.tokens[timed]) ? timed + 1 : timed;
  const particle = view.tokens[found]?.lower ?? '';
  const kept = view.lexicon.articles.has(particle) ? found : found + 1;
  return found < clause.next && verb.particles.has(particle) ? { from: kept, particle } : null;
};
