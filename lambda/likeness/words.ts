/** A word: letters with their marks, or digits. Case, punctuation and spaces say nothing of it. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text in their order, in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * 32 bits of a text: FNV-1a over UTF-16 code units, then MurmurHash3's finaliser, so that every bit depends on every
 * other (the low ones choose samples). Quick, and no secret.
 */
export const hash32 = (text: string): number => {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
