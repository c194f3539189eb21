import type { UrlUpdate } from './entry.ts';

/** What a settled lease leaves on the entry. */
export const settled = (update: UrlUpdate): Readonly<Record<string, unknown>> => {
  switch (update.status) {
    case 'stored':
      return {
        // Not modified (no body): the page stands where it stood.
        ...(update.sha256 === null ? {} : { status: 'stored', reason: undefined, rejectedSha256: undefined }),
        attempts: 0,
        lastFetchedAt: update.fetchedAt,
        etag: update.etag ?? undefined,
        lastModified: update.lastModified ?? undefined,
        ...(update.sha256 === null ? {} : { sha256: update.sha256 }),
        dueAt: update.dueAt,
      };
    case 'gone':
    case 'quarantined':
      return {
        status: update.status,
        reason: update.reason,
        attempts: 0,
        lastFetchedAt: update.fetchedAt,
        etag: undefined,
        lastModified: undefined,
        dueAt: update.dueAt,
      };
    case 'excluded':
      return {
        status: 'excluded',
        reason: update.reason,
        lastFetchedAt: update.fetchedAt,
        dueAt: update.dueAt,
        ...(update.sameAs === undefined ? {} : { sameAs: update.sameAs }),
        ...(update.dueAt === undefined ? { dueLane: undefined } : {}),
      };
    case 'failing':
      return { reason: update.reason, attempts: update.attempts, dueAt: update.dueAt };
  }
};
