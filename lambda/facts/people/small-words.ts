import type { NameWord } from './name-words.ts';

/** Right before or behind a part of an address: "ann.[doyle]@", "www.[aid].org/ann". */
const JOINS_BEFORE = /[\p{L}\d][@._/]$|@$/u;
const JOINS_BEHIND = /^[@_/]|^\.[\p{Ll}\d]/u;

/**
 * The words that a field writes small, which are no names elsewhere in it ("Sociales y Culturales"). Parts of addresses are
 * left out: "ann.doyle@example.org" says nothing against Ann Doyle. Linear.
 */
export const smallWords = (text: string, words: readonly NameWord[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(
        ({ kind, capital, start, end }) =>
          kind === 'word' &&
          !capital &&
          !JOINS_BEFORE.test(text.slice(Math.max(0, start - 2), start)) &&
          !JOINS_BEHIND.test(text.slice(end, end + 2)),
      )
      .map(({ lower }) => lower),
  );
