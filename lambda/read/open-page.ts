import { type CheerioAPI, load } from 'cheerio';
import { checkPage } from '../fetch/page-check.ts';
import type { Source } from '../sources/source.ts';
import { decodePage } from './decode.ts';
import { flattenPage } from './flatten.ts';
import { nodeNumberOf } from './node-number.ts';
import { type PageInput, type Rejected, rejected } from './reading.ts';

/** The largest press pages have 0.4 MB. */
const MAX_BYTES = 8_000_000;
/** Press pages have up to 5,000 tags; selecting among the children of one element takes the square of their number. */
const MAX_TAGS = 20_000;
/** What bytes that are no text decode to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
const GARBLED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g;
/** A page in the wrong character set has some for each accent; a larger share than this is no text. */
const MOST_GARBLED = 0.05;

/** A page that was parsed, and what its layers need beside it. */
export interface Page {
  readonly $: CheerioAPI;
  /** Resolves the page's relative addresses. */
  readonly base: string;
  readonly source: Source;
  /** Drupal's number of the page, where the markup tells it. */
  readonly node: string | null;
  readonly input: PageInput;
}

/** Bytes to a parsed page, if they are a page that can be read in bounded time. Never throws. */
export const openPage = (input: PageInput): Page | Rejected => {
  const { bytes, contentType, url, source } = input;
  if (bytes.length > MAX_BYTES) return rejected('too_large', `${bytes.length} bytes, more than ${MAX_BYTES}`);
  const base = URL.canParse(url) ? url : source.origin;
  const headers = { 'content-type': contentType ?? '', 'content-length': String(bytes.length) };
  const check = checkPage({ body: bytes, headers, finalUrl: base, redirects: [] });
  if (!check.ok) return rejected(check.reason, check.detail);

  const flattened = flattenPage(decodePage(bytes, contentType));
  if (flattened.tags > MAX_TAGS) return rejected('too_large', `${flattened.tags} tags, more than ${MAX_TAGS}`);
  const garbled = (flattened.html.match(GARBLED)?.length ?? 0) / flattened.html.length;
  if (garbled > MOST_GARBLED) return rejected('not_html', `${Math.round(garbled * 100)} % of it are no characters`);
  const $ = load(flattened.html);
  // Before any layer takes elements out.
  return { $, base, source, node: nodeNumberOf($, base), input };
};
