import type { Indicator } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import type { StatisticData } from '../language/data.ts';
import { isDemonym } from '../places/demonyms.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import { afterOpeners, type Counted, isParticiple, isPlural, nounPhrase } from './counted.ts';

/** How far back the noun of a number without one is looked for. */
const BACK = 14;

/** "the number of refugees … 5,000": the noun after the phrase, wherever in reach it stands. */
export const countedByNumberOf = (
  field: FieldText,
  tokens: readonly Token[],
  first: number,
  floor: number,
  data: StatisticData,
  back = BACK,
): Counted | null => {
  for (let index = first - 1; index >= Math.max(floor, first - back); index -= 1) {
    const found = data.numberOf.endingAt(tokens, index);
    const phrase =
      found === null ? null : nounPhrase(field, tokens, afterOpeners(tokens, index + 1, first, data), first, data);
    if (phrase !== null) return phrase;
  }
  return null;
};

/** Nouns that count in the singular too: "the population of 12 million", "displacement tops 800,000". */
const MASSES: ReadonlySet<Indicator> = new Set([
  'arrivals',
  'deaths',
  'departures',
  'displaced',
  'injured',
  'missing',
  'population',
  'returnees',
]);

/** Do only linking words stand between the noun and its number: "arrivals hit", "population of", "Deaths now"? */
export const leadsStraight = (tokens: readonly Token[], from: number, to: number, data: StatisticData): boolean => {
  if (from === to) return true;
  if (to - from > LINKING) return false;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (!(data.links.has(word) || data.stands.has(word) || data.standsAt.has(word))) return false;
  }
  return true;
};
/** Most linking words: "stands now at". */
const LINKING = 3;

/** Does the singular count as well? */
export const isMass = (word: string, data: StatisticData): boolean =>
  !data.adjectives.has(word) && MASSES.has(data.nouns.get(word) ?? 'other');

const isPlace = (word: string, data: StatisticData): boolean => data.nouns.get(word) === 'facilities';

/** "Estados Partes", "Member States": several of them are many. */
const KINDS_OF_STATES = /^(?:partes?|parties|miembros?|membres?|members?)$/;

/** A noun with a capital and another right behind it is a name: "Estados Unidos aportó 45", "Refugees International". */
const isInName = (tokens: readonly Token[], index: number, first: number): boolean => {
  const after = tokens[index + 1];
  return (
    isCapitalised(tokens[index]) &&
    index + 1 < first &&
    isCapitalised(after) &&
    !KINDS_OF_STATES.test(after?.lower ?? '') &&
    // "Migrant Deaths Reach 500": a headline has capitals all over.
    tokens.slice(index + 1, first).some((token) => token.kind === 'word' && !isCapitalised(token))
  );
};

/** May the word name what a number behind it counts? */
const names = (tokens: readonly Token[], index: number, first: number, data: StatisticData): boolean => {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || data.stops.has(token.lower)) return false;
  // "mostly Syrian (2,100)"
  // and "chinos: 9.683"
  const bracketed = /^[(:]$/.test(tokens[index + 1]?.text ?? '') && index + 2 >= first;
  // "en République dominicaine (329)" is a place.
  if (bracketed && isDemonym(token.lower)) return !data.headFirst || isPlural(token, data);
  if (!data.nouns.has(token.lower) && !data.people.has(token.lower)) return false;
  if (isInName(tokens, index, first)) return false;
  if (isPlural(token, data)) return true;
  // "returned home: 589": an adverb.
  if (token.lower === 'home') return false;
  // "Family: 59": another singular counts only right before the colon of its number; "Office: 204" is a room.
  if (
    tokens[index + 1]?.text === ':' &&
    index + 2 >= first &&
    (data.people.has(token.lower) || !isPlace(token.lower, data))
  )
    return true;
  if (!isMass(token.lower, data)) return false;
  const of = /^(?:of|de)$/.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  return leadsStraight(tokens, of, first, data);
};

const OF = /^(?:of|de|d|des|du)$/;
const SMALL = /^(?:the|les|los|las|l|’)$/;

/** Index of the noun that this one only belongs to ("arrivals of migrants", "llegadas de migrantes"), else its own. */
const ownerOf = (tokens: readonly Token[], index: number, reach: number, data: StatisticData): number => {
  let at = index - 1;
  while (at > reach && SMALL.test(tokens[at]?.lower ?? '')) at -= 1;
  const noun = tokens[at - 1];
  if (at - 1 < reach || !OF.test(tokens[at]?.lower ?? '') || noun === undefined) return index;
  return MASSES.has(data.nouns.get(noun.lower) ?? data.people.get(noun.lower) ?? 'other') ? at - 1 : index;
};

/** "arrivals hit 5,000", "Deaths (23)": the noun stands before the number. */
export const countedBefore = (
  field: FieldText,
  tokens: readonly Token[],
  first: number,
  floor: number,
  data: StatisticData,
): Counted | null => {
  const reach = Math.max(floor, first - BACK);
  for (let index = first - 1; index >= reach; index -= 1) {
    const found = tokens[index];
    if (found === undefined || /^[.;]$/.test(found.text)) return null;
    if (!names(tokens, index, first, data)) continue;
    const head = ownerOf(tokens, index, reach, data);
    let start = head;
    while (start > reach && head - start < 3) {
      const before = tokens[start - 1];
      if (
        before === undefined ||
        before.kind !== 'word' ||
        data.stops.has(before.lower) ||
        data.openers.has(before.lower)
      )
        break;
      // "personnes déplacées : 600 250": the noun stands before its adjective.
      if (data.headFirst && data.people.has(before.lower)) {
        start -= 1;
        break;
      }
      if (isParticiple(before) || isPlural(before, data)) break;
      // "Se registraron haitianos (360)"
      if (data.headFirst && data.ellipticVerb.test(before.lower)) break;
      start -= 1;
    }
    return nounPhrase(field, tokens, start, head + 1, data);
  }
  return null;
};
