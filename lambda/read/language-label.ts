const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  arabic: 'ar',
  العربية: 'ar',
};

/** The language that a field "Language" names: "English" is `en`. Null where the word is not known. */
export const languageOfLabel = (label: string | undefined): string | null => {
  const name = label?.trim().toLowerCase() ?? '';
  return Object.hasOwn(LANGUAGES, name) ? (LANGUAGES[name] ?? null) : null;
};
