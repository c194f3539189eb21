import type { OrganizationLexicon } from './lexicon.ts';
import { adjoins, isPlaceWord, type OrgWord, placeEnd } from './words.ts';

/** Longest complement, in words. */
const LONGEST = 18;

/** Is the word the noun of a body? */
export const isHead = (lexicon: OrganizationLexicon, word: OrgWord | undefined): boolean =>
  word !== undefined && (lexicon.heads.has(word.lower) || lexicon.weakHeads.has(word.lower));

/** What a complement asks of the words around it. */
export interface ComplementRules {
  readonly lexicon: OrganizationLexicon;
  /** Posts end a name: "Ministry of Health Director …". */
  readonly isPost: (word: OrgWord) => boolean;
}

const isBody = (rules: ComplementRules, word: OrgWord | undefined): boolean =>
  word !== undefined && (word.known !== null || word.acronym || (word.capital && isHead(rules.lexicon, word)));

/** Index behind the capitals (and, in French and Spanish, the adjectives behind them) from `at`. */
const nounGroup = (rules: ComplementRules, words: readonly OrgWord[], at: number, small: boolean): number => {
  const { lexicon } = rules;
  let next = at;
  const first = words[at];
  if (first === undefined || first.kind !== 'word') return at;
  if (!first.capital && !(small && first.lower.length >= 4 && lexicon.adjective !== null)) return at;
  if (rules.isPost(first) && first.capital) return at;
  next += 1;
  while (next - at < LONGEST && adjoins(words[next - 1], words[next]) && words[next - 1]?.possessive !== true) {
    // "HIV/AIDS", "Women Children & Social Welfare"
    if (/^[/&]$/.test(words[next]?.text ?? '') && words[next + 1]?.capital === true) {
      next += 2;
      continue;
    }
    const word = words[next];
    if (word === undefined || word.kind !== 'word') break;
    const joins = word.capital
      ? !rules.isPost(word) && !(lexicon.adjective !== null && word.known !== null)
      : lexicon.adjective?.test(word.lower) === true && word.lower.length >= 4;
    if (!joins) break;
    next += 1;
  }
  return next;
};

/** Index of the noun behind an opener such as "of the", "de la", "d’"; `at` where none opens. */
const behindOpener = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number, first: boolean): number => {
  const opener = words[at];
  if (opener === undefined || opener.capital || !adjoins(words[at - 1], opener)) return at;
  if (!lexicon.of.has(opener.lower) && !(first && lexicon.first.has(opener.lower))) return at;
  let next = at + 1;
  while (
    next < words.length &&
    next - at < 4 &&
    (/^[’']$/.test(words[next]?.text ?? '') ||
      lexicon.articles.has(words[next]?.lower ?? '') ||
      lexicon.of.has(words[next]?.lower ?? ''))
  )
    next += 1;
  return words[next]?.lineStart === true ? at : next;
};

/** "Labour, Youth and Sports": index behind the list that a comma goes on with; `at` where it is none. */
const behindList = (rules: ComplementRules, words: readonly OrgWord[], at: number, small: boolean): number => {
  const { lexicon } = rules;
  let cursor = at;
  for (let items = 0; items < 6; items += 1) {
    if (words[cursor]?.text !== ',') return at;
    let item = cursor + 1;
    const joined = lexicon.and.has(words[item]?.lower ?? '');
    if (joined) item += 1;
    const opened = behindOpener(lexicon, words, item, false);
    const from = opened;
    if (isBody(rules, words[from]) || isPlaceWord(words[from])) return at;
    const end = nounGroup(rules, words, from, small && opened > item);
    if (end === from) return at;
    if (joined) return end;
    cursor = end;
    if (lexicon.and.has(words[cursor]?.lower ?? '')) {
      const last = behindOpener(lexicon, words, cursor + 1, false);
      if (isBody(rules, words[last]) || isPlaceWord(words[last])) return at;
      const close = nounGroup(rules, words, last, small);
      return close === last ? at : close;
    }
  }
  return at;
};

/**
 * Index behind what a head is of: "of Health and Family Welfare", "de la Défense nationale et des Anciens combattants".
 * `at` where nothing follows. `small` allows nouns in small letters (the head has a capital).
 */
export const behindComplement = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  options: { readonly small: boolean; readonly ofCountry: boolean },
): number => {
  const { lexicon } = rules;
  let end = at;
  let first = true;
  while (end - at < LONGEST) {
    const noun = behindOpener(lexicon, words, end, first);
    if (noun === end) break;
    if (options.ofCountry) {
      const place = placeEnd(words, noun);
      if (place > noun) return place;
    }
    const group = nounGroup(rules, words, noun, options.small);
    if (group === noun) break;
    end = group;
    first = false;
    if (words[end - 1]?.possessive === true) return end;
    if (options.ofCountry) continue;
    const list = behindList(rules, words, end, options.small);
    if (list > end) {
      end = list;
      continue;
    }
    if (lexicon.and.has(words[end]?.lower ?? '') && adjoins(words[end - 1], words[end])) {
      const opened = behindOpener(lexicon, words, end + 1, false);
      // "de la Santé et de l'OIM", "of Health and UNICEF", "Interior and the Ministry of …" are two.
      const next = words[opened];
      const article = lexicon.articles.has(next?.lower ?? '');
      if (article || isBody(rules, next) || isPlaceWord(next)) continue;
      const joined = nounGroup(rules, words, opened, options.small && opened > end + 1);
      if (joined > opened && !words.slice(opened, joined).some((word) => isBody(rules, word)))
        end = behindList(rules, words, joined, options.small);
    }
  }
  return end;
};
