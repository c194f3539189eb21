import type { Instant, PageHint, ReleaseId } from '../contract/release.ts';
import type { HostEntry, Lane, UrlEntry, UrlStatus, UrlUpdate } from './entry.ts';

/** A URL that discovery found. */
export interface Discovered {
  readonly url: string;
  readonly releaseId: ReleaseId;
  readonly source: string;
  readonly lane: Lane;
  readonly hint: PageHint | null;
  /** Reason to leave it out, or null. */
  readonly excluded: string | null;
}

/** Remembers every URL and when it is to be fetched; decides nothing about how. */
export interface Frontier {
  /** Adds a URL if it is not known. */
  add(found: Discovered, now: Instant): Promise<'added' | 'known'>;
  /** Makes a known URL due now, unless it is leased or never to be fetched; true if it did. */
  refresh(url: string, now: Instant): Promise<boolean>;
  entry(url: string): Promise<UrlEntry | null>;
  /** Which of these URLs are known. */
  known(urls: readonly string[]): Promise<ReadonlySet<string>>;
  /** What is due in a lane, longest due first. */
  due(lane: Lane, now: Instant, limit: number): Promise<readonly UrlEntry[]>;
  /** Takes a lease; false if another planner was first. */
  lease(entry: UrlEntry, until: Instant): Promise<boolean>;
  /** What is leased now in a lane: for whoever knows that the queue behind the leases is gone. */
  leased(lane: Lane, now: Instant): AsyncIterable<UrlEntry>;
  /** When the next URL of a lane becomes due after `now`. */
  nextDue(lane: Lane, now: Instant): Promise<Instant | null>;
  /** Settles the lease that ends at `leaseUntil`; false if the entry has moved on since. */
  settle(url: string, leaseUntil: Instant, update: UrlUpdate): Promise<boolean>;
  /**
   * Says that a body is no release of its own after all: found by the page reader, after the fetch. A fetch of the same
   * body that settles later does not undo it.
   */
  refuse(url: string, bodySha256: string, status: 'quarantined' | 'excluded', reason: string): Promise<void>;
  host(host: string): Promise<HostEntry>;
  /** Takes the host's slot until `until`: moves `nextRequestAt` on from `seen`; false if another was first. */
  holdHost(host: string, seen: Instant | undefined, until: Instant): Promise<boolean>;
  /** Gives back the slot that was held until `until`; the next request may come at `next`. */
  releaseHost(host: string, until: Instant, next: Instant): Promise<boolean>;
  /** Lets no request to the host before `until`. */
  pauseHost(host: string, until: Instant): Promise<void>;
  saveRobots(host: string, robots: NonNullable<HostEntry['robots']>): Promise<void>;
  /** URLs of a source by status. */
  list(source: string, status: UrlStatus): AsyncIterable<FrontierRow>;
}

/** The part of an entry that listings carry. */
export interface FrontierRow {
  readonly url: string;
  readonly releaseId: ReleaseId;
  readonly status: UrlStatus;
  readonly reason?: string;
  readonly lastFetchedAt?: Instant;
}
