import type { Instant } from '../contract/release.ts';
import type { FrontierRow } from '../frontier/frontier.ts';
import type { PageNote } from './page-note.ts';
import type { PageNotes } from './page-notes.ts';

/** Rejected because of what the page is about: that says nothing of how the site is read. */
const BY_CONTENT = /^not_press\b/;

/** A page that never came to the reader: a wall, an error page, a refusal. Null where it is none, or was never fetched. */
const noteOfRefused = (source: string, row: FrontierRow): PageNote | null => {
  const { reason = 'quarantined', releaseId, lastFetchedAt, kind } = row;
  // An item of an aggregator is no page of its own: its page counts.
  if (kind === 'item' || lastFetchedAt === undefined || BY_CONTENT.test(reason)) return null;
  return { source, releaseId, fetchedAt: lastFetchedAt, releases: 0, rejected: reason, fields: {} };
};

/** Where pages stand that could not be had: what the drift watch needs of the frontier. */
export interface RefusedPages {
  list(source: string, status: 'quarantined'): AsyncIterable<FrontierRow>;
}

/**
 * Notes of what was read, and of what could not be: a site that puts a wall before all pages is read of by nobody, so
 * the notes of the reader alone would see nothing. Newest first; a page of which the reader noted something counts as
 * that.
 */
export const withRefused = (notes: PageNotes, frontier: RefusedPages): Pick<PageNotes, 'newestFirst'> => ({
  async *newestFirst(source: string, until: Instant) {
    const refused: PageNote[] = [];
    for await (const row of frontier.list(source, 'quarantined')) {
      const note = noteOfRefused(source, row);
      if (note !== null && note.fetchedAt <= until) refused.push(note);
    }
    refused.sort(newestFirst);
    let next = refused.shift();
    for await (const note of notes.newestFirst(source, until)) {
      while (next !== undefined && newestFirst(next, note) <= 0) {
        if (newestFirst(next, note) < 0) yield next;
        next = refused.shift();
      }
      yield note;
    }
    for (; next !== undefined; next = refused.shift()) yield next;
  },
});

const keyOf = ({ fetchedAt, releaseId }: PageNote): string => `${fetchedAt}#${releaseId}`;
const newestFirst = (a: PageNote, b: PageNote): number => {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === right) return 0;
  return left > right ? -1 : 1;
};
