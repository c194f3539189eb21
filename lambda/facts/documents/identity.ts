import { DOCUMENT_NAMES, SAME_WORDS } from '../language/document-names.ts';
import { wordsOf } from '../text/phrases.ts';
import type { CompiledDocuments } from './compiled.ts';

/** What tells whether two titles name one document. */
export interface Identity {
  readonly title: string;
  /** Folded, without its small words and the plural's "s". */
  readonly words: ReadonlySet<string>;
  /** With the name of a document that goes by several names as one word; null where it has none of them. */
  readonly named: ReadonlySet<string> | null;
  /** Of its words that are no numbers, in the order of the title. */
  readonly initials: string;
}

/** "Refugees" and "Refugee", "migraciones" and "migración". */
const singular = (word: string): string => (word.length > 3 ? word.replace(/(?<=[nrld])es$|s$/, '') : word);

const folded = (title: string): readonly string[] =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const NAMES = DOCUMENT_NAMES.map(({ unique, names }, index) => ({
  unique,
  id: `=${index}`,
  names: names.map((name) => wordsOf(name)),
}));

const namedWords = (words: ReadonlySet<string>): ReadonlySet<string> | null => {
  for (const { unique, id, names } of NAMES)
    for (const name of names)
      if (name.every((word) => words.has(word)))
        return new Set(unique ? [id] : [id, ...[...words].filter((word) => !name.includes(word))]);
  return null;
};

export const identityOf = (title: string, lexicon: CompiledDocuments): Identity => {
  const telling = folded(title).filter((word) => !lexicon.joints.has(word));
  const words = new Set(telling.map((word) => SAME_WORDS[singular(word)] ?? singular(word)));
  const initials = telling.filter((word) => /^\p{L}/u.test(word)).map((word) => word.charAt(0));
  return { title, words, named: namedWords(words), initials: initials.join('') };
};

const isWithin = (small: ReadonlySet<string> | null, large: ReadonlySet<string> | null): boolean => {
  if (small === null || large === null || small.size === 0 || small.size > large.size) return false;
  for (const word of small) if (!large.has(word)) return false;
  return true;
};

/** "HRP" and "Humanitarian Response Plan". */
const isAcronymOf = (short: string, { initials }: Identity): boolean =>
  /^\p{Lu}{3,8}$/u.test(short) && short.toLowerCase() === initials;

/**
 * "Protocol to the African Charter" is no African Charter, "Strategic Plan Review" no Strategic Plan: what is named about
 * another document has a noun of its own.
 */
const isAbout = (large: string, small: string, lexicon: CompiledDocuments): boolean => {
  const at = large.indexOf(small);
  if (at < 0 || large.length === small.length) return false;
  const before = wordsOf(large.slice(0, at).toLowerCase());
  const after = wordsOf(large.slice(at + small.length).toLowerCase());
  const own = before.some((word) => lexicon.headWords.has(word)) && lexicon.joints.has(before.at(-1) ?? '');
  return own || (!lexicon.headFirst && lexicon.headWords.has(after.at(-1) ?? ''));
};

/** Do the two titles name one document: a shorter form of the other, its letters, or another name of it? */
export const isSameDocument = (one: Identity, other: Identity, lexicon: CompiledDocuments): boolean => {
  if (isAbout(one.title, other.title, lexicon) || isAbout(other.title, one.title, lexicon)) return false;
  if (isAcronymOf(one.title, other) || isAcronymOf(other.title, one)) return true;
  if (isWithin(one.named, other.named) || isWithin(other.named, one.named)) return true;
  // Two documents with names of their own are two, even where the words of one stand in the other.
  if (one.named !== null && other.named !== null) return false;
  return isWithin(one.words, other.words) || isWithin(other.words, one.words);
};

/** Both titles as one: what a third is compared with, so that two years of a plan do not meet in its bare name. */
export const joined = (one: Identity, other: Identity): Identity => {
  const fuller = other.words.size > one.words.size ? other : one;
  return {
    title: fuller.title,
    words: new Set([...one.words, ...other.words]),
    named:
      one.named === null ? other.named : other.named === null ? one.named : new Set([...one.named, ...other.named]),
    initials: fuller.initials,
  };
};
