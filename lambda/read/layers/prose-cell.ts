import type { Cheerio } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { isElement, walk } from '../dom.ts';
import { isNoise } from '../text/noise.ts';
import { isDataTable } from '../text/tables.ts';

/** A shorter line is a menu's entry, a label or a credit. */
const LEAST_LINE = 60;

/**
 * The cell of a page's layout tables that holds the most prose: text outside of links in runs that are longer than
 * menus have. Cells of data tables count for the layout cell around them. Null where there is no layout table.
 */
export const proseCell = (scope: Cheerio<AnyNode>): Element | null => {
  const prose = new Map<Element, number>();
  const cells: (Element | null)[] = [];
  const data = new Set<AnyNode>(scope.find('table').toArray().filter(isDataTable));
  const root = scope.get(0);
  if (root === undefined) return null;
  let inData = 0;
  walk(
    root,
    (node) => {
      if (node.type === 'text') {
        const cell = cells.at(-1) ?? null;
        const length = node.data.replaceAll(/\s+/g, ' ').trim().length;
        if (cell !== null && length >= LEAST_LINE) prose.set(cell, (prose.get(cell) ?? 0) + length);
        return false;
      }
      if (!isElement(node)) return true;
      if (data.has(node)) inData += 1;
      if (node.name === 'a' || isNoise(node)) return false;
      if (inData === 0 && node.name === 'td') cells.push(node);
      return true;
    },
    (node) => {
      if (data.has(node)) inData -= 1;
      if (isElement(node) && cells.at(-1) === node) cells.pop();
    },
  );
  let best: Element | null = null;
  for (const [cell, length] of prose) if (best === null || length > (prose.get(best) ?? 0)) best = cell;
  return best;
};
