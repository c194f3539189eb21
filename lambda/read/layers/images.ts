import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Image } from '../../contract/release.ts';
import { textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';

const MAX_IMAGES = 50;
/** "Photo: IOM", "Foto: OIM/Allen Ulloa.", "© IOM 2021/Muse Mohammed" at the end of a caption. */
const CREDIT =
  /(?:\s|^)(?:(?:photos?|fotos?|fotograf[íi]a|images?|credits?|cr[ée]dits?|cr[ée]ditos?)(?: credits?| by| par| de)?\s?:|©|\(c\))\s?([^:]{2,150}?)\.?$/i;

/** Splits "Boats in the harbour. Photo: IOM" into caption and credit. */
export const captionAndCredit = (text: string): Pick<Image, 'caption' | 'credit'> => {
  const match = CREDIT.exec(text);
  if (match === null) return { caption: text === '' ? null : text, credit: null };
  const caption = text
    .slice(0, match.index)
    .replace(/[\s/|–-]+$/, '')
    .trim();
  return { caption: caption === '' ? null : caption, credit: match[1]?.trim() ?? null };
};

/** Absolute URL of an image; null for pixels, icons, and images inside the page's own text. */
const imageUrl = ({ attribs }: Element, base: string): string | null => {
  const source = attribs['data-src'] ?? attribs['src'] ?? '';
  if (source === '' || /^data:/i.test(source) || !URL.canParse(source, base)) return null;
  if (Number(attribs['width'] ?? 999) < 50 || /\/e_web_\d|\/icons?\/|logo|spacer|pixel|\.svg(?:$|\?)/i.test(source))
    return null;
  const url = new URL(source, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
};

/**
 * Images of a release with their captions and credits: those of `figures` first, then those in the body.
 * @param figures elements that hold an image and its caption
 */
export const readImages = (
  $: CheerioAPI,
  figures: Cheerio<AnyNode>,
  body: Cheerio<AnyNode>,
  caption: string,
  base: string,
): readonly Image[] => {
  const images = new Map<string, Image>();
  const add = (image: Element, text: string): void => {
    const url = imageUrl(image, base);
    if (url === null || images.has(url) || images.size >= MAX_IMAGES) return;
    const alt = oneLine(image.attribs['alt'] ?? '');
    images.set(url, { url, alt: alt === '' ? null : alt, ...captionAndCredit(text) });
  };
  for (const figure of figures.toArray()) {
    const words = $(figure).find(caption).first().get(0);
    const text = words === undefined ? '' : oneLine(textOf(words));
    for (const image of $(figure).find('img').toArray()) add(image, text);
  }
  for (const image of body.find('img').toArray()) add(image, '');
  return [...images.values()];
};
