import type { Cheerio } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Image } from '../../contract/release.ts';
import { textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';
import type { Body } from './body.ts';
import { imageUrl } from './image-url.ts';
import { altOf, captionAndCredit, captionBeside } from './image-words.ts';

const MAX_IMAGES = 50;
/** Images that are looked at: a page has a handful, a hostile one thousands. */
const MAX_LOOKED_AT = 200;

/** Where the images of one page stand. */
export interface ImagePlaces {
  /** The element of the release; its own images are those in figures. */
  readonly node: Cheerio<AnyNode>;
  /** Selects elements that hold an image and its caption. */
  readonly figures: string;
  /** Selects the caption inside such an element. */
  readonly caption: string;
  readonly body: Pick<Body, 'element' | 'captions'>;
}

/**
 * Images of a release with their captions and credits: those in figures first, then those in the body. A picture that
 * stands twice is one, with the words that any of them has.
 */
export const readImages = (places: ImagePlaces, title: string, base: string): readonly Image[] => {
  const { node, body } = places;
  const figures = new Set<AnyNode>(node.find(places.figures).toArray());
  const images = new Map<string, Image>();
  const add = (image: Element, text: string): void => {
    const url = images.size < MAX_IMAGES ? imageUrl(image, base) : null;
    if (url === null) return;
    const words = captionAndCredit(text);
    const known = images.get(url);
    images.set(url, {
      url,
      alt: known?.alt ?? altOf(oneLine(image.attribs['alt'] ?? '')),
      caption: known?.caption ?? captionBeside(words.caption, title),
      credit: known?.credit ?? words.credit,
    });
  };
  const captions = new Map<AnyNode, string>();
  for (const words of node.find(places.caption).toArray().slice(0, MAX_LOOKED_AT))
    for (const figure of figuresAround(words, figures))
      if (!captions.has(figure)) captions.set(figure, oneLine(textOf(words)));
  for (const image of node.find('img').toArray().slice(0, MAX_LOOKED_AT)) {
    const around = figuresAround(image, figures);
    const figure = around.find((one) => captions.has(one));
    if (around.length > 0) add(image, figure === undefined ? '' : (captions.get(figure) ?? ''));
  }
  for (const image of body.element.find('img').toArray().slice(0, MAX_LOOKED_AT))
    add(image, body.captions.get(image) ?? '');
  return [...images.values()];
};

/** Figures around one image: wrappers in wrappers. */
const MAX_FIGURES = 5;

/** The figures that an element stands in, innermost first: the inner one may be a wrapper without the caption. */
const figuresAround = (element: Element, figures: ReadonlySet<AnyNode>): AnyNode[] => {
  const around: AnyNode[] = [];
  for (let at: AnyNode | null = element.parent; at !== null && around.length < MAX_FIGURES; at = at.parent)
    if (figures.has(at)) around.push(at);
  return around;
};
