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

/** What discovery hands on: each canonical URL once. */
export type Found =
  /** To be fetched: a press page, or a number that may be one. */
  | ({ readonly scope: 'press' | 'node' } & Entry)
  /** To be fetched with its page. */
  | ({ readonly scope: 'item'; readonly page: string } & Entry)
  | ({ readonly scope: 'excluded'; readonly reason: string } & Entry);

export type Way = 'feed' | 'listing' | 'sitemap';

/**
 * What came of one way in.
 * - `read`: entries were found. `unchanged`: the server says 304. Both are fine.
 * - `empty`: the right kind of document, and nothing in it. `wrong`: another kind of document (HTML for a feed, a
 *   block page). `failed`: no document. All three want a look; none of them means "nothing new".
 * - `postponed`: the host is busy or asked for a pause; the next round tries again.
 */
export interface WayResult {
  readonly way: Way;
  readonly url: string;
  readonly outcome: 'read' | 'unchanged' | 'empty' | 'wrong' | 'failed' | 'postponed';
  /** Press pages in it, known ones included, excluded ones not. */
  readonly found: number;
  /** In words for people. */
  readonly detail: string;
  /** Whether it was read to its end: the last page of a listing, the last URL of a sitemap. */
  readonly complete: boolean;
}

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

/** Why there is no document, in words for people. */
export const failureOf = (answer: Exclude<Answer, { outcome: 'ok' } | { outcome: 'not_modified' }>): string => {
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

/** The result of a way in that gave no document. */
export const noDocument = (
  way: Way,
  url: string,
  answer: Exclude<Answer, { outcome: 'ok' } | { outcome: 'not_modified' }>,
): WayResult => ({
  way,
  url,
  outcome: answer.outcome === 'busy' || answer.outcome === 'paused' ? 'postponed' : 'failed',
  found: 0,
  detail: failureOf(answer),
  complete: false,
});
