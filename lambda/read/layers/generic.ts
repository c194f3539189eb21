import { type CheerioAPI, load } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { type Flattened, flattenPage } from '../flatten.ts';
import { aroundText } from '../generic/around.ts';
import { dateLineOf } from '../generic/head.ts';
import { headlineOf } from '../generic/headline.ts';
import { prunePage } from '../generic/prune.ts';
import { isWeight, removeNodes } from '../generic/remove.ts';
import { segmentsOf } from '../generic/segments.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';
import { oneLine } from '../text/characters.ts';
import { isNoise } from '../text/noise.ts';

export interface GenericFields {
  /** The headline where the page prints it; empty where it does not. */
  readonly headline: string;
  /** What the library takes for the title where no headline is printed; worth less than `<title>`. Else empty. */
  readonly title: string;
  /** The line above the text that says when it was published: `Published 20 November 2019 - 07:29 GMT`. */
  readonly dateLine: string | null;
  readonly body: Blocks;
}

type Head = Pick<GenericFields, 'headline' | 'dateLine'>;

/** Newspapers' pages nest up to about 40 deep; deeper ones are flattened further here. */
const MAX_DEPTH = 80;
/**
 * Readability reads the text below an element again for each of its ancestors: its work is the page's nodes, and its
 * characters, times its depth. linkedom makes a node of every character that is written as an entity. The largest of
 * 181 news pages have 44,000 and 2.6 million.
 */
const MAX_NODES_DEEP = 120_000;
const MAX_CHARACTERS_DEEP = 6_000_000;
const ENTITY = /&/g;
/** Where the text stands if not even Readability can say. */
const MAIN = ['main', '[role="main"]', 'article', '#content', 'body'];
/** A text of fewer characters makes Readability try again with more of the page; press releases may be short. */
const SHORTEST_ARTICLE = 200;

/**
 * The main content of any page; null where there is none. Three steps: what its names say is no text is taken out,
 * Mozilla's Readability finds the article in the rest, and what stands around the text in there is trimmed off. It is
 * a fallback: what it supplies is marked `generic`. The libraries are loaded for the first page that needs them.
 * @param $ is consumed: scripts, menus and the like are taken out of it.
 */
export const readGeneric = async ($: CheerioAPI): Promise<GenericFields | null> => {
  const document = $.root().get(0);
  if (document === undefined) return null;
  removeNodes(document, isWeight);
  const headline = headlineOf($) ?? '';
  prunePage($);
  const body = $('body').get(0);
  const dateLine = body === undefined ? null : dateLineOf(segmentsOf(body, isNoise), headline);
  const head = { headline, dateLine };
  // Written out by the parser, so every end tag stands there: linkedom closes fewer elements by itself.
  const page = flattenPage($.html(), { maxDepth: MAX_DEPTH, allEndTags: true });
  if (isTooMuch(page)) return readMain($, head);
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const { document } = parseHTML(page.html);
    const article = new Readability(document, { charThreshold: SHORTEST_ARTICLE, keepClasses: true }).parse();
    const root = article?.content == null ? undefined : load(article.content).root().get(0);
    return root === undefined ? null : readArticle(root, head, oneLine(article?.title ?? ''));
  } catch {
    return null; // markup that linkedom cannot hold: the reader says that there is no body
  }
};

const isTooMuch = ({ html, tags, depth }: Flattened): boolean => {
  const levels = Math.min(depth, MAX_DEPTH);
  const nodes = tags + (html.match(ENTITY)?.length ?? 0);
  return nodes * levels > MAX_NODES_DEEP || html.length * levels > MAX_CHARACTERS_DEEP;
};

/** For pages too large for Readability: what its names say is the main element. */
const readMain = ($: CheerioAPI, head: Head): GenericFields | null => {
  for (const selector of MAIN) {
    const root = $(selector).get(0);
    if (root !== undefined) return readArticle(root, head, '');
  }
  return null;
};

const readArticle = (root: AnyNode, head: Head, title: string): GenericFields => {
  const { nodes } = aroundText(root, head.headline || title);
  return { ...head, title: head.headline === '' ? title : '', body: readBlocks(root, nodes) };
};
