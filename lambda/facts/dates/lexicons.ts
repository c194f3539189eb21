import type { ContextLanguage } from '../context.ts';
import { ENGLISH_DATES } from '../language/en/dates.ts';
import { type CompiledLexicon, compileLexicon } from './compiled-lexicon.ts';

const compiled = new Map<ContextLanguage, CompiledLexicon>();

/** The date words of a language, made ready once; null where the language has none yet. */
export const dateLexiconOf = (language: ContextLanguage): CompiledLexicon | null => {
  const source = language === 'en' ? ENGLISH_DATES : null;
  if (source === null) return null;
  const known = compiled.get(language) ?? compileLexicon(source);
  compiled.set(language, known);
  return known;
};
