import { releaseIdOf } from '../contract/identity.ts';
import { type Clock, instantOf } from '../contract/time.ts';
import type { PoliteClient } from '../fetch/polite.ts';
import type { Lane } from '../frontier/entry.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { Source } from '../sources/source.ts';
import { type DiscoverReport, discoverSource } from './discover.ts';
import type { Found, Way } from './found.ts';

export interface DiscoverDependencies {
  readonly frontier: Frontier;
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

/** Pages of the last two weeks are news; older ones fill the archive up. */
const LIVE_DAYS = 14;

const laneOf = (found: Found, now: Date, exhaustive: boolean): Lane => {
  const { publishedAt, from } = found.hint;
  // Without a date, a feed or the head of a listing holds news; a sitemap or a whole listing holds everything.
  if (publishedAt === undefined) return from === 'feed' || (from === 'listing' && !exhaustive) ? 'live' : 'backfill';
  return now.getTime() - Date.parse(publishedAt) <= LIVE_DAYS * 24 * 3600 * 1000 ? 'live' : 'backfill';
};

/** Upserts one found URL; a known one whose way in says that it changed since we fetched it is due at once. */
const upsert = async (
  found: Found,
  source: Source,
  exhaustive: boolean,
  { frontier, clock }: DiscoverDependencies,
): Promise<void> => {
  const now = clock.now();
  const outcome = await frontier.add(
    {
      url: found.url,
      releaseId: releaseIdOf(found.url),
      source: source.name,
      lane: laneOf(found, now, exhaustive),
      hint: found.hint,
      excluded: found.scope === 'excluded' ? found.reason : null,
    },
    instantOf(now),
  );
  if (outcome === 'added') return;
  if (found.lastModified !== undefined && found.scope === 'press') {
    const entry = await frontier.entry(found.url);
    const changed = Date.parse(found.lastModified);
    if (entry?.lastFetchedAt !== undefined && changed > Date.parse(entry.lastFetchedAt)) {
      await frontier.refresh(found.url, instantOf(now));
    }
  }
};

/** Goes through the ways into the sources and tells the frontier what is there. */
export const discoverSources = async (
  sources: readonly Source[],
  request: DiscoverRequest,
  dependencies: DiscoverDependencies,
): Promise<readonly DiscoverReport[]> => {
  const { frontier, client, shouldStop } = dependencies;
  const exhaustive = request.exhaustive ?? false;
  const reports: DiscoverReport[] = [];
  for (const source of sources) {
    if (request.source !== undefined && request.source !== source.name) continue;
    const report = await discoverSource({
      source,
      get: (url, want) => client.get(source, url, want),
      known: (urls) => frontier.known(urls),
      onFound: async (batch) => {
        await Promise.all(batch.map((found) => upsert(found, source, exhaustive, dependencies)));
      },
      exhaustive,
      ...(request.ways === undefined ? {} : { ways: request.ways }),
      shouldStop,
    });
    reports.push(report);
  }
  return reports;
};
