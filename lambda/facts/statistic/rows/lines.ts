import type { Span } from '../../../contract/fact.ts';

/** One line of a text that holds more than white space and rules. */
export interface Line extends Span {
  /** Cells between bars; one, the line itself, where there are none. */
  readonly cells: readonly Span[];
  readonly bulleted: boolean;
}

/** A longer line is prose. */
const LONGEST = 600;
/** The line between the head and the body of a Markdown table. */
const RULE = /^[\s|:+=_-]*$/;
const BULLET = /^(?:[-•*·▪●‣–o]\s|[•▪●‣]\d|\d{1,2}\.\s)/;

const trimmed = (text: string, start: number, end: number): Span => {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { start: from, end: Math.max(from, start + raw.trimEnd().length) };
};

const cellsOf = (text: string, line: Span): readonly Span[] => {
  if (line.end - line.start > LONGEST || !text.slice(line.start, line.end).includes('|')) return [line];
  const cells: Span[] = [];
  let from = line.start;
  while (from <= line.end) {
    const bar = text.indexOf('|', from);
    const to = bar < 0 || bar > line.end ? line.end : bar;
    cells.push(trimmed(text, from, to));
    from = to + 1;
  }
  // The bars at the ends of a Markdown row enclose it.
  const empty = (cell: Span | undefined): boolean => cell !== undefined && cell.start >= cell.end;
  const first = empty(cells[0]) ? 1 : 0;
  return cells.slice(first, empty(cells.at(-1)) ? -1 : undefined);
};

/** Lines of a text with their cells, in order; linear in its length. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const line = trimmed(text, from, to);
    if (!RULE.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST))))
      lines.push({
        ...line,
        cells: cellsOf(text, line),
        bulleted: BULLET.test(text.slice(line.start, line.start + 4)),
      });
    from = to + 1;
  }
  return lines;
};
