import type { ObjectStore } from '../archive/object-store.ts';
import { type Clock, secondsLater } from '../contract/time.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { openSnapshot, stateOf } from '../query/snapshot-queries.ts';
import type { Releases } from '../releases/releases.ts';
import { currentSnapshot } from '../search/snapshot-store.ts';

/** Two stages that should agree, and where they do not. */
export interface Comparison {
  readonly of: 'frontier and releases' | 'releases and snapshot';
  readonly left: number;
  readonly right: number;
  /** Release ids that only one side has, or that differ; at most {@link MOST_NAMED}. */
  readonly differing: readonly string[];
}

export interface ReconcileReport {
  readonly agrees: boolean;
  readonly comparisons: readonly Comparison[];
}

export interface ReconcileDependencies {
  readonly frontier: Frontier;
  readonly releases: Releases;
  readonly derived: ObjectStore;
  readonly clock: Clock;
}

const MOST_NAMED = 20;
/** What was fetched so lately may still be on its way through the queues; it is compared the next day. */
const GRACE_SECONDS = 3600;

const compare = (
  of: Comparison['of'],
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): Comparison => {
  const differing = [...new Set([...left.keys(), ...right.keys()])].filter((id) => left.get(id) !== right.get(id));
  return { of, left: left.size, right: right.size, differing: differing.slice(0, MOST_NAMED) };
};

/**
 * Compares what the stages hold: every page that the frontier calls stored is a release, and every release is found
 * in the search snapshot in the version that is shown, and as a copy where it is one.
 */
export const reconcile = async (
  sources: readonly string[],
  { frontier, releases, derived, clock }: ReconcileDependencies,
): Promise<ReconcileReport> => {
  const settledBefore = secondsLater(clock.now(), -GRACE_SECONDS);
  const stored = new Map<string, string>();
  for (const source of sources) {
    for await (const { releaseId, lastFetchedAt, kind } of frontier.list(source, 'stored')) {
      // An aggregator's page is no release; its items are, and are in the frontier themselves.
      if (kind !== 'aggregator' && lastFetchedAt !== undefined && lastFetchedAt < settledBefore)
        stored.set(releaseId, 'stored');
    }
  }
  const latest = new Map<string, string>();
  const fromFrontier = new Map<string, string>();
  const found = await indexed(derived);
  for await (const release of releases.all()) {
    const shown = found.get(release.releaseId);
    const state = stateOf(release.version, release.copyOf);
    latest.set(release.releaseId, release.fetchedAt < settledBefore ? state : (shown ?? state));
    if (release.fetchedAt >= settledBefore && shown === undefined) latest.delete(release.releaseId);
    // A release that went away since, or that was given as a file, is no longer in the frontier's stored ones.
    if (stored.has(release.releaseId)) fromFrontier.set(release.releaseId, 'stored');
  }
  const comparisons = [
    compare('frontier and releases', stored, fromFrontier),
    compare('releases and snapshot', latest, found),
  ];
  return { agrees: comparisons.every(({ differing }) => differing.length === 0), comparisons };
};

const indexed = async (derived: ObjectStore): Promise<ReadonlyMap<string, string>> => {
  const path = await currentSnapshot(derived);
  if (path === null) return new Map();
  const snapshot = openSnapshot(path);
  try {
    return snapshot.states();
  } finally {
    snapshot.close();
  }
};
