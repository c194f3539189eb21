import type { Speaker } from '../../contract/fact.ts';
import { actorFrom, actorOf, type Memory, namedBefore } from './actor.ts';
import type { Actor } from './names.ts';
import { subjectAt } from './subject.ts';
import { type Clause, isOrganizationAt, type PositionView, peopleBetween, quoteAt } from './view.ts';
import { authorOf, speakerOfQuote } from './voices.ts';
import { zoneBefore } from './zone.ts';

/** Tokens between a verb of speech and the need that it reports. */
const REACH = 45;

/** Is it somebody's office to call for things? A migrant who must work does not. */
const isOfficial = (view: PositionView, speaker: Speaker): boolean => {
  if (speaker.affiliation !== null) return true;
  const person = view.speakers.people.find(({ name }) => name === speaker.name);
  if (speaker.jobTitle === null && person?.mentions.some(({ cue }) => cue === 'honorific')) return true;
  const title = speaker.jobTitle?.toLowerCase() ?? null;
  if (title === null) return false;
  return !title.split(/[^\p{L}-]+/u).some((word) => view.speakers.lexicon.weakTitleHeads.has(word));
};

/** Tokens before a need in which its "we" stands. */
const OWN_REACH = 4;

/** "We must sell", "tenemos que": of who holds no office their own need, and no call. */
const isOwn = (view: PositionView, at: number): boolean =>
  view.tokens
    .slice(Math.max(0, at - OWN_REACH), at + 2)
    .some(({ lower }) => view.lexicon.we.has(lower) || /(?:mos|ons)$/.test(lower));

/** Who speaks the quotation at a token, where it is their office to take positions, or they took one before. */
export const officialSpeaker = (view: PositionView, at: number, memory: Memory): Actor | null => {
  const quote = quoteAt(view, view.tokens[at]?.start ?? 0);
  const speaker = quote?.speaker ?? null;
  if (quote === null || speaker === null) return null;
  // "“…,” the IMF said. “…”": a body speaks.
  if (speaker.name === null && speaker.jobTitle === null) return speakerOfQuote(view, quote);
  const known = speaker.name !== null && memory.actors.has(speaker.name);
  if (!known && !isOfficial(view, speaker) && (speaker.name === null || isOwn(view, at))) return null;
  const name = speaker.name ?? speaker.jobTitle;
  return name === null ? null : { name, how: 'speaker' };
};

const isSaying = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.text === token.lower || view.field.field === 'title') &&
    (view.speakers.lexicon.speechVerbs.has(token.lower) || view.lexicon.believes.has(token.lower))
  );
};

/** The name that a headline opens with, before its colon. */
const headOf = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  for (let index = clause.first + 1; index < Math.min(at, clause.first + HEAD); index += 1)
    if (view.tokens[index]?.text === ':') return actorFrom(view, clause, clause.first, memory);
  return null;
};
/** Tokens of such a name: "IOM Director General:". */
const HEAD = 8;

/** Who says so outside of quotation marks: "IOM believes that … must", "… must, the minister said", "…: IOM". */
export const reporterOf = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  for (let index = at - 1; index >= Math.max(clause.first, at - REACH); index -= 1) {
    if (!isSaying(view, index)) continue;
    const zone = zoneBefore(view, index, clause);
    const subject = subjectAt(view, zone.at, clause);
    // "Agregó que …": who spoke last, where the language drops its subjects.
    const dropped = subject === null && view.lexicon.dropsSubject && zone.at < clause.first ? memory.last : null;
    if (dropped !== null) return { name: dropped, how: 'carried' };
    const actor = subject === null ? null : actorOf(view, clause, subject, memory);
    if (actor !== null) return { name: actor.name, how: actor.how };
  }
  // "IOM: More Boats Needed"
  const headed = view.field.field === 'title' ? headOf(view, clause, at, memory) : null;
  if (headed !== null) return headed;
  for (let index = at + 1; index < Math.min(clause.next, at + REACH * 2); index += 1) {
    if (view.field.field === 'title' && view.tokens[index]?.text === ':')
      return actorFrom(view, clause, index + 1, memory);
    if (!isSaying(view, index)) continue;
    const zone = zoneBefore(view, index, clause);
    if (view.tokens[zone.at]?.text === ',') return actorFrom(view, clause, index + 1, memory);
    const subject = subjectAt(view, zone.at, clause);
    const start = subject?.by === 'words' ? subject.first : subject?.by === 'pronoun' ? subject.at : null;
    if (subject !== null && start !== null && view.tokens[start - 1]?.text === ',')
      return actorOf(view, clause, subject, memory);
  }
  return null;
};

/** Opens a sentence with whose view it gives, before its comma: "For IOM, it is vital". */
const FOR = /^(?:for|pour|para)$/;

/** "Pour l’OIM, il est essentiel de": a body or a person between the opening word and a comma, and no country. */
const inTheEyesOf = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  const { tokens } = view;
  if (!FOR.test(tokens[clause.first]?.lower ?? '')) return null;
  let comma = clause.first + 1;
  while (comma < Math.min(at, clause.first + VIEWER) && tokens[comma]?.text !== ',') comma += 1;
  if (tokens[comma]?.text !== ',' || comma >= at) return null;
  const start = tokens[clause.first]?.end ?? 0;
  const person = peopleBetween(view, start, tokens[at]?.start ?? start)[0];
  const words = tokens.slice(clause.first + 1, comma);
  // "Pour l’agence onusienne", "Pour lui": who was named before.
  const body = words.some((token) => isOrganizationAt(view, token.start) || MEANT.test(token.lower));
  if (person === undefined && !body) return null;
  return actorFrom(view, { ...clause, next: at }, clause.first + 1, memory);
};
const MEANT =
  /^(?:agency|organization|organisation|agence|agencia|organización|him|her|lui|elle|él|ella|minister|ministre|ministro|ministra|mayor|maire|alcalde|alcaldesa)$/;
/** Tokens up to that comma. */
const VIEWER = 14;

/** "According to IOM, …": who is named behind such words, anywhere in the sentence. */
const accordingTo = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  const from = Math.max(clause.first, at - REACH);
  for (let index = from; index < Math.min(clause.next, at + REACH); index += 1) {
    const found = view.lexicon.according.startingAt(view.tokens, index);
    if (found !== null) return actorFrom(view, clause, found.next, memory);
    // "In her view, States must", "a su juicio": who acted or was named before.
    const own = view.lexicon.inView.startingAt(view.tokens, index);
    if (own !== null) return namedBefore(view, clause, index, memory);
  }
  return null;
};

/** Whose view a sentence gives: the speaker's inside of a quotation, outside of all its reporter's or the text's author's. */
export const holderAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): { readonly actor: Actor; readonly quoted: boolean } | null => {
  const quoted = quoteAt(view, view.tokens[at]?.start ?? 0) !== null;
  // In somebody's own statement all that must be is the author's call.
  const actor = quoted
    ? officialSpeaker(view, at, memory)
    : (reporterOf(view, clause, at, memory) ??
      accordingTo(view, clause, at, memory) ??
      inTheEyesOf(view, clause, at, memory) ??
      authorOf(view));
  return actor === null ? null : { actor, quoted };
};
