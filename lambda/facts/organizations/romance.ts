import { behindComplement, type ComplementRules, isAdjective, isDataset, isHead } from './complement.ts';
import { withForms } from './forms.ts';
import type { FoundName } from './found.ts';
import { adjoins, isPeopleWord, isPlaceName, isPlaceWord, type OrgWord } from './words.ts';

/** Most adjectives and capitals right behind a head. */
const MOST_ADJECTIVES = 6;
/** Heads whose subjects commas part: "Instituto de Sismología, Vulcanología e Hidrología"; others would take in persons. */
export const LISTED = /^(?:minist|secr[eé]tar|vicemin|subsecr)/;

/** Known names that go on with whose they are: "Croix-Rouge burkinabè". */
const SHARED_NAMES = new Set(['Red Cross', 'Red Crescent']);

/** Behind "Congreso" they make an event of it. */
const EVENT = /^(?:académico|internacional|mundial|latinoamericano|iberoamericano|científico|regional)$/;
/** Of which there are many: a noun with them alone names none. */
const LOCAL =
  /^(?:regional(?:es)?|municipal(?:es)?|departamental|local|provincial|territorial|régionale?|municipale?|locale?|provinciale?)$/;
/** Behind "Secretaria" they make a post of it. */
const POSTS_BEHIND = /^(?:general|ejecutiva|adjunta|permanente|técnica|nacional|pro)$/;
/** Units that stand before the body they belong to without "of": "Police MONUSCO". */
const UNITS = /^(?:police|policía|force|fuerza|forces|bataillon|batallón|brigade|brigada|contingent|contingente)$/;

/** Index behind the adjectives and capitals right behind a head: "Croix-Rouge burkinabè", "Instituto Nacional". */
export const behindAdjectives = (rules: ComplementRules, words: readonly OrgWord[], head: number): number => {
  let next = head + 1;
  if (UNITS.test(words[head]?.lower ?? '') && words[next]?.known?.acronym === true && adjoins(words[head], words[next]))
    return words[next]?.known?.next ?? next;
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
  if (word.lower === 'congreso' && EVENT.test(words[at + 1]?.lower ?? '')) return null;
  // "la Secretaria General": who, not what; the body has an accent.
  if (word.lower === 'secretaria' && POSTS_BEHIND.test(words[at + 1]?.lower ?? '')) return null;
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
  // "la Procuraduría regional": one of many.
  const lone = words.slice(at + 1, end).some((part) => LOCAL.test(part.lower));
  if (end === adjectives && (!pair || lone) && !isTelling(rules, words.slice(at + 1, end))) return null;
  if (end > adjectives && !small && !isTelling(rules, words.slice(at + 1, end))) return null;
  // "l’Organisation pour la mise en œuvre": the body itself, and what it does.
  const purpose =
    adjectives === at + 1 && lexicon.first.has(words[adjectives]?.lower ?? '') && words[adjectives]?.lower !== 'aux';
  if (purpose && !isTelling(rules, words.slice(at + 1, end))) return null;
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
