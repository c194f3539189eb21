import { type SpeakerView, wordIndexAt } from './speaker.ts';

/** Words of a stretch, numerals among them. */
export const wordCount = (text: string): number => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;

/** Capitals all along and no stop at the end: the title of something. */
export const isTitleCase = (text: string): boolean => {
  const long = text.match(/[\p{L}][\p{L}’'-]{3,}/gu) ?? [];
  const capital = long.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
  return long.length >= 2 && capital.length / long.length >= 0.6 && !/[.!?…]$/.test(text.trim());
};

/** Begins with a capital and ends with a mark. */
export const isSentence = (text: string): boolean =>
  /^[^\p{L}\d]*[\p{Lu}\d]/u.test(text) && /[.!?…,;]["’”]?$/.test(text.trim());

/** A word such as "titled" or "campaign" right before the mark. */
export const isNamed = (view: SpeakerView, start: number): boolean => {
  const at = wordIndexAt(view.words, start);
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const word = view.words[index];
    if (word === undefined) return false;
    if (word.kind === 'mark' && !/^["“«‘'„:,]$/.test(word.text)) return false;
    if (word.kind === 'word' && view.lexicon.namingWords.has(word.lower)) return true;
    if (word.kind === 'word' && index < at - 2 && !view.lexicon.titleJoints.has(word.lower)) return false;
  }
  return false;
};

/** Leaves out the comma before the mark, and white space at both ends. */
export const trimStretch = (
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  let from = start;
  let to = end;
  while (from < to && /[\s"“]/.test(text.charAt(from))) from++;
  while (to > from && /[\s,"”]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
};
