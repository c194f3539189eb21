import { isByline, isDateLine, isLabel, isScrap, isUpdate } from './lines.ts';
import { isLink, isProse, LEAST_PROSE, proseLength } from './prose.ts';
import type { Segment } from './segments.ts';

/** Segments at the head of an article among which title, byline and date are looked for. */
const REACH = 14;
/** Fewer letters of a title than this may begin some other line. */
const LEAST_TITLE = 20;

const squash = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Index of the segment that is the title, or its beginning where the site's name or a subtitle follows; -1: none. */
const indexOfTitle = (segments: readonly Segment[], title: string): number => {
  const wanted = squash(title);
  return segments.findIndex(({ text }) => {
    const own = squash(text);
    return own !== '' && (own === wanted || (own.length > LEAST_TITLE && wanted.startsWith(own)));
  });
};

/** An article from its first paragraph on: without its title, kicker, byline and date, and what stands before them. */
export const withoutHead = (segments: readonly Segment[], title: string): readonly Segment[] => {
  const at = indexOfTitle(segments.slice(0, REACH), title);
  const isTitle = at >= 0 && proseLength(segments.slice(0, at)) < LEAST_PROSE;
  let started = false;
  return segments.slice(isTitle ? at + 1 : 0).filter((segment, index) => {
    if (index >= REACH) return true;
    if (isByline(segment) || isDateLine(segment)) return false;
    started ||= isProse(segment);
    return started || !(isLink(segment) || isLabel(segment) || isScrap(segment));
  });
};

/**
 * The line that says when a page was published, before its title or between that and the text; null where there is
 * none.
 */
export const dateLineOf = (segments: readonly Segment[], title: string): string | null => {
  const at = indexOfTitle(segments, title);
  const first = segments.findIndex((segment, index) => index > at && isProse(segment));
  const around = segments.slice(Math.max(0, at - REACH), first < 0 ? at + REACH : first);
  return around.find((segment) => isDateLine(segment) && !isUpdate(segment))?.text ?? null;
};
