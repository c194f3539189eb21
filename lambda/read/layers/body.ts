import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { type Around, aroundText } from '../generic/around.ts';
import { anyOf } from '../templates/selector.ts';
import type { ReleaseTemplate } from '../templates/template.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';
import { oneLine } from '../text/characters.ts';
import { captionsIn } from './captions.ts';
import { proseCell } from './prose-cell.ts';

/** Less text than this under a body selector is a stub: the next selector is tried. */
const LEAST_BODY = 40;
/** Title and date of such an element are known by their selectors. */
const NOTHING_AROUND: Around = { nodes: new Set(), dateLine: null };

export interface Body {
  readonly element: Cheerio<AnyNode>;
  readonly blocks: Blocks;
  /** Whether the element holds title and date too (they are no part of the blocks): then a date in it is the page's. */
  readonly whole: boolean;
  /** The line of such an element that says when the page was published, where nothing marks it; else null. */
  readonly dateLine: string | null;
  /** The words that stand beside an image of the body and are no part of the text. */
  readonly captions: ReadonlyMap<Element, string>;
}

/** The body of a release inside its node, or else anywhere in the page; null where no selector has text. */
export const bodyOf = ($: CheerioAPI, node: Cheerio<AnyNode>, template: ReleaseTemplate): Body | null =>
  bodyIn($, node, template) ?? bodyIn($, $.root(), template);

const bodyIn = ($: CheerioAPI, scope: Cheerio<AnyNode>, template: ReleaseTemplate): Body | null => {
  for (const { css } of template.body) {
    const body = readAs($, scope.find(css).first(), template.drop, null);
    if (body !== null) return body;
  }
  const drop = [...template.drop, ...template.title, ...template.subtitle, ...template.publishedAt, ...template.type];
  if (template.layoutCells) {
    const cell = proseCell(scope);
    if (cell !== null) return readAs($, $(cell), drop, aroundText(cell, oneLine($('title').first().text())));
  }
  // The node itself comes last: stories have no field of their own for the text.
  return scope.is('root') || scope.is('main') ? null : readAs($, scope, drop, NOTHING_AROUND);
};

/** @param around null where the element holds the text alone */
const readAs = (
  $: CheerioAPI,
  element: Cheerio<AnyNode>,
  drop: ReleaseTemplate['drop'],
  around: Around | null,
): Body | null => {
  const node = element.get(0);
  if (node === undefined) return null;
  const captions = captionsIn($, element);
  const blocks = readBlocks(
    node,
    new Set<AnyNode>([...element.find(anyOf(drop)).toArray(), ...captions.elements, ...(around?.nodes ?? [])]),
  );
  const length = blocks.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return length >= LEAST_BODY
    ? { element: $(node), blocks, whole: around !== null, dateLine: around?.dateLine ?? null, captions: captions.of }
    : null;
};
