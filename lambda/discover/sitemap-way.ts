import { isHostOf, tryCanonicalUrl } from '../sources/canonical-url.ts';
import type { Source } from '../sources/source.ts';
import { type Entry, noDocument, type Want, type WayResult, wayResult } from './found.ts';
import { judge } from './judge.ts';
import { MAX_SITEMAP_BYTES, readSitemap, type SitemapLocation } from './sitemap.ts';
import { unchanged, type WayOptions } from './way.ts';

export const SITEMAP: Want = {
  accept: 'application/xml, text/xml, application/gzip, */*;q=0.1',
  maxBytes: MAX_SITEMAP_BYTES,
};
/** Indexes within indexes; the protocol allows none, some sites have one. */
const MAX_DEPTH = 3;
/** Sitemap files of one run: at 50,000 URLs each they hold any archive of ours many times over. */
const MAX_FILES = 100;

/**
 * Reads a sitemap and, if it is an index, those it names; one result for each file.
 * @param visited files read in this run; none is read twice.
 */
export const readSitemapWay = async (
  start: string,
  options: WayOptions,
  visited: Set<string>,
): Promise<readonly WayResult[]> => {
  const results: WayResult[] = [];
  const waiting = [{ url: start, depth: 1 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { url, depth } = next;
    if (visited.has(url)) continue;
    if (visited.size >= MAX_FILES) {
      results.push(resultOf(url, 'failed', 0, `not read: more than ${MAX_FILES} files`));
      break;
    }
    visited.add(url);
    if (depth > MAX_DEPTH) {
      results.push(resultOf(url, 'failed', 0, `not read: an index ${depth} levels deep`));
    } else if (results.length > 0 && options.shouldStop()) {
      results.push(resultOf(url, 'postponed', 0, 'not read: time is over'));
    } else {
      const { result, children } = await readFile(url, options);
      results.push(result);
      waiting.push(...children.map((child) => ({ url: child, depth: depth + 1 })));
    }
  }
  return results.map((result) => ({ ...result, start }));
};

interface FileRead {
  readonly result: WayResult;
  /** Sitemaps of this site that an index names. */
  readonly children: readonly string[];
}

const readFile = async (url: string, { source, get, collect }: WayOptions): Promise<FileRead> => {
  const only = (result: WayResult): FileRead => ({ result, children: [] });
  const answer = await get(url, SITEMAP);
  if (answer.outcome === 'not_modified') return only(unchanged('sitemap', url));
  if (answer.outcome !== 'ok') return only(noDocument('sitemap', url, answer));
  const read = readSitemap(answer.body);
  if (read.outcome === 'wrong') return only(resultOf(url, 'wrong', 0, read.detail));
  if (read.locations.length === 0) return only(resultOf(url, 'empty', 0, `no location in the ${read.kind}`));
  if (read.kind === 'index') {
    const children = read.locations.flatMap((location) => ownUrl(location.url, source));
    const detail = `index of ${read.detail}, ${children.length} on this site`;
    return { result: resultOf(url, 'read', 0, detail, read.complete), children };
  }
  const entries = read.locations.map(sitemapEntry);
  const own = entries.filter((entry) => ownUrl(entry.url, source).length > 0);
  // One file of an index may hold other pages of the site only; none holds another site's.
  if (own.length === 0) {
    const judged = judge(entries, source);
    return only(resultOf(url, 'wrong', 0, judged.outcome === 'wrong' ? judged.detail : read.detail));
  }
  const { press } = await collect.take(entries);
  return only(resultOf(url, 'read', press, read.detail, read.complete && !collect.totals.full));
};

export const sitemapEntry = (location: SitemapLocation): Entry => ({ ...location, hint: { from: 'sitemap' } });

const resultOf = (
  url: string,
  outcome: WayResult['outcome'],
  found: number,
  detail: string,
  complete = false,
): WayResult => wayResult({ way: 'sitemap', url, outcome, found, detail, complete });

/** A sitemap's URL on the source's own host, in one spelling; nothing where it is on another site. */
export const ownUrl = (url: string, source: Source): readonly string[] => {
  const canonical = tryCanonicalUrl(url, source);
  return canonical !== null && isHostOf(new URL(canonical), source) ? [canonical] : [];
};
