import type { Source } from './source.ts';

/** Parameters that say where a reader came from, never which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|mkt_tok)$/i;
/** Unreserved characters need no percent encoding (RFC 3986 section 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** Hosts (with port where not the default) that belong to a source. */
export const hostsOf = (source: Source): readonly string[] => [new URL(source.origin).host, ...source.aliases];

/** Whether a URL's host belongs to the source. */
export const isHostOf = (url: URL, source: Source): boolean => hostsOf(source).includes(url.host);

/**
 * One spelling for each page, the base of a release's identity: the source's own scheme and host, no user, no
 * fragment, no tracking parameters, the other parameters sorted, no trailing slash, no doubled slash, percent
 * encoding as in RFC 3986 section 6.2.2. A URL of a foreign host keeps its scheme and host. Idempotent.
 * @param base resolves a relative URL.
 * @throws TypeError where the text is no http or https URL; {@link tryCanonicalUrl} gives null there.
 */
export const canonicalUrl = (text: string | URL, source: Source, base?: string | URL): string => {
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`not an http URL: ${text}`);
  const origin = isHostOf(url, source) ? source.origin : url.origin;
  const path = normalEncoding(url.pathname).replaceAll(/\/{2,}/g, '/');
  const parameters = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .map(normalEncoding)
    .sort();
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${origin}${path === '/' ? (query === '' ? '' : '/') : path.replace(/\/$/, '')}${query}`;
};

/** As {@link canonicalUrl}; null where the text is no http or https URL (`mailto:`, `javascript:`, rubbish). */
export const tryCanonicalUrl = (text: string, source: Source, base?: string | URL): string | null => {
  try {
    return canonicalUrl(text, source, base);
  } catch {
    return null;
  }
};

/** Decodes what needs no encoding and writes the rest in capitals. */
const normalEncoding = (text: string): string =>
  text.replaceAll(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : whole.toUpperCase();
  });
