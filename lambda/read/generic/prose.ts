import type { Segment } from './segments.ts';

/** Less running text than this, in characters, is no article. */
export const LEAST_PROSE = 200;
/** Characters; sentences of news have 120 on average, teasers and captions less. */
const LONG = 80;
export const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…:;。！？؟][\s"'”’»)\]]{0,4}$/;

/** Whether a segment is running text: long, mostly outside links, or a whole sentence. */
export const isProse = ({ text, linked }: Segment): boolean =>
  linked < MOST_LINKED && (text.length >= LONG || (text.length >= LONG / 2 && SENTENCE_END.test(text)));

/** A segment that is nothing but a link to somewhere else. */
export const isLink = ({ linked }: Segment): boolean => linked >= 0.8;

/** Characters of running text. What follows a link of its own is the teaser of another page. */
export const proseLength = (segments: readonly Segment[]): number => proseBefore(segments).at(-1) ?? 0;

/** For each index, and for the end, the characters of running text before it. */
export const proseBefore = (segments: readonly Segment[]): readonly number[] => {
  const sums = [0];
  let sum = 0;
  let above: Segment | undefined;
  for (const segment of segments) {
    if (isProse(segment) && (above === undefined || !isLink(above))) sum += segment.text.length;
    sums.push(sum);
    above = segment;
  }
  return sums;
};
