import { sentenceIndexAt } from '../context.ts';
import { type Actor, actorOfWords, nameFrom } from './names.ts';
import { afterTimes } from './object-end.ts';
import { type Subject, subjectAt } from './subject.ts';
import {
  type Clause,
  isOrganizationAt,
  isQuoteMark,
  isSpacedDash,
  type PositionView,
  peopleBetween,
  personBefore,
  quoteAt,
} from './view.ts';
import { ownVoice, speakerOfQuote } from './voices.ts';
import { isAdverb, zoneBefore } from './zone.ts';

const startOf = (view: PositionView, at: number): number => view.tokens[at]?.start ?? 0;

/** What was read before: actors that a pronoun or a clause without a subject may stand for. */
export interface Memory {
  /** Of this sentence. */
  readonly sentence: string | null;
  /** Of the paragraph, or of the one before. */
  readonly last: string | null;
  /** Everybody who took a position so far. */
  readonly actors: ReadonlySet<string>;
}

/** Skips what stands before a subject: a dateline, "In a statement on Friday," and the like. */
const afterOpening = (view: PositionView, clause: Clause): number => {
  const { tokens, lexicon } = view;
  let at = clause.first;
  for (let index = at; index < Math.min(clause.next, at + 12); index += 1)
    if (isSpacedDash(view, index) && clause.sentence.start < 200) at = index + 1;
  for (let steps = 0; steps < 2; steps += 1) {
    const word = tokens[at]?.lower ?? '';
    const opening =
      lexicon.prepositions.has(word) ||
      lexicon.openers.has(word) ||
      lexicon.predicates.has(word) ||
      lexicon.forms.get(word)?.some(({ form }) => form.gerund) ||
      isAdverb(view, at) ||
      /(?:ing|ant|ando|iendo)$/.test(word) ||
      // "Después de agradecer".
      /^(?:después|luego)$/.test(word) ||
      lexicon.agent.has(word);
    if (!opening) break;
    let comma = at;
    while (comma < Math.min(clause.next, at + 45) && tokens[comma]?.text !== ',') comma += 1;
    if (tokens[comma]?.text !== ',') break;
    at = comma + 1;
  }
  return at;
};

/** "According to [him]", "selon [lui]". */
const OBLIQUE = /^(?:him|her|lui)$/;

/** The actor that begins at `from`, read from left to right: a name, or a pronoun that stands for one. */
export const actorFrom = (view: PositionView, clause: Clause, from: number, memory: Memory): Actor | null => {
  const word = view.tokens[from]?.lower ?? '';
  if (view.lexicon.he.has(word) || OBLIQUE.test(word)) return resolvePronoun(view, clause, 'he', from, memory);
  if (view.lexicon.it.has(word)) return resolvePronoun(view, clause, 'it', from, memory);
  return nameFrom(view, clause, from);
};

/** The subject of a clause: of the verb that another clause shares. */
export const mainActor = (view: PositionView, clause: Clause, memory: Memory): Actor | null => {
  const found = actorFrom(view, clause, afterOpening(view, clause), memory);
  return found === null ? null : { name: found.name, how: 'carried' };
};

/** "minister", "Minister of Health of Niger": somebody, and no body. */
const isPost = (view: PositionView, name: string): boolean =>
  name.split(/[^\p{L}]+/u).some((word) => view.speakers.lexicon.titleHeads.has(word.toLowerCase()));

const resolvePronoun = (
  view: PositionView,
  clause: Clause,
  which: 'he' | 'it' | 'they' | 'we',
  at: number,
  memory: Memory,
): Actor | null => {
  const offset = startOf(view, at);
  switch (which) {
    case 'we': {
      return ownVoice(view, clause, at);
    }
    case 'he': {
      const before = previousClause(view, clause);
      const person = personBefore(view, offset);
      // "Le Tchad a dit vouloir aider. Il a condamné": in French a body is "il" as well, and who reports comes first.
      const reporter = reporterIn(view, before);
      if (view.lexicon.heIsBody && reporter?.how === 'named') return { name: reporter.name, how: 'resolved' };
      // Who acted last, if it was a person; a name between is mostly an object.
      const acted = view.speakers.people.find(({ name }) => name === memory.last);
      if (acted !== undefined) return { name: acted.name, how: 'resolved' };
      // A person of the sentence before comes before a body.
      const near = person !== null && before !== null && person.start >= before.sentence.start;
      const body = near || !view.lexicon.heIsBody ? null : (memory.last ?? bodyOf(view, before)?.name ?? null);
      // "The minister said …. He urged": a post, where nobody was named.
      const post = reporter !== null && isPost(view, reporter.name) ? reporter.name : null;
      const name = body ?? person?.person.name ?? post;
      return name === null ? null : { name, how: 'resolved' };
    }
    case 'it':
    case 'they': {
      const before = previousClause(view, clause);
      // No pronoun is followed further back: a text of nothing but "It …" would be walked again and again.
      const reporter = which === 'it' ? reporterIn(view, before) : null;
      // "“…,” Nieto added. It urged": a person is no "it".
      const body = view.speakers.people.some(({ name }) => name === reporter?.name) ? null : reporter;
      const name = (subjectOf(view, before) ?? body)?.name ?? memory.last;
      return name === null ? null : { name, how: 'resolved' };
    }
  }
};

