import { withoutHead } from './head.ts';
import { isCaption, isNotice } from './lines.ts';
import { proseLength } from './prose.ts';
import { withoutLabelledSections } from './sections.ts';
import type { Segment } from './segments.ts';
import { withoutTail } from './tail.ts';
import { withoutCards, withoutLinkLists } from './teasers.ts';

/** A step that leaves less of the running text than this share is wrong about the page, and is not taken. */
const LEAST_LEFT = 0.5;

const withoutNotices = (segments: readonly Segment[]): readonly Segment[] =>
  segments.filter((segment) => !isNotice(segment) && !isCaption(segment));

/**
 * What a library took for the article, without what pages have around the text: title, byline, date, captions,
 * notices, lists and teasers of other pages. The order is kept.
 * @param title by which the line above the article is known
 */
export const trimArticle = (segments: readonly Segment[], title: string): readonly Segment[] => {
  const steps: readonly ((kept: readonly Segment[]) => readonly Segment[])[] = [
    withoutNotices,
    (kept) => withoutHead(kept, title),
    withoutLabelledSections,
    withoutLinkLists,
    withoutCards,
    withoutTail,
  ];
  return steps.reduce((kept, step) => {
    const rest = step(kept);
    return proseLength(rest) >= proseLength(kept) * LEAST_LEFT ? rest : kept;
  }, segments);
};
