import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { feedDate } from './dates.ts';

/** The protocol allows 50,000 URLs a file (sitemaps.org); what comes after is not read. */
export const MAX_SITEMAP_URLS = 50_000;
/** And 50 MB uncompressed. */
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
/** The longest `loc` (sitemaps.org: 2,048 characters). */
const MAX_LOC = 2048;
/** Faults of markup that are passed over. */
const MAX_ERRORS = 1000;
const CHUNK_BYTES = 64 * 1024;

export interface SitemapLocation {
  readonly url: string;
  readonly lastModified?: string;
}

export type SitemapResult =
  | {
      readonly outcome: 'read';
      /** `index`: the locations are sitemaps; `urlset`: they are pages. */
      readonly kind: 'index' | 'urlset';
      readonly locations: readonly SitemapLocation[];
      /** False where it was cut by a limit or breaks off: what was read before still counts. */
      readonly complete: boolean;
      readonly detail: string;
    }
  | { readonly outcome: 'wrong'; readonly detail: string };

/**
 * Reads a sitemap or a sitemap index, plain or gzip (told by its first bytes, as servers send `.gz` files both ways).
 * Streams: memory is that of the locations. Declared entities are not expanded.
 */
export const readSitemap = (body: Uint8Array): SitemapResult => {
  let bytes = body;
  if (body[0] === 0x1f && body[1] === 0x8b) {
    try {
      bytes = gunzipSync(body, { maxOutputLength: MAX_SITEMAP_BYTES });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const tooLarge = code === 'ERR_BUFFER_TOO_LARGE';
      return wrong(tooLarge ? `unpacks to more than ${MAX_SITEMAP_BYTES} bytes` : `broken gzip (${code ?? 'unknown'})`);
    }
  }
  if (bytes.length > MAX_SITEMAP_BYTES) return wrong(`larger than ${MAX_SITEMAP_BYTES} bytes`);
  if (/^\s*<(?:!doctype html|html)\b/i.test(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))) {
    return wrong('an HTML page, not a sitemap');
  }
  return parse(bytes);
};

const wrong = (detail: string): SitemapResult => ({ outcome: 'wrong', detail });

/** Thrown out of the parser's callbacks to end early. */
class Stop extends Error {}

const parse = (bytes: Uint8Array): SitemapResult => {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const locations: SitemapLocation[] = [];
  const path: string[] = [];
  let kind: 'index' | 'urlset' | null = null;
  let loc = '';
  let lastmod = '';
  parser.on('opentag', ({ name }) => {
    const local = localName(name);
    if (path.length === 0) {
      kind = local === 'sitemapindex' ? 'index' : local === 'urlset' ? 'urlset' : null;
      if (kind === null) throw new Stop(`the root element is <${local.slice(0, 40)}>`);
    }
    if (path.length === 1) loc = lastmod = '';
    path.push(local);
    if (path.length > 20) throw new Stop('elements nested deeper than 20');
  });
  const onText = (text: string): void => {
    // Only <url><loc>: an image's <image:loc> lies one level deeper.
    if (path.length !== 3) return;
    if (path[2] === 'loc' && loc.length <= MAX_LOC) loc += text;
    if (path[2] === 'lastmod' && lastmod.length <= 100) lastmod += text;
  };
  parser.on('text', onText);
  parser.on('cdata', (text) => onText(text.replaceAll('&amp;', '&')));
  parser.on('closetag', () => {
    path.pop();
    if (path.length !== 1) return;
    const url = loc.trim();
    if (url === '' || url.length > MAX_LOC) return;
    if (locations.length === MAX_SITEMAP_URLS) throw new Stop(`more than ${MAX_SITEMAP_URLS} locations`);
    const lastModified = feedDate(lastmod);
    locations.push({ url, ...(lastModified === null ? {} : { lastModified }) });
  });
  // A fault spoils one location, not the file; a flood of them ends the reading.
  let errors = 0;
  let firstError: string | null = null;
  parser.on('error', (error) => {
    errors += 1;
    firstError ??= error.message.slice(0, 200);
    if (errors > MAX_ERRORS) throw new Stop(`more than ${MAX_ERRORS} errors in the markup: ${firstError}`);
  });
  const stopped = feed(parser, bytes) ?? firstError;
  const found = kind as 'index' | 'urlset' | null;
  if (found === null || (stopped !== null && locations.length === 0)) return wrong(stopped ?? 'no root element');
  const detail =
    stopped === null ? `${locations.length} locations` : `${locations.length} locations; fault: ${stopped}`;
  return { outcome: 'read', kind: found, locations, complete: stopped === null, detail };
};

/** Runs the parser over the bytes, piece by piece; why it ended early, or null. */
const feed = (parser: SaxesParser, bytes: Uint8Array): string | null => {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const text = rest + decoder.decode(bytes.subarray(at, at + CHUNK_BYTES), { stream: true });
      const whole = text.length - (/&[^;]{0,9}$/.exec(text.slice(-10))?.[0].length ?? 0);
      rest = text.slice(whole);
      parser.write(escapeBare(text.slice(0, whole)));
    }
    parser.write(escapeBare(rest + decoder.decode()));
    parser.close();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Many sitemaps have a bare "&" in their URLs; it and undeclared entities become text. (CDATA: undone there.) */
const escapeBare = (text: string): string =>
  text.replaceAll(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,6}|#x[0-9a-f]{1,5});)/gi, '&amp;');

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
