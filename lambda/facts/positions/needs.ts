import type { Speaker } from '../../contract/fact.ts';
import { isCapitalised } from '../text/tokens.ts';
import { actorFrom, actorOf, type Memory } from './actor.ts';
import type { FoundPosition } from './found.ts';
import type { Actor } from './names.ts';
import { objectOf } from './object.ts';
import { subjectAt } from './subject.ts';
import { type Clause, type PositionView, quoteAt } from './view.ts';
import { authorOf } from './voices.ts';
import { isAdverb, zoneBefore } from './zone.ts';

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

const speakerAt = (view: PositionView, at: number, memory: Memory): Actor | null => {
  const quote = quoteAt(view, view.tokens[at]?.start ?? 0);
  const speaker = quote?.speaker ?? null;
  if (speaker === null) return null;
  const known = speaker.name !== null && memory.actors.has(speaker.name);
  if (!known && !isOfficial(view, speaker)) return null;
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

/** Who says so outside of quotation marks: "IOM believes that … must", "… must, the minister said", "…: IOM". */
const reporter = (view: PositionView, clause: Clause, at: number, memory: Memory): Actor | null => {
  for (let index = at - 1; index >= Math.max(clause.first, at - REACH); index -= 1) {
    if (!isSaying(view, index)) continue;
    const subject = subjectAt(view, zoneBefore(view, index, clause).at, clause);
    const actor = subject === null ? null : actorOf(view, clause, subject, memory);
    if (actor !== null) return { name: actor.name, how: actor.how };
  }
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

/** First and last token of the words of need at `at`: "must", "it is crucial that", "there is a need to". */
const needAt = (
  view: PositionView,
  clause: Clause,
  at: number,
): { readonly first: number; readonly next: number } | null => {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const phrase = lexicon.needs.startingAt(tokens, at);
  if (phrase !== null && phrase.next < clause.next) return { first: at, next: phrase.next };
  const way = lexicon.ways.startingAt(tokens, at);
  if (way !== null) {
    for (let index = way.next; index < clause.next; index += 1)
      if (lexicon.copulas.has(tokens[index]?.lower ?? '')) return { first: at, next: index + 1 };
    return null;
  }
  if (lexicon.modals.has(token.lower) && (token.text === token.lower || view.field.field === 'title')) {
    const after = tokens[at + 1];
    if (after === undefined || lexicon.guesses.has(after.lower) || at === clause.first) return null;
    // "need to be", but "need food"; "the needs of".
    if (/^(?:needs?|ought)$/.test(token.lower) && after.lower !== 'to') return null;
    if (lexicon.prepositions.has(tokens[at - 1]?.lower ?? '') || lexicon.articles.has(tokens[at - 1]?.lower ?? ''))
      return null;
    const zone = zoneBefore(view, at, clause);
    const subject = tokens[zone.at];
    // "the most urgent needs to be met": a noun.
    if (token.lower === 'needs' && NEEDY.test(tokens[at - 1]?.lower ?? '')) return null;
    if (zone.void || (token.lower === 'need' && !hasNeed(view, zone.at))) return null;
    // "I must" is one's own affair; "they need to" is theirs, "they must" a call.
    const own =
      /^(?:i|je|yo)$/.test(subject?.lower ?? '') ||
      (/^needs?$/.test(token.lower) && lexicon.ownNeeds.has(subject?.lower ?? ''));
    if (subject === undefined || own) return null;
    // "a course that should begin in May": an expectation.
    const relative = /^(?:who|which|that|qui|que|quien|quienes)$/.test(subject.lower);
    // "what should be a peaceful time": it is not.
    if (subject.lower === 'what') return null;
    if (relative && /^(?:should|devrait|devraient|debería|deberían)$/.test(token.lower)) return null;
    if (isPlight(view, clause, at)) return null;
    return { first: at, next: at + 1 };
  }
  if (!lexicon.necessary.has(token.lower)) return null;
  let link = at + 1;
  while (link < at + 3 && tokens[link]?.text === ',') link += 1;
  const linked = lexicon.necessaryLinks.has(tokens[link]?.lower ?? '');
  if (!linked || /^(?:i|je|yo)$/.test(tokens[link + 1]?.lower ?? '')) return null;
  let copula = at - 1;
  while (copula > clause.first && at - copula <= WAY && isBetween(view, copula)) copula -= 1;
  if (!lexicon.copulas.has(tokens[copula]?.lower ?? '')) return null;
  const subject = tokens[copula - 1];
  if (copula > clause.first && lexicon.impersonal.has(subject?.lower ?? ''))
    return { first: copula - 1, next: link + 1 };
  const alone = copula === clause.first || subject?.kind !== 'word' || lexicon.dropsSubject;
  return alone ? { first: copula, next: link + 1 } : null;
};

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
    /s$|^(?:people|men|women|children|all|also|it)$/.test(token.lower)
  );
};

/** Tokens between "is" and "crucial": "is, more than ever, crucial". */
const WAY = 8;

const isBetween = (view: PositionView, at: number): boolean => {
  const { lexicon, tokens } = view;
  const token = tokens[at];
  if (token === undefined || lexicon.copulas.has(token.lower)) return false;
  return token.text === ',' || isAdverb(view, at) || lexicon.fillers.has(token.lower);
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

/** What somebody says must be: in a quotation of who speaks for an office, or reported. */
export const needPositionAt = (
  view: PositionView,
  clause: Clause,
  at: number,
  memory: Memory,
): FoundPosition | null => {
  const need = needAt(view, clause, at);
  if (need === null) return null;
  const quoted = quoteAt(view, view.tokens[at]?.start ?? 0) !== null;
  // In somebody's own statement all that must be is the author's call.
  const actor = quoted ? speakerAt(view, at, memory) : (reporter(view, clause, at, memory) ?? authorOf(view));
  if (actor === null) return null;
  const object = objectOf(view, need.next, clause, 'no', view.lexicon.calls);
  if (object === null) return null;
  return {
    stance: 'calls_for',
    actor,
    first: need.first,
    next: object.next,
    object: object.object,
    addressee: null,
    cue: quoted ? 'need' : 'reported',
  };
};
