import { NUMBER_PATHS } from './path-rules.ts';
import type { Aggregator, Source } from './source.ts';

/** Parameters that say where a reader came from, never which page it is. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|mkt_tok)$/i;
/** Unreserved characters need no percent encoding (RFC 3986 section 2.3). */
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** Hosts (with port where not the default) that belong to a source: each with and without `www.`. */
export const hostsOf = (source: Source): readonly string[] => [
  ...new Set([new URL(source.origin).host, ...source.aliases].flatMap(withAndWithoutWww)),
];

const withAndWithoutWww = (host: string): readonly string[] => {
  if (host.startsWith('www.')) return [host, host.slice('www.'.length)];
  // Addresses and names of one label (localhost) have no www.
  return /^[\d.]+(?::\d+)?$|^\[|^[^.]+$/.test(host) ? [host] : [host, `www.${host}`];
};

/** Whether a URL's host belongs to the source. */
export const isHostOf = (url: URL, source: Source): boolean => hostsOf(source).includes(url.host);

/** Whether a path is a page's number. */
export const isNumber = (path: string): boolean => NUMBER_PATHS.some((one) => one.test(path));

/** The aggregator whose page a path is; undefined where it is none. */
export const aggregatorOf = (path: string, source: Source): Aggregator | undefined =>
  source.aggregators.find((one) => one.path.test(path));

/**
 * One spelling for each page, the base of a release's identity: the source's own scheme and host, no user, no
 * fragment, no trailing slash, no doubled slash, percent encoding as in RFC 3986 section 6.2.2. Of the parameters, a
 * press page keeps those that tell pages apart (most have none: their path is their name), another page of the site
 * all but tracking ones, sorted. A page of an aggregator keeps its number, one of its items its fragment. A URL of a
 * foreign host keeps its scheme and host. Idempotent.
 * @param base resolves a relative URL.
 * @throws TypeError where the text is no http or https URL; {@link tryCanonicalUrl} gives null there.
 */
export const canonicalUrl = (text: string | URL, source: Source, base?: string | URL): string => {
  const url = new URL(text, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`not an http URL: ${text}`);
  const own = isHostOf(url, source);
  const origin = own ? source.origin : url.origin;
  const collapsed = normalEncoding(url.pathname).replaceAll(/\/{2,}/g, '/');
  const path = collapsed === '/' ? '' : collapsed.replace(/\/$/, '');
  const aggregator = own ? aggregatorOf(path, source) : undefined;
  if (aggregator !== undefined && url.hash.length > 1) return `${origin}${path}${normalEncoding(url.hash)}`;
  const parameters = url.search
    .slice(1)
    .split('&')
    .map(normalEncoding)
    .filter(own ? keptOf(path, aggregator, source) : isNoTracking)
    .sort();
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
  return `${origin}${path === '' && query !== '' ? '/' : path}${query}`;
};

/** As {@link canonicalUrl}; null where the text is no http or https URL (`mailto:`, `javascript:`, rubbish). */
export const tryCanonicalUrl = (text: string, source: Source, base?: string | URL): string | null => {
  try {
    return canonicalUrl(text, source, base);
  } catch {
    return null;
  }
};

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';
const isNoTracking = (pair: string): boolean => pair !== '' && !TRACKING.test(nameOf(pair));

/** Which `name=value` pairs belong to the name of a page of the site. */
const keptOf = (path: string, aggregator: Aggregator | undefined, source: Source): ((pair: string) => boolean) => {
  if (aggregator !== undefined) {
    const { pageParameter, firstPage } = aggregator;
    return (pair) => nameOf(pair) === pageParameter && pair !== `${pageParameter}=${firstPage}`;
  }
  const rule = isNumber(path) ? {} : source.include.find((one) => one.path.test(path));
  if (rule === undefined) return isNoTracking;
  const { parameters = [] } = rule as { readonly parameters?: readonly string[] };
  return (pair) => parameters.includes(nameOf(pair));
};

/** Decodes what needs no encoding and writes the rest in capitals (RFC 3986 section 6.2.2). */
export const normalEncoding = (text: string): string =>
  text.replaceAll(/%([0-9a-f]{2})/gi, (whole, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return UNRESERVED.test(character) ? character : whole.toUpperCase();
  });
