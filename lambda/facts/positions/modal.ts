import { isCapitalised } from '../text/tokens.ts';
import { subjectAt } from './subject.ts';
import { type Clause, isAcronym, type PositionView } from './view.ts';
import { isAdverb, zoneBefore } from './zone.ts';

/** Words of need, by indexes of tokens, and who is called on where the need names them. */
export interface Need {
  readonly first: number;
  readonly next: number;
  readonly addressee: string | null;
}

/** Adjectives of needs. */
const NEEDY = /^(?:urgent|basic|humanitarian|special|immediate|critical|essential|specific|acute|growing|most)$/;

/** "men need to", "we need to"; in "the growing need to" it is a noun. */
const hasNeed = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return (
    isCapitalised(token) ||
    view.lexicon.we.has(token.lower) ||
    view.lexicon.powers.has(token.lower) ||
    /s$|^(?:people|men|women|children|all|also|it|this|that|more)$/.test(token.lower)
  );
};

/** "Thousands of people must leave": what happens to them, no call; "children must benefit" is one. */
const isPlight = (view: PositionView, clause: Clause, at: number): boolean => {
  const { lexicon, tokens } = view;
  let behind = at + 1;
  while (behind < at + 4 && (/^(?:to|not)$/.test(tokens[behind]?.lower ?? '') || isAdverb(view, behind))) behind += 1;
  if (/^(?:be|être|ser|estar|have|avoir|tener|never|all)$/.test(tokens[behind]?.lower ?? '')) return false;
  let people = false;
  let many = false;
  for (let index = at - 1; index >= Math.max(clause.first, at - 20); index -= 1) {
    const word = tokens[index]?.lower ?? '';
    if (lexicon.powers.has(word) || lexicon.we.has(word)) return false;
    if (lexicon.people.has(word)) people = true;
    if (tokens[index]?.kind === 'numeral' || lexicon.many.has(word)) many = true;
    if (/^[.;:]$/.test(word)) break;
  }
  return people && many;
};

/** Nouns for those who are called on when they "must": "the authorities must", not "the response must". */
const OFFICES =
  /^(?:governments?|authorit(?:y|ies)|states?|donors?|leaders|countries|nations|parties|forces|gouvernements?|autorités?|états?|etats?|bailleurs|donateurs|dirigeants|pays|parties|gobiernos?|autoridades|estados?|donantes|líderes|países|partes|community|communauté|comunidad)$/;

/** "[The authorities] should investigate": whom the need names; null where something is to be done by nobody named. */
const calledOn = (view: PositionView, clause: Clause, zoneAt: number, at: number): string | null => {
  const { tokens } = view;
  let behind = at + 1;
  while (behind < at + 4 && (/^(?:to|not)$/.test(tokens[behind]?.lower ?? '') || isAdverb(view, behind))) behind += 1;
  if (/^(?:be|être|ser|estar)$/.test(tokens[behind]?.lower ?? '')) return null;
  const subject = subjectAt(view, zoneAt, clause);
  if (subject?.by !== 'words') return null;
  // "the number of donor countries": the head of the phrase, before its first preposition, is who must.
  let head = subject.first;
  while (head < subject.next && !view.lexicon.prepositions.has(tokens[head]?.lower ?? '')) head += 1;
  if (!tokens.slice(subject.first, head).some((token) => OFFICES.test(token.lower))) return null;
  return view.field.text.slice(tokens[subject.first]?.start ?? 0, tokens[subject.next - 1]?.end ?? 0);
};

/** "les problèmes auxquels l’État doit faire face", "if a woman needs to leave": a plight or a condition, no call. */
const isOpened = (view: PositionView, clause: Clause, zoneAt: number): boolean => {
  const subject = subjectAt(view, zoneAt, clause);
  if (subject?.by !== 'words') return false;
  return /^(?:auquel|auxquels|auxquelles|laquelle|lesquels|lesquelles|dont|if|whether|si)$/.test(
    view.tokens[subject.first - 1]?.lower ?? '',
  );
};

