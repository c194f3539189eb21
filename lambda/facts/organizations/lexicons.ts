import type { ContextLanguage } from '../context.ts';
import { ENGLISH_ORGANIZATIONS } from '../language/en/organizations.ts';
import { SPANISH_ORGANIZATIONS } from '../language/es/organizations.ts';
import { FRENCH_ORGANIZATIONS } from '../language/fr/organizations.ts';
import type { OrganizationLexicon } from './lexicon.ts';

const LEXICONS: Readonly<Record<ContextLanguage, OrganizationLexicon | null>> = {
  en: ENGLISH_ORGANIZATIONS,
  fr: FRENCH_ORGANIZATIONS,
  es: SPANISH_ORGANIZATIONS,
  other: null,
};

/** Null for a language whose organizations are known ones alone. */
export const organizationLexiconOf = (language: ContextLanguage): OrganizationLexicon | null => LEXICONS[language];
