import { isCapitalised } from '../text/tokens.ts';
import { type Addressed, callsPower, demandAt, namesPower, withoutMarks } from './addressee.ts';
import type { CompiledVerb } from './compiled.ts';
import { objectEnd } from './object-end.ts';
import { type Clause, isApostrophe, isQuoteMark, type PositionView, personAround } from './view.ts';
import { isAdverb } from './zone.ts';

/** What a verb of stance is about. */
export interface StanceObject {
  /** Index behind the last token of the evidence. */
  readonly next: number;
  /** Index of the first token of what is asked. */
  readonly first: number;
  readonly object: string;
  readonly addressee: string | null;
}

const textOf = (view: PositionView, first: number, next: number): string =>
  first >= next ? '' : view.field.text.slice(view.tokens[first]?.start ?? 0, view.tokens[next - 1]?.end ?? 0);

/** Index of the determiner behind whom is thanked: "a los maestros [su] trabajo"; -1 where "por" or nothing stands there. */
const causeAt = (view: PositionView, party: number, next: number): number => {
  const { tokens, lexicon } = view;
  // "a Canadá su respuesta": a name needs no article of its own.
  const behind = isCapitalised(tokens[party]) ? party + 1 : party + 2;
  for (let at = behind; at < next; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:por|que|para)$/.test(word) || tokens[at]?.kind !== 'word') return -1;
    if (
      (lexicon.articles.has(word) || MORE.test(word)) &&
      !lexicon.prepositions.has(before) &&
      !lexicon.and.has(before)
    )
      return at;
  }
  return -1;
};

/** Open what is asked like an article: "a los Estados [más] fondos". */
const MORE = /^(?:más|mayor|mayores|menos|mejor|mejores|davantage|plus|usd)$/;

/** Tokens between such a verb and its copula: "[need] most right now", "[il nous faut] le plus, ce". */
const CLEFT = 6;

/** "What we need most are [staff]", "lo que más necesitamos es [tiempo]": index behind the copula; `from` where none is. */
const behindCleft = (view: PositionView, from: number, clause: Clause): number => {
  const { tokens, lexicon } = view;
  let opened = false;
  for (let at = from - 1; at >= Math.max(clause.first, from - CLEFT * 2) && !opened; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    opened = word === 'what' || (/^(?:que|qu|dont)$/.test(word) && /^(?:ce|lo)$/.test(tokens[at - 1]?.lower ?? ''));
  }
  if (!opened) return from;
  for (let at = from; at < Math.min(clause.next, from + CLEFT); at += 1) {
    const token = tokens[at];
    if (COPULA.test(token?.lower ?? '')) return at + 1;
    const between =
      token?.text === ',' ||
      isApostrophe(token) ||
      isAdverb(view, at) ||
      lexicon.times.has(token?.lower ?? '') ||
      BETWEEN.test(token?.lower ?? '');
    if (!between) return from;
  }
  return from;
};
const COPULA = /^(?:is|are|est|sont|es|son)$/;
const BETWEEN = /^(?:most|now|right|all|above|us|le|plus|ce|c|besoin|más|ahora)$/;

/** The object of a verb, from the first token behind it (and its particle); null where nothing is left. */
export const objectOf = (
  view: PositionView,
  from: number,
  clause: Clause,
  addressed: Addressed,
  words: ReadonlySet<string>,
): StanceObject | null => {
  let start = behindCleft(view, from, clause);
  while (start < clause.next && (/^[:,]$/.test(view.tokens[start]?.text ?? '') || isQuoteMark(view.tokens[start])))
    start += 1;
  const next = objectEnd(view, start, clause);
  if (next <= start) return null;
  if (addressed === 'no') return { next, first: start, object: textOf(view, start, next), addressee: null };
  // "pidió [a] los Estados que": the preposition is no part of who is called on.
  const direct = addressed === 'yes' || addressed === 'article';
  const party = start + (!direct && /^(?:a|al|à|au|aux)$/.test(view.tokens[start]?.lower ?? '') ? 1 : 0);
  // "recomienda a los líderes dialogar", "solicitó al Gobierno reabrir": an infinitive that no word opens.
  const clausal = (addressed !== 'power' && addressed !== 'public') || words.has('que');
  const bare = view.lexicon.dropsSubject && clausal;
  // "agradeció a los asistentes su participación": what for stands at once behind who is thanked.
  const cause =
    addressed === 'thanked' && view.lexicon.dropsSubject && party > start && view.tokens[party]?.lower !== 'nombre'
      ? causeAt(view, party, next)
      : -1;
  if (cause > party)
    return { next, first: cause, object: textOf(view, cause, next), addressee: textOf(view, party, cause) };
  const demand = demandAt(view, party, next, words, bare);
  const opening = view.tokens[party];
  const governed = view.lexicon.prepositions.has(opening?.lower ?? '') && !direct;
  // "insta a proteger a los migrantes": what is asked, and nobody before it.
  const act =
    opening !== undefined && view.lexicon.actForm.test(opening.lower) && !view.lexicon.powers.has(opening.lower);
  const stated = demand >= 0 && !governed && !act && (direct || callsPower(view, party, demand, addressed));
  // "pidió a los Estados más fondos", "demande aux États un accès sûr": the thing stands at once behind who is asked.
  const dative = !view.lexicon.infinitiveMark.has('to') && (addressed === 'yes' || party > start) && !act;
  const thing = !stated && dative ? causeAt(view, party, next) : -1;
  if (thing > party && namesPower(view, party, thing))
    return { next, first: thing, object: textOf(view, thing, next), addressee: textOf(view, party, thing) };
  if (!stated)
    return (addressed === 'yes' || addressed === 'thanked') &&
      !act &&
      namesPower(view, start, next) &&
      next - start <= 8
      ? {
          next,
          first: start,
          object: textOf(view, start, next),
          addressee: textOf(view, addressed === 'yes' ? start : party, next),
        }
      : { next, first: start, object: textOf(view, start, next), addressee: null };
  // "urges States not [to] close": what is asked begins with "not"; a clause keeps its "that".
  const negated = /^(?:not|no|ne)$/.test(view.tokens[demand - 1]?.lower ?? '');
  const opens = view.tokens[demand]?.lower ?? '';
  const kept = /^(?:that|que|qu)$/.test(opens) || (!words.has(opens) && view.lexicon.actForm.test(opens));
  const asked = kept ? demand : demand + 1;
  return {
    next,
    first: asked,
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
