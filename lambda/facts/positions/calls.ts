import type { Need } from './modal.ts';
import { type Clause, isApostrophe, type PositionView, quoteAt } from './view.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Tokens between "the priority" and its copula: "now", ", c’". */
const FOREMOST_REACH = 4;

/** Does a clause begin at the token: at the head, behind a mark, or behind "that"? */
const begins = (view: PositionView, clause: Clause, at: number): boolean => {
  const before = view.tokens[at - 1];
  if (at <= clause.first || before === undefined || before.kind === 'mark') return true;
  return (
    view.lexicon.openers.has(before.lower) ||
    view.lexicon.he.has(before.lower) ||
    view.lexicon.and.has(before.lower) ||
    // "Selon lui le plus important est de".
    /^(?:lui|eux|him|her|them)$/.test(before.lower)
  );
};

/** "Lo más importante es que", "le plus urgent, c’est de", "the priority is to": what is to be done first. */
export const foremostNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  const found = lexicon.foremost.startingAt(tokens, at);
  if (found === null || !begins(view, clause, isArticle(view, at - 1) ? at - 1 : at)) return null;
  let copula = found.next;
  while (copula < found.next + FOREMOST_REACH && !PRESENT.test(tokens[copula]?.lower ?? '')) {
    const token = tokens[copula];
    const between = token?.text === ',' || isApostrophe(token) || /^c$/.test(token?.lower ?? '');
    if (!between && !isAdverb(view, copula)) return null;
    copula += 1;
  }
  const link = copula + 1;
  const word = tokens[link]?.lower ?? '';
  const linked = /^(?:to|that|de|d|que|qu)$/.test(word);
  if (!linked && !(lexicon.dropsSubject && lexicon.actForm.test(word))) return null;
  return { first: at, next: linked ? link + 1 : link, addressee: null };
};

const PRESENT = /^(?:is|est|es|sera|será)$/;

const isArticle = (view: PositionView, at: number): boolean => view.lexicon.articles.has(view.tokens[at]?.lower ?? '');

/** "Sachons vivre ensemble", "No olvidemos a las víctimas": who speaks calls on all who hear, at the head of what is said. */
export const imperativeNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || !lexicon.imperative.test(token.lower) || quoteAt(view, token.start) === null) return null;
  // "[No] olvidemos", "[N’]oublions pas".
  let first = at;
  while (
    first > clause.first &&
    (isApostrophe(tokens[first - 1]) || /^(?:n|ne|no)$/.test(tokens[first - 1]?.lower ?? ''))
  )
    first -= 1;
  const before = tokens[first - 1];
  const opens = first === clause.first || /^[.!?;:—–-]$/.test(before?.text ?? '');
  // "Avons-nous le choix ?": a question.
  if (!opens || tokens[at + 1]?.text === '?') return null;
  const next = tokens[at + 1]?.text === '-' ? at + 3 : at + 1;
  return { first, next, addressee: null };
};

/** Tokens between such a verb and what it asks for: "demands [a strong regional] response". */
const ANSWER_REACH = 5;

/** "The drought demands a regional response": a thing asks for what only people can do. */
export const demandingNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  if (!lexicon.demanding.has(tokens[at]?.lower ?? '') || at === clause.first) return null;
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || lexicon.articles.has(before.lower) || lexicon.prepositions.has(before.lower))
    return null;
  // "Phase 2 requires strengthening" tells what is; in the words of who speaks it is asked for.
  if (quoteAt(view, tokens[at]?.start ?? 0) === null) return null;
  const zone = zoneBefore(view, at, clause);
  if (zone.void || zone.infinitive || zone.reflexive) return null;
  for (let index = at + 1; index < Math.min(clause.next, at + ANSWER_REACH); index += 1) {
    const word = tokens[index]?.lower ?? '';
    if (tokens[index]?.kind !== 'word' || lexicon.openers.has(word)) return null;
    if (lexicon.answers.has(word)) return { first: at, next: at + 1, addressee: null };
  }
  return null;
};
