import { actorFrom, type Memory } from './actor.ts';
import type { FoundPosition } from './found.ts';
import type { Stance } from './lexicon.ts';
import type { Actor } from './names.ts';
import { objectOf } from './object.ts';
import { objectEnd } from './object-end.ts';
import { holderAt } from './reporter.ts';
import { type Subject, subjectAt } from './subject.ts';
import { type Clause, isApostrophe, isQuoteMark, type PositionView, quoteAt } from './view.ts';
import { authorOf, speakerOfQuote } from './voices.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Tokens between "is" and what something is: "is, in our view, totally". */
const REACH = 5;

/** The copula of the judgement at `at`: "[is] simply unacceptable"; null where none stands before it. */
const copulaBefore = (view: PositionView, clause: Clause, at: number): number | null => {
  const { tokens, lexicon } = view;
  for (let index = at - 1; index >= Math.max(clause.first, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return null;
    if (lexicon.copulas.has(token.lower)) return index;
    if (!(isAdverb(view, index) || lexicon.fillers.has(token.lower))) return null;
  }
  return null;
};

/** Does a noun follow: "an essential [part]"? */
const isAttribute = (view: PositionView, next: number): boolean => {
  const { tokens, lexicon } = view;
  const after = tokens[next];
  if (after?.kind !== 'word') return false;
  const loose = [
    lexicon.prepositions,
    lexicon.and,
    lexicon.openers,
    lexicon.times,
    lexicon.enders,
    lexicon.calls,
    lexicon.articles,
  ];
  return !(isAdverb(view, next) || loose.some((words) => words.has(after.lower)));
};

/**
 * "Access is crucial", "keeping schools open is vital" call for it; "these services are vital for women", "was essential"
 * and "is an essential part" praise what there is.
 */
const isCall = (view: PositionView, clause: Clause, copula: number, subject: Subject | null): boolean => {
  const { tokens, lexicon } = view;
  if (!PRESENT.test(tokens[copula]?.lower ?? '') || subject?.by !== 'words') return false;
  const words = tokens.slice(subject.first, subject.next).map(({ lower }) => lower);
  if (words.some((word) => GIVEN.test(word))) return false;
  const opening = tokens.slice(clause.first, copula);
  const act =
    lexicon.actForm.test(opening[0]?.lower ?? '') &&
    !opening.some(({ text, lower }) => text === ',' || view.speakers.lexicon.speechVerbs.has(lower));
  return act || words.some((word) => lexicon.wanted.has(word));
};

const PRESENT = /^(?:is|are|be|remains?|est|sont|reste|demeure|es|son|resulta|será)$/;
/** Determiners of what is there already. */
const GIVEN =
  /^(?:this|these|such|our|their|its|his|her|ce|cet|cette|ces|notre|nos|leur|leurs|este|esta|estos|estas|nuestro|nuestra|su)$/;

const textOf = (view: PositionView, first: number, next: number): string =>
  view.field.text.slice(view.tokens[first]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

/** Before a judgement that opens: "[Even more] worrying is", "[Lo más] preocupante es". */
const LEADS = /^(?:more|most|the|even|lo|más|aún|todavía|plus|encore|le|la|y|et|and)$/;

/** "Particularly worrying is the lack of water": the judgement opens, and what is judged stands behind. */
const invertedJudgement = (
  view: PositionView,
  clause: Clause,
  at: number,
  found: { readonly value: Stance; readonly next: number },
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const led = tokens
    .slice(clause.first, at)
    .every(
      (token, step) =>
        LEADS.test(token.lower) ||
        isQuoteMark(token) ||
        isAdverb(view, clause.first + step) ||
        token.lower.endsWith(lexicon.adverbEnd),
    );
  if (!led || found.value === 'calls_for' || !PRESENT.test(tokens[found.next]?.lower ?? '')) return null;
  const holder = holderAt(view, clause, at, memory);
  const object = holder === null ? null : objectOf(view, found.next + 1, clause, 'no', lexicon.calls);
  if (holder === null || object === null) return null;
  return {
    stance: found.value,
    actor: holder.actor,
    first: at,
    next: object.next,
    object: object.object,
    addressee: null,
    cue: 'judgement',
  };
};

/** "“These killings are unacceptable,” said …": what is judged stands first; who speaks takes the position. */
export const judgementPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const found = view.lexicon.judgements.startingAt(view.tokens, at);
  if (found === null || found.next > clause.next) return null;
  const copula = copulaBefore(view, clause, at);
  if (copula === null) return invertedJudgement(view, clause, at, found, memory);
  const zone = zoneBefore(view, copula, clause);
  // "not encouraging", "would be a step forward", "was essential": none of today.
  if (zone.void || zone.be) return null;
  // "Si l’unité est essentielle": granted, and no call.
  const subject = subjectAt(view, zone.at, clause);
  if (subject?.by === 'words' && view.lexicon.hypothetical.has(view.tokens[subject.first - 1]?.lower ?? ''))
    return null;
  const holder = holderAt(view, clause, at, memory);
  if (holder === null) return null;
  // "these are disturbing accounts" has a noun behind; "they are welcome" speaks of guests.
  const guests = subject?.by === 'pronoun' && subject.which === 'they' && found.value === 'welcomes';
  if (isAttribute(view, found.next) || guests) return null;
  if (found.value === 'calls_for' && !isCall(view, clause, copula, subject)) return null;
  const next = objectEnd(view, found.next, clause);
  const first =
    subject?.by === 'words' && !isApostrophe(view.tokens[copula - 1])
      ? subject.first
      : subject?.by === 'pronoun'
        ? subject.at
        : copula;
  return {
    stance: found.value,
    actor: holder.actor,
    first,
    next: Math.max(next, found.next),
    object: first < copula ? textOf(view, first, copula) : textOf(view, found.next, next),
    addressee: null,
    cue: 'judgement',
  };
};

/** "A la OIM le preocupa": who the clause opens with, behind "a". */
const dativeActor = (view: PositionView, clause: Clause, memory: Memory): Actor | null =>
  /^al?$/.test(view.tokens[clause.first]?.lower ?? '') ? actorFrom(view, clause, clause.first + 1, memory) : null;

/** "It worries us that", "nos preocupa la situación": who speaks feels. */
export const feelingPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon } = view;
  const stance = lexicon.feelings.get(tokens[at]?.lower ?? '');
  if (stance === undefined) return null;
  const beside = lexicon.mine === 'after' ? at + 1 : isApostrophe(tokens[at - 1]) ? at - 2 : at - 1;
  const pronoun = tokens[beside]?.lower ?? '';
  const named = /^les?$/.test(pronoun) && lexicon.dropsSubject ? dativeActor(view, clause, memory) : null;
  if (beside < clause.first || !(lexicon.me.has(pronoun) || named !== null)) return null;
  // "nous nous inquiétons" is the verb's own; "no nos preocupa" denies.
  if (zoneBefore(view, Math.min(at, beside), clause).void) return null;
  const quote = quoteAt(view, tokens[at]?.start ?? 0);
  const actor = named ?? (quote === null ? authorOf(view) : speakerOfQuote(view, quote));
  if (actor === null) return null;
  const object = objectOf(view, Math.max(at, beside) + 1, clause, 'no', lexicon.calls);
  const first = Math.min(at, beside);
  const next = object?.next ?? Math.max(at, beside) + 1;
  return {
    stance,
    actor,
    first,
    next,
    object: object?.object ?? textOf(view, clause.first, first),
    addressee: null,
    cue: 'feeling',
  };
};
