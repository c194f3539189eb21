import { isCapitalised } from '../text/tokens.ts';
import type { CompiledVerb } from './compiled.ts';
import {
  type Clause,
  isAcronym,
  isApostrophe,
  isOrganizationAt,
  isQuoteMark,
  isSpacedDash,
  type PositionView,
  personAround,
} from './view.ts';
import { isAdverb } from './zone.ts';

/** What a verb of stance is about. */
export interface StanceObject {
  /** Index behind the last token of the evidence. */
  readonly next: number;
  readonly object: string;
  readonly addressee: string | null;
}

/** Longest addressee, in tokens. */
const ADDRESSEE = 26;
/** Fewest tokens before a comma may end the object. */
const MIN_OBJECT = 3;

/** Skips days and adverbs behind a verb: "called [on Friday (11/01) again] on". */
export const afterTimes = (view: PositionView, from: number, next: number): number => {
  const { tokens, lexicon } = view;
  let at = from;
  for (let steps = 0; steps < 12 && at < next; steps += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const following = tokens[at + 1]?.lower ?? '';
    // "this week", "une nouvelle fois".
    const phrase = lexicon.articles.has(token.lower)
      ? [1, 2].find((step) => lexicon.times.has(tokens[at + step]?.lower ?? ''))
      : undefined;
    if (phrase !== undefined) at += phrase + 1;
    else if (lexicon.times.has(token.lower) || (isAdverb(view, at) && !lexicon.articles.has(token.lower))) at += 1;
    else if (token.kind === 'numeral' && lexicon.times.has(following)) at += 2;
    else if (
      /^(?:on|el|le|ce)$/.test(token.lower) &&
      (lexicon.times.has(following) ||
        (tokens[at + 1]?.kind === 'numeral' && lexicon.times.has(tokens[at + 2]?.lower ?? '')))
    )
      at += 1;
    else if (token.text === '(' && /^\d/.test(tokens[at + 1]?.text ?? '')) {
      while (at < next && tokens[at]?.text !== ')') at += 1;
      at += 1;
    } else break;
  }
  return at;
};

const isSpeech = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  const written = token !== undefined && (token.text === token.lower || view.field.field === 'title');
  return written && view.speakers.lexicon.speechVerbs.has(token.lower) && !view.lexicon.notSpeech.has(token.lower);
};

/** Does a verb of speech stand within the next words: ", the minister said"? */
const speaksSoon = (view: PositionView, at: number, next: number): boolean => {
  for (let index = at; index < Math.min(next, at + 12); index += 1) {
    if (isSpeech(view, index)) return true;
    if (/^[,;:]$/.test(view.tokens[index]?.text ?? '')) return false;
  }
  return false;
};

/** Only of some things a stance: "recognize", "seek" are mostly work. */
const isNarrow = (verb: CompiledVerb): boolean => verb.objects !== null || verb.particles?.has('#') === true;

const isStanceForm = (view: PositionView, at: number): boolean => {
  const entries = view.lexicon.forms.get(view.tokens[at]?.lower ?? '') ?? [];
  const article = view.lexicon.articles.has(view.tokens[at + 1]?.lower ?? '');
  return entries.some(
    ({ verb, form }) =>
      !isNarrow(verb) &&
      (form.gerund ||
        (form.participle && !form.finite) ||
        (form.finite && (!verb.alsoNoun || form.participle || article))),
  );
};

