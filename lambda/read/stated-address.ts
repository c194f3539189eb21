import { load } from 'cheerio';
import { decodePage } from './decode.ts';
import { endOfTag } from './end-of-tag.ts';
import { RAW } from './flatten.ts';

/** Bytes that are searched: heads of press pages have up to 60 KB. Even, so that no UTF-16 unit is cut. */
const REACH = 204_800;
/** Tags that may give an address; a page has two, and some repeat them. */
const MOST_TAGS = 50;
/** Longer tags give no address: addresses have up to 2,000 characters. */
const MAX_TAG_CHARACTERS = 8_000;

const MARKUP = /<(?:!--|(\/?[a-z][a-z0-9]*))/gi;
const SAYS_ADDRESS = /canonical|og:url/i;

/**
 * The address that a page gives itself: rel=canonical, else og:url. Null where its head gives none. Only the head is
 * read, and no tree is built: this comes before the guards that a page must pass to be parsed.
 */
export const statedAddress = (bytes: Uint8Array): string | null => {
  const $ = load(addressTags(decodePage(start(bytes), null)).join(''), null, false);
  return $('link[rel~="canonical"]').attr('href') ?? $('meta[property="og:url"]').attr('content') ?? null;
};

/** The first bytes, cut behind an ASCII one: half a character would make the rest look like another character set. */
const start = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length <= REACH) return bytes;
  let end = REACH;
  while (end > REACH - 4 && (bytes[end - 1] ?? 0) > 0x7f) end -= 1;
  return bytes.subarray(0, end);
};

/** The tags before `<body>` that may give an address, comments and the text of scripts passed over. Linear. */
const addressTags = (html: string): string[] => {
  const tags: string[] = [];
  const lower = html.toLowerCase();
  MARKUP.lastIndex = 0;
  for (let match = MARKUP.exec(html); match !== null && tags.length < MOST_TAGS; match = MARKUP.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === 'body') break;
    const { end } =
      name === undefined ? { end: behind(html, '-->', match.index + 2) } : endOfTag(html, MARKUP.lastIndex);
    MARKUP.lastIndex = name !== undefined && RAW.has(name) ? behind(lower, `</${name}`, end) : end;
    if (name !== 'link' && name !== 'meta') continue;
    const tag = html.slice(match.index, end);
    if (tag.length <= MAX_TAG_CHARACTERS && SAYS_ADDRESS.test(tag)) tags.push(tag);
  }
  return tags;
};

/** The offset after the next `text`; the end where there is none. */
const behind = (html: string, text: string, from: number): number => {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
};
