import { type ComplementRules, isDataset, isHead } from './complement.ts';
import { abbreviates, definitionAt } from './definitions.ts';
import { type FoundName, foundName } from './found.ts';
import { KINDS } from './things.ts';
import { isPeopleWord, isPlaceWord, type OrgWord } from './words.ts';

/** Longest name that its acronym alone bounds, in words. */
const LONGEST = 20;
/** What no name goes over. */
const BARRIER = /^[.;:!?()[\]"“”«»]$/;

/** Does something in the name say which body is meant: a capital, a people, a place, "national"? */
const isTelling = ({ lexicon }: ComplementRules, words: readonly OrgWord[]): boolean =>
  words.some((word) => word.capital || isPeopleWord(word) || isPlaceWord(word) || lexicon.whole.has(word.lower));

/** Most words from the noun of a body to what it is for: "Sistema Nacional para el". */
const BEFORE_PURPOSE = 5;

/** "Consejo Nacional para el Fomento de la Pesca (FP)": letters of what the body at `at` is for. */
const isOfPurpose = ({ lexicon }: ComplementRules, words: readonly OrgWord[], at: number, next: number): boolean => {
  const acronym = words[at]?.capital === true ? words[next + 1] : undefined;
  for (let from = at + 2; acronym !== undefined && from - at <= BEFORE_PURPOSE; from += 1) {
    const before = words[from - 1]?.lower ?? '';
    if (words[from]?.capital !== true || !(lexicon.articles.has(before) || lexicon.first.has(before))) continue;
    return next - from > 1 && !isPlaceWord(words[from]) && abbreviates(words.slice(from, next), acronym);
  }
  return false;
};

/**
 * A French or Spanish name in any letters that its acronym bounds: "Office national des services d’eau en milieu rural
 * (ONSER)". `at` is its noun.
 */
export const definedName = (rules: ComplementRules, words: readonly OrgWord[], at: number): FoundName | null => {
  const { lexicon } = rules;
  const head = words[at];
  if (head === undefined || head.known !== null || isDataset(words, at)) return null;
  if (!(isHead(lexicon, head) || lexicon.definedHeads.has(head.lower))) return null;
  for (let next = at + 1; next - at <= LONGEST; next += 1) {
    const word = words[next];
    if (word === undefined || word.lineStart) return null;
    const definition = definitionAt(words, next);
    if (definition !== null) {
      const inside = words.slice(at + 1, next);
      // "coordination with the Committee for … (C…)": the nearest noun opens the name.
      const isNearest = !inside.some(
        (word, index) =>
          (isHead(lexicon, word) || lexicon.definedHeads.has(word.lower)) &&
          abbreviates(inside.slice(index), definition.acronym),
      );
      const firm = head.capital && lexicon.heads.has(head.lower) && !lexicon.weakHeads.has(head.lower);
      return isNearest &&
        definition.acronym.acronym &&
        (abbreviates(words.slice(at, next), definition.acronym) || isOfPurpose(rules, words, at, next)) &&
        (firm || isTelling(rules, inside))
        ? foundName(at, next, 'head')
        : null;
    }
    if (BARRIER.test(word.text)) return null;
  }
  return null;
};

/** The words of an English run with the acronym behind it: "Global Water Partnership (GWP)"; null where none bounds it. */
export const definedRun = (
  rules: ComplementRules,
  words: readonly OrgWord[],
  at: number,
  run: number,
): FoundName | null => {
  const definition = definitionAt(words, run);
  const last = words[run - 1];
  if (definition === null || last === undefined || run - at < 2 || KINDS.test(definition.acronym.text)) return null;
  const isBody = isHead(rules.lexicon, last) || rules.lexicon.definedHeads.has(last.lower);
  return isBody && definition.acronym.acronym && abbreviates(words.slice(at, run), definition.acronym)
    ? foundName(at, run, 'head')
    : null;
};
