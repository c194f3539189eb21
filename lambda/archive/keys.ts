import type { Instant, ReadingId, ReleaseId, VersionId } from '../contract/release.ts';

/**
 * Every key of the buckets, spelled once.
 * Archive bucket: `raw/`, `rejected/`. Derived bucket: `releases/`, `search/`.
 */

/** `2018-01-11T10:20:30.123Z` to `20180111T102030123Z`: sorts as text and is safe in a key. */
const compact = (instant: Instant): string => instant.replaceAll(/[-:.]/g, '');

/** A page as it was served: gzip of the decoded body. */
export const rawKey = (source: string, id: ReleaseId, fetchedAt: Instant, bodySha256: string): string =>
  `raw/${source}/${id}/${compact(fetchedAt)}-${bodySha256.slice(0, 12)}.html.gz`;

/** Raw pages of a source, or of one page of it. */
export const rawPrefix = (source: string, id?: ReleaseId): string =>
  id === undefined ? `raw/${source}/` : `raw/${source}/${id}/`;

/**
 * The raw page that a commit marker belongs to, with the page's id; null for any other key. Only a page with a marker
 * was archived.
 */
export const committedPage = (key: string): { readonly rawKey: string; readonly releaseId: ReleaseId } | null => {
  const id = /^raw\/[^/]+\/([0-9a-f]{16})\/[^/]+\.meta\.json$/.exec(key)?.[1];
  return id === undefined ? null : { rawKey: key.replace(/\.meta\.json$/, '.html.gz'), releaseId: id as ReleaseId };
};

/** The commit marker of a raw page: written last; a raw object without it was never archived. */
export const metaKey = (raw: string): string => raw.replace(/\.html\.gz$/, '.meta.json');

/** A response that is no version: a block page, an empty page, a PDF. */
export const rejectedKey = (source: string, id: ReleaseId, fetchedAt: Instant, bodySha256: string): string =>
  `rejected/${source}/${id}/${compact(fetchedAt)}-${bodySha256.slice(0, 12)}.gz`;

/** Text and facts of one content version as one extractor read it: another reading never replaces it. */
export const releaseKey = (id: ReleaseId, version: VersionId, reading: ReadingId): string =>
  `releases/${id}/${version}.${reading}.json`;

/** The search snapshot: one object, replaced whole by compare-and-swap. */
export const SNAPSHOT_KEY = 'search/snapshot.sqlite';
