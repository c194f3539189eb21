import { isHostOf, tryCanonicalUrl } from './canonical-url.ts';
import { scopeOf } from './scope.ts';
import type { Scope, Source } from './source.ts';

/** The language in a path: `/fr/news/x`, `/cms/fr/sites/x`, `/jahia/Jahia/lang/fr/pid/1`. */
const PREFIX = /^\/(?:cms\/|jahia\/Jahia\/lang\/)?([a-z]{2})(?=\/)/;

/** The language that an address is in: its prefix, else the site's own. */
const languageIn = (url: string, source: Source): string => PREFIX.exec(new URL(url).pathname)?.[1] ?? source.language;

/**
 * The address that a page gives itself (`rel=canonical`, RFC 6596), where it can be believed: a press page of the same
 * site in the same language. A link to the front page, a listing, another language or another site is a mistake of
 * the site's; then null.
 */
export const ownAddress = (href: string, url: string, source: Source): string | null => {
  const stated = statedPage(href, url, source);
  if (stated === null || (stated.scope.scope !== 'press' && stated.scope.scope !== 'node')) return null;
  return languageIn(stated.url, source) === languageIn(url, source) ? stated.url : null;
};

/** The page of the site that a page calls itself, press page or not; null where it names another site or nothing. */
export const statedPage = (
  href: string,
  url: string,
  source: Source,
): { readonly url: string; readonly scope: Scope } | null => {
  const stated = tryCanonicalUrl(href, source, url);
  if (stated === null || !isHostOf(new URL(stated), source)) return null;
  return { url: stated, scope: scopeOf(stated, source) };
};
