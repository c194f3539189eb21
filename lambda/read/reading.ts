import type { PageHint, Release } from '../contract/release.ts';
import type { BadPage } from '../fetch/page-check.ts';
import type { Source } from '../sources/source.ts';

/** A page as it was saved, and what is known of it from elsewhere. */
export interface PageInput {
  /** Decoded of gzip and the like, not of the character set. */
  readonly bytes: Uint8Array;
  /** The `Content-Type` header, where there was one. */
  readonly contentType: string | null;
  /** As it was fetched, after redirects. */
  readonly url: string;
  readonly source: Source;
  /** What the feed or the listing said of it. */
  readonly hint: PageHint | null;
  /** When it was fetched: later dates are mistakes, and ages ("3 hours ago") count from it. Left out: not known. */
  readonly fetchedAt?: string;
}

/**
 * Why a page is no release. The first kinds are those of the check before storing; the reader adds
 * - `empty_body`: a page, and no text in it that could be a release;
 * - `not_press`: a newsletter of many items or another look-alike;
 * - `too_large`: more bytes than a press page can have.
 */
export type RejectReason = BadPage | 'empty_body' | 'not_press' | 'too_large';

export type PageReading =
  /** One release, or several where the page is an aggregator (each with `partOf`). */
  { readonly outcome: 'releases'; readonly releases: readonly [Release, ...Release[]] } | Rejected;

export interface Rejected {
  readonly outcome: 'rejected';
  readonly reason: RejectReason;
  readonly detail: string;
}

export const rejected = (reason: RejectReason, detail: string): Rejected => ({ outcome: 'rejected', reason, detail });

export const isRejected = (result: object): result is Rejected => 'outcome' in result && result.outcome === 'rejected';
