import type { FactKind } from '../contract/fact.ts';
import type { Instant, ReleaseDocument, ReleaseId, VersionId } from '../contract/release.ts';

/** The visible state of a release: which version is shown, and what lists need of it. */
export interface LatestRelease {
  readonly releaseId: ReleaseId;
  readonly version: VersionId;
  readonly extractorVersion: string;
  /** Fetch time of the newest capture. */
  readonly fetchedAt: Instant;
  /** When the shown content was first seen. */
  readonly changedAt: Instant;
  readonly firstSeenAt: Instant;
  /** Contents the page has had, this one included. */
  readonly versions: number;
  readonly captures: number;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  readonly title: string;
  readonly type: string;
  readonly publishedAt: string | null;
  readonly factCounts: Readonly<Partial<Record<FactKind, number>>>;
}

export type StoreOutcome =
  /** A release that was not known. */
  | { readonly outcome: 'stored'; readonly latest: LatestRelease }
  /** A known release whose content changed. */
  | { readonly outcome: 'changed'; readonly latest: LatestRelease }
  /** The content is known; at most the extractor changed. */
  | { readonly outcome: 'unchanged'; readonly latest: LatestRelease };

/** Keeps releases, their versions and facts. */
export interface Releases {
  /** Repeating it, or calling it in another order, leaves the same state. */
  store(document: ReleaseDocument): Promise<StoreOutcome>;
  latest(id: ReleaseId): Promise<LatestRelease | null>;
  /** Every release, by id; for reconciling. */
  all(): AsyncIterable<LatestRelease>;
}
