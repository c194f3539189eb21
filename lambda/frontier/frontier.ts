import type { Instant, PageHint, ReleaseId } from '../contract/release.ts';
import type { EntryKind, HostEntry, Lane, UrlEntry, UrlStatus, UrlUpdate } from './entry.ts';

/** A URL that discovery found. */
export interface Discovered {
  readonly url: string;
  readonly releaseId: ReleaseId;
  readonly source: string;
  readonly lane: Lane;
  readonly hint: PageHint | null;
  /** Reason to leave it out, or null. */
  readonly excluded: string | null;
  readonly kind?: EntryKind;
}

/** When each host may be asked. */
export interface HostSlots {
  host(host: string): Promise<HostEntry>;
  /** Takes the host's slot until `until`: moves `nextRequestAt` on from `seen`; false if another was first. */
  holdHost(host: string, seen: Instant | undefined, until: Instant): Promise<boolean>;
  /** Gives back the slot that was held until `until`; the next request may come at `next`. */
  releaseHost(host: string, until: Instant, next: Instant): Promise<boolean>;
  /** Lets no request to the host before `until`. */
  pauseHost(host: string, until: Instant): Promise<void>;
  saveRobots(host: string, robots: NonNullable<HostEntry['robots']>): Promise<void>;
}

/** Items of aggregators, which are fetched with the page they stand on. */
export interface ItemsOfPages {
  /** Notes that a page of an aggregator shows items which are not held yet. */
  expect(page: string, items: readonly string[]): Promise<void>;
  /** Says that an item is held since the page of `fetchedAt`, whether it was known or not. */
  hold(item: Pick<Discovered, 'url' | 'releaseId' | 'source'>, fetchedAt: Instant): Promise<void>;
  /**
   * Ends the expectations of a page that was read, or that cannot be had: items that were seen on it before `fetchedAt`
   * and are still not held are quarantined with the reason. The others go on being expected.
   */
  endExpectations(page: string, fetchedAt: Instant, reason: string): Promise<void>;
}

/** Remembers every URL and when it is to be fetched; decides nothing about how. */
export interface Frontier extends HostSlots, ItemsOfPages {
  /** Adds a URL if it is not known. */
  add(found: Discovered, now: Instant): Promise<'added' | 'known'>;
  /** Makes a known URL due now, unless it is leased or never to be fetched; true if it did. */
  refresh(url: string, now: Instant): Promise<boolean>;
  entry(url: string): Promise<UrlEntry | null>;
  /** Which of these URLs are known; an item of an aggregator only once it is held, or was looked for in vain. */
  known(urls: readonly string[]): Promise<ReadonlySet<string>>;
  /** What is due of a source in a lane, longest due first. */
  due(source: string, lane: Lane, now: Instant, limit: number): Promise<readonly UrlEntry[]>;
  /** Takes a lease; false if another planner was first. */
  lease(entry: UrlEntry, until: Instant): Promise<boolean>;
  /** What is leased now of a source in a lane: for whoever knows that the queue behind the leases is gone. */
  leased(source: string, lane: Lane, now: Instant): AsyncIterable<UrlEntry>;
  /** When the next URL of a source in a lane becomes due after `now`. */
  nextDue(source: string, lane: Lane, now: Instant): Promise<Instant | null>;
  /** Settles the lease that ends at `leaseUntil`; false if the entry has moved on since. */
  settle(url: string, leaseUntil: Instant, update: UrlUpdate): Promise<boolean>;
  /**
   * Says that a body is no release of its own after all: found by the page reader, after the fetch. A fetch of the same
   * body that settles later does not undo it.
   */
  refuse(url: string, bodySha256: string, refusal: Refusal): Promise<void>;
  /** URLs of a source by status. */
  list(source: string, status: UrlStatus): AsyncIterable<FrontierRow>;
}

/** Why a page that was fetched is no release. */
export interface Refusal {
  readonly status: 'quarantined' | 'excluded';
  readonly reason: string;
  /** The page of the site that it is. */
  readonly sameAs?: string;
  /** Never to be asked for again. */
  readonly forGood?: boolean;
}

/** The part of an entry that listings carry. */
export interface FrontierRow {
  readonly url: string;
  readonly releaseId: ReleaseId;
  readonly status: UrlStatus;
  readonly reason?: string;
  readonly lastFetchedAt?: Instant;
  readonly kind?: EntryKind;
}
