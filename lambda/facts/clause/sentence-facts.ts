import type { Span } from '../../contract/fact.ts';
import { contactBlocks } from '../contacts/blocks.ts';
import { type FactContext, type FieldText, sentenceIndexAt } from '../context.ts';
import { firstEndingBehind } from '../text/in-order.ts';

/** Is the span inside a contact line, among telephone numbers? */
export const isInContact = (context: FactContext, field: FieldText, span: Span): boolean => {
  const entries = contactBlocks(context);
  const entry = entries[firstEndingBehind(entries, span.end - 1)];
  return entry !== undefined && entry.field === field && entry.start <= span.start && span.end <= entry.end;
};

/** Longest sentence looked at whole, in code units; of a longer one, the windows around the number: four at most. */
const LONGEST_SENTENCE = 5_000;
const WINDOW = Math.floor(LONGEST_SENTENCE / 4);

/** The sentence around an offset, cut to a window where it is monstrous, so that the work stays linear. */
export const boundedSentence = (field: FieldText, start: number, end: number): Span => {
  const sentence = field.sentences[sentenceIndexAt(field, start)];
  if (sentence === undefined) return { start, end };
  if (Math.max(sentence.end, end) - sentence.start <= LONGEST_SENTENCE) {
    return { start: sentence.start, end: Math.max(sentence.end, end) };
  }
  // By whole windows, so that the numbers of one window share what is worked out of it.
  const from = sentence.start + WINDOW * Math.floor((start - sentence.start) / WINDOW - 1);
  const to = sentence.start + WINDOW * Math.ceil((end - sentence.start) / WINDOW + 1);
  return { start: Math.max(sentence.start, from), end: Math.min(Math.max(sentence.end, end), to) };
};
