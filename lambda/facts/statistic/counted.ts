import type { Span } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import type { StatisticData } from '../language/data.ts';
import { isDemonym } from '../places/demonyms.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';

/** The noun phrase that is counted, as token indexes and words. */
export interface Counted {
  readonly text: string;
  readonly first: number;
  readonly next: number;
  /** Lower-case words. */
  readonly words: readonly string[];
  readonly head: string;
  /** Did the phrase end in a plural or another noun that can be counted? */
  readonly headed: boolean;
}

/** Longest counted phrase, and most words before it that are no part of it, in tokens. */
const LONGEST = 9;
const OPENERS = 5;

export const isPlural = (token: Token, data: StatisticData): boolean =>
  data.irregularPlurals.has(token.lower) ||
  (token.text.length > 2 && data.plural.test(token.lower) && !data.notHeads.has(token.lower)) ||
  // "CPFs"; and "Nepalis", "Iraqis" beside "basis", "crisis".
  /^\p{Lu}{2,}s$/u.test(token.text) ||
  // "Congolese", "Sudanese"
  (/ese$/.test(token.lower) && isDemonym(token.lower)) ||
  /^\p{Lu}\p{L}+is$/u.test(token.text);

const isKnownNoun = (word: string, data: StatisticData): boolean =>
  data.nouns.has(word) || data.people.has(word) || data.adjectives.has(word);

const isHead = (token: Token, data: StatisticData): boolean => isPlural(token, data) || isKnownNoun(token.lower, data);

export const isParticiple = (token: Token): boolean => token.text.length > 4 && /(?:ed|ing)$/.test(token.text);

/** Does a plural follow within a few words ("isolation and treatment centres")? */
const pluralAhead = (tokens: readonly Token[], from: number, limit: number, data: StatisticData): boolean => {
  for (let index = from; index < Math.min(limit, from + 3); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word' || data.stops.has(token.lower)) return false;
    if (isPlural(token, data)) return true;
  }
  return false;
};

/** Most people named together: "girls, boys, women and men". */
const LONGEST_PAIRING = 4;

/** "women and men", "niñas, niños y adolescentes" are counted together: people joined to people, with nothing between. */
const pairedPeople = (tokens: readonly Token[], last: number | undefined, data: StatisticData): readonly number[] => {
  const isPerson = (word: string): boolean => data.people.has(word) || data.nouns.get(word) === 'population';
  if (last === undefined || !isPerson(tokens[last]?.lower ?? '')) return [];
  const joined: number[] = [];
  for (let at = last; joined.length < 2 * LONGEST_PAIRING; at += 2) {
    const joint = tokens[at + 1]?.lower ?? '';
    const other = tokens[at + 2];
    if (other === undefined || !isPerson(other.lower) || !isPlural(other, data)) return [];
    if (/^(?:and|y|et|e)$/.test(joint)) return [...joined, at + 1, at + 2];
    if (joint !== ',') return [];
    joined.push(at + 1, at + 2);
  }
  return [];
};

/**
 * The noun phrase that starts at a token: the shortest complete one, up to its head noun (fact contract). Without a
 * part-of-speech tagger the head is the first plural, or the last word before a preposition, verb or mark.
 */
