import type { LanguageData, StatisticData } from '../language/data.ts';
import { isDemonym } from '../places/demonyms.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens between the letter and what is counted: "1.4m acutely malnourished children", "1,5 M de personnes". */
const BEHIND = 6;
/** Tokens of "of", "d’entre" before a pronoun. */
const OF_THEM = 3;
/** Tokens between what is counted and the number behind it: "people in need has risen to 3.2m". */
const BEFORE = 12;

/** Indicators of nouns that tell of people, not of things that have a height or a length. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'deaths',
  'injured',
  'missing',
  'displaced',
  'arrivals',
  'departures',
  'returnees',
  'cases',
  'population',
]);

/** Behind the letter they make it metres: "2.5 m high", "40 m de largo". */
const DIMENSION =
  /^(?:high|tall|deep|long|wide|thick|above|below|away|inland|apart|east|west|north|south|depth|height|length|width|from|haut|hauteur|long|longueur|large|largeur|profondeur|alto|altura|largo|ancho|profundidad|longitud|than)$/;
/** Before the number they make it metres: "a 2 m wall", "within 50m", "à 120 m des tentes". */
const AT = /^(?:a|an|at|within|à|by)$/;

const countsPeople = (word: string, data: StatisticData): boolean =>
  data.people.has(word) || isDemonym(word) || OF_PEOPLE.has(data.nouns.get(word) ?? '');

/** Words that may stand between people and their number: small words, verbs of change, what befell them. */
const leadsOn = (tokens: readonly Token[], at: number, language: LanguageData, data: StatisticData): boolean => {
  const token = tokens[at];
  if (token === undefined || /^[.;!?]$/.test(token.text)) return false;
  return (
    token.kind !== 'word' ||
    token.text.length === 1 ||
    data.stops.has(token.lower) ||
    data.openers.has(token.lower) ||
    data.stands.has(token.lower) ||
    data.links.has(token.lower) ||
    language.numbers.changes.has(token.lower) ||
    language.numbers.hedgeFillers.has(token.lower) ||
    data.verbsAfter.startingAt(tokens, at) !== null ||
    language.numbers.hedgesBefore.startingAt(tokens, at) !== null
  );
};

/**
 * Does "m" behind a numeral without a currency say millions ("1.1m people", "2.5 m more need food") rather than metres?
 * What follows decides: people, their number's own nouns, or a thing in the plural right behind it; where nothing
 * follows, the people spoken of before it.
 * @param first token of the numeral
 * @param next token behind the letter
 */
export const countsMillions = (
  tokens: readonly Token[],
  first: number,
  next: number,
  language: LanguageData,
): boolean => {
  const data = language.statistic;
  if (data === null || AT.test(tokens[first - 1]?.lower ?? '')) return false;
  const thing = tokens[next]?.lower ?? '';
  if (language.units.measures.startingAt(tokens, next) !== null) return true;
  // "1.2m doses"; "three 20m boats" are boats of that length.
  if (data.nouns.has(thing) && data.plural.test(thing))
    return !language.numbers.cardinals.has(tokens[first - 1]?.lower ?? '');
  for (let at = next; at < next + BEHIND; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'numeral' || (token.kind === 'mark' && !/^[-’']$/.test(token.text)))
      break;
    if (DIMENSION.test(token.lower)) return false;
    if (countsPeople(token.lower, data)) return true;
    // "1.3 m of them", not "5m east of them"
    if (data.pronouns.has(token.lower)) return at - next <= OF_THEM;
    if (data.stops.has(token.lower) && !data.openers.has(token.lower)) break;
  }
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    if (countsPeople(tokens[at]?.lower ?? '', data)) return true;
    if (!leadsOn(tokens, at, language, data)) return false;
  }
  return false;
};
