import type { Span } from '../../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../../context.ts';
import { type Line, linesOf } from './lines.ts';

/** Where a number stands that is alone in a cell, or at the end of an entry of a list. */
export interface Row {
  readonly line: Line;
  /** The head of its column, or null where the table has none. */
  readonly head: Span | null;
  /** The first head of a table: "Arrivals | 2016 | 2017"; it speaks where the column's own does not. */
  readonly corner: Span | null;
  /** The title or lead-in above the table or list. */
  readonly lead: Span | null;
}

/** Nothing but a number, with its hedge, sign or scale. */
const NUMERIC = /^[~≈<>+±-]?\s?\d[\d.,’' \u202f]{0,20}\s?(?:%|k|m|bn|million|millions|millones|mil|mille)?\+?\*{0,2}$/i;
const YEAR = /^(?:19|20)\d{2}$/;
/** A longer line above a table or list is a paragraph of its own. */
const LONGEST_LEAD = 300;
const LONGEST_ENTRY = 80;
/** Lines above that are looked through for the lead-in: the entries of one list. */
const LONGEST_LIST = 60;

const textOf = (field: FieldText, span: Span): string => field.text.slice(span.start, span.end);

const isRow = (line: Line | undefined): line is Line => line !== undefined && line.cells.length > 1;

interface Layout {
  readonly lines: readonly Line[];
  /** By line: the first line of its table, and its head where it has one. */
  readonly tables: ReadonlyMap<Line, { readonly first: number; readonly head: Line | null }>;
}

/** Is the first row of a table its head: no number but years, over rows with numbers? */
const isHead = (field: FieldText, row: Line, next: Line | undefined): boolean => {
  const numbers = row.cells.slice(1).filter((cell) => NUMERIC.test(textOf(field, cell)));
  return isRow(next) && numbers.every((cell) => YEAR.test(textOf(field, cell)));
};

const layoutOf = (field: FieldText): Layout => {
  const lines = linesOf(field.text);
  const tables = new Map<Line, { first: number; head: Line | null }>();
  let first = 0;
  let head: Line | null = null;
  lines.forEach((line, index) => {
    if (!isRow(line)) return;
    if (!isRow(lines[index - 1])) {
      first = index;
      head = isHead(field, line, lines[index + 1]) ? line : null;
    }
    tables.set(line, { first, head });
  });
  return { lines, tables };
};

const layouts = sharedLayer((context: FactContext) => new Map(context.fields.map((field) => [field, layoutOf(field)])));

const lineAt = (lines: readonly Line[], offset: number): number => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

const asLead = (line: Line | undefined): Span | null =>
  line !== undefined && line.cells.length === 1 && line.end - line.start <= LONGEST_LEAD ? line : null;

/** The head of a cell: counted from the right, for the corner of the head may be empty and left out. */
const headOf = (row: Line, column: number, head: Line | null): Span | null =>
  head === null || head === row ? null : (head.cells[head.cells.length - (row.cells.length - column)] ?? null);

const inTable = (field: FieldText, layout: Layout, line: Line, number: Span): Row | null => {
  const table = layout.tables.get(line);
  const column = line.cells.findIndex((cell) => cell.start <= number.start && number.end <= cell.end);
  const cell = line.cells[column];
  if (table === undefined || cell === undefined || table.head === line || column === 0) return null;
  if (!NUMERIC.test(textOf(field, cell))) return null;
  const head = headOf(line, column, table.head);
  return {
    line,
    head,
    corner: head === null ? null : (table.head?.cells[0] ?? null),
    lead: asLead(layout.lines[table.first - 1]),
  };
};

/** An entry of a list: a name in few words without a digit, then the number and nothing more. */
const ENTRY_END = /^[\s.,;)*%]*$/;
/** Marks behind a number at the end of a line are few. */
const NUMBER_LAST = /\d[.,;)*%\s]{0,8}$/;
const NAME = /^(?:[-•*·▪●‣–]\s*)?\(?\p{Lu}\D*$/u;

const isEntry = (field: FieldText, line: Line): boolean => {
  if (line.end - line.start > LONGEST_ENTRY) return false;
  const text = textOf(field, line);
  return /\p{L}/u.test(text) && NUMBER_LAST.test(text);
};

const inList = (field: FieldText, { lines }: Layout, index: number, number: Span): Row | null => {
  const line = lines[index];
  if (line === undefined || line.end - line.start > LONGEST_ENTRY) return null;
  const name = field.text.slice(line.start, number.start).trimEnd();
  if (!NAME.test(name) || !ENTRY_END.test(field.text.slice(number.end, line.end))) return null;
  const marked = line.bulleted || /[:–—-]$/.test(name);
  let first = index;
  while (first > 0 && index - first < LONGEST_LIST && isEntry(field, lines[first - 1] ?? line)) first -= 1;
  const listed = first < index || (lines[index + 1] !== undefined && isEntry(field, lines[index + 1] ?? line));
  if (!listed) return null;
  const lead = asLead(lines[first - 1]);
  const ends = lead === null ? '' : field.text.charAt(lead.end - 1);
  if (lead === null || /[.!?]/.test(ends) || (!marked && ends !== ':' && lead.end - lead.start > LONGEST_ENTRY))
    return null;
  return { line, head: null, corner: null, lead };
};

/** The row of a table or the entry of a list that a number is alone in, or null where it stands in prose. */
export const rowOf = (context: FactContext, field: FieldText, number: Span): Row | null => {
  const layout = layouts(context).get(field);
  const index = layout === undefined ? -1 : lineAt(layout.lines, number.start);
  const line = layout?.lines[index];
  if (layout === undefined || line === undefined || number.end > line.end) return null;
  return isRow(line) ? inTable(field, layout, line, number) : inList(field, layout, index, number);
};

/** The lead-in of the bulleted list that an offset stands in ("handed over the following items:"), or null. */
export const leadOf = (context: FactContext, field: FieldText, offset: number): Span | null => {
  const lines = layouts(context).get(field)?.lines ?? [];
  let index = lineAt(lines, offset);
  if (lines[index]?.bulleted !== true) return null;
  const last = index;
  while (index > 0 && last - index < LONGEST_LIST && lines[index]?.bulleted === true) index -= 1;
  const lead = asLead(lines[index]);
  return lead !== null && field.text.charAt(lead.end - 1) === ':' ? lead : null;
};
