import type { StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { Clause, Previous } from './clause.ts';
import { type Counted, isPlural, nounPhrase } from './counted.ts';

/** Tokens looked back through for the word that names what the brackets list. */
const REACH = 60;

const isCountries = (word: string, data: StatisticData): boolean => data.nouns.get(word) === 'countries';

/** "Guinea (289)": a name, and behind it a number alone in its brackets. */
const isBehindName = (tokens: readonly Token[], number: FoundNumber): boolean =>
  number.form === 'count' &&
  tokens[number.hedgeFirst - 1]?.text === '(' &&
  tokens[number.next]?.text === ')' &&
  isCapitalised(tokens[number.hedgeFirst - 2]);

/** "from five countries: Guinea (289), Senegal (211)": is the number one of a list of countries, and no number of them? */
export const isOfCountry = (
  tokens: readonly Token[],
  number: FoundNumber,
  clause: { readonly first: number },
  data: StatisticData,
): boolean => {
  if (!isBehindName(tokens, number)) return false;
  const from = Math.max(clause.first, number.hedgeFirst - REACH);
  const words = tokens.slice(from, number.hedgeFirst);
  return words.some(({ lower }) => isCountries(lower, data)) && words.some(({ text }) => text === ':');
};

/** The people whom a list of countries tells of: those its sentence names, else those counted last; null where nobody does. */
export const peopleOfList = (
  { field, tokens }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  data: StatisticData,
): Counted | null => {
  for (let at = number.hedgeFirst - 2; at >= Math.max(clause.first, number.hedgeFirst - REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || !data.people.has(token.lower) || !isPlural(token, data)) continue;
    // "asylum seekers", "displaced families"
    const before = tokens[at - 1]?.lower ?? '';
    const described =
      !data.headFirst && (data.adjectives.has(before) || data.people.has(before) || before === 'asylum');
    const phrase = nounPhrase(field, tokens, described ? at - 1 : at, number.hedgeFirst, data);
    if (phrase !== null) return phrase;
  }
  return previous?.paragraph === clause.paragraph ? previous.people : null;
};