/** "[a region] which must"; behind a verb of saying "that" opens what is said. */
const isRelative = (view: PositionView, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? '';
  // "l’essence de [ce que] nous devons être", "lo que debemos hacer".
  const que = /^(?:que|qu)$/.test(word) ? at : at - 1;
  if (/^(?:que|qu)$/.test(view.tokens[que]?.lower ?? '') && /^(?:ce|lo)$/.test(view.tokens[que - 1]?.lower ?? ''))
    return true;
  if (/^(?:who|which|qui|dont|quien|quienes)$/.test(word) && !isAcronym(view.tokens[at])) return true;
  if (!/^(?:that|que)$/.test(word)) return false;
  const before = view.tokens[at - 1];
  if (before === undefined || before.kind !== 'word' || isAdverb(view, at - 1)) return false;
  // "es por eso que debemos".
  if (/^(?:eso|ello|cela|ça)$/.test(before.lower)) return false;
  const { lexicon, speakers } = view;
  return !(
    speakers.lexicon.speechVerbs.has(before.lower) ||
    lexicon.believes.has(before.lower) ||
    lexicon.forms.has(before.lower) ||
    lexicon.light.has(before.lower) ||
    lexicon.copulas.has(before.lower) ||
    lexicon.openers.has(before.lower) ||
    lexicon.prepositions.has(before.lower) ||
    lexicon.he.has(before.lower)
  );
};

/** The need of a modal verb: "must", "need to", "doit", "deben". */
export const modalNeedAt = (view: PositionView, clause: Clause, at: number): Need | null => {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || !lexicon.modals.has(token.lower)) return null;
  const opens = at === clause.first;
  // "Debemos actuar": a language that drops its subject opens with the verb.
  if (opens ? !lexicon.dropsSubject : token.text !== token.lower && view.field.field !== 'title') return null;
  const after = tokens[at + 1];
  if (after === undefined) return null;
  // "El Gobierno tiene que abrir".
  const owing = /^tienen?$/.test(token.lower);
  const after2 = tokens[at + 2]?.lower ?? '';
  if (owing && (after.lower !== 'que' || /^(?:no|nunca)$/.test(tokens[at - 1]?.lower ?? ''))) return null;
  if (lexicon.guesses.has(after.lower) && lexicon.guessed.test(tokens[at + 2]?.lower ?? '')) return null;
  const before = tokens[at - 1]?.lower ?? '';
  // "the needs" is a noun, "this needs to be addressed" none.
  const noun = lexicon.prepositions.has(before) || (lexicon.articles.has(before) && before !== 'this');
  if (!opens && noun) return null;
  // "no debe cerrarse" is a call as "debe" is.
  const first = at > clause.first && /^(?:no|nunca)$/.test(before) && lexicon.dropsSubject ? at - 1 : at;
  const zone = zoneBefore(view, first, clause);
  const subject = zone.at < clause.first ? undefined : tokens[zone.at];
  const word = subject?.lower ?? '';
  // "need to be" and "we need food", but "people need food"; "the needs of".
  const collective = lexicon.we.has(word) && !/^(?:i|je|yo)$/.test(word);
  if (/^(?:needs?|ought)$/.test(token.lower) && after.lower !== 'to' && !collective) return null;
  // "the most urgent needs to be met": a noun.
  if (token.lower === 'needs' && NEEDY.test(before)) return null;
  if (zone.void || (token.lower === 'need' && !hasNeed(view, zone.at))) return null;
  // "However, more must be done"; "Asimismo, deben abrir".
  if (subject === undefined) return opens && !lexicon.dropsSubject ? null : { first, next: at + 1, addressee: null };
  // "I must" is one's own affair; "they need to" is theirs, "they must" a call. "What should be a peaceful time" is not.
  const own = /^(?:i|je|yo|what)$/.test(word) || (/^needs?$/.test(token.lower) && lexicon.ownNeeds.has(word));
  // "a course that should begin in May", "une région qui doit faire face": told of something, and no call.
  const expected = isRelative(view, zone.at);
  if (own || expected || isPlight(view, clause, at) || isOpened(view, clause, zone.at)) return null;
  if (!owing) return { first, next: at + 1, addressee: calledOn(view, clause, zone.at, at) };
  // "La familia tiene que caminar" is a plight: only those in office, or what has to be done.
  const addressee = calledOn(view, clause, zone.at, at + 1);
  return addressee !== null || after2 === 'ser' ? { first, next: at + 2, addressee } : null;
};
