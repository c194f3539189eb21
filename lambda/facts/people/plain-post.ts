import type { PeopleLexicon } from './lexicon.ts';
import { type NameWord, nameRunAt } from './name-words.ts';
import { isTitleHead } from './title-head.ts';

/** Words between the head of a post and the name: "chef du projet des Jeunes Volontaires" has five. */
const REACH = 10;

const CONJUNCTION = /^(?:y|e|et|and|&)$/;

const isPlain = (word: NameWord): boolean => word.kind === 'word' && !word.capital;

/** "central", "comunal": an adjective by its end. */
const isAdjective = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  isPlain(word) &&
  (lexicon.titleTails.has(word.lower) ||
    (word.lower.length > 4 && lexicon.adjectiveEndings.some((ending) => word.lower.endsWith(ending))));

/** A verb or a word that opens another clause: what stands before it names no post of whoever is named behind. */
const breaksPost = (lexicon: PeopleLexicon, word: NameWord): boolean =>
  isPlain(word) &&
  (lexicon.speechVerbs.has(word.lower) || lexicon.quotingVerbs.has(word.lower) || lexicon.titleStops.has(word.lower)) &&
  !lexicon.affiliationJoints.has(word.lower);

/** What follows the head reads as "adjectives, then of something (with its adjectives), then of something …". */
const isComplement = (lexicon: PeopleLexicon, words: readonly NameWord[], from: number, to: number): boolean => {
  let at = from;
  const adjectives = (): void => {
    while (at < to && isAdjective(lexicon, words[at] as NameWord)) at++;
  };
  adjectives();
  while (at < to) {
    const joint = at;
    while (at < to && lexicon.titleJoints.has(words[at]?.lower ?? '')) at++;
    if (at === joint || at === to) return false;
    // "… du Fonds et au partenaire [Africa …]": the second noun is no part of the post.
    if (CONJUNCTION.test(words[joint]?.lower ?? '') && /^(?:au|aux|à|a|en|para)$/.test(words[joint + 1]?.lower ?? ''))
      return false;
    const noun = words[at] as NameWord;
    if (noun.kind !== 'word') return false;
    if (noun.capital) while (at < to && words[at]?.capital === true) at++;
    else at++;
    // "le directeur de la société [Total Gabon]": the noun of a body right before capitals is followed by its name.
    if (at === to && (lexicon.organizationNouns.has(noun.lower) || /^(?:ong|ngo|entreprise|empresa)$/.test(noun.lower)))
      return false;
    adjectives();
  }
  return true;
};

/**
 * Where a post written small begins that ends with the word at `last`, right before the name at `at`: "l’inspecteur
 * central [Gilles …]", "le chef du village [Amadou …]", "a spokesperson for the city of Lira, [John …],". Null where
 * none does.
 */
export const plainPostStart = (
  lexicon: PeopleLexicon,
  words: readonly NameWord[],
  at: number,
  last: number,
  floor: number,
): number | null => {
  let head = last;
  while (head >= floor && last - head <= REACH) {
    const word = words[head];
    if (word === undefined || (word.kind !== 'word' && !/^['’]$/.test(word.text))) return null;
    if (breaksPost(lexicon, word)) return null;
    if (isTitleHead(lexicon, word) && !lexicon.titleTails.has(word.lower)) break;
    if (word.lineStart) return null;
    head--;
  }
  if (head < floor || last - head > REACH || !isTitleHead(lexicon, words[head])) return null;
  if (words[head]?.possessive === true || !isComplement(lexicon, words, head + 1, last + 1)) return null;
  const run = nameRunAt(lexicon, words, at);
  if (run === null || run.next - run.first < 2) return null;
  const comma = words[last + 1]?.text === ',';
  const apposed = comma && /^[,.;)]$/.test(words[run.next]?.text ?? '');
  if (lexicon.titlesInSmall) {
    if (comma && !apposed) return null;
    // "directeur adjoint chargé des …": the outermost head opens the post.
    let first = head;
    for (let at = head - 1; at >= floor && head - at <= 4; at--) {
      const word = words[at];
      if (word === undefined || !(isTitleHead(lexicon, word) || isAdjective(lexicon, word))) break;
      if (isTitleHead(lexicon, word)) first = at;
    }
    return first;
  }
  // English writes a post small behind an article alone, and closes the name with a comma.
  for (let article = head - 1; article >= floor && head - article <= 2; article--) {
    const word = words[article];
    if (word === undefined) return null;
    if (lexicon.articles.has(word.lower)) return apposed ? article + 1 : null;
    if (!isPlain(word)) return null;
  }
  return null;
};

/** Stand before the head they belong to. */
const RANK = /^(?:ex|vice-premier|vice-première|haute?|alt[oa]|premi(?:er|ère)|primer|primera|ancien|ancienne)$/;

/** "Quant au [chef …]", "Acompañado del [secretario …]": a post opens with its head, or with the capitals right before it. */
export const headedFrom = (lexicon: PeopleLexicon, words: readonly NameWord[], first: number, last: number): number => {
  let head = first;
  while (head < last && !isTitleHead(lexicon, words[head])) head++;
  while (head > first && (words[head - 1]?.capital || RANK.test(words[head - 1]?.lower ?? ''))) head--;
  return head;
};
