import type { Source } from '../sources/source.ts';
import { type CollectorOptions, collector } from './collector.ts';
import { readFeedWay } from './feed-way.ts';
import type { Get, Way, WayResult } from './found.ts';
import { readListingWay } from './listing-way.ts';
import { ownUrl, readSitemapWay } from './sitemap-way.ts';
import type { WayOptions } from './way.ts';

const DEFAULT_MAX_PAGES = 50;
const DEFAULT_MAX_URLS = 100_000;

export interface DiscoverOptions {
  readonly source: Source;
  /** Polite client: obeys robots.txt and the crawl delay, one request at a time. */
  readonly get: Get;
  /** Which of these canonical URLs the frontier knows (at most 100 at once). */
  readonly known: CollectorOptions['known'];
  /** Takes what was found, in batches of at most 100, each URL once in a run; awaited before more is read. */
  readonly onFound: CollectorOptions['onFound'];
  /** All three by default. */
  readonly ways?: readonly Way[];
  /** Pages of one listing, 50 by default. */
  readonly maxPages?: number;
  /** Reads listings to their end, for a first harvest. */
  readonly exhaustive?: boolean;
  /** Sitemaps that robots.txt names, beside the source's own; those on other hosts are left out. */
  readonly sitemaps?: readonly string[];
  /** Distinct URLs of one run, 100,000 by default. */
  readonly maxUrls?: number;
  /** Asked between two documents: true ends the run early, with what was found so far. */
  readonly shouldStop?: () => boolean;
}

export interface DiscoverReport {
  readonly source: string;
  readonly ways: readonly WayResult[];
  /** Distinct press pages of all ways. */
  readonly found: number;
  /** Pages (excluded ones too) that the frontier did not know before. */
  readonly fresh: number;
  readonly excluded: number;
  /** Distinct links that are no press pages. */
  readonly outside: number;
  /** What somebody should look at; empty if all is well. */
  readonly alarms: readonly string[];
}

/**
 * Goes through the ways into a source: feeds, then listings, then sitemaps, so that the fullest hint comes first.
 * Never throws for what a site does; what `known` or `onFound` throws passes through.
 */
export const discoverSource = async (options: DiscoverOptions): Promise<DiscoverReport> => {
  const { source, ways: wanted = ['feed', 'listing', 'sitemap'] } = options;
  const collect = collector({
    source,
    known: options.known,
    onFound: options.onFound,
    maxUrls: options.maxUrls ?? DEFAULT_MAX_URLS,
  });
  const shouldStop = options.shouldStop ?? (() => false);
  const way: WayOptions = {
    source,
    get: options.get,
    collect,
    maxPages: options.maxPages ?? DEFAULT_MAX_PAGES,
    exhaustive: options.exhaustive ?? false,
    shouldStop,
  };
  const visited = new Set<string>();
  const named = (options.sitemaps ?? []).flatMap((url) => ownUrl(url, source));
  const steps: readonly { readonly way: Way; readonly url: string; run(): Promise<readonly WayResult[]> }[] = [
    ...source.feeds.map(({ url }) => ({ way: 'feed' as const, url, run: async () => [await readFeedWay(url, way)] })),
    ...source.listings.map((listing) => ({
      way: 'listing' as const,
      url: listing.url,
      run: async () => [await readListingWay(listing, way)],
    })),
    ...[...new Set([...source.sitemaps.map(({ url }) => url), ...named])].map((url) => ({
      way: 'sitemap' as const,
      url,
      run: () => readSitemapWay(url, way, visited),
    })),
  ];
  const results: WayResult[] = [];
  for (const step of steps.filter((one) => wanted.includes(one.way))) {
    if (shouldStop()) {
      const { way: name, url } = step;
      results.push({
        way: name,
        url,
        outcome: 'postponed',
        found: 0,
        detail: 'not read: time is over',
        complete: false,
      });
    } else results.push(...(await step.run()));
  }
  const { press, fresh, excluded, outside, full } = collect.totals;
  const alarms = alarmsOf(results, press);
  if (full) alarms.push('the limit of URLs in one run is reached: not all was taken');
  return { source: source.name, ways: results, found: press, fresh, excluded, outside, alarms };
};

/**
 * What somebody should look at: no press page by any way; a way in that answered with something else or with nothing;
 * a kind of way in of which every one failed. Ways that wait for the host are no alarm.
 */
const alarmsOf = (results: readonly WayResult[], press: number): string[] => {
  const alarms: string[] = [];
  const tried = results.filter(({ outcome }) => outcome !== 'postponed');
  if (results.length === 0) alarms.push('the source has no feed, no listing and no sitemap');
  if (press === 0 && tried.length > 0 && tried.every(({ outcome }) => outcome !== 'unchanged')) {
    alarms.push('no press page was found by any way in');
  }
  for (const { way, url, outcome, detail } of tried) {
    if (outcome === 'wrong' || outcome === 'empty') alarms.push(`${way} ${url}: ${outcome}: ${detail}`);
  }
  for (const kind of ['feed', 'listing', 'sitemap'] as const) {
    const ofKind = tried.filter(({ way }) => way === kind);
    if (ofKind.length > 0 && ofKind.every(({ outcome }) => outcome === 'failed')) {
      alarms.push(`every ${kind} failed: ${ofKind.map(({ url, detail }) => `${url}: ${detail}`).join('; ')}`);
    }
  }
  return alarms;
};
