import type { AnyNode, Element } from 'domhandler';
import { isElement, walk } from '../dom.ts';
import { emailIn } from './emails.ts';
import { isNoise } from './noise.ts';
import { isDataTable } from './tables.ts';

/** A paragraph, or a row of a list or table; rows of one group stand on consecutive lines. */
export interface Block {
  readonly text: string;
  readonly group: number | null;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Links in what was read, in order. */
  readonly anchors: readonly Element[];
  /** Data tables in what was read, in order; their rows are blocks. */
  readonly tables: readonly Element[];
}

export const NO_BLOCKS: Blocks = { blocks: [], anchors: [], tables: [] };

const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** A forced line break; white space that came from the source is collapsed to a plain space before. */
const BREAK = '\n';

/**
 * The words below `root` as paragraphs and rows, in reading order. What {@link isNoise} or `drop` marks is left out.
 * Source white space collapses as in a browser; `<br>` breaks the line, two of them the paragraph.
 */
export const readBlocks = (root: AnyNode, drop: ReadonlySet<AnyNode> = new Set()): Blocks => {
  const writer = new Writer();
  const anchors: Element[] = [];
  const tables: Element[] = [];
  const enter = (node: AnyNode): boolean => {
    if (drop.has(node)) return false;
    if (node.type === 'text') {
      writer.add(node.data);
      return false;
    }
    if (!isElement(node)) return node.type === 'root' || node.type === 'cdata';
    if (node !== root && isNoise(node)) return false;
    const email = emailIn(node);
    if (email !== null) {
      writer.add(email);
      return false;
    }
    if (node.name === 'a' && 'href' in node.attribs) anchors.push(node);
    writer.open(node);
    if (node.name === 'table' && writer.inDataTable) tables.push(node);
    return true;
  };
  const leave = (node: AnyNode): void => {
    if (isElement(node) && !drop.has(node)) writer.close(node);
  };
  walk(root, enter, leave);
  return { blocks: writer.finish(), anchors, tables };
};

class Writer {
  readonly #blocks: Block[] = [];
  readonly #lists: { ordered: boolean; count: number }[] = [];
  readonly #open = new Set<Element>();
  #parts: string[] = [];
  #groups = 0;
  #group: number | null = null;
  /** Above 0: inside a data table's cell, where blocks do not break the row. */
  #cells = 0;
  #tables: boolean[] = [];
  #preformatted = 0;
  #prefix = '';

  /** Whether the innermost open table is one of data. */
  get inDataTable(): boolean {
    return this.#tables.at(-1) === true;
  }

  add(text: string): void {
    this.#parts.push(this.#preformatted > 0 ? text : text.replaceAll(/[ \t\n\r\f]+/g, ' '));
  }

  open(element: Element): void {
    const { name } = element;
    this.#open.add(element);
    if (name === 'br') this.addRaw(this.#cells > 0 ? ' ' : BREAK);
    if (!BLOCK_ELEMENTS.has(name)) return;
    const inTable = this.#tables.at(-1) === true;
    if (inTable && (name === 'td' || name === 'th')) {
      if (this.#parts.some((part) => part.trim() !== '')) this.addRaw(' | ');
      this.#cells += 1;
      return;
    }
    this.#break();
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'table') {
      const data = isDataTable(element);
      this.#tables.push(data);
      if (data) this.#startGroup();
    }
    if (name === 'ul' || name === 'ol') {
      if (this.#lists.length === 0) this.#startGroup();
      this.#lists.push({ ordered: name === 'ol', count: Number(element.attribs['start'] ?? 1) - 1 || 0 });
    }
    if (name === 'li') {
      const list = this.#lists.at(-1);
      if (list !== undefined) list.count += 1;
      this.#prefix = list?.ordered === true ? `${list.count}. ` : '- ';
    }
  }

  close(element: Element): void {
    if (!this.#open.delete(element)) return;
    const { name } = element;
    if (!BLOCK_ELEMENTS.has(name)) return;
    if (this.#tables.at(-1) === true && (name === 'td' || name === 'th')) {
      this.#cells -= 1;
      return;
    }
    this.#break();
    if (name === 'pre') this.#preformatted -= 1;
    if (name === 'table' && this.#tables.pop() === true) this.#group = this.#lists.length > 0 ? this.#group : null;
    if (name === 'ul' || name === 'ol') {
      this.#lists.pop();
      if (this.#lists.length === 0) this.#group = null;
    }
    if (name === 'li') this.#prefix = '';
  }

  finish(): readonly Block[] {
    this.#cells = 0;
    this.#break();
    return this.#blocks;
  }

  /** Adds what is not collapsed. */
  addRaw(text: string): void {
    this.#parts.push(text);
  }

  #startGroup(): void {
    this.#groups += 1;
    this.#group = this.#groups;
  }

  #break(): void {
    if (this.#cells > 0) {
      this.#parts.push(' ');
      return;
    }
    const text = this.#parts.join('');
    this.#parts = [];
    if (text.trim() === '') return;
    this.#blocks.push({ text: this.#prefix + text.trimStart(), group: this.#group });
    this.#prefix = '';
  }
}
