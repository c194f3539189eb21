import type { Memory } from './actor.ts';
import { demandingNeedAt, foremostNeedAt, imperativeNeedAt } from './calls.ts';
import type { FoundPosition } from './found.ts';
import type { Stance } from './lexicon.ts';
import { modalNeedAt, type Need } from './modal.ts';
import { objectOf } from './object.ts';
import { holderAt } from './reporter.ts';
import { subjectAt } from './subject.ts';
import { type Clause, type PositionView, quoteAt } from './view.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Tokens between "is" and "crucial": "is, more than ever, crucial". */
const WAY = 8;

const isBetween = (view: PositionView, at: number): boolean => {
  const { lexicon, tokens } = view;
  const token = tokens[at];
  if (token === undefined || lexicon.copulas.has(token.lower)) return false;
  return token.text === ',' || isAdverb(view, at) || lexicon.fillers.has(token.lower);
};

const unaddressed = (first: number, next: number): Need => ({ first, next, addressee: null });

/** "hay que", "let us make sure", "the only way to end this is". */
const phraseNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  const phrase = lexicon.needs.startingAt(tokens, at);
  // "when it is needed", "cuando se necesita": a case, and no call.
  const before = at > clause.first ? (tokens[at - 1]?.lower ?? '') : '';
  const granted = /^(?:when|if|where|quand|lorsqu|lorsque|si|cuando|donde)$/.test(before);
  // "no tenemos que empezar de cero": no need; "no hay que olvidar" asks all the same.
  const denied = lexicon.negations.has(before) && tokens[at]?.lower !== 'hay';
  if (phrase !== null && phrase.next <= clause.next && !granted && !denied) return unaddressed(at, phrase.next);
  const way = lexicon.ways.startingAt(tokens, at);
  if (way === null) return null;
  for (let index = way.next; index < clause.next; index += 1)
    if (lexicon.copulas.has(tokens[index]?.lower ?? '')) return unaddressed(at, index + 1);
  return null;
};

const PAST = /^(?:was|were|était|étaient|era|eran|fue)$/;

/** "it is crucial that", "es imprescindible garantizar". */
const adjectiveNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  if (!lexicon.necessary.has(tokens[at]?.lower ?? '')) return null;
  let link = at + 1;
  // "it is crucial, therefore, that", "it is important not to".
  while (link < at + 3 && (tokens[link]?.text === ',' || tokens[link]?.lower === 'not')) link += 1;
  const act = lexicon.dropsSubject && lexicon.actForm.test(tokens[link]?.lower ?? '');
  const linked = lexicon.necessaryLinks.has(tokens[link]?.lower ?? '');
  // "it is important to note that".
  const talk = lexicon.discourse.has(tokens[linked ? link + 1 : link]?.lower ?? '');
  if (!(linked || act) || talk || /^(?:i|je|yo)$/.test(tokens[link + 1]?.lower ?? '')) return null;
  let copula = at - 1;
  while (copula > clause.first && at - copula <= WAY && isBetween(view, copula)) copula -= 1;
  if (!lexicon.copulas.has(tokens[copula]?.lower ?? '')) return null;
  // "Era necesario abrir" tells, in somebody's own words, what was; reported it is what they asked for.
  const past = PAST.test(tokens[copula]?.lower ?? '');
  if (past && quoteAt(view, tokens[at]?.start ?? 0) !== null) return null;
  const next = linked ? link + 1 : link;
  const subject = tokens[copula - 1];
  if (copula > clause.first && lexicon.impersonal.has(subject?.lower ?? '')) return unaddressed(copula - 1, next);
  const alone = copula === clause.first || subject?.kind !== 'word' || lexicon.dropsSubject;
  return alone ? unaddressed(copula, next) : null;
};

/** Tokens between "there" and "need": "there is still an urgent and growing". */
const EXIST_REACH = 9;

/** "there is still an urgent need for": no mark, and no denial, in between. */
const existingNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  if (!lexicon.exist.has(tokens[at]?.lower ?? '')) return null;
  let be = false;
  for (let index = at + 1; index < Math.min(clause.next - 1, at + EXIST_REACH); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || lexicon.negations.has(token.lower)) return null;
    if (lexicon.be.has(token.lower) || lexicon.copulas.has(token.lower)) be = true;
    if (be && lexicon.needNouns.has(token.lower)) return unaddressed(at, index + 1);
  }
  return null;
};

/** "More action is urgently needed": with what is needed before it; a headline leaves out its "is". */
const neededAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || !lexicon.needed.has(token.lower) || at === clause.first) return null;
  let opening = at;
  while (
    opening - 1 > clause.first &&
    at - opening < WAY &&
    isBetween(view, opening - 1) &&
    tokens[opening - 1]?.text !== ','
  )
    opening -= 1;
  const zone = zoneBefore(view, opening, clause);
  const headline = view.field.field === 'title' && token.text !== token.lower;
  // "a visa is required": a rule; "urgently required" is a call.
  const urgent = /^(?:urgently|immediately|desperately|badly)$/.test(tokens[at - 1]?.lower ?? '');
  if (token.lower === 'required' && !urgent) return null;
  if (zone.void || zone.infinitive || !(zone.be || headline)) return null;
  const subject = subjectAt(view, zone.at, clause);
  return subject?.by === 'words' ? unaddressed(subject.first, at + 1) : null;
};

const RULES = [
  phraseNeedAt,
  modalNeedAt,
  foremostNeedAt,
  adjectiveNeedAt,
  existingNeedAt,
  neededAt,
  imperativeNeedAt,
  demandingNeedAt,
] as const;

/** "must be [duly] condemned", "should be commended for": the stance of the verb, taken by who says so. */
const passiveStance = (view: PositionView, need: Need): Stance => {
  const { tokens, lexicon } = view;
  if (!/^(?:be|être|ser)$/.test(tokens[need.next]?.lower ?? '')) return 'calls_for';
  let at = need.next + 1;
  while (isAdverb(view, at)) at += 1;
  const verb = lexicon.forms
    .get(tokens[at]?.lower ?? '')
    ?.find(({ form, verb: { reflexive } }) => form.participle && !reflexive)?.verb;
  return verb !== undefined && PASSED.has(verb.stance) ? verb.stance : 'calls_for';
};
const PASSED: ReadonlySet<Stance> = new Set<Stance>(['commends', 'condemns', 'welcomes', 'thanks']);

const needAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  for (const rule of RULES) {
    const found = rule(view, clause, at);
    if (found !== null) return found;
  }
  return null;
};

/** What somebody says must be: in a quotation of who speaks for an office, or reported. */
export const needPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  if (view.tokens[at]?.kind !== 'word') return null;
  const need = needAt(view, clause, at);
  if (need === null) return null;
  const holder = holderAt(view, clause, at, memory);
  if (holder === null) return null;
  const object = objectOf(view, need.next, clause, 'no', view.lexicon.calls);
  const stated = view.field.text.slice(view.tokens[need.first]?.start ?? 0, view.tokens[need.next - 1]?.end ?? 0);
  // "More is needed.": nothing follows, and what is needed stands before.
  if (object === null && need.next - need.first < 3) return null;
  return {
    stance: passiveStance(view, need),
    actor: holder.actor,
    first: need.first,
    next: object?.next ?? need.next,
    object: object?.object ?? stated,
    addressee: need.addressee,
    cue: holder.quoted ? 'need' : 'reported',
  };
};