/** Index behind the last token of an object that begins at `from`. */
export const objectEnd = (view: PositionView, from: number, clause: Clause): number => {
  const { tokens, lexicon } = view;
  let depth = 0;
  let at = from;
  for (; at < clause.next; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === '(') depth += 1;
    else if (token.text === ')') depth -= 1;
    if (depth > 0) continue;
    if (depth < 0 || token.text === ';') break;
    // ", WHO said": letters that only look like "who".
    const after = isAcronym(tokens[at + 1]) ? '' : (tokens[at + 1]?.lower ?? '');
    // "Migrants Must Be Protected: IOM"
    if (token.text === ':' && view.field.field === 'title' && at > from) break;
    if (token.text === ':' && isQuoteMark(tokens[at + 1]) && at - from >= MIN_OBJECT) break;
    if (token.text === ',' && at > from + 1 && speaksSoon(view, at + 1, clause.next)) break;
    if (token.text === ',' && at > from) {
      if (at - from >= MIN_OBJECT && (lexicon.enders.has(after) || speaksSoon(view, at + 1, clause.next))) break;
      const beyond = lexicon.and.has(after) ? at + 2 : at + 1;
      if (isStanceForm(view, beyond) || isSpeech(view, beyond)) break;
    }
    if (lexicon.and.has(token.lower) && (isStanceForm(view, at + 1) || isSpeech(view, at + 1)) && at > from) break;
    if (isSpacedDash(view, at) && at - from >= MIN_OBJECT && speaksSoon(view, at + 1, clause.next)) break;
  }
  while (at > from && /^[,.;:!?…–—“"”«»’-]$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
};

const textOf = (view: PositionView, first: number, next: number): string =>
  first >= next ? '' : view.field.text.slice(view.tokens[first]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

/**
 * How somebody called on stands behind a verb; `article`: at once, with what is asked behind
 * ("appelle les États à"); `thanked`: with what for behind, or nothing ("thanked Japan").
 */
export type Addressed = 'no' | 'yes' | 'maybe' | 'power' | 'article' | 'thanked';

/** Somebody who can act; in a headline, where every word is capital, only who is known. */
const isPower = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (view.lexicon.powers.has(token.lower)) return true;
  if (!isCapitalised(token)) return false;
  return (
    view.field.field !== 'title' ||
    isOrganizationAt(view, token.start) ||
    view.speakers.lexicon.countries.has(token.lower)
  );
};

/** Is somebody who can act among the words? */
export const namesPower = (view: PositionView, first: number, next: number): boolean => {
  for (let at = first; at < next; at += 1) {
    if (isPower(view, at)) return true;
  }
  return false;
};

/** "les autorités «": what a quotation mark, or a comma, closes. */
const withoutMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s,«“"]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/** Tokens that lead up to who is called on: "for [all the parties] to". */
const POWER_REACH = 6;

const isLink = ({ lexicon }: PositionView, word: string): boolean =>
  lexicon.prepositions.has(word) || lexicon.and.has(word) || lexicon.calls.has(word);

/** "calls for governments to act", not "calls for an expansion of the State's budget to …". */
const callsPower = (view: PositionView, first: number, next: number, people: boolean): boolean => {
  const { tokens, lexicon } = view;
  for (let at = first; at < Math.min(next, first + POWER_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || (lexicon.prepositions.has(token.lower) && at > first)) return false;
    if (lexicon.openers.has(token.lower) || token.kind === 'numeral') return false;
    const amount = tokens[at + 1]?.kind === 'numeral';
    // "CPF members", "Rwandan refugees": a name before somebody who holds no office.
    const following = tokens[at + 1];
    const qualifies =
      !people &&
      following?.kind === 'word' &&
      at + 1 < next &&
      !isCapitalised(following) &&
      !isLink(view, following.lower);
    if (lexicon.powers.has(token.lower) || (isPower(view, at) && !amount && !qualifies)) return true;
    if (people && lexicon.people.has(token.lower)) return true;
  }
  return false;
};

/** "aux bailleurs [de] fonds": a "de" that no infinitive follows joins two nouns. */
const isPossessive = (view: PositionView, at: number): boolean => {
  const { tokens, lexicon } = view;
  if (!/^(?:de|d)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || isCapitalised(token)) return true;
    if (lexicon.actForm.test(token.lower)) return false;
    const between =
      isApostrophe(token) ||
      lexicon.clitics.has(token.lower) ||
      lexicon.reflexives.has(token.lower) ||
      isAdverb(view, index);
    if (!between && !/^(?:ne|pas|n)$/.test(token.lower)) return true;
  }
  return true;
};

/** Index of the word that opens what the addressee is to do: "[to] lift the ban"; -1 where none is near. */
export const demandAt = (
  view: PositionView,
  from: number,
  next: number,
  words: ReadonlySet<string>,
  bare = false,
): number => {
  for (let at = from; at < Math.min(next, from + ADDRESSEE); at += 1) {
    const token = view.tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return -1;
    // "invited officials to Brussels": a place is nothing to do.
    const after = view.tokens[at + 1];
    const named = view.field.field !== 'title' && isCapitalised(after);
    // "all parties to the conflict": no infinitive.
    // "a las agencias y a los donantes": the second of those called on.
    const second = view.lexicon.and.has(view.tokens[at - 1]?.lower ?? '') && /^(?:a|al|à|au|aux)$/.test(token.lower);
    const place = second || (token.lower === 'to' && (named || view.lexicon.articles.has(after?.lower ?? '')));
    if (token.text === token.lower && words.has(token.lower) && at > from && !place && !isPossessive(view, at))
      return at;
    // "recomienda a los líderes [dialogar]".
    if (bare && token.text === token.lower && at > from && view.lexicon.actForm.test(token.lower)) return at;
    // "l’", "d’": the word before an apostrophe counts as written.
    if (isApostrophe(token)) continue;
  }
  return -1;
};

