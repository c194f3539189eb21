import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { textOf } from '../dom.ts';
import type { Selector } from '../templates/selector.ts';
import { oneLine } from '../text/characters.ts';

/** Values of one field taken from a page; a page has a handful. */
const MAX_VALUES = 100;
/** A longer text is no name, label or date. */
const MAX_VALUE_LENGTH = 200;

/** The first element of the first selector that matches below `scope`. */
export const firstMatch = (scope: Cheerio<AnyNode>, selectors: readonly Selector[]): Cheerio<AnyNode> | null => {
  for (const { css } of selectors) {
    const found = scope.find(css).first();
    if (found.length > 0) return found;
  }
  return null;
};

/** The words of an element in one line; empty where there is none. */
export const lineOf = (element: Cheerio<AnyNode> | null): string => {
  const node = element?.get(0);
  return node === undefined ? '' : oneLine(textOf(node));
};

/** The words of every element of the first selector that has any, each a short line. */
export const textsOf = (scope: Cheerio<AnyNode>, selectors: readonly Selector[]): string[] => {
  for (const { css } of selectors) {
    const texts = scope
      .find(css)
      .toArray()
      .slice(0, MAX_VALUES)
      .map((node) => oneLine(textOf(node)))
      .filter((text) => text !== '' && text.length < MAX_VALUE_LENGTH);
    if (texts.length > 0) return texts;
  }
  return [];
};

export const unique = (values: readonly string[]): string[] => [...new Set(values)];
