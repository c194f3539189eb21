import type { Indicator } from '../../contract/fact.ts';
import { phrasesOf, wordsOf } from '../text/phrases.ts';

/** Words separated by white space, each with its indicator. */
export const wordsFor = (indicator: Indicator, words: string): (readonly [string, Indicator])[] =>
  wordsOf(words).map((word) => [word, indicator] as const);

/** Phrases separated by commas, each with its indicator. */
export const phrasesFor = (indicator: Indicator, phrases: string): (readonly [string, Indicator])[] =>
  phrasesOf(indicator, phrases);
