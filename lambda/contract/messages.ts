import type { Instant, PageHint, ReleaseId, VersionId } from './release.ts';

/** Messages between the stages: pointers, never payloads. */

/** Fetch queue (FIFO; group: host; deduplication: URL and lease). */
export interface FetchMessage {
  readonly url: string;
  readonly source: string;
  /** End of the lease that planned it; a message of an older lease is dropped. */
  readonly leaseUntil: Instant;
}

/** Extract queue. */
export interface ExtractMessage {
  readonly source: string;
  readonly releaseId: ReleaseId;
  readonly url: string;
  readonly rawKey: string;
  readonly hint: PageHint | null;
  /**
   * The page was read before and is read by a newer reader or grammar: what was derived is replaced, nothing is
   * announced, and the frontier, which decides what is fetched, is left as it is.
   */
  readonly again?: true;
}

/** Reextract queue: an archived page; its address stands beside it, and what was said of it in the frontier. */
export interface ReextractMessage {
  readonly again: true;
  readonly source: string;
  readonly releaseId: ReleaseId;
  readonly rawKey: string;
}

/** Index queue: the release has something new to show. */
export interface IndexMessage {
  readonly releaseId: ReleaseId;
  readonly version: VersionId;
}

/** What stands beside each raw page (`.meta.json`). */
export interface CaptureMeta {
  readonly url: string;
  readonly canonicalUrl: string;
  readonly source: string;
  readonly releaseId: ReleaseId;
  readonly fetchedAt: Instant;
  readonly status: number;
  readonly redirects: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the decoded body. */
  readonly sha256: string;
  /** Decoded bytes. */
  readonly bytes: number;
  readonly fetcherVersion: string;
}
