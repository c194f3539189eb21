import enCountries from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { ContextLanguage } from '../context.ts';
import { ENGLISH_PEOPLE } from '../language/en/people.ts';
import { SPANISH_PEOPLE } from '../language/es/people.ts';
import { FRENCH_PEOPLE } from '../language/fr/people.ts';
import type { PeopleLexicon } from './lexicon.ts';

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

/** The words of a language as sets. */
export interface CompiledPeople {
  readonly honorifics: ReadonlySet<string>;
  readonly titleHeads: ReadonlySet<string>;
  readonly weakTitleHeads: ReadonlySet<string>;
  readonly titleTails: ReadonlySet<string>;
  readonly titleAcronyms: ReadonlySet<string>;
  readonly adjectiveHeads: ReadonlySet<string>;
  readonly titlesInSmall: boolean;
  readonly genericTitles: ReadonlySet<string>;
  readonly organizationNouns: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly alsoNames: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly speechParticiples: ReadonlySet<string>;
  readonly quotingVerbs: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly adjectiveEndings: readonly string[];
  readonly bylineWords: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly dropsSubjects: boolean;
  readonly pronouns: ReadonlySet<string>;
  readonly titleJoints: ReadonlySet<string>;
  readonly affiliationJoints: ReadonlySet<string>;
  readonly titleStops: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly namingWords: ReadonlySet<string>;
  readonly according: ReadonlySet<string>;
  readonly opinion: RegExp;
  readonly pointsBack: RegExp;
  readonly countries: ReadonlySet<string>;
}

const compile = (lexicon: PeopleLexicon): CompiledPeople => ({
  honorifics: new Set(lexicon.honorifics),
  titleHeads: new Set(lexicon.titleHeads),
  weakTitleHeads: new Set(lexicon.weakTitleHeads),
  titleTails: new Set(lexicon.titleTails),
  titleAcronyms: new Set(lexicon.titleAcronyms),
  adjectiveHeads: new Set(lexicon.adjectiveHeads),
  titlesInSmall: lexicon.titlesInSmall,
  genericTitles: new Set(lexicon.genericTitles),
  organizationNouns: new Set(lexicon.organizationNouns),
  notNames: new Set(lexicon.notNames),
  alsoNames: new Set(lexicon.alsoNames),
  particles: new Set(lexicon.particles),
  speechVerbs: new Set(lexicon.speechVerbs),
  speechParticiples: new Set(lexicon.speechParticiples),
  quotingVerbs: new Set(lexicon.quotingVerbs),
  personNouns: new Set(lexicon.personNouns),
  adjectiveEndings: lexicon.adjectiveEndings,
  bylineWords: new Set(lexicon.bylineWords),
  placePrepositions: new Set(lexicon.placePrepositions),
  dropsSubjects: lexicon.dropsSubjects,
  pronouns: new Set(lexicon.pronouns),
  titleJoints: new Set(lexicon.titleJoints),
  affiliationJoints: new Set(lexicon.affiliationJoints),
  titleStops: new Set(lexicon.titleStops),
  articles: new Set(lexicon.articles),
  namingWords: new Set(lexicon.namingWords),
  according: new Set(lexicon.according),
  opinion: lexicon.opinion,
  pointsBack: lexicon.pointsBack,
  countries: countryWords(new Set(lexicon.alsoNames)),
});

const SOURCES: Readonly<Partial<Record<ContextLanguage, PeopleLexicon>>> = {
  en: ENGLISH_PEOPLE,
  fr: FRENCH_PEOPLE,
  es: SPANISH_PEOPLE,
};
const compiled = new Map<ContextLanguage, CompiledPeople>();

/** The words of a language; those of English where it has none yet (names and contact lines look alike). */
export const peopleLexiconOf = (language: ContextLanguage): CompiledPeople => {
  const known = compiled.get(language) ?? compile(SOURCES[language] ?? ENGLISH_PEOPLE);
  compiled.set(language, known);
  return known;
};
