import { tryCanonicalUrl } from '../sources/canonical-url.ts';
import { SOURCES } from '../sources/registry.ts';
import { scopeOf, sourceOf } from '../sources/scope.ts';
import type { Source } from '../sources/source.ts';
import type { Entry } from './found.ts';

/** What a document of the right kind is worth. */
export type Judged =
  | { readonly outcome: 'read'; readonly press: number }
  | { readonly outcome: 'empty' }
  /** A document of something else; none of its entries is to be taken. */
  | { readonly outcome: 'wrong'; readonly detail: string };

/** Whether a scope is that of a page that may hold a release. */
const MAY_BE_PRESS: ReadonlySet<string> = new Set(['press', 'node', 'item']);

/**
 * Whether a feed, a listing or a sitemap is one of this source's press pages: not one of another site's pages, not
 * one of look-alikes only (newsletters, procurement), not one of comments. A way in that answers with something else
 * is reported, never taken for "nothing new".
 */
export const judge = (entries: readonly Entry[], source: Source): Judged => {
  if (entries.length === 0) return { outcome: 'empty' };
  const comments = entries.filter(({ url }) => /#comment-|\/comment\//.test(url)).length;
  if (comments * 2 > entries.length) {
    return { outcome: 'wrong', detail: `comments, not releases: ${comments} of ${entries.length} entries` };
  }
  const reasons = new Map<string, number>();
  let press = 0;
  for (const { url } of entries) {
    const scope = scopeOf(url, source);
    if (MAY_BE_PRESS.has(scope.scope)) press += 1;
    else {
      const reason = scope.scope === 'excluded' ? scope.reason : placeOf(url, source);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  if (press > 0) return { outcome: 'read', press };
  // Headquarters lists its offices' news, by addresses on their own hosts: a page of those only is no fault.
  if (entries.some(({ url }) => isOfOffice(url, source))) return { outcome: 'read', press };
  const why = [...reasons]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([reason, count]) => `${count} × ${reason}`);
  return { outcome: 'wrong', detail: `no press page among ${entries.length} entries: ${why.join('; ')}` };
};

/** Whether a URL is a press page of another source that is known, watched or not. */
export const isOfOffice = (url: string, source: Source): boolean => {
  const owner = sourceOf(url, Object.values(SOURCES));
  return owner !== null && owner.name !== source.name && scopeOf(url, owner).scope === 'press';
};

const placeOf = (url: string, source: Source): string => {
  const canonical = tryCanonicalUrl(url, source);
  if (canonical === null) return 'no address of a page';
  const { origin } = new URL(canonical);
  return origin === source.origin ? 'another page of the site' : `a page of ${new URL(canonical).host}`;
};
