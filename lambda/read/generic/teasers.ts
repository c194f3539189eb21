import type { AnyNode } from 'domhandler';
import { isContact, isHeading } from './lines.ts';
import { isLink, isProse, LEAST_PROSE, proseLength } from './prose.ts';
import type { Segment } from './segments.ts';

/** Below the link to another page stand at most so many segments, each of at most so many characters. */
const MOST_TEASERS = 3;
const LONGEST_TEASER = 400;

/** An article without two and more links in a row, and the heading above them. */
export const withoutLinkLists = (segments: readonly Segment[]): readonly Segment[] => {
  const dropped = new Set<Segment>();
  let run: Segment[] = [];
  let above: Segment | undefined;
  const endRun = (): void => {
    if (run.length >= 2) {
      for (const link of run) dropped.add(link);
      if (above !== undefined && !isProse(above) && (isHeading(above) || above.text.endsWith(':'))) dropped.add(above);
    }
    run = [];
  };
  for (const segment of segments) {
    if (isLink(segment) && !isContact(segment)) {
      run.push(segment);
      continue;
    }
    endRun();
    above = segment;
  }
  endRun();
  return segments.filter((segment) => !dropped.has(segment));
};

/** An article without the cards of other pages after it: beside its column, a link each and a few words below. */
export const withoutCards = (segments: readonly Segment[]): readonly Segment[] => {
  const column = columnOf(segments);
  let end = segments.length;
  let cards = 0;
  let below = 0;
  for (const [index, segment] of [...segments.entries()].reverse()) {
    if (isContact(segment) || segment.element === column || segment.element.parent === column) break;
    if (isLink(segment)) {
      cards += 1;
      below = 0;
      end = index;
      continue;
    }
    below += 1;
    if (below > MOST_TEASERS || segment.text.length > LONGEST_TEASER) break;
  }
  const article = segments.slice(0, end);
  return cards >= 2 && proseLength(article) >= LEAST_PROSE ? article : segments;
};

/** The element whose children most of the running text is. */
const columnOf = (segments: readonly Segment[]): AnyNode | null => {
  const lengths = new Map<AnyNode | null, number>();
  for (const segment of segments) {
    const { parent } = segment.element;
    if (isProse(segment)) lengths.set(parent, (lengths.get(parent) ?? 0) + segment.text.length);
  }
  return [...lengths].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};