/** The body that a clause opens with: of a pronoun it may be the noun. */
const bodyOf = (view: PositionView, clause: Clause | null): Actor | null => {
  if (clause === null) return null;
  const at = afterOpening(view, clause);
  const named = [at, at + 1, at + 2].some((index) => isOrganizationAt(view, startOf(view, index)));
  return named ? nameFrom(view, clause, at) : null;
};

/** Longest sentence, in tokens, that is searched for who reports. */
const REPORT = 200;

/** Who says so in a clause: "Le ministre de l’Intérieur a indiqué que …", "…, a indiqué le HCR". */
const reporterIn = (view: PositionView, clause: Clause | null): Actor | null => {
  // A longer one is a table or a list; each pronoun behind it would walk it again.
  if (clause === null || clause.next - clause.first > REPORT) return null;
  const { tokens, speakers } = view;
  for (let at = clause.first; at < clause.next; at += 1) {
    const token = tokens[at];
    const according = view.lexicon.according.startingAt(tokens, at);
    if (according !== null) return nameFrom(view, clause, according.next);
    if (token === undefined || token.text !== token.lower || !speakers.lexicon.speechVerbs.has(token.lower)) continue;
    const zone = zoneBefore(view, at, clause);
    const opening = tokens[zone.at];
    if (opening?.text === ',' || isQuoteMark(opening))
      return nameFrom(view, clause, afterTimes(view, at + 1, clause.next));
    const subject = subjectAt(view, zone.at, clause);
    if (subject?.by === 'words')
      return asideActor(view, subject) ?? actorOfWords(view, clause, subject.first, subject.next);
  }
  return null;
};

/** Who says so in the sentence before a clause. */
export const reportedBefore = (view: PositionView, clause: Clause): Actor | null =>
  reporterIn(view, previousClause(view, clause));

/** Who acted last, or was named last: of "in her view", "a su juicio". */
export const namedBefore = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  const its = /^its$/.test(view.tokens[at + 1]?.lower ?? '');
  return resolvePronoun(view, clause, its ? 'it' : 'he', at, memory) ?? resolvePronoun(view, clause, 'it', at, memory);
};

/** The name that a clause opens with, if any. */
const subjectOf = (view: PositionView, clause: Clause | null): Actor | null =>
  clause === null ? null : nameFrom(view, clause, afterOpening(view, clause));

const previousClause = (view: PositionView, clause: Clause): Clause | null => {
  const { sentences } = view.field;
  const index = sentenceIndexAt(view.field, clause.sentence.start);
  const sentence = sentences[index - 1];
  if (sentence === undefined) return null;
  let first = clause.first;
  while (first > 0 && (view.tokens[first - 1]?.start ?? 0) >= sentence.start) first -= 1;
  return { sentence, first, next: clause.first };
};

/** "the UN coordinator, Edward Kallon, condemned": the person between the commas, where the words before name none. */
const asideActor = (view: PositionView, subject: Extract<Subject, { by: 'words' }>): Actor | null => {
  if (subject.aside === null) return null;
  const [first, next] = subject.aside;
  const [person] = peopleBetween(view, startOf(view, first), startOf(view, next));
  // Only the name itself, with its forms of address: ", who met Edward Kallon," tells of another.
  if (person === undefined || person.start - startOf(view, first) > ADDRESS) return null;
  const own = peopleBetween(view, startOf(view, subject.first), startOf(view, first));
  if (own.length > 0) return null;
  // "the envoy, Awa Diallo, and the head of mission, Paul Mbarga, welcome": two, each behind a post.
  const and = view.tokens[subject.first - 1];
  const joined = and !== undefined && view.lexicon.and.has(and.lower) ? personBefore(view, and.start) : null;
  const name = person.person.name;
  const near = joined !== null && and !== undefined && and.start - joined.outerEnd <= CLOSING;
  return { name: near ? `${joined.person.name} ${and.text} ${name}` : name, how: 'named' };
};

/** Code units between a name and the "and" behind its comma. */
const CLOSING = 3;

/** Code units of a form of address before a name: "Brigadier General ". */
const ADDRESS = 20;

/** Who a subject is; null where nobody is named. */
export const actorOf = (view: PositionView, clause: Clause, subject: Subject, memory: Memory): Actor | null => {
  switch (subject.by) {
    case 'words':
      return asideActor(view, subject) ?? actorOfWords(view, clause, subject.first, subject.next);
    case 'pronoun':
      return resolvePronoun(view, clause, subject.which, subject.at, memory);
    case 'carried': {
      if (memory.sentence !== null) return { name: memory.sentence, how: 'carried' };
      const quote = quoteAt(view, startOf(view, subject.at));
      return mainActor(view, clause, memory) ?? (quote === null ? null : speakerOfQuote(view, quote));
    }
  }
};
