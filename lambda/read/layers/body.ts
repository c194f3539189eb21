import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { anyOf } from '../templates/selector.ts';
import type { ReleaseTemplate } from '../templates/template.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';

/** Less text than this under a body selector is a stub: the next selector is tried. */
const LEAST_BODY = 40;

export interface Body {
  readonly element: Cheerio<AnyNode>;
  readonly blocks: Blocks;
}

/** The body of a release inside its node, or else anywhere in the page; null where no selector has text. */
export const bodyOf = ($: CheerioAPI, node: Cheerio<AnyNode>, template: ReleaseTemplate): Body | null =>
  bodyIn($, node, template) ?? bodyIn($, $.root(), template);

const bodyIn = ($: CheerioAPI, scope: Cheerio<AnyNode>, template: ReleaseTemplate): Body | null => {
  for (const { css } of template.body) {
    const body = readAs($, scope.find(css).first(), template.drop);
    if (body !== null) return body;
  }
  // The node itself comes last: stories have no field of their own for the text.
  if (scope.is('root') || scope.is('main')) return null;
  return readAs($, scope, [...template.drop, ...template.title, ...template.publishedAt, ...template.type]);
};

const readAs = ($: CheerioAPI, element: Cheerio<AnyNode>, drop: ReleaseTemplate['drop']): Body | null => {
  const node = element.get(0);
  if (node === undefined) return null;
  const blocks = readBlocks(node, new Set<AnyNode>(element.find(anyOf(drop)).toArray()));
  const length = blocks.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return length >= LEAST_BODY ? { element: $(node), blocks } : null;
};
