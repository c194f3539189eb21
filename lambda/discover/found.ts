import type { PageHint } from '../contract/release.ts';
import type { HttpResult } from '../fetch/result.ts';

/** What a way in says of a page before it is compared with the source: the URL as written, and the hint. */
export interface Entry {
  readonly url: string;
  readonly hint: PageHint;
  /** When the page last changed, ISO 8601, where the way in says (`lastmod`, `updated`). */
  readonly lastModified?: string;
  /** The aggregator's page that shows it, where it is an item without a page of its own. */
  readonly page?: string;
}

/** An entry of a source, under its canonical URL. */
interface Owned extends Entry {
  /** Name of the source that owns it: another one's page is found too, where headquarters lists its offices' news. */
  readonly source: string;
}

/** What discovery hands on: each canonical URL once. */
export type Found =
  /** To be fetched: a press page, or a number that may be one. */
  | ({ readonly scope: 'press' | 'node' } & Owned)
  /** To be fetched with its page. */
  | ({ readonly scope: 'item'; readonly page: string } & Owned)
  | ({ readonly scope: 'excluded'; readonly reason: string } & Owned);

export const WAYS = ['feed', 'listing', 'sitemap'] as const;
export type Way = (typeof WAYS)[number];

/**
 * What came of one way in.
 * - `read`: entries were found. `unchanged`: the server says 304. Both are fine.
 * - `empty`: the right kind of document, and nothing in it. `wrong`: another kind of document (HTML for a feed, a
 *   block page), or one of something else (another site, comments, newsletters). `failed`: no document. All three want
 *   a look; none of them means "nothing new".
 * - `postponed`: the host is busy or asked for a pause; the next round tries again. `skipped`: it never worked, and is
 *   tried again after a while.
 */
export interface WayResult {
  readonly way: Way;
  readonly url: string;
  /** The source's own way that led here: the same, but for the files of a sitemap index. */
  readonly start: string;
  readonly outcome: 'read' | 'unchanged' | 'empty' | 'wrong' | 'failed' | 'postponed' | 'skipped';
  /** Press pages in it, known ones included, excluded ones not. */
  readonly found: number;
  /** Those of the part that is read in every run (the first page of a listing; else all): comparable over time. */
  readonly head: number;
  /** In words for people. */
  readonly detail: string;
  /** Whether it was read to its end: the last page of a listing, the last URL of a sitemap. */
  readonly complete: boolean;
  /** Whether the server itself said so: a status or a document, not a network that failed. */
  readonly answered: boolean;
}

/** A result with what follows from the rest. */
export const wayResult = (
  result: Pick<WayResult, 'way' | 'url' | 'outcome' | 'detail'> & Partial<WayResult>,
): WayResult => ({
  start: result.url,
  found: 0,
  head: result.found ?? 0,
  complete: false,
  answered: result.outcome !== 'postponed' && result.outcome !== 'skipped',
  ...result,
});

/** What the polite client gives: an HTTP result, or that it may not ask (robots.txt, crawl delay). */
export type Answer =
  | HttpResult
  | { readonly outcome: 'robots_denied' }
  | { readonly outcome: 'no_robots'; readonly detail: string }
  | { readonly outcome: 'busy'; readonly until: string };

/** What discovery asks of the polite client. */
export interface Want {
  /** `Accept` header. */
  readonly accept: string;
  /** Most decoded bytes. */
  readonly maxBytes: number;
}

export type Get = (url: string, want: Want) => Promise<Answer>;

/** An answer without a document. */
export type NoDocument = Exclude<Answer, { outcome: 'ok' } | { outcome: 'not_modified' }>;

/** Why there is no document, in words for people. */
export const failureOf = (answer: NoDocument): string => {
  switch (answer.outcome) {
    case 'gone':
    case 'refused':
    case 'server_error':
      return `status ${answer.status}`;
    case 'paused':
      return `status ${answer.status}: the host asks for a pause of ${answer.retryAfterSeconds} seconds`;
    case 'network_error':
      return answer.message;
    case 'too_large':
      return `larger than ${answer.limit} bytes`;
    case 'redirected_outside':
      return `redirects to ${answer.to} (${answer.why})`;
    case 'forbidden_address':
      return `the host is at ${answer.address}, which is not a public address`;
    case 'robots_denied':
      return 'robots.txt does not allow it';
    case 'no_robots':
      return `robots.txt could not be had, so nothing may be fetched: ${answer.detail}`;
    case 'busy':
      return `the host is not to be asked before ${answer.until}`;
  }
};

/** Answers that the site itself gave, and will give again tomorrow. */
const ANSWERED: ReadonlySet<NoDocument['outcome']> = new Set([
  'gone',
  'refused',
  'too_large',
  'redirected_outside',
  'robots_denied',
]);

/** The result of a way in that gave no document. */
export const noDocument = (way: Way, url: string, answer: NoDocument): WayResult =>
  wayResult({
    way,
    url,
    outcome: answer.outcome === 'busy' || answer.outcome === 'paused' ? 'postponed' : 'failed',
    detail: failureOf(answer),
    answered: ANSWERED.has(answer.outcome),
  });
