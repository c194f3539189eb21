import type { Element } from 'domhandler';

/** Pictures narrower than this are pixels and icons. */
const LEAST_WIDTH = 50;
const NO_PICTURE = /\/e_web_\d|\/icons?\/|logo|spacer|pixel|\.svg(?:$|\?)/i;
/** `/sites/x/files/styles/large/public/a/b.jpg`: a derivative of `/sites/x/files/a/b.jpg`. */
const DERIVATIVE = /\/styles\/[^/]{1,100}\/public(?=\/)/;
/** Drupal converts by a second ending: `b.jpg.webp`. */
const CONVERTED = /(\.(?:jpe?g|png|gif))\.(?:webp|avif)$/i;

/**
 * The address of the picture itself: Drupal's derivatives (`styles/<style>/public`, with a token in the query) lead
 * back to the file that was uploaded. It stays when the site changes its sizes, and the same picture in two sizes is
 * one. Other addresses stay as they are.
 */
export const originalOf = (url: string): string => {
  const original = new URL(url);
  if (!DERIVATIVE.test(original.pathname)) return url;
  original.pathname = original.pathname.replace(DERIVATIVE, '').replace(CONVERTED, '$1');
  original.search = '';
  return original.href;
};

/** Absolute address of an `<img>`'s picture; null for pixels, icons, and pictures inside the page's own text. */
export const imageUrl = ({ attribs }: Element, base: string): string | null => {
  const lazy = attribs['data-src'] ?? attribs['data-original'];
  const address = lazy ?? attribs['src'] ?? attribs['srcset']?.trim().split(/\s/, 1)[0] ?? '';
  if (Number(attribs['width'] ?? LEAST_WIDTH) < LEAST_WIDTH) return null;
  return pictureUrl(address, base);
};

/** Absolute address of a picture that the page names; null where it is none, or an icon. */
export const pictureUrl = (address: string, base: string): string | null => {
  if (address === '' || /^data:/i.test(address) || NO_PICTURE.test(address) || !URL.canParse(address, base))
    return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? originalOf(url.href) : null;
};
