import type { AnyNode, Element, Text } from 'domhandler';
import { isElement, walk } from '../dom.ts';

/** Words between two block boundaries of a page: a paragraph, a heading, an item of a list, a cell. */
export interface Segment {
  /** White space collapsed. */
  readonly text: string;
  /** Share of the characters that are inside links, 0 to 1. */
  readonly linked: number;
  /** The nearest block element around the words. */
  readonly element: Element;
  /** The words themselves: leaving them out leaves the segment out. */
  readonly nodes: readonly Text[];
  readonly links: readonly Element[];
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/**
 * The segments below `root` in reading order. Linear in the tree.
 * @param skip elements that are passed over with all that is in them
 */
export const segmentsOf = (root: AnyNode, skip: (element: Element) => boolean): readonly Segment[] => {
  const segments: Segment[] = [];
  const around: Element[] = [];
  let words: Text[] = [];
  let links: Element[] = [];
  let linkedTexts = new Set<Text>();
  let link: Element | null = null;
  let breaks = 0;
  const flush = (): void => {
    const text = words
      .map(({ data }) => data)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim();
    const element = around.at(-1);
    if (text !== '' && element !== undefined) {
      const inLinks = words.reduce((sum, node) => sum + (linkedTexts.has(node) ? node.data.trim().length : 0), 0);
      segments.push({ text, linked: Math.min(1, inLinks / text.length), element, nodes: words, links });
    }
    words = [];
    links = link === null ? [] : [link];
    linkedTexts = new Set();
    breaks = 0;
  };
  const enter = (node: AnyNode): boolean => {
    if (node.type === 'text') {
      words.push(node);
      if (link !== null) linkedTexts.add(node);
      if (node.data.trim() !== '') breaks = 0;
      return false;
    }
    if (!isElement(node)) return node.type === 'root';
    if (node !== root && skip(node)) return false;
    if (node.name === 'br') {
      breaks += 1;
      if (breaks === 2) flush();
    }
    if (BLOCKS.has(node.name)) {
      flush();
      around.push(node);
    }
    if (node.name === 'a' && 'href' in node.attribs) {
      link = node;
      links.push(node);
    }
    return true;
  };
  const leave = (node: AnyNode): void => {
    if (!isElement(node)) return;
    if (node === link) link = null;
    if (around.at(-1) !== node) return;
    flush();
    around.pop();
  };
  walk(root, enter, leave);
  return segments;
};
