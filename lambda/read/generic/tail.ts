import { textOf } from '../dom.ts';
import {
  isContact,
  isDateLine,
  isFieldName,
  isHeading,
  isLabel,
  isLabelText,
  isScrap,
  LONGEST_LABEL,
} from './lines.ts';
import { isLink, isProse, MOST_LINKED } from './prose.ts';
import type { Segment } from './segments.ts';

/** An article without what leads to nothing at its end: headings, labels, links to other pages, dates, page fields. */
export const withoutTail = (segments: readonly Segment[]): readonly Segment[] => {
  const isTail = (segment: Segment): boolean =>
    !isContact(segment) &&
    (isHeading(segment) || isLabel(segment) || isLink(segment) || isPointer(segment) || isDateLine(segment));
  const kept = segments.slice(0, segments.findLastIndex((segment) => !isTail(segment)) + 1);
  return kept.slice(0, endOfText(kept));
};

/** "Moldova: More on this country": a short line, no sentence, that is for its link. */
const isPointer = (segment: Segment): boolean =>
  segment.text.length <= LONGEST_LABEL &&
  !isProse(segment) &&
  (segment.linked >= MOST_LINKED || segment.links.some((link) => isLabelText(textOf(link))));

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
