import type { PeopleLexicon } from '../people/lexicon.ts';
import type { Person } from '../people/people.ts';
import type { SpeakerView } from './speaker.ts';
import { wordIndexAt } from './speaker.ts';

/** What the text's own words say; null where they say nothing, which contradicts neither. */
export type Gender = 'female' | 'male' | null;

const FEMALE =
  /^(?:she|her|ms|mrs|miss|lady|mother|grandmother|wife|widow|daughter|sister|girl|woman|queen|princess|spokeswoman|chairwoman|elle|mme|mlle|madame|mère|femme|fille|sœur|veuve|dame|reine|cheffe|ella|sra|señora|señorita|doña|dra|madre|mujer|hija|hermana|viuda|niña|jefa|alcaldesa|lideresa)$|-(?:t-)?elles?$/;
const MALE =
  /^(?:he|his|mr|sir|father|grandfather|husband|son|brother|boy|man|king|prince|spokesman|chairman|il|mm?|monsieur|père|homme|fils|frère|garçon|roi|él|sr|señor|don|padre|hombre|hijo|hermano|niño|jefe|alcalde)$|-(?:t-)?ils?$/;
/** Endings of French and Spanish posts: "directrice", "conseillère"; "coordinadora", "ministra", "director". */
const FEMALE_POST = /(?:trice|euse|ière|ienne|ée|ora|esa|inistra|etaria|argada|ogada|elegada|identa|ecina|onaria)$/;
const MALE_POST = /(?:teur|ier|ien|dor|tor|inistro|etario|argado|ogado|elegado|idente|ecino|onario)$/;

const ofWord = (word: string, language: 'gendered' | 'plain'): Gender => {
  if (FEMALE.test(word)) return 'female';
  if (MALE.test(word)) return 'male';
  if (language === 'plain') return null;
  return FEMALE_POST.test(word) ? 'female' : MALE_POST.test(word) ? 'male' : null;
};

/** Do the posts of the language have a gender? Those of English have none. */
const kindOf = (lexicon: PeopleLexicon): 'gendered' | 'plain' => (lexicon.titlesInSmall ? 'gendered' : 'plain');

/** The gender that a word of the speaker shows: a pronoun ("a-t-elle"), a noun ("la mujer"). */
export const genderOfWords = (lexicon: PeopleLexicon, text: string): Gender => {
  for (const word of text
    .toLowerCase()
    .match(/[\p{L}’-]+/gu)
    ?.slice(0, 6) ?? []) {
    const gender = ofWord(word, kindOf(lexicon));
    if (gender !== null) return gender;
  }
  return null;
};

/** The gender that the words around a person's name show: the form of address, the post. */
export const genderOf = (view: SpeakerView, person: Person): Gender => {
  const { words, lexicon } = view;
  for (const mention of person.mentions.slice(0, 4)) {
    if (mention.field !== view.field) continue;
    const at = wordIndexAt(words, mention.start);
    const before = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
    if (before === undefined || !lexicon.honorifics.has(before.lower)) continue;
    const gender = ofWord(before.lower.replace('.', ''), 'plain');
    if (gender !== null) return gender;
  }
  // "Mme X, directeur": the form of address weighs more than the post.
  return ofWord(person.jobTitle?.toLowerCase().match(/[\p{L}-]+/gu)?.[0] ?? '', kindOf(lexicon));
};

export const agree = (a: Gender, b: Gender): boolean => a === null || b === null || a === b;