export const nounPhrase = (
  field: FieldText,
  tokens: readonly Token[],
  from: number,
  limit: number,
  data: StatisticData,
): Counted | null => {
  const kept: number[] = [];
  let headed = false;
  let index = from;
  for (; index < limit && kept.length < LONGEST; index += 1) {
    const token = tokens[index];
    const last = tokens[kept.at(-1) ?? -1];
    if (token === undefined || token.kind === 'numeral') break;
    if (token.kind === 'mark') {
      const after = tokens[index + 1];
      const joins =
        /^[-/–’']$/.test(token.text) && touches(last, token) && touches(token, after) && after?.kind === 'word';
      if (joins) {
        if (after?.lower === 's' && token.text !== '-') break;
        kept.push(index);
        headed = false;
        continue;
      }
      if (token.text === ',' && !headed && kept.length > 0 && pluralAhead(tokens, index + 1, limit, data)) continue;
      break;
    }
    // "35 resultaron heridos": what begins with a verb is no noun phrase.
    if (kept.length === 0 && data.headFirst && data.ellipticVerb.test(token.lower) && !isKnownNoun(token.lower, data))
      break;
    const joined = kept.length > 0 && tokens[index - 1]?.kind === 'mark' && touches(tokens[index - 1], token);
    if (!joined && data.stops.has(token.lower) && !(token.lower === 'it' && token.text === 'IT')) {
      // "registered refugees": a verb form that opens the phrase is an adjective where a noun follows.
      // and behind an adverb: "119 newly arrived refugees".
      const opens = kept.length === 0 || kept.every((at) => /ly$/.test(tokens[at]?.lower ?? ''));
      // "three necessary living items"
      const inside = !headed && data.plural.test(tokens[index + 1]?.lower ?? '') && /ing$/.test(token.lower);
      if ((opens || inside) && isParticiple(token) && pluralAhead(tokens, index + 1, limit, data)) {
        kept.push(index);
        continue;
      }
      if (/^(?:and|or)$/.test(token.lower) && kept.length > 0 && !headed && pluralAhead(tokens, index + 1, limit, data))
        continue;
      break;
    }
    if (headed && last !== undefined) {
      // After a plural only another noun goes on ("refugee rights activists"), never a verb or an adverb.
      // "15 familias Esquemas Especiales": a name begins.
      const name = data.headFirst && isCapitalised(token) && !isCapitalised(last) && isKnownNoun(last.lower, data);
      const goesOn = isPlural(token, data) && !isParticiple(token) && (isPlural(last, data) || isCapitalised(token));
      if (!goesOn || name) break;
    } else if (last !== undefined && isParticiple(token) && !isCapitalised(token) && data.people.has(last.lower)) break;
    kept.push(index);
    headed =
      isPlural(token, data) ||
      (isKnownNoun(token.lower, data) && !goesOnAfter(token, tokens[index + 1], kept.length > 1, data));
  }
  while (kept.length > 0 && tokens[kept.at(-1) ?? -1]?.kind === 'mark') kept.pop();
  kept.push(...pairedPeople(tokens, kept.at(-1), data));
  const first = tokens[kept[0] ?? -1];
  const last = tokens[kept.at(-1) ?? -1];
  if (first === undefined || last === undefined) return null;
  // "1,400 benefited from", "350 remaining in": a verb form alone is no noun.
  if (first === last && isParticiple(first) && !isKnownNoun(first.lower, data)) return null;
  const words = kept.map((at) => tokens[at]?.lower ?? '');
  const span: Span = { start: first.start, end: last.end };
  return {
    text: field.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    first: kept[0] ?? from,
    next: (kept.at(-1) ?? from) + 1,
    words,
    head: data.headFirst
      ? (words.find((word) => data.nouns.has(word) || data.people.has(word)) ?? first.lower)
      : last.lower,
    headed:
      isHead(last, data) ||
      (data.headFirst && isHead(first, data)) ||
      // "206 Eritrean and 110 Nigerian"
      (isCapitalised(last) && isDemonym(last.lower)),
  };
};

/** A known noun in the singular ends the phrase unless another word of it follows ("migrant resource centres"). */
const goesOnAfter = (noun: Token, token: Token | undefined, named: boolean, data: StatisticData): boolean =>
  token !== undefined &&
  // "Member States met": a name ends before small letters; "Death toll" only opens a sentence.
  !(named && isCapitalised(noun) && noun.text !== noun.text.toUpperCase() && !isCapitalised(token)) &&
  token.kind === 'word' &&
  !data.stops.has(token.lower) &&
  (!isParticiple(token) || isCapitalised(token));

/** "8.5 million projected number of people": what is counted stands behind "number of". */
export const behindNumberOf = (
  field: FieldText,
  tokens: readonly Token[],
  phrase: Counted,
  limit: number,
  data: StatisticData,
): Counted => {
  if (data.numberOf.startingAt(tokens, phrase.next - 1) === null) return phrase;
  return nounPhrase(field, tokens, afterOpeners(tokens, phrase.next, limit, data), limit, data) ?? phrase;
};

/** First token of what is counted: past "of the", "of their", "more", and past the hyphen of "40-bed". */
export const afterOpeners = (tokens: readonly Token[], next: number, limit: number, data: StatisticData): number => {
  let at = next;
  if (tokens[at]?.text === '-' && touches(tokens[at - 1], tokens[at])) at += 1;
  for (let count = 0; count < OPENERS && at < limit && data.openers.has(tokens[at]?.lower ?? ''); count += 1) at += 1;
  // "three 40-bed centres"
  const size = tokens[at]?.kind === 'numeral' && tokens[at + 1]?.text === '-' && touches(tokens[at], tokens[at + 1]);
  // "five (5) regions"
  if (tokens[next]?.text === '(' && tokens[next + 1]?.kind === 'numeral' && tokens[next + 2]?.text === ')')
    at = next + 3;
  if (size && at + 3 < limit) return at + 3;
  // "half of Nepal’s households": the owner is no part of what is counted.
  const owner =
    at > next &&
    tokens[at]?.kind === 'word' &&
    /^[’']$/.test(tokens[at + 1]?.text ?? '') &&
    tokens[at + 2]?.lower === 's';
  return owner ? at + 3 : at;
};
