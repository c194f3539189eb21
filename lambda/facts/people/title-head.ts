import type { CompiledPeople } from './compiled.ts';
import type { NameWord } from './name-words.ts';

/** Is the word the head of a post ("director", "DG", "vice-ministre")? */
export const isTitleHead = (lexicon: CompiledPeople, word: NameWord | undefined): boolean =>
  word !== undefined &&
  word.surname !== true &&
  ((lexicon.titleHeads.has(word.lower) && (word.capital || !lexicon.adjectiveHeads.has(word.lower))) ||
    lexicon.titleAcronyms.has(word.text) ||
    (!word.capital && lexicon.weakTitleHeads.has(word.lower)) ||
    (word.lower.includes('-') && word.lower.split('-').some((part) => lexicon.titleHeads.has(part))));
