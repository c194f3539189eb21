import type { ContextLanguage } from '../context.ts';
import { ENGLISH_PLACES } from '../language/en/places.ts';
import { SPANISH_PLACES } from '../language/es/places.ts';
import { FRENCH_PLACES } from '../language/fr/places.ts';
import type { PlaceLexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<ContextLanguage, PlaceLexicon | null>> = {
  en: ENGLISH_PLACES,
  fr: FRENCH_PLACES,
  es: SPANISH_PLACES,
  other: null,
};

/** Null for a language whose places are those of the tables alone. */
export const placeLexiconOf = (language: ContextLanguage): PlaceLexicon | null => LEXICONS[language];
