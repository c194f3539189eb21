import type { Instant, PageHint, ReleaseId } from '../contract/release.ts';

/** Live pages go before old ones. */
export const LANES = ['live', 'backfill'] as const;
export type Lane = (typeof LANES)[number];

/**
 * Where a URL stands. Every URL ends `stored`, `gone`, `excluded` or `quarantined`; `waiting` ones are still on
 * their way (never fetched, or a passing failure).
 */
export const STATUSES = ['waiting', 'stored', 'gone', 'excluded', 'quarantined'] as const;
export type UrlStatus = (typeof STATUSES)[number];

export type EntryKind = 'aggregator' | 'item';

/** What the frontier knows of one URL. */
export interface UrlEntry {
  /** Canonical URL: its key. */
  readonly url: string;
  readonly source: string;
  readonly releaseId: ReleaseId;
  readonly status: UrlStatus;
  /** Why it is excluded, quarantined or still waiting. */
  readonly reason?: string;
  readonly lane: Lane;
  /** When it is to be fetched (again); a lease moves it to the lease's end. Absent: never. */
  readonly dueAt?: Instant;
  /** End of the lease that a planner took; `dueAt` is the same while it holds. */
  readonly leaseUntil?: Instant;
  readonly hint?: PageHint;
  readonly discoveredAt: Instant;
  readonly lastFetchedAt?: Instant;
  readonly etag?: string;
  readonly lastModified?: string;
  /** SHA-256 of the last archived body. */
  readonly sha256?: string;
  /** Failures in a row. */
  readonly attempts: number;
  /**
   * `aggregator`: a page that holds several releases and is none itself. `item`: one of them, which is fetched with its
   * page only and so is never due. Absent: a page that is one release.
   */
  readonly kind?: EntryKind;
  /** Of an aggregator's page: URLs of items that discovery saw on it and that are not held yet. */
  readonly expects?: ReadonlySet<string>;
  /** The page of the site that this address turned out to be: by redirect, or because the page says so. */
  readonly sameAs?: string;
}

/** What a fetch says of a URL afterwards. */
export type UrlUpdate =
  | {
      readonly status: 'stored';
      readonly fetchedAt: Instant;
      readonly etag: string | null;
      readonly lastModified: string | null;
      readonly sha256: string | null;
      readonly dueAt: Instant;
    }
  | { readonly status: 'gone'; readonly fetchedAt: Instant; readonly reason: string; readonly dueAt: Instant }
  /** Without `dueAt` it is never asked for again. */
  | {
      readonly status: 'excluded';
      readonly fetchedAt: Instant;
      readonly reason: string;
      readonly sameAs?: string;
      readonly dueAt?: Instant;
    }
  | { readonly status: 'quarantined'; readonly fetchedAt: Instant; readonly reason: string; readonly dueAt: Instant }
  | { readonly status: 'failing'; readonly reason: string; readonly dueAt: Instant; readonly attempts: number };

/** What the frontier knows of one host. */
export interface HostEntry {
  readonly host: string;
  /** No request before this instant: crawl delay or a pause that the server asked for. */
  readonly nextRequestAt?: Instant;
  /** End of the slot of a request under way: then `nextRequestAt` is the same, and is set anew when the request ends. */
  readonly heldUntil?: Instant;
  /** robots.txt as it was served, and how. */
  readonly robots?: {
    readonly text: string;
    /** HTTP status; 0 where there was no answer. */
    readonly status: number;
    /** What happened, in words. */
    readonly detail: string;
    readonly fetchedAt: Instant;
  };
}
