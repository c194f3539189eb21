import type { AnyNode, Element } from 'domhandler';
import type { Table } from '../../contract/release.ts';
import { isElement, walk } from '../dom.ts';
import { readBlocks } from '../text/blocks.ts';
import { oneLine } from '../text/characters.ts';
import { spelledEmails } from '../text/emails.ts';
import { withoutLeftovers } from '../text/leftovers.ts';
import { isNoise } from '../text/noise.ts';

/** A press page's table has a dozen columns; a hostile one claims to span thousands (the HTML standard allows 1,000). */
const MAX_COLUMNS = 50;
const MAX_ROWS = 1_000;
/** Places in all tables of a page; what is beyond stands in the text alone. */
const MAX_PLACES = 10_000;

interface Row {
  readonly cells: readonly Element[];
  readonly inHead: boolean;
}

/** What stands under one column of one row. */
interface Cell {
  readonly text: string;
  readonly heading: boolean;
  /** The element it was written out from. */
  readonly element: Element;
}

/**
 * Data tables of a body, cells as one line each, merged cells written out into every place that they cover. The words
 * of every cell stand in the text too.
 */
export const tablesOf = (tables: readonly Element[]): readonly Table[] => {
  const read: Table[] = [];
  let places = 0;
  for (const element of tables) {
    const table = tableOf(element);
    if (table === null) continue;
    places += table.rows.length * (table.rows[0]?.length ?? 0);
    if (places > MAX_PLACES) break;
    read.push(table);
  }
  return read;
};

const tableOf = (table: Element): Table | null => {
  const { rows, caption } = partsOf(table);
  const grid = gridOf(rows);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const lines = grid.map((row) => Array.from({ length: columns }, (_, column) => row[column]?.text ?? ''));
  let first = 0;
  let title = caption === null ? '' : wordsOf(caption);
  // A first row of one merged cell is the table's title.
  if (title === '' && columns > 1 && grid.length > 1 && new Set(grid[0]?.map(({ element }) => element)).size === 1) {
    title = lines[0]?.[0] ?? '';
    first = 1;
  }
  let body = first;
  while (body < grid.length - 1 && isHeading(rows[body], grid[body] ?? [])) body += 1;
  const headings = lines.slice(first, body);
  const filled = lines.slice(body).filter((row) => row.some((cell) => cell !== ''));
  if (filled.length === 0) return null;
  return {
    caption: title === '' ? null : title,
    // Two rows of headings are one: "Arrivals / 2021".
    header: headings.length === 0 ? [] : Array.from({ length: columns }, (_, column) => joined(headings, column)),
    rows: filled,
  };
};

const joined = (headings: readonly (readonly string[])[], column: number): string =>
  [...new Set(headings.map((row) => row[column] ?? '').filter((cell) => cell !== ''))].join(' / ');

/** Marked as headings, or set in bold from first to last word, as editors do it. */
const isHeading = (row: Row | undefined, cells: readonly Cell[]): boolean =>
  row !== undefined &&
  cells.length > 0 &&
  (row.inHead || cells.every(({ heading, text }) => heading || text === '')) &&
  cells.some(({ text }) => text !== '');

const partsOf = (table: Element): { readonly rows: readonly Row[]; readonly caption: Element | null } => {
  const rows: { cells: Element[]; inHead: boolean }[] = [];
  let caption: Element | null = null;
  let inHead = false;
  walk(
    table,
    (node) => {
      if (!isElement(node)) return false;
      if (node.name === 'caption') caption ??= node;
      if (node.name === 'thead') inHead = true;
      if (node.name === 'tr' && rows.length < MAX_ROWS) rows.push({ cells: [], inHead });
      if (node.name !== 'td' && node.name !== 'th') return node.name !== 'caption';
      rows.at(-1)?.cells.push(node);
      return false;
    },
    (node) => {
      if (isElement(node) && node.name === 'thead') inHead = false;
    },
  );
  return { rows, caption };
};

/** The HTML standard's algorithm for forming a table: each cell takes the next free place and what it spans. */
const gridOf = (rows: readonly Row[]): readonly (readonly Cell[])[] => {
  const grid: Cell[][] = rows.map(() => []);
  for (const [index, { cells }] of rows.entries()) {
    const row = grid[index] ?? [];
    let column = 0;
    for (const element of cells) {
      while (row[column] !== undefined) column += 1;
      const cell = { text: wordsOf(element), heading: element.name === 'th' || isBold(element), element };
      const last = Math.min(column + span(element, 'colspan', MAX_COLUMNS), MAX_COLUMNS);
      for (const below of grid.slice(index, index + span(element, 'rowspan', rows.length)))
        for (let at = column; at < last; at += 1) below[at] ??= cell;
      column = last;
    }
  }
  // A place that a row leaves free before its last cell is empty.
  return grid;
};

/** 1 where it is missing or no number; 0 reaches as far as there is room. */
const span = ({ attribs }: Element, name: 'colspan' | 'rowspan', most: number): number => {
  const value = Number.parseInt(attribs[name] ?? '1', 10);
  return value === 0 ? most : Math.min(Math.max(value || 1, 1), most);
};

const wordsOf = (element: Element): string =>
  isNoise(element)
    ? ''
    : oneLine(
        readBlocks(element)
          .blocks.map(({ text }) => spelledEmails(withoutLeftovers(text)))
          .join(' '),
      );

const isBold = (element: Element): boolean => {
  let words = false;
  let plain = false;
  const bold = (node: AnyNode): boolean => isElement(node) && (node.name === 'b' || node.name === 'strong');
  walk(
    element,
    (node) => {
      if (node.type === 'text' && node.data.trim() !== '') plain = true;
      if (!bold(node)) return true;
      words = true;
      return false;
    },
    () => {},
  );
  return words && !plain;
};
