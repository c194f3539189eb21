import type { Span } from '../../contract/fact.ts';

/** Index of the first item of a list in order of which `isBefore` does not hold; the list's length where it always does. */
const firstNotBefore = <T>(list: readonly T[], isBefore: (item: T) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Index of the first of the spans, in order, that starts at or after the offset. */
export const firstFrom = (spans: readonly Pick<Span, 'start'>[], offset: number): number =>
  firstNotBefore(spans, ({ start }) => start < offset);

/** Index of the first of the spans, in order and apart from each other, that ends behind the offset. */
export const firstEndingBehind = (spans: readonly Pick<Span, 'end'>[], offset: number): number =>
  firstNotBefore(spans, ({ end }) => end <= offset);

/** Those of the spans, in order, that start within another. */
export const startingWithin = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] =>
  spans.slice(firstFrom(spans, start), firstFrom(spans, end));
