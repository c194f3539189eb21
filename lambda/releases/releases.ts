import type { FactKind } from '../contract/fact.ts';
import type { Instant, ReadingId, ReleaseDocument, ReleaseId, VersionId } from '../contract/release.ts';

/** The visible state of a release: which reading is shown, and what lists need of it. */
export interface LatestRelease {
  readonly releaseId: ReleaseId;
  readonly version: VersionId;
  readonly reading: ReadingId;
  readonly extractorVersion: string;
  /** The template that recognised the page of the shown reading; null: none did. */
  readonly template: string | null;
  /** Key of the archived page that the shown reading is of. */
  readonly rawKey: string;
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
  /** The release that this one repeats; null: it is news of its own. A copy is in no index. */
  readonly copyOf: ReleaseId | null;
  /** Counts the writes of this item: of two writers that knew the same one, only the first writes. */
  readonly revision: number;
}

export type StoreOutcome =
  /** A release that was not known. */
  | { readonly outcome: 'stored'; readonly latest: LatestRelease }
  /** A known release whose content changed with this capture. */
  | { readonly outcome: 'changed'; readonly latest: LatestRelease }
  /** The content is known; at most the extractor changed. */
  | { readonly outcome: 'unchanged'; readonly latest: LatestRelease };

/** Keeps releases, their captures and facts. */
export interface Releases {
  /** Repeating it, or calling it in another order, leaves the same state. */
  store(document: ReleaseDocument): Promise<StoreOutcome>;
  latest(id: ReleaseId): Promise<LatestRelease | null>;
  /** Says that a release repeats another one (null: that it does not), and takes its facts out of the indexes. */
  linkCopy(id: ReleaseId, copyOf: ReleaseId | null): Promise<void>;
  /** Every release, by id; for reconciling. */
  all(): AsyncIterable<LatestRelease>;
}
