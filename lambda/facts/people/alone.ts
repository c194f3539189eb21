import { isGivenName } from './given-names.ts';
import type { PeopleLexicon } from './lexicon.ts';
import type { NameSpan, NameWord } from './name-words.ts';

/** Says of what stands before it what it is called. */
const NAMED = /^(?:named|called|nommée?|prénommée?|appelée?|llamad[oa]|nombre)$/;
/** Words between the noun for a person and "named": "a boy of 14 from Lira named". */
const NOUN_REACH = 8;

/** "a 9-year-old girl named [Fatuma]", "un joven llamado [Yeferson]": a noun for a person, and what it is called. */
const isCalled = (lexicon: PeopleLexicon, words: readonly NameWord[], { first }: NameSpan): boolean => {
  if (!NAMED.test(words[first - 1]?.lower ?? '') || lexicon.namingWords.has(words[first - 2]?.lower ?? ''))
    return false;
  for (let at = first - 2; at >= 0 && first - at <= NOUN_REACH; at--) {
    const word = words[at];
    if (word === undefined || /^[.;!?]$/.test(word.text)) return false;
    if (word.capital) continue;
    if (lexicon.personNouns.has(word.lower) || lexicon.weakTitleHeads.has(word.lower)) return true;
    if (at === first - 2 && lexicon.titleHeads.has(word.lower)) return true;
  }
  return false;
};

/** A remark behind a name that it is not the real one. */
const NOT_REAL =
  /^\s?\((?:ce n[’']est pas son (?:vrai|véritable) (?:pré)?nom|not (?:his|her|their|a) real names?|(?:all )?names? (?:has been |have been |was )?changed|(?:pré)?nom (?:d[’']emprunt|fictif|modifié|changé)|pseudonym|un pseudonyme|nombre (?:ficticio|cambiado|protegido)|no es su (?:verdadero nombre|nombre real)|seudónimo)/iu;
/** Longest such remark that is looked for, in code units. */
const REMARK = 40;

/** ", who" and the like, and what ends with them in an answer to "who": a thing would be "which". */
const WHO = /^(?:who|qui|quien)$/;

/** Nouns of storms, which bear given names: "Hurricane Irma". */
const STORM =
  /^(?:hurricanes?|ouragans?|huracan(?:es)?|huracán|cyclones?|ciclón|typhoons?|typhon|tifón|storms?|tempêtes?|tormentas?)$/;

/** Given names that the field calls storms by, in lower case. Linear. */
const stormsOf = (words: readonly NameWord[]): ReadonlySet<string> => {
  const storms = new Set<string>();
  for (let at = 0; at < words.length; at++)
    if (STORM.test(words[at]?.lower ?? ''))
      for (const word of words.slice(at + 1, at + 5)) if (word.capital) storms.add(word.lower);
  return storms;
};

const AND = /^(?:and|et|y|e)$/;
/** Longest line of authors that is looked at, in words. */
const BYLINE = 12;

/** "Par : Willy, [Sylvie] et Consolata": a line of given names alone behind its "by". */
const isInByline = (lexicon: PeopleLexicon, words: readonly NameWord[], { first, next }: NameSpan): boolean => {
  const isPart = (word: NameWord | undefined): boolean =>
    word !== undefined && (isGivenName(word.text) || word.text === ',' || AND.test(word.lower));
  let from = first - 1;
  while (from > 0 && first - from < BYLINE && isPart(words[from]) && words[from]?.lineStart !== true) from--;
  const by = words[from]?.text === ':' ? words[from - 1] : words[from];
  if (by?.lineStart !== true || !lexicon.bylineWords.has(by.lower)) return false;
  let to = next;
  while (to - next < BYLINE && words[to]?.lineStart === false && isPart(words[to])) to++;
  return words[to] === undefined || words[to]?.lineStart === true;
};

/** Tells of one name of one word whether the words around it show that a person bears it. */
export type AloneNames = (run: NameSpan) => boolean;

/**
 * People whom a story calls by their given names: "a girl named [Fatuma]", "[Chantal] (not her real name)", "[Espérance],
 * qui a fui", "[Dayana] vive con su abuela", "[Carmen] y Noel son". Places and storms bear such names too.
 */
export const aloneNames = (lexicon: PeopleLexicon, text: string, words: readonly NameWord[]): AloneNames => {
  const storms = stormsOf(words);
  const isGiven = (word: NameWord | undefined): boolean =>
    word?.capital === true && word.place === null && isGivenName(word.text) && !storms.has(word.lower);
  const opens = (at: number): boolean =>
    words[at]?.lineStart === true || /^[.!?:;,“"«»”*—–-]$/.test(words[at - 1]?.text ?? '.');
  const livesAt = (at: number): boolean =>
    words[at]?.capital === false && lexicon.lifeVerbs.has(words[at]?.lower ?? '');
  /** "[Carmen] y Noel son parte": two given names open a sentence together. */
  const isPair = (first: number): boolean =>
    opens(first) &&
    words[first - 1]?.text !== ',' &&
    AND.test(words[first + 1]?.lower ?? '') &&
    isGiven(words[first]) &&
    isGiven(words[first + 2]) &&
    words[first + 3]?.capital === false &&
    words[first + 3]?.kind === 'word' &&
    !lexicon.titleJoints.has(words[first + 3]?.lower ?? '');
  const isPaired = (first: number, next: number): boolean =>
    isPair(first) || (AND.test(words[first - 1]?.lower ?? '') && next === first + 1 && isPair(first - 2));
  return (run) => {
    const name = words[run.first];
    const behind = words[run.next];
    if (name === undefined || run.next - run.first !== 1 || name.text.length < 3) return false;
    if (name.place === 'name' || name.place === 'demonym' || name.possessive || storms.has(name.lower)) return false;
    if (isCalled(lexicon, words, run) || NOT_REAL.test(text.slice(run.end, run.end + REMARK))) return true;
    if (isPaired(run.first, run.next)) return true;
    // "L’ONG Alima, qui": a capital before it is a kind of body, or part of the name.
    const lead = words[run.first - 1];
    if (!isGiven(name) || (lead?.capital === true && !name.lineStart)) return false;
    if (behind?.text === ',' && WHO.test(words[run.next + 1]?.text ?? '')) return true;
    if (isInByline(lexicon, words, run)) return true;
    // "et [Chantal] a fui": an auxiliary or a pronoun may stand between.
    if (
      livesAt(run.next) ||
      (/^(?:a|s|se|has|had|have|also|still|now|ha|avait|was|est)$/.test(behind?.lower ?? '') &&
        (livesAt(run.next + 1) || livesAt(run.next + 2) || livesAt(run.next + 3)))
    )
      return !lexicon.placePrepositions.has(words[run.first - 1]?.lower ?? '');
    return false;
  };
};
