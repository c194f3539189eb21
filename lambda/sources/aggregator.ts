import { sha256 } from '../contract/identity.ts';
import { aggregatorOf, canonicalUrl, isHostOf, normalEncoding } from './canonical-url.ts';
import type { Source } from './source.ts';

/** Longest key of an item, in characters. */
const MAX_KEY = 200;
/** Prefixes of other languages than English: the same node number stands below each. */
const LANGUAGE = /^\/([a-z]{2})\//;

/**
 * What names an item of an aggregator for good: the last part of its original's path (its slug, or its node's number),
 * with the language where the path has one; so it has one name by whatever host and scheme it is linked. An item
 * without a link is named by a hash of its title.
 * @param original absolute URL, or null
 */
export const itemKey = (original: string | null, title: string): string => {
  const path = original === null ? '' : normalEncoding(new URL(original).pathname);
  const last = path
    .split('/')
    .findLast((segment) => segment !== '')
    ?.slice(0, MAX_KEY);
  if (last === undefined) return sha256(title).slice(0, 12);
  const language = LANGUAGE.exec(path)?.[1];
  return language === undefined || language === 'en' ? last : `${language}-${last}`;
};

/** The address of an item: that of the aggregator, whichever of its pages shows the item, `#` and the item's key. */
export const itemUrl = (partOf: string, original: string | null, title: string): string =>
  `${partOf}#${itemKey(original, title)}`;

/** The address of the aggregator that a page, or an item, belongs to; null where it belongs to none. */
export const partOfPage = (url: string, source: Source): string | null => {
  const parsed = URL.canParse(url) ? new URL(canonicalUrl(url, source)) : null;
  if (parsed === null || !isHostOf(parsed, source) || aggregatorOf(parsed.pathname, source) === undefined) return null;
  return `${parsed.origin}${parsed.pathname}`;
};
