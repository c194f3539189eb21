import type { FieldText } from '../../context.ts';
import type { StatisticData } from '../../language/data.ts';
import { isDemonym } from '../../places/demonyms.ts';
import type { Token } from '../../text/tokens.ts';
import { type Counted, isPlural, nounPhrase } from '../counted.ts';
import { isMass } from '../counted-before.ts';

/** Words looked through for what a head or a lead-in counts. */
const LONGEST = 30;

/** Where people stand among other things, they are what is counted: "countries of origin of the arrivals". */
const isOfPeople = (token: Token, data: StatisticData): boolean =>
  data.people.has(token.lower) ||
  (isDemonym(token.lower) && (!data.headFirst || isPlural(token, data))) ||
  isMass(token.lower, data) ||
  data.adjectives.has(token.lower);

/**
 * What a head of a column, a title or a lead-in says is counted below it ("IDPs", "Deaths by region", "Migrants
 * arriving by country of origin:"): its first noun for people, else its first that can be counted; or null.
 */
export const namedIn = (
  field: FieldText,
  tokens: readonly Token[],
  first: number,
  next: number,
  data: StatisticData,
): Counted | null => {
  let found: Counted | null = null;
  for (let at = first; at < Math.min(next, first + LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const people = isOfPeople(token, data);
    const known = data.nouns.has(token.lower) && isPlural(token, data);
    if (!people && !(known && found === null)) continue;
    const phrase = nounPhrase(field, tokens, phraseStart(tokens, at, first, data), next, data);
    if (phrase === null) continue;
    if (people) return phrase;
    found = phrase;
  }
  return found;
};

/** Adjectives before the noun belong to it in English: "new arrivals". */
const phraseStart = (tokens: readonly Token[], at: number, first: number, data: StatisticData): number => {
  let start = at;
  while (!data.headFirst && start > first && at - start < 3) {
    const before = tokens[start - 1];
    if (before?.kind !== 'word' || data.stops.has(before.lower) || data.openers.has(before.lower)) break;
    start -= 1;
  }
  return start;
};
