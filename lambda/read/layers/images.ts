import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Image } from '../../contract/release.ts';
import { textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';
import type { Body } from './body.ts';
import { imageUrl } from './image-url.ts';
import { altOf, captionAndCredit, captionBeside } from './image-words.ts';

const MAX_IMAGES = 50;

/**
 * Images of a release with their captions and credits: those of `figures` first, then those in the body. A picture
 * that stands twice is one, with the words that any of them has.
 * @param figures elements that hold an image and its caption
 */
export const readImages = (
  $: CheerioAPI,
  figures: Cheerio<AnyNode>,
  body: Pick<Body, 'element' | 'captions'>,
  caption: string,
  title: string,
  base: string,
): readonly Image[] => {
  const images = new Map<string, Image>();
  const add = (image: Element, text: string): void => {
    const url = imageUrl(image, base);
    if (url === null || images.size >= MAX_IMAGES) return;
    const words = captionAndCredit(text);
    const known = images.get(url);
    images.set(url, {
      url,
      alt: known?.alt ?? altOf(oneLine(image.attribs['alt'] ?? '')),
      caption: known?.caption ?? captionBeside(words.caption, title),
      credit: known?.credit ?? words.credit,
    });
  };
  for (const figure of figures.toArray()) {
    const words = $(figure).find(caption).first().get(0);
    const text = words === undefined ? '' : oneLine(textOf(words));
    for (const image of $(figure).find('img').toArray()) add(image, text);
  }
  for (const image of body.element.find('img').toArray()) add(image, body.captions.get(image) ?? '');
  return [...images.values()];
};