/** The object of a verb, from the first token behind it (and its particle); null where nothing is left. */
export const objectOf = (
  view: PositionView,
  from: number,
  clause: Clause,
  addressed: Addressed,
  words: ReadonlySet<string>,
): StanceObject | null => {
  let start = from;
  while (start < clause.next && (/^[:,]$/.test(view.tokens[start]?.text ?? '') || isQuoteMark(view.tokens[start])))
    start += 1;
  const next = objectEnd(view, start, clause);
  if (next <= start) return null;
  if (addressed === 'no') return { next, object: textOf(view, start, next), addressee: null };
  // "pidió [a] los Estados que": the preposition is no part of who is called on.
  const direct = addressed === 'yes' || addressed === 'article';
  const party = start + (!direct && /^(?:a|al|à|au|aux)$/.test(view.tokens[start]?.lower ?? '') ? 1 : 0);
  const demand = demandAt(view, party, next, words, view.lexicon.dropsSubject && addressed !== 'power');
  const opening = view.tokens[party];
  const governed = view.lexicon.prepositions.has(opening?.lower ?? '') && !direct;
  // "insta a proteger a los migrantes": what is asked, and nobody before it.
  const act =
    opening !== undefined && view.lexicon.actForm.test(opening.lower) && !view.lexicon.powers.has(opening.lower);
  const stated = demand >= 0 && !governed && !act && (direct || callsPower(view, party, demand, addressed !== 'power'));
  if (!stated)
    return (addressed === 'yes' || addressed === 'thanked') &&
      !act &&
      namesPower(view, start, next) &&
      next - start <= 8
      ? { next, object: textOf(view, start, next), addressee: textOf(view, addressed === 'yes' ? start : party, next) }
      : { next, object: textOf(view, start, next), addressee: null };
  // "urges States not [to] close": what is asked begins with "not"; a clause keeps its "that".
  const negated = /^(?:not|no|ne)$/.test(view.tokens[demand - 1]?.lower ?? '');
  const opens = view.tokens[demand]?.lower ?? '';
  const kept = /^(?:that|que|qu)$/.test(opens) || (!words.has(opens) && view.lexicon.actForm.test(opens));
  const asked = kept ? demand : demand + 1;
  return {
    next,
    object: textOf(view, negated ? demand - 1 : asked, next) || textOf(view, start, next),
    addressee: withoutMarks(textOf(view, party, negated ? demand - 1 : demand)),
  };
};

/** May the object of "welcome" be people, who were received and not praised? */
export const isPeople = (view: PositionView, from: number, next: number): boolean => {
  const { tokens, lexicon, speakers } = view;
  if (tokens[from]?.kind === 'numeral') return true;
  for (let at = from; at < Math.min(next, from + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && lexicon.prepositions.has(token.lower))) break;
    if (lexicon.people.has(token.lower)) return true;
    if (speakers.lexicon.honorifics.has(token.lower)) return true;
    if (speakers.placed.length > 0 && isCapitalised(token)) {
      const person = personAround(view, token.start, token.end);
      if (person !== null && tokens[at + 1]?.lower !== 's' && !isApostrophe(tokens[at + 1])) return true;
    }
  }
  return false;
};

/** Tokens in which the noun that makes it a stance stands: "supports the [renewed urgent] call". */
const OBJECT_REACH = 4;

export const takesObject = (verb: CompiledVerb, view: PositionView, from: number, next: number): boolean => {
  if (verb.objects === null) return true;
  for (let at = from; at < Math.min(next, from + OBJECT_REACH); at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (verb.objects.has(word)) return true;
    // "destacó [que] el trabajo", "stressed the value [of] work": another clause, another object.
    if (at > from && view.lexicon.prepositions.has(word)) return false;
    if (view.lexicon.openers.has(word)) return false;
  }
  return false;
};
