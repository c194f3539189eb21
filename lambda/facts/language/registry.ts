import type { ContextLanguage } from '../context.ts';
import type { LanguageData } from './data.ts';
import { ENGLISH } from './en/index.ts';
import { SPANISH } from './es/index.ts';
import { FRENCH } from './fr/index.ts';
import { OTHER } from './other.ts';

const LANGUAGES = { en: ENGLISH, fr: FRENCH, es: SPANISH, other: OTHER } satisfies Record<
  ContextLanguage,
  LanguageData
>;

/** The data of one language; a language without a grammar gets numerals and currency signs alone. */
export const languageData = (language: ContextLanguage): LanguageData => LANGUAGES[language];
