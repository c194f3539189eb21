import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import { isElement, textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';
import { isNoise } from '../text/noise.ts';
import { hasCredit } from './image-words.ts';

/** A longer paragraph is one of the text, whoever is credited in it. */
const LONGEST = 400;
const MAX_IMAGES = 100;
const BLOCK = /^(?:p|div|td|center|h[2-6])$/;

export interface Captions {
  /** The words that belong to an image of the body. */
  readonly of: ReadonlyMap<Element, string>;
  /** Elements that hold such words and are no part of the text. */
  readonly elements: ReadonlySet<AnyNode>;
}

/**
 * Captions between the paragraphs of a body: in the paragraph of the image itself, or right behind it, where that is
 * marked as a caption or names whose picture it is ("Photo: IOM"). Only beside an image: words are not taken from the
 * text for looking like a caption.
 */
export const captionsIn = ($: CheerioAPI, body: Cheerio<AnyNode>): Captions => {
  const of = new Map<Element, string>();
  const elements = new Set<AnyNode>();
  for (const image of body.find('img').toArray().slice(0, MAX_IMAGES)) {
    const block = blockOf(image, body.get(0));
    if (block === null) continue;
    const own = oneLine(textOf(block));
    const element = own === '' ? nextElement(block) : block;
    if (element === null || elements.has(element) || $(element).find('img').length > (element === block ? 1 : 0))
      continue;
    const text = oneLine(textOf(element));
    if (text === '' || text.length > LONGEST) continue;
    if (!hasCredit(text) && !(element !== block && isNoise(element))) continue;
    of.set(image, text);
    elements.add(element);
  }
  return { of, elements };
};

/** The block that holds an image, inside the body. */
const blockOf = (image: Element, body: AnyNode | undefined): Element | null => {
  for (let at: AnyNode | null = image.parent; at !== null && at !== body; at = at.parent)
    if (isElement(at) && BLOCK.test(at.name)) return at;
  return null;
};

const nextElement = (element: Element): Element | null => {
  let next = element.next;
  while (next !== null && !isElement(next)) {
    if (next.type === 'text' && next.data.trim() !== '') return null;
    next = next.next;
  }
  return next !== null && BLOCK.test(next.name) ? next : null;
};
