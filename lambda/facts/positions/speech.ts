import type { Quotation } from '../quotes/quotations.ts';
import { tokenIndexAt } from '../text/tokens.ts';
import { actorFrom, actorOf, type Memory } from './actor.ts';
import type { VerbForm } from './compiled.ts';
import type { FoundPosition } from './found.ts';
import type { Actor } from './names.ts';
import { afterTimes } from './object-end.ts';
import { subjectAt } from './subject.ts';
import { mayBeVerb, type Usage, usageOf } from './usage.ts';
import { type Clause, isQuoteMark, type PositionView, personBefore, quoteAt, quoteBefore } from './view.ts';
import { inversionAt, zoneBefore } from './zone.ts';

/** Code units between a quotation and the verb that closes it: marks, a space, "has". */
const GAP = 24;

const quoteEndingBefore = (view: PositionView, offset: number): Quotation | null => {
  const best = quoteBefore(view, offset);
  return best !== null && offset - best.end <= GAP ? best : null;
};

/** The quotation that only marks part from the offset: in "“…”. In a note, X asks" words stand between. */
const quoteClosedBy = (view: PositionView, offset: number): Quotation | null => {
  const quote = quoteEndingBefore(view, offset);
  return quote === null || /\p{L}/u.test(view.field.text.slice(quote.end, offset)) ? null : quote;
};

/**
 * Is the verb at `at` told of the quotation before it? Behind a stop inside of the marks a new sentence speaks for
 * itself ("“It was late.” UNHCR condemned the attack"), unless it goes on in small letters or ends with its verb;
 * another paragraph always does.
 */
const isAttribution = (view: PositionView, clause: Clause, quote: Quotation, at: number): boolean => {
  const behind = view.field.text.slice(quote.end, view.tokens[at]?.end ?? quote.end);
  if (behind.includes('\n\n')) return false;
  if (!/[.!?…]$/.test(quote.text) || /^[^\p{L}]*,/u.test(behind)) return true;
  return /^[^\p{L}]*\p{Ll}/u.test(behind) || closes(view, clause, at);
};

/** Fewest tokens of what is said before its verb. */
const MIN_SAID = 4;

/** Does the sentence, or this part of it, end behind the verb? */
const closes = (view: PositionView, clause: Clause, at: number): boolean => {
  const behind = afterTimes(view, at + 1, clause.next);
  return behind >= clause.next || /^[.!?;]$/.test(view.tokens[behind]?.text ?? '');
};

/** ", warned X": who stands behind the verb, or beside the quotation. */
const speakerBehind = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
  quote: Quotation | null,
): Actor | null => {
  const name = quote?.speaker?.name ?? quote?.speaker?.jobTitle ?? null;
  if (name !== null) return { name, how: 'named' };
  // "s’est-il réjoui": the pronoun stands before.
  const inverse = view.tokens[at - 2]?.text === '-' ? actorFrom(view, clause, at - 1, memory) : null;
  const named = inverse ?? actorFrom(view, clause, at + 1, memory);
  if (named !== null || !view.lexicon.dropsSubject) return named;
  // "“…”, advirtió.": who spoke before.
  const person = personBefore(view, view.tokens[at]?.start ?? 0);
  const before = memory.last ?? person?.person.name ?? null;
  return before === null ? null : { name: before, how: 'carried' };
};

/** Code units of an attribution inside of a quotation: ", advirtió Ana Ruiz, directora de la OIM, ". */
const INSERTED = 120;

/** "“Sin un techo”, advirtió X, “los niños no dormirán”": the rest of what is said, where the verb stands behind few words of it. */
const resumedBehind = (
  view: PositionView,
  zoneAt: number,
  subject: number | null,
  offset: number,
): Quotation | null => {
  const { tokens, field } = view;
  const closed = [zoneAt, (subject ?? 0) - 1].some(
    (at) => isQuoteMark(tokens[at]) || (tokens[at]?.text === ',' && isQuoteMark(tokens[at - 1])),
  );
  const inside = field.text.slice(offset, offset + INSERTED);
  const opening = closed ? /^[^.!?\n“”"«»]*,\s?[“"«]\s?/u.exec(inside) : null;
  if (opening === null) return null;
  return quoteAt(view, offset + opening[0].length);
};

