import type { PeopleLexicon } from './lexicon.ts';
import type { NameWord } from './name-words.ts';

/** Is the word the head of a post ("director", "DG", "vice-ministre")? */
export const isTitleHead = (lexicon: PeopleLexicon, word: NameWord | undefined): boolean =>
  word !== undefined &&
  word.surname !== true &&
  ((lexicon.titleHeads.has(word.lower) && (word.capital || !lexicon.adjectiveHeads.has(word.lower))) ||
    lexicon.titleAcronyms.has(word.text) ||
    (!word.capital && lexicon.weakTitleHeads.has(word.lower)) ||
    (word.lower.includes('-') && word.lower.split('-').some((part) => lexicon.titleHeads.has(part))));

/**
 * "Mr. James Wani [Director of] Radio Peace", "Awa Diop [maire de] Bangui": behind a name without a comma, a head and what
 * it is head of. In English the head has a capital.
 */
export const opensPostUnmarked = (
  lexicon: PeopleLexicon,
  word: NameWord | undefined,
  following: NameWord | undefined,
): boolean =>
  word !== undefined &&
  (word.capital || (lexicon.titlesInSmall && !lexicon.adjectiveHeads.has(word.lower))) &&
  !word.lineStart &&
  lexicon.titleHeads.has(word.lower) &&
  /^(?:of|for|de|du|del|des|d)$/.test(following?.lower ?? '');
