import type { Layer, VersionId } from '../contract/release.ts';
import { compareSentences, type SentencePrint } from '../likeness/sentences.ts';

/** What is remembered of a reading to compare it with another of the same page. */
export interface Compared {
  readonly version: VersionId;
  /** The template that recognised the page; null: none did. */
  readonly template: string | null;
  readonly readerVersion: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly layers: { readonly title: Layer; readonly publishedAt: Layer; readonly text: Layer };
  readonly sentences: readonly SentencePrint[];
}

/** A template knows where the text begins and ends; generic main content is a guess, a provisional reading. */
export const isFirm = ({ layers }: Pick<Compared, 'layers'>): boolean => layers.text !== 'generic';

/** Whether one reader read both by the same means: then every difference is one of the page. */
export const isReadAlike = (a: Compared, b: Compared): boolean =>
  a.template === b.template && a.layers.text === b.layers.text && a.readerVersion === b.readerVersion;

/**
 * Share of the firm reading's words that the guess must have, in sentences that are the same to the word. The fallback
 * loses a list or a closing line and takes in a caption or a share bar; two thirds of a release it always has.
 */
const FOUND_AGAIN = 2 / 3;
/** Between two templates, or two versions of the reader: each has nine tenths of the other's words. */
const NEARLY_ALL = 0.9;

/**
 * Whether two readings of one page show the same content, though they may not be the same to the letter.
 *
 * Read alike (same template, same reader): the same version, or not the same. Read by different means, the difference
 * may be ours: then they show the same content where no sentence of one stands in the other with other words (a figure
 * that was corrected is a sentence of other words), nearly all words stand in both, and title and date, where the same
 * layer supplied them, are the same.
 */
export const isSameContent = (a: Compared, b: Compared): boolean => {
  if (a.version === b.version) return true;
  if (isReadAlike(a, b)) return false;
  if (a.layers.title === b.layers.title && a.title !== b.title) return false;
  if (a.layers.publishedAt === b.layers.publishedAt && a.publishedAt !== b.publishedAt) return false;
  const { left, right, edited } = compareSentences(a.sentences, b.sentences);
  if (edited) return false;
  if (isFirm(a) === isFirm(b)) return Math.min(left, right) >= NEARLY_ALL;
  return (isFirm(a) ? left : right) >= FOUND_AGAIN;
};
