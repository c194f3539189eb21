import { isContact, isDateLine, isFieldName, isHeading, isLabel, isScrap } from './lines.ts';
import { isLink } from './prose.ts';
import type { Segment } from './segments.ts';

/** An article without what leads to nothing at its end: headings, labels, links to other pages, dates, page fields. */
export const withoutTail = (segments: readonly Segment[]): readonly Segment[] => {
  const isTail = (segment: Segment): boolean =>
    !isContact(segment) && (isHeading(segment) || isLabel(segment) || isLink(segment) || isDateLine(segment));
  const kept = segments.slice(0, segments.findLastIndex((segment) => !isTail(segment)) + 1);
  return kept.slice(0, endOfText(kept));
};

/** Index of the first of the fields that a page prints below its text: "Language:", "English", "Type:", "Global". */
const endOfText = (segments: readonly Segment[]): number => {
  let end = segments.length;
  for (let index = end - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined || isContact(segment) || !(isScrap(segment) || isDateLine(segment))) break;
    if (isFieldName(segment)) end = index;
  }
  return end;
};
