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
 * The segments below `root` in reading order. Linear in the tree. Two line breaks end a segment; one does where the
 * whole line is styled by itself (`<b>Title</b><br>`), as the headings of old pages are.
 * @param skip elements that are passed over with all that is in them
 */
export const segmentsOf = (root: AnyNode, skip: (element: Element) => boolean): readonly Segment[] => {
  const collector = new Collector();
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        collector.add(node);
        return false;
      }
      if (!isElement(node)) return node.type === 'root';
      if (node !== root && skip(node)) return false;
      collector.open(node);
      return true;
    },
    (node) => {
      if (isElement(node)) collector.close(node);
    },
  );
  return collector.segments;
};

class Collector {
  readonly segments: Segment[] = [];
  readonly #open = new Set<Element>();
  /** Block elements around the place, each with the inline elements that are open inside it. */
  readonly #around: { readonly block: Element; inline: number }[] = [];
  #link: Element | null = null;
  #nodes: Text[] = [];
  #parts: string[] = [];
  #links: Element[] = [];
  #inLinks = 0;
  #breaks = 0;
  /** Whether some of the words are in no inline element. */
  #bare = false;

  add(node: Text): void {
    this.#nodes.push(node);
    this.#parts.push(node.data);
    const length = node.data.trim().length;
    if (length === 0) return;
    this.#breaks = 0;
    if (this.#link !== null) this.#inLinks += length;
    if (this.#around.at(-1)?.inline === 0) this.#bare = true;
  }

  open(element: Element): void {
    this.#open.add(element);
    const { name } = element;
    if (name === 'br') {
      this.#break();
      return;
    }
    if (BLOCKS.has(name)) {
      this.#flush();
      this.#around.push({ block: element, inline: 0 });
      return;
    }
    const around = this.#around.at(-1);
    if (around !== undefined) around.inline += 1;
    if (name === 'a' && 'href' in element.attribs) {
      this.#link = element;
      this.#links.push(element);
    }
  }

  close(element: Element): void {
    // What was passed over was never opened.
    if (!this.#open.delete(element) || element.name === 'br') return;
    if (element === this.#link) this.#link = null;
    const around = this.#around.at(-1);
    if (around?.block === element) {
      this.#flush();
      this.#around.pop();
    } else if (around !== undefined) around.inline -= 1;
  }

  #break(): void {
    this.#breaks += 1;
    this.#parts.push(' ');
    const isStyled = this.#around.at(-1)?.inline === 0 && !this.#bare;
    if (this.#breaks === 2 || isStyled) this.#flush();
  }

  #flush(): void {
    const text = this.#parts.join('').replaceAll(/\s+/g, ' ').trim();
    const element = this.#around.at(-1)?.block;
    if (text !== '' && element !== undefined) {
      const linked = Math.min(1, this.#inLinks / text.length);
      this.segments.push({ text, linked, element, nodes: this.#nodes, links: this.#links });
      this.#breaks = 0;
    }
    this.#nodes = [];
    this.#parts = [];
    this.#links = this.#link === null ? [] : [this.#link];
    this.#inLinks = 0;
    this.#bare = false;
  }
}
