import { releaseIdOf } from '../contract/identity.ts';
import { type Clock, instantOf } from '../contract/time.ts';
import type { PoliteClient } from '../fetch/polite.ts';
import type { Lane } from '../frontier/entry.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { Source } from '../sources/source.ts';
import { type DiscoverReport, discoverSource, waysOf } from './discover.ts';
import type { Found, Way } from './found.ts';
import type { Harvests } from './harvest.ts';

export interface DiscoverDependencies {
  readonly frontier: Frontier;
  readonly harvests: Harvests;
  readonly client: PoliteClient;
  readonly clock: Clock;
  readonly shouldStop: () => boolean;
}

/** What one run is to do; the schedules and the command line say it. */
export interface DiscoverRequest {
  /** Name of one source; all by default. */
  readonly source?: string;
  readonly ways?: readonly Way[];
  /** Reads listings to their end. */
  readonly exhaustive?: boolean;
}

/** Sources at once: each has hosts of its own, so that none is asked faster, and their waits do not add up. */
const CONCURRENCY = 8;
/** The same where sitemaps are read, which may be large: the memory of the function is made for so many. */
export const SITEMAPS_AT_ONCE = 2;
/** Pages of the last two weeks are news; older ones fill the archive up. */
const LIVE_DAYS = 14;

const laneOf = ({ hint: { publishedAt, from } }: Found, now: Date, exhaustive: boolean): Lane => {
  // Without a date, a feed or the head of a listing holds news; a sitemap or a whole listing holds everything.
  if (publishedAt === undefined) return from === 'feed' || (from === 'listing' && !exhaustive) ? 'live' : 'backfill';
  return now.getTime() - Date.parse(publishedAt) <= LIVE_DAYS * 24 * 3600 * 1000 ? 'live' : 'backfill';
};

/** Upserts one found URL; a known one whose way in says that it changed since we fetched it is due at once. */
const upsert = async (found: Found, exhaustive: boolean, { frontier, clock }: DiscoverDependencies): Promise<void> => {
  const now = clock.now();
  const outcome = await frontier.add(
    {
      url: found.url,
      releaseId: releaseIdOf(found.url),
      source: found.source,
      lane: laneOf(found, now, exhaustive),
      hint: found.hint,
      excluded: found.scope === 'excluded' ? found.reason : null,
      ...(found.scope === 'item' ? { kind: 'item' } : {}),
    },
    instantOf(now),
  );
  if (outcome === 'added' || found.lastModified === undefined || found.scope !== 'press') return;
  const entry = await frontier.entry(found.url);
  const changed = Date.parse(found.lastModified);
  if (entry?.lastFetchedAt !== undefined && changed > Date.parse(entry.lastFetchedAt)) {
    await frontier.refresh(found.url, instantOf(now));
  }
};

/** Pages of an aggregator are due where they show items that are not held; a page of held ones is left alone. */
const expectItems = async (
  batch: readonly Found[],
  source: Source,
  lane: Lane,
  { frontier, clock }: DiscoverDependencies,
): Promise<void> => {
  const items = batch.flatMap((found) => (found.scope === 'item' ? [found] : []));
  const held = await frontier.known(items.map(({ url }) => url));
  const byPage = Map.groupBy(
    items.filter(({ url }) => !held.has(url)),
    ({ page }) => page,
  );
  for (const [page, missing] of byPage) {
    const now = instantOf(clock.now());
    const found = { url: page, releaseId: releaseIdOf(page), source: source.name, hint: null, excluded: null };
    await frontier.add({ ...found, lane, kind: 'aggregator' }, now);
    await frontier.expect(
      page,
      missing.map(({ url }) => url),
    );
    await frontier.refresh(page, now);
  }
};

const discoverOne = async (
  source: Source,
  others: readonly Source[],
  { ways, exhaustive = false }: DiscoverRequest,
  dependencies: DiscoverDependencies,
): Promise<DiscoverReport> => {
  const { frontier, harvests, client, clock, shouldStop } = dependencies;
  const sitemaps = ways === undefined || ways.includes('sitemap') ? await client.sitemaps(source) : [];
  const report = await discoverSource({
    source,
    others,
    get: (url, want) => client.get(source, url, want),
    known: (urls) => frontier.known(urls),
    onFound: async (batch) => {
      await Promise.all(batch.map((found) => upsert(found, exhaustive, dependencies)));
      await expectItems(batch, source, exhaustive ? 'backfill' : 'live', dependencies);
    },
    memory: await harvests.ways(
      source.name,
      waysOf(source, sitemaps).map(({ url }) => url),
    ),
    sitemaps,
    exhaustive,
    ...(ways === undefined ? {} : { ways }),
    clock,
    shouldStop,
  });
  const { found, fresh, excluded, alarms, memories } = report;
  // The sitemaps have a schedule of their own, and say nothing of what is new.
  const aside = ways?.every((way) => way === 'sitemap') === true && source.feeds.length + source.listings.length > 0;
  const harvest = { at: instantOf(clock.now()), found, fresh, excluded, alarms };
  await harvests.record(source.name, aside ? null : harvest, memories);
  return report;
};

/** Goes through the ways into the sources and tells the frontier what is there. */
export const discoverSources = async (
  sources: readonly Source[],
  request: DiscoverRequest,
  dependencies: DiscoverDependencies,
): Promise<readonly DiscoverReport[]> => {
  const wanted = sources.filter(({ name }) => request.source === undefined || request.source === name);
  const reports = new Map<string, DiscoverReport>();
  const waiting = [...wanted];
  const worker = async (): Promise<void> => {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      const own = source.name;
      const others = sources.filter(({ name }) => name !== own);
      reports.set(own, await discoverOne(source, others, request, dependencies));
    }
  };
  const hasSitemaps = request.ways === undefined || request.ways.includes('sitemap');
  await Promise.all(Array.from({ length: hasSitemaps ? SITEMAPS_AT_ONCE : CONCURRENCY }, worker));
  return wanted.flatMap(({ name }) => reports.get(name) ?? []);
};
