import type { CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { isElement, walk } from '../dom.ts';
import { isNoise } from '../text/noise.ts';
import { LEAST_PROSE, proseLength } from './prose.ts';
import { removeNodes } from './remove.ts';
import { segmentsOf } from './segments.ts';

/** What only stands around or above an article. */
const ARTICLE_MARKS = ['h1', 'main', '[role="main"]', '[itemprop~="articleBody"]'];
/** So many misnamed elements around an article are looked through; the bound is for hostile pages. */
const MOST_HOLDERS = 10;
/** Names of what may well be longer than the article beside it. */
const OFTEN_LONG =
  /comment|disqus|related|recommended|recirculation|taboola|outbrain|see-also|most-read|cookie|consent/i;

/**
 * Takes out of a page what its names say is no text (menus, share bars, comments, related items), before a library
 * looks for the article. An element that holds the article itself, as `<div class="pagination-first">` around all of
 * it, stays and loses the name.
 */
export const prunePage = ($: CheerioAPI): void => {
  const body = $('body').get(0);
  if (body === undefined) return;
  const holders = new Set<AnyNode>([body]);
  for (const selector of ARTICLE_MARKS)
    for (const mark of $(selector).first().toArray()) addWithAncestors(mark, holders);
  for (let attempt = 0; attempt < MOST_HOLDERS; attempt += 1) {
    const noise = outermostNoise(body, holders);
    const outside = proseLength(segmentsOf(body, (element) => noise.has(element)));
    const holder = holderAmong(noise, outside);
    if (holder === null) {
      removeNodes(body, (node) => isElement(node) && noise.has(node));
      break;
    }
    addWithAncestors(holder, holders);
  }
  for (const holder of holders) if (isElement(holder)) withoutNames(holder);
};

const addWithAncestors = (node: AnyNode, holders: Set<AnyNode>): void => {
  for (let at: AnyNode | null = node; at !== null && !holders.has(at); at = at.parent) holders.add(at);
};

const outermostNoise = (root: Element, holders: ReadonlySet<AnyNode>): Set<Element> => {
  const noise = new Set<Element>();
  walk(
    root,
    (node) => {
      if (!isElement(node) || holders.has(node) || !isNoise(node)) return true;
      noise.add(node);
      return false;
    },
    () => {},
  );
  return noise;
};

/** The element without which no article is left, or that has most of the page's running text; null: there is none. */
const holderAmong = (noise: ReadonlySet<Element>, outside: number): Element | null => {
  const lengths = [...noise].map((element) => [element, proseLength(segmentsOf(element, () => false))] as const);
  const total = lengths.reduce((sum, [, length]) => sum + length, outside);
  const [richest] = lengths.toSorted(([, a], [, b]) => b - a);
  if (richest === undefined || richest[1] < LEAST_PROSE) return null;
  const [element, length] = richest;
  if (outside < LEAST_PROSE) return element;
  const names = `${element.attribs['class'] ?? ''} ${element.attribs['id'] ?? ''}`;
  return length > total / 2 && !OFTEN_LONG.test(names) ? element : null;
};

const withoutNames = (element: Element): void => {
  for (const name of ['class', 'id', 'role', 'style', 'hidden', 'aria-hidden']) {
    if (!isNoise(element)) return;
    delete element.attribs[name];
  }
};
