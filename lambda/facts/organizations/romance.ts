import { behindComplement, type ComplementRules, isAdjective, isHead } from './complement.ts';
import { withForms } from './forms.ts';
import type { FoundName } from './found.ts';
import { adjoins, isPeopleWord, isPlaceName, isPlaceWord, type OrgWord } from './words.ts';

/** Most adjectives and capitals right behind a head. */
const MOST_ADJECTIVES = 6;
/** Heads whose subjects commas part: "Instituto de Sismología, Vulcanología e Hidrología"; others would take in persons. */
const LISTED = /^(?:minist|secr[eé]tar|vicemin|subsecr)/;

/** "Registro Único de …": a register that holds data, where "Registro Nacional de las Personas" is a body. */
const isDataset = (words: readonly OrgWord[], at: number): boolean =>
  words[at]?.lower === 'registro' && /^[úu]nico$/.test(words[at + 1]?.lower ?? '');

/** Known names that go on with whose they are: "Croix-Rouge burkinabè". */
const SHARED_NAMES = new Set(['Red Cross', 'Red Crescent']);

/** Index behind the adjectives and capitals right behind a head: "Croix-Rouge burkinabè", "Instituto Nacional". */
const behindAdjectives = (rules: ComplementRules, words: readonly OrgWord[], head: number): number => {
  let next = head + 1;
  while (next - head <= MOST_ADJECTIVES && adjoins(words[next - 1], words[next])) {
    const word = words[next];
    if (word === undefined || word.kind !== 'word') break;
    const joins = word.capital
      ? word.known === null &&
        !rules.isPost(word) &&
        !rules.lexicon.leading.has(word.lower) &&
        !isHead(rules.lexicon, word)
      : isAdjective(rules.lexicon, word);
    if (!joins) break;
    next += 1;
  }
  return next;
};

/** A capital, a people or a country says which body is meant; adjectives in small letters alone do not. */
const isTelling = (rules: ComplementRules, words: readonly OrgWord[]): boolean =>
  words.some(
    (word) => (word.capital && !rules.lexicon.generic.has(word.lower)) || isPeopleWord(word) || isPlaceWord(word),
  );

/**
 * A French or Spanish name: the noun, its adjectives and what it is of. `at` is the noun, with a capital. Small letters
 * are read on behind the nouns of offices ("Ministère de la santé"); others need a capital in their name.
 */
export const romanceName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  // "Sub Alcaldía X": the name begins before its noun.
  if (words[at]?.lower === 'sub' && words[at + 1]?.capital === true && adjoins(words[at], words[at + 1])) {
    const whole = romanceName(rules, words, at + 1);
    return whole === null ? null : { ...whole, first: at };
  }
  const word = words[at];
  if (word === undefined || !isHead(lexicon, word) || isDataset(words, at) || isPlaceName(words, at, at)) return null;
  if (word.known !== null && !SHARED_NAMES.has(word.known.organization.id)) return null;
  const adjectives = behindAdjectives(rules, words, at);
  const ofCountry = lexicon.countryHeads.has(word.lower);
  const small = lexicon.subjectHeads.has(word.lower);
  const end = behindComplement(rules, words, adjectives, {
    small: small && lexicon.smallSubjects,
    ofCountry,
    ofPost: lexicon.postHeads.has(word.lower),
    listed: LISTED.test(word.lower),
  });
  const pair = lexicon.pairs.has(`${word.lower} ${words[at + 1]?.lower ?? ''}`) || lexicon.pairs.has(word.lower);
  if (end === adjectives && !pair && !isTelling(rules, words.slice(at + 1, end))) return null;
  if (end > adjectives && !small && !isTelling(rules, words.slice(at + 1, end))) return null;
  if (
    end > adjectives &&
    lexicon.weakHeads.has(word.lower) &&
    !words
      .slice(at + 1, end)
      .some((part) => part.known !== null || part.acronym || (part.capital && part.match === null))
  )
    return null;
  return withForms(rules, words, at, end, at, 'head');
};

/** "le gouvernement du Burkina Faso", "la embajada mexicana": a noun in small letters with a country or a people. */
export const romanceSmallName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const word = words[at];
  if (word === undefined || word.capital || !lexicon.smallHeads.has(word.lower)) return null;
  const adjectives = behindAdjectives(rules, words, at);
  const behind = words.slice(at + 1, adjectives);
  if (behind.some((part) => part.capital)) return null;
  const ofCountry = lexicon.countryHeads.has(word.lower);
  const end = behindComplement(rules, words, adjectives, {
    small: false,
    ofCountry,
    ofPost: false,
    listed: LISTED.test(word.lower),
  });
  const named = end > adjectives && (!ofCountry || isPlaceWord(words[end - 1]));
  return named || behind.some(isPeopleWord) ? withForms(rules, words, at, named ? end : adjectives, at, 'small') : null;
};
