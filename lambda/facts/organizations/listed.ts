import { type FoundName, foundName } from './found.ts';
import type { OrganizationLexicon } from './lexicon.ts';
import { THINGS } from './things.ts';
import { adjoins, isPeopleWord, isPlaceWord, type OrgWord } from './words.ts';

/** Longest name that its list alone shows to be a body's, in words. */
const LONGEST = 7;
/** Items that have to stand in the list before a name is believed without an acronym. */
const FIRM = 2;

/** Index behind capitals with small joints between them: "Women for Women International", "Samaritan’s Purse". */
const itemEnd = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number): number => {
  let next = at;
  while (next - at < LONGEST && next < words.length) {
    const word = words[next];
    if (word === undefined || (word.lineStart && next > at)) break;
    const joint =
      next > at &&
      !word.capital &&
      (lexicon.of.has(word.lower) || lexicon.first.has(word.lower)) &&
      words[next + 1]?.capital === true;
    if (word.kind !== 'word' || !(word.capital || joint)) break;
    next += 1;
  }
  return next;
};

/** Index behind the separator of a list: a comma, "and", or both; `at` where there is none. */
const separatorEnd = (lexicon: OrganizationLexicon, words: readonly OrgWord[], at: number): number => {
  let next = at;
  if (words[next]?.text === ',') next += 1;
  if (lexicon.and.has(words[next]?.lower ?? '')) next += 1;
  while (next > at && lexicon.articles.has(words[next]?.lower ?? '')) next += 1;
  return next;
};

/**
 * Names that no table or grammar knows, by the list of bodies they stand in: "ADRA, Nile Hope, UNV and Women Aid
 * Vision". `found` are the names so far, in order; the answer holds the new ones alone.
 */
export const listedNames = (
  lexicon: OrganizationLexicon,
  words: readonly OrgWord[],
  found: readonly FoundName[],
  isPerson: (word: OrgWord) => boolean,
): readonly FoundName[] => {
  const starts = new Map(found.map((name) => [name.first, name]));
  const listed: FoundName[] = [];
  const behindDefinition = (at: number): number =>
    words[at]?.text === '(' && words[at + 2]?.text === ')' && words[at + 1]?.acronym === true ? at + 3 : at;
  const reached = new Set<FoundName>();
  for (const name of found) {
    // In the middle of a list that was walked from its head.
    if (reached.has(name)) continue;
    let items = 1;
    let at = behindDefinition(name.next);
    for (;;) {
      const item = separatorEnd(lexicon, words, at);
      if (item === at) break;
      // "Somaliland’s Immigration Department": the owner stands before the name.
      const owner = words[item]?.possessive === true ? 1 : 0;
      const known = starts.get(item) ?? (owner > 0 ? starts.get(item + owner) : undefined);
      if (known !== undefined) {
        reached.add(known);
        items += 1;
        at = behindDefinition(known.next);
        continue;
      }
      const end = itemEnd(lexicon, words, item);
      const part = words.slice(item, end);
      const [first] = part;
      if (first === undefined || part.every((word) => isPlaceWord(word) || isPeopleWord(word)) || part.some(isPerson))
        break;
      if (
        part.every(
          (word) =>
            lexicon.generic.has(word.lower) || lexicon.heads.has(word.lower) || lexicon.noBodies.has(word.lower),
        )
      )
        break;
      const defined = behindDefinition(end);
      const acronym = part.length === 1 && first.acronym && !THINGS.test(first.text);
      const closes =
        /^[,.;)]$/.test(words[defined]?.text ?? '.') ||
        lexicon.and.has(words[defined]?.lower ?? '') ||
        words[defined]?.lineStart === true;
      if (
        !(closes || acronym) ||
        !(acronym || defined > end || (lexicon.headLast && items >= FIRM && part.length > 1)) ||
        !adjoins(words[item - 1], first)
      )
        break;
      listed.push(foundName(item, end, 'listed'));
      starts.set(item, foundName(item, end, 'listed'));
      items += 1;
      at = defined;
    }
  }
  for (const name of [...found, ...listed]) {
    // "SENA, ICBF, the Ministry of …": acronyms that lead up to a body.
    let at = name.first;
    for (;;) {
      let before = at - 1;
      while (before >= 0 && lexicon.articles.has(words[before]?.lower ?? '')) before -= 1;
      if (words[before]?.text !== ',' && !lexicon.and.has(words[before]?.lower ?? '')) break;
      const item = words[before - 1];
      if (item === undefined || !isAcronym(item) || starts.has(before - 1)) break;
      if (isPlaceWord(item) || item.lineStart || words[before]?.lineStart === true) break;
      listed.push(foundName(before - 1, before, 'listed'));
      starts.set(before - 1, foundName(before - 1, before, 'listed'));
      at = before - 1;
    }
  }
  return listed;
};

/** Three capitals or more, of no thing and of no known body. */
const isAcronym = (word: OrgWord): boolean =>
  word.acronym && word.known === null && /^\p{Lu}{3,8}$/u.test(word.text) && !THINGS.test(word.text);
