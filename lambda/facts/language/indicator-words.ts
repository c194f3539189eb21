import type { Indicator } from '../../contract/fact.ts';
import { phrasesOf, wordsOf } from '../text/phrases.ts';

/** Words separated by white space, each with its indicator. */
export const wordsFor = (indicator: Indicator, words: string): (readonly [string, Indicator])[] =>
  wordsOf(words).map((word) => [word, indicator] as const);

/** Phrases separated by commas, each with its indicator. */
export const phrasesFor = (indicator: Indicator, phrases: string): (readonly [string, Indicator])[] =>
  phrasesOf(indicator, phrases);

const PARTICIPLES: Readonly<Record<'fr' | 'es', readonly [RegExp, readonly string[]]>> = {
  fr: [/és(?=\s|$)/, ['és', 'ées', 'é', 'ée']],
  es: [/([ai]d)os(?=\s|$)/, ['$1os', '$1as', '$1o', '$1a']],
};

/** The first participle in the masculine plural stands for all four forms: "obligados a huir" brings "obligadas a huir". */
export const inGenders = (
  language: 'fr' | 'es',
  phrases: readonly (readonly [string, Indicator])[],
): readonly (readonly [string, Indicator])[] => {
  const [ending, forms] = PARTICIPLES[language];
  const all = phrases.flatMap(([phrase, indicator]) =>
    ending.test(phrase)
      ? forms.map((form) => [phrase.replace(ending, form), indicator] as const)
      : [[phrase, indicator] as const],
  );
  return [...new Map(all)];
};