/** "« … », a-t-il averti": behind a quotation, whose speaker it is. */
const inverted = (view: PositionView, clause: Clause, at: number, form: VerbForm): Usage | null => {
  const auxiliary = form.participle ? inversionAt(view, at - 1) : null;
  if (auxiliary === null || auxiliary <= clause.first) return null;
  const before = view.tokens[auxiliary - 1];
  const closed = isQuoteMark(before) || (before?.text === ',' && isQuoteMark(view.tokens[auxiliary - 2]));
  return closed ? { voice: 'active', zone: { ...zoneBefore(view, auxiliary, clause), at: auxiliary - 1 } } : null;
};

/** "…," warned X: the stance of a verb of speech on what was said before it. */
export const speechPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const { tokens, lexicon, field } = view;
  const token = tokens[at];
  const entries = lexicon.forms.get(token?.lower ?? '');
  if (token === undefined || entries === undefined || !mayBeVerb(view, clause, at)) return null;
  for (const { form, verb } of entries) {
    if (!verb.speaks || !(form.finite || form.participle)) continue;
    const usage =
      inverted(view, clause, at, form) ??
      usageOf(view, clause, at, form, { alsoNoun: false, reflexive: verb.reflexive });
    if (usage === null || (usage.voice !== 'active' && usage.voice !== 'passive')) continue;
    const left = tokens[usage.zone.at];
    const closed = isQuoteMark(left) || (left?.text === ',' && isQuoteMark(tokens[usage.zone.at - 1]));
    const quote = closed ? quoteEndingBefore(view, token.start) : null;
    // "“…,” the minister warned": the subject may stand before the verb.
    const subject = subjectAt(view, usage.zone.at, clause);
    const start = subject?.by === 'words' ? subject.first : subject?.by === 'pronoun' ? subject.at : null;
    const before = start === null ? undefined : tokens[start - 1];
    const subjectFirst = isQuoteMark(before) || before?.text === ',' ? quoteClosedBy(view, before?.end ?? 0) : null;
    const said = quote ?? subjectFirst;
    if (said !== null && isAttribution(view, clause, said, at)) {
      const actor = speakerBehind(view, clause, at, memory, said);
      if (actor === null) continue;
      return {
        stance: verb.stance,
        actor,
        first: tokenIndexAt(tokens, said.start),
        next: at + 1,
        object: said.text,
        addressee: null,
        cue: 'speech',
      };
    }
    const resumed = resumedBehind(view, usage.zone.at, start, token.end);
    if (resumed !== null) {
      const actor = speakerBehind(view, clause, at, memory, resumed);
      if (actor === null) continue;
      return {
        stance: verb.stance,
        actor,
        first: clause.first,
        next: tokenIndexAt(tokens, resumed.end),
        object: resumed.text,
        addressee: null,
        cue: 'speech',
      };
    }
    // "Children are at risk, the report warns."
    if (before?.text === ',' && subject !== null && start !== null && closes(view, clause, at)) {
      const actor = actorOf(view, clause, subject, memory);
      if (actor !== null && start - clause.first > MIN_SAID)
        return {
          stance: verb.stance,
          actor,
          first: clause.first,
          next: at + 1,
          object: field.text.slice(tokens[clause.first]?.start ?? 0, tokens[start - 2]?.end ?? 0),
          addressee: null,
          cue: 'speech',
        };
    }
    // "Children are at risk, warned the agency."
    if (left?.text !== ',' || usage.zone.at - clause.first < MIN_SAID) continue;
    // "Without new funds, services will be cut, warned IOM": what a preposition fronts is no subject.
    const fronted =
      subject?.by === 'words' &&
      subject.aside !== null &&
      [subject.first - 1, subject.first].some((index) => lexicon.prepositions.has(tokens[index]?.lower ?? ''));
    if (subject !== null && subject.by !== 'carried' && !fronted) continue;
    const actor = actorFrom(view, clause, at + 1, memory);
    if (actor === null) continue;
    const opening = tokens[clause.first]?.start ?? 0;
    return {
      stance: verb.stance,
      actor,
      first: clause.first,
      next: at + 1,
      object: field.text.slice(opening, tokens[usage.zone.at - 1]?.end ?? opening),
      addressee: null,
      cue: 'speech',
    };
  }
  return null;
};
