import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { Instant, ReleaseId, StoredReading } from '../contract/release.ts';
import { STATUSES, type UrlStatus } from '../frontier/entry.ts';
import type { Frontier } from '../frontier/frontier.ts';
import type { LatestRelease, Releases } from '../releases/releases.ts';
import { currentSnapshot, SnapshotDamagedError } from '../search/snapshot-store.ts';
import type { FactParameters, SearchParameters } from './parameters.ts';
import type { ReleaseLinks } from './release-links.ts';
import {
  type FoundFact,
  type FoundRelease,
  openSnapshot,
  type Page,
  type SnapshotQueries,
} from './snapshot-queries.ts';

/** How fresh an answer is: the snapshot it came from. Null where nothing was published yet. */
export type Freshness = { readonly snapshot: number; readonly publishedAt: Instant } | null;

export interface ArchiveStatus {
  readonly asOf: Freshness;
  /** Without copies. */
  readonly releases: number;
  /** Releases that repeat another one. */
  readonly copies: number;
  /** Facts by kind, without those of copies. */
  readonly facts: Readonly<Record<string, number>>;
  /** URLs of each source by where they stand. */
  readonly urls: Readonly<Record<string, Readonly<Record<UrlStatus, number>>>>;
}

export interface Shown extends ReleaseLinks {
  readonly latest: LatestRelease;
  readonly document: StoredReading;
}

/**
 * The stored archive as those who ask see it. The command line, the API and the pages all go through it. All of it
 * rejects with SnapshotDamagedError where the search snapshot cannot be read.
 */
export interface ArchiveQueries {
  search(p: SearchParameters): Promise<Page<FoundRelease> & { asOf: Freshness }>;
  facts(p: FactParameters): Promise<Page<FoundFact> & { asOf: Freshness }>;
  /** Null where there is no such release. */
  show(id: ReleaseId): Promise<Shown | null>;
  status(sources: readonly string[]): Promise<ArchiveStatus>;
}

/** SQLite's result codes for a file that is broken, and for one that is none (https://www.sqlite.org/rescode.html). */
const DAMAGED: ReadonlySet<unknown> = new Set([11, 26]);
const isDamage = (error: unknown): error is Error =>
  error instanceof Error && 'errcode' in error && DAMAGED.has(error.errcode);

const EMPTY = { items: [], cursor: null };
/** Of a release that is not indexed yet. */
const ALONE: ReleaseLinks = { copyOf: null, copies: [], variants: [], translations: [] };

export const archiveQueries = (derived: ObjectStore, releases: Releases, frontier: Frontier): ArchiveQueries => {
  const ask = async <T>(nothing: T, question: (snapshot: SnapshotQueries) => T): Promise<T & { asOf: Freshness }> => {
    const path = await currentSnapshot(derived);
    if (path === null) return { ...nothing, asOf: null };
    const snapshot = openSnapshot(path);
    try {
      return { ...question(snapshot), asOf: snapshot.publication() };
    } catch (error) {
      throw isDamage(error) ? new SnapshotDamagedError(error.message, error) : error;
    } finally {
      snapshot.close();
    }
  };

  return {
    search: (p) => ask<Page<FoundRelease>>(EMPTY, (snapshot) => snapshot.search(p)),
    facts: (p) => ask<Page<FoundFact>>(EMPTY, (snapshot) => snapshot.facts(p)),
    async show(id) {
      const latest = await releases.latest(id);
      if (latest === null) return null;
      const key = releaseKey(id, latest.version, latest.reading);
      const object = await derived.get(key);
      if (object === null) throw new Error(`${key} is missing in the derived bucket`);
      const { asOf: _, ...links } = await ask<ReleaseLinks>(ALONE, (snapshot) => snapshot.links(id));
      return { latest, document: JSON.parse(Buffer.from(object.body).toString('utf8')) as StoredReading, ...links };
    },
    async status(sources) {
      const counts = await ask<{ releases: number; copies: number; facts: Record<string, number> }>(
        { releases: 0, copies: 0, facts: {} },
        (snapshot) => snapshot.counts(),
      );
      const urls = await Promise.all(sources.map(async (name) => [name, await countUrls(frontier, name)] as const));
      return { ...counts, urls: Object.fromEntries(urls) };
    },
  };
};

/** How many URLs of a source stand where; pages that hold several releases are not counted, each of their items is. */
export const countUrls = async (frontier: Frontier, source: string): Promise<Record<UrlStatus, number>> => {
  const counts = await Promise.all(
    STATUSES.map(async (status) => {
      let n = 0;
      for await (const { kind } of frontier.list(source, status)) if (kind !== 'aggregator') n++;
      return [status, n] as const;
    }),
  );
  return Object.fromEntries(counts) as Record<UrlStatus, number>;
};
