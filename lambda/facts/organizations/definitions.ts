import { foldName } from '../places/fold.ts';
import type { OrgWord } from './words.ts';

/** An acronym right behind a name, and the index behind its bracket or dash. */
export interface Definition {
  readonly acronym: OrgWord;
  readonly next: number;
}

/** Longest acronym in code units: "PROCAPACITE" has eleven. */
const LONGEST_ACRONYM = 14;
/** Longest remark between an acronym and its bracket, in words: "(CEPAL, por sus siglas en español)". */
const LONGEST_REMARK = 8;

const DASH = /^[-–—]$/;

/** "(Belgium)" says where, not what. */
const isShort = (word: OrgWord | undefined): word is OrgWord =>
  word !== undefined &&
  word.kind === 'word' &&
  word.capital &&
  word.text.length <= LONGEST_ACRONYM &&
  (word.acronym || word.match === null);

/** Index of the bracket that closes a remark from `at`; -1 where none does soon. */
const closing = (words: readonly OrgWord[], at: number): number => {
  for (let next = at; next - at <= LONGEST_REMARK; next += 1) {
    const text = words[next]?.text;
    if (text === ')') return next;
    if (text === undefined || text === '(' || words[next]?.lineStart === true) return -1;
  }
  return -1;
};

/** "(ABC)", "(ABC, by its initials)", "–ABC–" and "-ABC," right behind a name; null where none stands. */
export const definitionAt = (words: readonly OrgWord[], at: number): Definition | null => {
  const opener = words[at];
  const acronym = words[at + 1];
  if (opener === undefined || acronym === undefined || opener.lineStart) return null;
  if (opener.text === '(') {
    if (!isShort(acronym)) return null;
    if (words[at + 2]?.text === ')') return { acronym, next: at + 3 };
    const close = acronym.acronym && words[at + 2]?.text === ',' ? closing(words, at + 3) : -1;
    return close < 0 ? null : { acronym, next: close + 1 };
  }
  // A dash that touches the acronym alone: a hyphen touches both sides, a dash between clauses neither.
  const glued =
    DASH.test(opener.text) && opener.end === acronym.start && (words[at - 1]?.end ?? opener.start) < opener.start;
  if (!glued || !acronym.acronym || acronym.text.length > LONGEST_ACRONYM) return null;
  const closes = DASH.test(words[at + 2]?.text ?? '') && words[at + 2]?.start === acronym.end;
  // "–SE CONRED-": more than an acronym.
  if (!closes && words[at + 2]?.capital === true && words[at + 2]?.lineStart === false) return null;
  return { acronym, next: closes ? at + 3 : at + 2 };
};

/** Words that give an acronym no letter, or may: "of the", "pour la". */
const SMALL =
  /^(?:of|the|for|and|on|in|to|de|du|des|d|la|le|les|l|et|en|au|aux|a|pour|sur|dans|contre|chez|el|los|las|del|y|e|para|por|con|contra|sobre)$/;

/**
 * Does an acronym stand for these words? Its first letter is that of the first word, its others follow in order, at least
 * half of all as initials, the rest inside the words: "COordinadora Nacional para la REducción de Desastres". A long word
 * gives a letter, but for one in two letters.
 */
export const abbreviates = (words: readonly OrgWord[], acronym: OrgWord): boolean => {
  const letters = foldName(acronym.text.replace(/s$/, '')).replaceAll(/[^\p{L}]/gu, '');
  const folded = words.filter(({ kind }) => kind === 'word').map(({ text }) => foldName(text));
  if (letters.length < 2 || folded[0]?.charAt(0) !== letters.charAt(0)) return false;
  let word = 0;
  let inside = 1;
  let initials = 1;
  let left = 0;
  for (const letter of letters.slice(1)) {
    const ahead = folded.findIndex((text, index) => index > word && text.startsWith(letter));
    const within = folded[word]?.indexOf(letter, inside) ?? -1;
    // A long word is left out of no acronym: letters inside the word at hand come before words further on.
    const skipped = folded.slice(word + 1, ahead).filter((text) => !SMALL.test(text)).length;
    if (ahead > 0 && (within < 0 || skipped === 0)) {
      word = ahead;
      inside = 1;
      initials += 1;
      left += skipped;
    } else if (within >= 0) inside = within + 1;
    else return false;
  }
  left += folded.slice(word + 1).filter((text) => !SMALL.test(text)).length;
  return initials * 2 >= letters.length && left * 2 <= Math.max(2, letters.length);
};
