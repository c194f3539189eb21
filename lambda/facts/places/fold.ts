/** Letters that decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const BEYOND_ASCII = /[^\u0020-\u007e]/;

/** A word without case and accents: "Bāzār" is "bazar". */
export const foldWord = (word: string): string => {
  const lower = word.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øłđðßæœı]/g, (letter) => WHOLE[letter] ?? letter);
};

/** A name as it is looked up: its words folded, one space between them; apostrophes and hyphens part words. */
export const foldName = (name: string): string =>
  foldWord(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
