import type { Token } from './tokens.ts';
import { tokenize } from './tokens.ts';

/** Phrases of several tokens with a value each, found at or before a token: the longest one wins. */
export interface PhraseTable<T> {
  /** Does any phrase begin with the word? */
  opens(word: string): boolean;
  /** The longest phrase that starts at `index`. */
  startingAt(tokens: readonly Token[], index: number): { readonly value: T; readonly next: number } | null;
  /** The longest phrase whose last token is at `index`. */
  endingAt(tokens: readonly Token[], index: number): { readonly value: T; readonly first: number } | null;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

const add = <T>(index: Map<string, Entry<T>[]>, key: string | undefined, entry: Entry<T>): void => {
  if (key === undefined) return;
  const list = index.get(key) ?? [];
  list.push(entry);
  list.sort((a, b) => b.words.length - a.words.length);
  index.set(key, list);
};

/** Builds a table from lower-case phrases; they are cut into tokens as texts are. */
export const phraseTable = <T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> => {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const words = tokenize(phrase).map((token) => token.lower);
    add(byFirst, words[0], { words, value });
    add(byLast, words.at(-1), { words, value });
  }
  // A loop, for it is the most called code of all.
  const fits = (tokens: readonly Token[], first: number, words: readonly string[]): boolean => {
    if (first < 0) return false;
    for (let offset = 0; offset < words.length; offset += 1)
      if (!same(tokens[first + offset]?.lower, words[offset])) return false;
    return true;
  };
  return {
    opens: (word) => byFirst.has(word),
    startingAt(tokens, index) {
      const key = tokens[index]?.lower;
      if (key === undefined) return null;
      for (const { words, value } of byFirst.get(key) ?? [])
        if (fits(tokens, index, words)) return { value, next: index + words.length };
      return null;
    },
    endingAt(tokens, index) {
      const key = tokens[index]?.lower;
      if (key === undefined) return null;
      for (const { words, value } of byLast.get(key) ?? []) {
        const first = index - words.length + 1;
        if (fits(tokens, first, words)) return { value, first };
      }
      return null;
    },
  };
};

/** Straight and curly apostrophes are one. */
const same = (token: string | undefined, word: string | undefined): boolean =>
  token === word || ((token === '’' || token === "'") && (word === '’' || word === "'"));

/** Words of a data string. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');

/** A set of the words of a data string. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Phrases separated by commas, each with the same value. */
export const phrasesOf = <T>(value: T, text: string): (readonly [string, T])[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value] as const);

/** A table with nothing in it. */
export const EMPTY_PHRASES: PhraseTable<never> = phraseTable<never>([]);
