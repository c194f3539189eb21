import enCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { ContextLanguage } from '../context.ts';
import { ENGLISH_PEOPLE } from '../language/en/people.ts';
import { SPANISH_PEOPLE } from '../language/es/people.ts';
import { FRENCH_PEOPLE } from '../language/fr/people.ts';
import type { PeopleLexicon, PeopleWords } from './lexicon.ts';

/** Country names of one word ("nepal", "sudan"), which end a title and begin no name; longer ones come from the place layer. */
const countryWords = (alsoNames: ReadonlySet<string>): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const names of Object.values(enCountries.countries))
    for (const name of Array.isArray(names) ? names : [names])
      if (/^[\p{L}’'-]{4,}$/u.test(name) && !alsoNames.has(name.toLowerCase())) words.add(name.toLowerCase());
  // Short forms and parts that releases use and the standard does not.
  for (const word of ['uae', 'usa', 'drc', 'car', 'somaliland', 'puntland', 'kosovo', 'darfur', 'gaza'])
    words.add(word);
  return words;
};

const SOURCES: Readonly<Partial<Record<ContextLanguage, PeopleWords>>> = {
  en: ENGLISH_PEOPLE,
  fr: FRENCH_PEOPLE,
  es: SPANISH_PEOPLE,
};
const lexicons = new Map<ContextLanguage, PeopleLexicon>();

/** The words of a language; those of English where it has none yet (names and contact lines look alike). */
export const peopleLexiconOf = (language: ContextLanguage): PeopleLexicon => {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const words = SOURCES[language] ?? ENGLISH_PEOPLE;
  const lexicon = { ...words, countries: countryWords(words.alsoNames) };
  lexicons.set(language, lexicon);
  return lexicon;
};
