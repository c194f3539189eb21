import { aggregatorOf, isHostOf, isNumber, tryCanonicalUrl } from './canonical-url.ts';
import type { Scope, Source } from './source.ts';

/** Longest URL that is taken, in characters: a key of the frontier table holds 2,048 bytes. */
export const MAX_URL_LENGTH = 2000;

/**
 * Where a URL (in any spelling) stands for a source. `exclude` wins over all; a page of the site that nothing matches
 * is `outside`, as is every other site.
 */
export const scopeOf = (url: string, source: Source): Scope => {
  const canonical = tryCanonicalUrl(url, source);
  if (canonical === null || canonical.length > MAX_URL_LENGTH) return { scope: 'outside' };
  const parsed = new URL(canonical);
  if (!isHostOf(parsed, source)) return { scope: 'outside' };
  const { pathname, hash } = parsed;
  const excluded = source.exclude.find((rule) => rule.path.test(pathname));
  if (excluded !== undefined) return { scope: 'excluded', reason: excluded.reason };
  if (isNumber(pathname)) return { scope: 'node' };
  if (aggregatorOf(pathname, source) !== undefined) {
    return { scope: hash === '' ? 'aggregator' : 'item', partOf: `${parsed.origin}${pathname}` };
  }
  return source.include.some(({ path }) => path.test(pathname)) ? { scope: 'press' } : { scope: 'outside' };
};

/** The source whose host a URL has; null where none has it. */
export const sourceOf = (url: string, sources: readonly Source[]): Source | null => {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return sources.find((source) => isHostOf(parsed, source)) ?? null;
};
