import { foldName } from '../places/fold.ts';
import { lookUp } from '../places/gazetteer.ts';
import { isGivenName } from './given-names.ts';
import type { PeopleLexicon } from './lexicon.ts';
import { type NameSpan, type NameWord, nameSpan } from './name-words.ts';

/** Words at the head of a text among which its author stands on a line alone, and at its end. */
const HEAD = 40;
const TAIL = 12;
const LONGEST = 4;

/** An author and the agency or unit that the line names before the author. */
export interface Signed {
  readonly span: NameSpan;
  readonly affiliation: string | null;
}

const isPart = (lexicon: PeopleLexicon, common: ReadonlySet<string>, word: NameWord | undefined): boolean =>
  word?.kind === 'word' &&
  word.capital &&
  word.place !== 'name' &&
  word.place !== 'demonym' &&
  !/\d/.test(word.text) &&
  !common.has(word.lower) &&
  ![lexicon.notNames, lexicon.organizationNouns, lexicon.titleHeads, lexicon.titleTails].some((set) =>
    set.has(word.lower),
  );

/** A mark of emphasis before the name, and what may close a signature. */
const EMPHASIS = /[*_]/;
const AFTER = /^[*_.\-\s]*(?:\n|$)/;

/**
 * The author whose name stands alone on its line at the head of a text or at its end, in whatever letters: "**EDWIN KARGBO**",
 * "*Mach Samuel*", "UNPOL BAKO Ange", "WAM/Nour Saleh". One of its words is a given name, or an agency stands before it.
 */
export const signedAt = (
  lexicon: PeopleLexicon,
  text: string,
  words: readonly NameWord[],
  at: number,
  common: ReadonlySet<string>,
): Signed | null => {
  const last = at >= words.length - TAIL;
  if (at >= HEAD && !last) return null;
  let next = at;
  while (next - at < LONGEST && isPart(lexicon, common, words[next])) {
    if (next > at && (words[next]?.lineStart || (words[next]?.start ?? 0) - (words[next - 1]?.end ?? 0) > 2)) break;
    next++;
  }
  if (next - at < 2) return null;
  const emphasised = EMPHASIS.test(text.charAt((words[at]?.start ?? 0) - 1));
  const body = words[at - 1]?.text === '/' ? words[at - 2] : words[at - 1];
  const led = last && body?.lineStart === true && body.acronym && words[at]?.lineStart === false ? body : null;
  if (led === null && !emphasised && words[at]?.lineStart !== true) return null;
  // "UNPOL BAKO Ange": of two words in capitals before others the first is no surname.
  const [first, second, third] = words.slice(at, next);
  if (last && third !== undefined && isShouted(first) && isShouted(second) && !isShouted(third)) return null;
  const span = nameSpan(words, at, next);
  if (!AFTER.test(text.slice(span.end, span.end + 8)) || lookUp(foldName(span.name)).length > 0) return null;
  return words.slice(at, next).some((word) => isGivenName(word.text)) ? { span, affiliation: led?.text ?? null } : null;
};

const isShouted = (word: NameWord | undefined): boolean => /^\p{Lu}{2,}$/u.test(word?.text ?? '');
