import { hash32 } from './words.ts';

/**
 * The word w-shingles of a text (Broder, On the resemblance and containment of documents, 1997), each as 32 bits. A
 * text shorter than `size` words is one shingle; one without words has none.
 */
export const shinglesOf = (words: readonly string[], size: number): ReadonlySet<number> => {
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let at = 0; at === 0 || at + size <= words.length; at++)
    shingles.add(hash32(words.slice(at, at + size).join(' ')));
  return shingles;
};

/** Which share of the first set the second has, 0 to 1; 0 where the first is empty. */
export const containment = (part: ReadonlySet<number>, whole: ReadonlySet<number>): number => {
  if (part.size === 0) return 0;
  let common = 0;
  for (const shingle of part) if (whole.has(shingle)) common++;
  return common / part.size;
};
