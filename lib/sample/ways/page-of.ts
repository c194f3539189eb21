import type { SiteEntry } from './entries.ts';

/** What a page of a listing is made of. */
export interface ListingPage {
  /** All of them, newest first. */
  readonly entries: readonly SiteEntry[];
  /** Counts from 0. */
  readonly page: number;
  readonly pageSize: number;
}

/** The entries on one page, and how many pages there are. */
export const pageOf = ({ entries, page, pageSize }: ListingPage) => ({
  shown: entries.slice(page * pageSize, (page + 1) * pageSize),
  page,
  pages: Math.ceil(entries.length / pageSize),
});
