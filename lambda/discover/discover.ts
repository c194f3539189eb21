import type { Instant } from '../contract/release.ts';
import { type Clock, instantOf, systemClock } from '../contract/time.ts';
import type { Source, WayIn } from '../sources/source.ts';
import { findingsOf, type Tried } from './alarms.ts';
import { type CollectorOptions, collector } from './collector.ts';
import { readFeedWay } from './feed-way.ts';
import { type Get, WAYS, type Way, type WayResult, wayResult } from './found.ts';
import { isResting, RETRY_UNPROVEN_DAYS, remember, summed, type WayMemory } from './harvest.ts';
import { readListingWay } from './listing-way.ts';
import { ownUrl, readSitemapWay } from './sitemap-way.ts';
import type { WayOptions } from './way.ts';

const DEFAULT_MAX_PAGES = 50;
const DEFAULT_MAX_URLS = 100_000;

export interface DiscoverOptions {
  readonly source: Source;
  /** Polite client: obeys robots.txt and the crawl delay, one request at a time. */
  readonly get: Get;
  /** Other sources that are watched: their press pages are handed on as theirs. */
  readonly others?: readonly Source[];
  /** Which of these canonical URLs the frontier knows (at most 100 at once). */
  readonly known: CollectorOptions['known'];
  /** Takes what was found, in batches of at most 100, each URL once in a run; awaited before more is read. */
  readonly onFound: CollectorOptions['onFound'];
  /** All three by default. */
  readonly ways?: readonly Way[];
  /** What is remembered of the source's ways, by URL. */
  readonly memory?: ReadonlyMap<string, WayMemory>;
  /** Pages of one listing, 50 by default. */
  readonly maxPages?: number;
  /** Reads listings to their end and asks also ways that never worked, for a first harvest. */
  readonly exhaustive?: boolean;
  /** Sitemaps that robots.txt names, beside the source's own; those on other hosts are left out. */
  readonly sitemaps?: readonly string[];
  /** Distinct URLs of one run, 100,000 by default. */
  readonly maxUrls?: number;
  /** Asked between two documents: true ends the run early, with what was found so far. */
  readonly shouldStop?: () => boolean;
  readonly clock?: Clock;
}

export interface DiscoverReport {
  readonly source: string;
  readonly ways: readonly WayResult[];
  /** Distinct press pages of all ways. */
  readonly found: number;
  /** Pages (excluded ones too) that the frontier did not know before. */
  readonly fresh: number;
  readonly excluded: number;
  /** Distinct press pages of other watched sources. */
  readonly elsewhere: number;
  /** Distinct links that are no press pages. */
  readonly outside: number;
  /** What somebody should look at; empty if all is well. */
  readonly alarms: readonly string[];
  /** What is worth knowing and wakes nobody. */
  readonly notes: readonly string[];
  /** What is to be remembered of the ways that were asked. */
  readonly memories: readonly WayMemory[];
}

/** Every way into a source, in the order in which they are asked: the fullest hint comes first. */
export const waysOf = (
  source: Source,
  sitemaps: readonly string[] = [],
): readonly (WayIn & { readonly way: Way })[] => {
  const own = new Set(source.sitemaps.map(({ url }) => url));
  const named = new Set(sitemaps.flatMap((url) => ownUrl(url, source)).filter((url) => !own.has(url)));
  return [
    ...source.feeds.map((one) => ({ ...one, way: 'feed' as const })),
    ...source.listings.map((one) => ({ ...one, way: 'listing' as const })),
    ...source.sitemaps.map((one) => ({ ...one, way: 'sitemap' as const })),
    // robots.txt names it today: whoever wrote that expects it to answer.
    ...[...named].map((url) => ({ url, certainty: 'seen' as const, way: 'sitemap' as const })),
  ];
};

/**
 * Goes through the ways into a source: feeds, then listings, then sitemaps. Never throws for what a site does; what
 * `known` or `onFound` throws passes through.
 */
export const discoverSource = async (options: DiscoverOptions): Promise<DiscoverReport> => {
  const { source, ways: wanted = WAYS, memory = new Map<string, WayMemory>(), clock = systemClock } = options;
  const collect = collector({
    source,
    others: options.others ?? [],
    known: options.known,
    onFound: options.onFound,
    maxUrls: options.maxUrls ?? DEFAULT_MAX_URLS,
  });
  const way: WayOptions = {
    source,
    get: options.get,
    collect,
    clock,
    maxPages: options.maxPages ?? DEFAULT_MAX_PAGES,
    exhaustive: options.exhaustive ?? false,
    shouldStop: options.shouldStop ?? (() => false),
  };
  const now = instantOf(clock.now());
  const all = waysOf(source, options.sitemaps);
  const visited = new Set<string>();
  const tried: Tried[] = [];
  for (const one of all.filter((each) => wanted.includes(each.way))) {
    const results = await ask(one, way, memory.get(one.url), now, visited);
    const result = summed(results);
    // A sitemap that another one named has been read already.
    if (result !== null) tried.push({ certainty: one.certainty, results, result, memory: memory.get(one.url) });
  }
  const { press, fresh, excluded, elsewhere, outside, full } = collect.totals;
  const others = all.filter((one) => !wanted.includes(one.way)).flatMap(({ url }) => memory.get(url) ?? []);
  const { alarms, notes } = findingsOf(tried, others, press, now);
  return {
    source: source.name,
    ways: tried.flatMap(({ results }) => results),
    found: press,
    fresh,
    excluded,
    elsewhere,
    outside,
    alarms: full ? [...alarms, 'the limit of URLs in one run is reached: not all was taken'] : alarms,
    notes,
    memories: tried
      .filter(({ result }) => result.outcome !== 'postponed' && result.outcome !== 'skipped')
      .map(({ result, memory: before }) => remember(result, before, now)),
  };
};

const ask = async (
  { way: kind, url, certainty }: WayIn & { readonly way: Way },
  options: WayOptions,
  memory: WayMemory | undefined,
  now: Instant,
  visited: Set<string>,
): Promise<readonly WayResult[]> => {
  if (options.shouldStop())
    return [wayResult({ way: kind, url, outcome: 'postponed', detail: 'not read: time is over' })];
  if (memory !== undefined && !options.exhaustive && isResting(certainty, memory, now)) {
    const detail = `never worked (${memory.outcome}: ${memory.detail}); asked again ${RETRY_UNPROVEN_DAYS} day after ${memory.at}`;
    return [wayResult({ way: kind, url, outcome: 'skipped', detail })];
  }
  switch (kind) {
    case 'feed':
      return [await readFeedWay(url, options)];
    case 'listing': {
      const listing = options.source.listings.find((one) => one.url === url);
      return listing === undefined ? [] : [await readListingWay(listing, options)];
    }
    case 'sitemap':
      return readSitemapWay(url, options, visited);
  }
};
