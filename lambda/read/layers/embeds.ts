import type { Cheerio } from 'cheerio';
import type { AnyNode, Element } from 'domhandler';
import type { Release } from '../../contract/release.ts';
import { isElement } from '../dom.ts';
import { oneLine } from '../text/characters.ts';
import { isNoise } from '../text/noise.ts';

const MAX_EMBEDS = 20;
const EMBEDDED = 'iframe, video, embed';
/** What is embedded on every page and shown to nobody. */
const MACHINERY =
  /(?:^|\.)(?:googletagmanager\.com|doubleclick\.net|google-analytics\.com|recaptcha\.net|addthis\.com|addtoany\.com|sharethis\.com|hotjar\.com)$|\/recaptcha\//i;

/** Videos, maps and charts that are embedded in a release: no text of it, but links, named by their titles. */
export const embedsOf = (node: Cheerio<AnyNode>, base: string): Release['links'] =>
  node
    .find(EMBEDDED)
    .toArray()
    .slice(0, MAX_EMBEDS)
    .filter((element) => isShown(element, node.get(0)))
    .flatMap((element) => {
      const url = addressOf(element, base);
      if (url === null) return [];
      const title = oneLine(element.attribs['title'] ?? element.attribs['aria-label'] ?? '');
      return [{ text: title === '' ? url : title, url }];
    });

/** Not a tracker's frame of one pixel, and in no share bar or related block; frames and figures are no noise here. */
const isShown = (element: Element, root: AnyNode | undefined): boolean => {
  const { width, height, style } = element.attribs;
  if (Number(width ?? 99) <= 1 || Number(height ?? 99) <= 1 || /display\s{0,3}:\s{0,3}none/i.test(style ?? ''))
    return false;
  for (let at: AnyNode | null = element.parent; at !== null && at !== root; at = at.parent)
    if (isElement(at) && at.name !== 'figure' && isNoise(at)) return false;
  return true;
};

const addressOf = (element: Element, base: string): string | null => {
  const inside = element.children.find((child) => isElement(child) && child.name === 'source');
  const address =
    element.attribs['data-src'] ?? element.attribs['src'] ?? (isElement(inside) ? inside.attribs['src'] : undefined);
  if (address === undefined || address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  // Drupal frames media of other sites in a page of its own that names them.
  const framed = url.pathname.endsWith('/media/oembed') ? url.searchParams.get('url') : null;
  const shown = framed !== null && URL.canParse(framed) ? new URL(framed) : url;
  if (!/^https?:$/.test(shown.protocol) || MACHINERY.test(shown.hostname) || MACHINERY.test(shown.pathname))
    return null;
  return shown.href;
};
