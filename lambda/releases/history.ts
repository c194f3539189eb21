import type { Instant, VersionId } from '../contract/release.ts';

/** One archived page of a release and the content version that was read from it. */
export interface Capture {
  readonly fetchedAt: Instant;
  readonly version: VersionId;
  readonly extractorVersion: string;
  readonly rawKey: string;
}

/** What the captures of one release say together, in whatever order they came in. */
export interface History {
  /** The content that was seen last. */
  readonly latest: Capture;
  /** When that content was first seen since the last other content: the time of the change that is announced. */
  readonly changedAt: Instant;
  readonly firstSeenAt: Instant;
  /** Contents in the order they appeared; one that returned after another counts again. */
  readonly versions: readonly VersionId[];
  /** How many captures there are. */
  readonly captures: number;
  /** The capture before the one at `fetchedAt`. */
  before(fetchedAt: Instant): Capture | undefined;
}

/**
 * The history of a release. Depends on the set of captures only, not on the order in which they were extracted:
 * that is what makes any order of events, and any repetition, end in the same state.
 * @param captures at least one
 */
export const historyOf = (captures: readonly Capture[]): History => {
  const sorted = captures.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : a.fetchedAt > b.fetchedAt ? 1 : 0));
  const latest = sorted.at(-1);
  const first = sorted[0];
  if (latest === undefined || first === undefined) throw new RangeError('a history needs at least one capture');
  const versions: VersionId[] = [];
  let changedAt = first.fetchedAt;
  for (const capture of sorted) {
    if (capture.version === versions.at(-1)) continue;
    versions.push(capture.version);
    changedAt = capture.fetchedAt;
  }
  return {
    latest,
    changedAt,
    firstSeenAt: first.fetchedAt,
    versions,
    captures: sorted.length,
    before: (fetchedAt) => sorted.findLast((capture) => capture.fetchedAt < fetchedAt),
  };
};
