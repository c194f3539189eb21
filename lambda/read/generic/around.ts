import type { AnyNode } from 'domhandler';
import { isNoise } from '../text/noise.ts';
import { dateLineOf } from './head.ts';
import { segmentsOf } from './segments.ts';
import { trimArticle } from './trim.ts';

/** What stands around the text of an article, in the element that was taken for it. */
export interface Around {
  /** Words and links to be left out. */
  readonly nodes: ReadonlySet<AnyNode>;
  /** The line that says when the page was published; null where none does. */
  readonly dateLine: string | null;
}

/** @param title of the page; what is printed of it above the text is no part of that */
export const aroundText = (root: AnyNode, title: string): Around => {
  const segments = segmentsOf(root, isNoise);
  const kept = new Set(trimArticle(segments, title));
  const dropped = segments.filter((segment) => !kept.has(segment));
  const nodes = new Set<AnyNode>(dropped.flatMap((segment) => [...segment.nodes, ...segment.links]));
  // A link around several segments stays where one of them does.
  for (const { links } of kept) for (const link of links) nodes.delete(link);
  return { nodes, dateLine: dateLineOf(segments, title) };
};
