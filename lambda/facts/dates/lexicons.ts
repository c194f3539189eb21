import type { ContextLanguage } from '../context.ts';
import { ENGLISH_DATES } from '../language/en/dates.ts';
import { SPANISH_DATES } from '../language/es/dates.ts';
import { FRENCH_DATES } from '../language/fr/dates.ts';
import { OTHER_DATES } from '../language/other-dates.ts';
import { type CompiledLexicon, compileLexicon } from './compiled-lexicon.ts';
import type { DateLexicon } from './lexicon.ts';

const SOURCES: Readonly<Partial<Record<ContextLanguage, DateLexicon>>> = {
  en: ENGLISH_DATES,
  fr: FRENCH_DATES,
  es: SPANISH_DATES,
  other: OTHER_DATES,
};
const compiled = new Map<ContextLanguage, CompiledLexicon>();

/** The date words of a language, made ready once; null where the language has none yet. */
export const dateLexiconOf = (language: ContextLanguage): CompiledLexicon | null => {
  const source = SOURCES[language];
  if (source === undefined) return null;
  const known = compiled.get(language) ?? compileLexicon(source);
  compiled.set(language, known);
  return known;
};
