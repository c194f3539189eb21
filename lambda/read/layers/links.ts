import type { Element } from 'domhandler';
import type { Release } from '../../contract/release.ts';
import { textOf } from '../dom.ts';
import { oneLine } from '../text/characters.ts';

const MAX_LINKS = 500;

/**
 * Links of a release with absolute http(s) URLs, each once: those beside the text, then those in it. A link without
 * words has its URL for them.
 */
export const linksOf = (beside: Release['links'], anchors: readonly Element[], base: string): Release['links'] => {
  const links = new Map<string, string>();
  for (const { text, url } of beside) if (!links.has(url)) links.set(url, text);
  for (const anchor of anchors.slice(0, MAX_LINKS)) {
    const href = anchor.attribs['href']?.trim() ?? '';
    if (href === '' || href.startsWith('#') || !URL.canParse(href, base)) continue;
    const url = new URL(href, base);
    if (!/^https?:$/.test(url.protocol)) continue;
    const text = oneLine(textOf(anchor));
    if (!links.has(url.href)) links.set(url.href, text === '' ? url.href : text);
  }
  return [...links].map(([url, text]) => ({ text, url }));
};
