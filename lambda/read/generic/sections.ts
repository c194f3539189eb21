import type { AnyNode } from 'domhandler';
import { isContact, isHeading, isLabel, isLabelledLink, rankOf } from './lines.ts';
import { isLink, isProse, LEAST_PROSE, proseBefore } from './prose.ts';
import type { Segment } from './segments.ts';

/**
 * An article without the parts that a label leads ("Related", "Lire aussi"): the label goes with the element that it
 * is the first text of, or, where the element holds nothing else, with the links that follow.
 */
export const withoutLabelledSections = (segments: readonly Segment[]): readonly Segment[] => {
  const dropped = new Set<Segment>();
  const ranges = rangesOf(segments);
  const prose = proseBefore(segments);
  for (const [index, segment] of segments.entries()) {
    if (dropped.has(segment)) continue;
    if (isLabelledLink(segment)) dropped.add(segment);
    else if (isLabel(segment) && !isProse(segment)) {
      const end = endOfElement(segments, index, ranges, prose) ?? endOfLinks(segments, index);
      for (const one of segments.slice(index, end)) dropped.add(one);
    }
  }
  return segments.filter((segment) => !dropped.has(segment));
};

/** The element that a label leads is found within a few levels; the bound is for markup that nests without end. */
const MOST_LEVELS = 60;

interface Range {
  readonly first: number;
  last: number;
}

/** The first and last segment in every element around a segment. */
const rangesOf = (segments: readonly Segment[]): ReadonlyMap<AnyNode, Readonly<Range>> => {
  const ranges = new Map<AnyNode, Range>();
  for (const [index, { element }] of segments.entries()) {
    let at: AnyNode | null = element;
    for (let level = 0; at !== null && level < MOST_LEVELS; level += 1, at = at.parent) {
      const range = ranges.get(at);
      if (range === undefined) ranges.set(at, { first: index, last: index });
      else range.last = index;
    }
  }
  return ranges;
};

/**
 * Index after the largest element that begins with the label and is no article: it comes after some running text, and
 * has not more of it than stands before. Null where there is only the label.
 */
const endOfElement = (
  segments: readonly Segment[],
  index: number,
  ranges: ReadonlyMap<AnyNode, Readonly<Range>>,
  prose: readonly number[],
): number | null => {
  const before = prose[index] ?? 0;
  let end = index + 1;
  for (let at: AnyNode | null = segments[index]?.element ?? null; at !== null; at = at.parent) {
    const range = ranges.get(at);
    if (range === undefined || range.first < index) break;
    if (range.last < end) continue;
    const inside = (prose[range.last + 1] ?? 0) - before;
    if (inside > 0 && (before < LEAST_PROSE || inside > before)) break;
    end = range.last + 1;
  }
  return end > index + 1 ? end : null;
};

/** Index after the links, teasers and list items that follow the label at `index`. */
const endOfLinks = (segments: readonly Segment[], index: number): number => {
  const label = segments[index];
  const rank = label === undefined ? 0 : rankOf(label);
  let end = index + 1;
  for (let next = segments[end]; next !== undefined && !isContact(next); next = segments[end]) {
    const above = segments[end - 1];
    const teaser = rank > 0 && above !== undefined && isLink(above);
    if (isProse(next) && next.element.name !== 'li' && !teaser) break;
    if (isHeading(next) && !isLink(next) && rankOf(next) <= (rank || 6)) break;
    end += 1;
  }
  return end;
};
