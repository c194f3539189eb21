import type { Element } from 'domhandler';
import { isElement, walk } from '../dom.ts';

/** A cell with more text than this holds prose. */
const MOST_CELL_TEXT = 400;

/**
 * Whether a table holds data (rows are read as lines) or only lays out the page, as those of the years before 2010:
 * then it has one column, a table or a heading inside, or prose in a cell.
 */
export const isDataTable = (table: Element): boolean => {
  let columns = 0;
  let inRow = 0;
  let cellText = 0;
  let layout = false;
  walk(
    table,
    (node) => {
      if (layout) return false;
      if (node.type === 'text') cellText += node.data.trim().length;
      if (cellText > MOST_CELL_TEXT) layout = true;
      if (!isElement(node)) return false;
      if ((node.name === 'table' && node !== table) || /^h[1-4]$/.test(node.name)) layout = true;
      if (node.name === 'tr') inRow = 0;
      if (node.name === 'td' || node.name === 'th') {
        cellText = 0;
        inRow += 1;
        columns = Math.max(columns, inRow);
      }
      return true;
    },
    () => {},
  );
  return !layout && columns > 1;
};
