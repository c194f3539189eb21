import type { PageView } from './page-view.ts';
import { canonicalOf } from './site-trouble.ts';
import { bad, type PageCheck } from './verdict.ts';

/** Languages that sites of this kind prefix paths with; no prefix is English. */
const PREFIX = /^\/(en|fr|es|ar)(?=\/|$)/;

const prefixOf = (path: string): string | null => PREFIX.exec(path)?.[1] ?? null;

/**
 * The page of another language under this language's address: a site that has no translation may send the original.
 * It is another page's copy and no release of its own, but only by the page's own word: the path says one language,
 * `<html lang>` another, *and* the canonical link names the same path in that other language. Whatever else does not
 * fit (an English body on a French page, which IOM publishes on purpose) is a version, and the reader records it.
 */
export const wrongLanguage = ({ head, url }: PageView): PageCheck | null => {
  const asked = prefixOf(url.pathname);
  const stated = /<html\b[^>]{0,500}?\blang\s{0,3}=\s{0,3}["']?([a-z]{2})\b/i.exec(head.slice(0, 20_000))?.[1];
  const href = canonicalOf(head);
  if (asked === null || stated === undefined || stated.toLowerCase() === asked || href === null) return null;
  if (!URL.canParse(href, url.href)) return null;
  const canonical = new URL(href, url);
  const named = prefixOf(canonical.pathname) ?? 'en';
  const isSamePath = canonical.pathname.replace(PREFIX, '') === url.pathname.replace(PREFIX, '');
  return named === stated.toLowerCase() && isSamePath && canonical.pathname !== url.pathname
    ? bad('wrong_language', `${url.pathname} was answered with the page ${canonical.href} (${stated})`)
    : null;
};
