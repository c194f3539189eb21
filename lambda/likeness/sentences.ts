import { shinglesOf } from './shingles.ts';
import { hash32, wordsOf } from './words.ts';

/** Sentences for comparing two readings of one page: cut alike in both, so no grammar is needed. */
const BOUNDARY = /(?<=[.!?…؟])\s|\n/u;
/** Lines with addresses: sites hide them in many ways, and each layer of the reader undoes others. */
const ADDRESS = /@|\[at\]|\b(?:tel|e-?mail|courriel|correo)\b/i;

/** Words of a shingle inside a sentence: three tell a sentence from its neighbours. */
const SHINGLE = 3;
/** Shingles kept of a sentence. One with one word of forty changed still shares nearly all of them. */
const SKETCH = 4;
/** Sentences kept of a text; the longest releases have a few hundred. */
const MOST_SENTENCES = 2000;

/**
 * What is remembered of a sentence: which it is, how long, and a sketch by which its edited form is known. As text:
 * `words.hash.sketch,sketch…`, numbers in base 36.
 */
export type SentencePrint = string & { readonly __brand: 'SentencePrint' };

export interface Sentence {
  readonly words: number;
  readonly hash: string;
  readonly sketch: readonly string[];
}

/** The sentences of a text, without the lines that hold addresses; at most {@link MOST_SENTENCES}. */
export const plainSentences = (text: string): string[] =>
  text
    .split(BOUNDARY)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence) && !ADDRESS.test(sentence))
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.trim());

/** The sentences of a text, as they are remembered: about 30 characters each. */
export const sentencePrints = (text: string): SentencePrint[] =>
  plainSentences(text).map((sentence) => {
    const words = wordsOf(sentence);
    const smallest = [...shinglesOf(words, SHINGLE)].sort((a, b) => a - b).slice(0, SKETCH);
    const parts = [words.length, hash32(words.join(' '))].map((n) => n.toString(36));
    return `${parts.join('.')}.${smallest.map((n) => n.toString(36)).join(',')}` as SentencePrint;
  });

export const readPrint = (print: SentencePrint): Sentence => {
  const [words = '0', hash = '', sketch = ''] = print.split('.');
  return { words: Number.parseInt(words, 36), hash, sketch: sketch.split(',') };
};

/** How the sentences of two texts stand to each other. */
export interface Comparison {
  /** Shares of the words of each that stand in sentences which the other has too, 0 to 1. */
  readonly left: number;
  readonly right: number;
  /** Whether a sentence of one stands in the other with other words. */
  readonly edited: boolean;
}

/** Sketches in common that make two sentences forms of each other: half of what is kept. */
const SAME_SENTENCE = SKETCH / 2;

/** Compares two texts sentence by sentence; where they stand does not matter. Time linear in both. */
export const compareSentences = (a: readonly SentencePrint[], b: readonly SentencePrint[]): Comparison => {
  const left = a.map(readPrint);
  const right = b.map(readPrint);
  const onlyLeft = without(left, right);
  const onlyRight = without(right, left);
  const share = (all: readonly Sentence[], only: readonly Sentence[]): number => {
    const total = sum(all);
    return total === 0 ? 1 : 1 - sum(only) / total;
  };
  return { left: share(left, onlyLeft), right: share(right, onlyRight), edited: hasEdited(onlyLeft, onlyRight) };
};

const sum = (sentences: readonly Sentence[]): number => sentences.reduce((total, { words }) => total + words, 0);

/** The sentences that the others lack, each counted as often as it stands. */
const without = (sentences: readonly Sentence[], others: readonly Sentence[]): Sentence[] => {
  const left = new Map<string, number>();
  for (const { hash } of others) left.set(hash, (left.get(hash) ?? 0) + 1);
  return sentences.filter(({ hash }) => {
    const count = left.get(hash) ?? 0;
    if (count > 0) left.set(hash, count - 1);
    return count === 0;
  });
};

const hasEdited = (left: readonly Sentence[], right: readonly Sentence[]): boolean => {
  const holders = new Map<string, number[]>();
  for (const [index, { sketch }] of left.entries()) {
    for (const part of sketch) holders.set(part, [...(holders.get(part) ?? []), index].slice(0, SKETCH));
  }
  return right.some(({ sketch }) => {
    const hits = new Map<number, number>();
    for (const part of sketch) for (const index of holders.get(part) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    return Math.max(0, ...hits.values()) >= Math.min(SAME_SENTENCE, sketch.length);
  });
};
