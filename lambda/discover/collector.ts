import { tryCanonicalUrl } from '../sources/canonical-url.ts';
import { scopeOf, sourceOf } from '../sources/scope.ts';
import type { Source } from '../sources/source.ts';
import type { Entry, Found } from './found.ts';

/** URLs handed on at once: as many keys as one DynamoDB read takes. */
const BATCH = 100;

export interface CollectorOptions {
  readonly source: Source;
  /** Other sources that are watched: their press pages are handed on as theirs. */
  readonly others?: readonly Source[];
  /** Which of these canonical URLs the frontier knows. */
  readonly known: (urls: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Takes up to 100 found URLs; the next are read only when it is done. */
  readonly onFound: (batch: readonly Found[]) => Promise<void>;
  /** Most distinct URLs of one run. */
  readonly maxUrls: number;
}

/** What came of one document's entries. */
export interface Taken {
  /** Press pages among them, each once, whether seen before in this run or not. */
  readonly press: number;
  /** Pages of watched sources (excluded ones too) that the frontier did not know before this run. */
  readonly fresh: number;
  /** Pages of watched sources, excluded ones too. */
  readonly ours: number;
}

export interface Collector {
  take(entries: readonly Entry[]): Promise<Taken>;
  readonly totals: {
    press: number;
    fresh: number;
    excluded: number;
    /** Press pages of other watched sources. */
    elsewhere: number;
    outside: number;
    full: boolean;
  };
}

/**
 * Brings the entries of all ways in together: canonical URL, scope, each URL once. What the frontier knows is asked
 * before anything is handed on, so that "known" keeps its meaning of "known before this run".
 */
export const collector = ({ source, others = [], known, onFound, maxUrls }: CollectorOptions): Collector => {
  /** Canonical URL to whether it was new in this run. */
  const seen = new Map<string, boolean>();
  const outside = new Set<string>();
  const totals = { press: 0, fresh: 0, excluded: 0, elsewhere: 0, outside: 0, full: false };

  const handOn = async (batch: readonly Found[]): Promise<void> => {
    const old = await known(batch.map(({ url }) => url));
    for (const { url, scope, source: owner } of batch) {
      const fresh = !old.has(url);
      seen.set(url, fresh);
      if (owner !== source.name) {
        totals.elsewhere += 1;
        continue;
      }
      if (scope === 'excluded') totals.excluded += 1;
      else totals.press += 1;
      if (fresh) totals.fresh += 1;
    }
    await onFound(batch);
  };

  /** What the entry is for this source, or for the one that owns it; null for what is no page of a watched source. */
  const judge = (entry: Entry): Found | null => {
    const own = foundFor(entry, source);
    if (own !== null) return own;
    const owner = sourceOf(entry.url, others);
    const found = owner === null ? null : foundFor(entry, owner);
    if (found !== null && (found.scope === 'press' || found.scope === 'node')) return found;
    if (outside.size < maxUrls) outside.add(entry.url);
    totals.outside = outside.size;
    return null;
  };

  return {
    totals,
    async take(entries) {
      const ours = new Map<string, Found>();
      let batch: Found[] = [];
      for (const entry of entries) {
        const found = judge(entry);
        if (found === null || ours.has(found.url)) continue;
        if (!seen.has(found.url)) {
          if (seen.size >= maxUrls) {
            totals.full = true;
            continue;
          }
          seen.set(found.url, true);
          batch.push(found);
        }
        ours.set(found.url, found);
        if (batch.length === BATCH) {
          await handOn(batch);
          batch = [];
        }
      }
      if (batch.length > 0) await handOn(batch);
      const all = [...ours.values()];
      return {
        press: all.filter(({ scope, source: owner }) => scope !== 'excluded' && owner === source.name).length,
        fresh: all.filter(({ url }) => seen.get(url) === true).length,
        ours: all.length,
      };
    },
  };
};

/** What an entry is for a source; null for what is not its page. */
const foundFor = (entry: Entry, source: Source): Found | null => {
  const url = tryCanonicalUrl(entry.url, source);
  if (url === null) return null;
  const judged = scopeOf(url, source);
  const owned = { ...entry, url, source: source.name };
  switch (judged.scope) {
    case 'press':
    case 'node':
      return { ...owned, scope: judged.scope };
    case 'excluded':
      return { ...owned, scope: judged.scope, reason: judged.reason };
    case 'item':
      // A link to an item that is not on the aggregator's own page leads nowhere new.
      return entry.page === undefined ? null : { ...owned, scope: judged.scope, page: entry.page };
    case 'aggregator':
    case 'outside':
      return null;
  }
};
