import { type Dispatcher, request } from 'undici';
import { sha256 } from '../contract/identity.ts';
import { isHostOf } from '../sources/canonical-url.ts';
import type { Source } from '../sources/source.ts';
import { EncodingError, readBody, TooLargeError } from './body.ts';
import { dispatcherFor } from './guard.ts';
import { resultOfError } from './network-error.ts';
import type { Headers, HttpResult } from './result.ts';
import { retryAfterSeconds } from './retry-after.ts';

/** RFC 9309 section 2.3.1.2 asks for at least five; no honest page needs more. */
export const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What is read of an answer whose body nobody wants, so that the connection can be used again. */
const DISCARD_BYTES = 64 * 1024;

export interface HttpRequest {
  readonly url: string;
  readonly source: Source;
  readonly userAgent: string;
  /** Validators of the capture we have, for a conditional GET (RFC 9110 section 13). */
  readonly etag?: string | null | undefined;
  readonly lastModified?: string | null | undefined;
  /** Most bytes of body, both as sent and decoded. */
  readonly maxBytes: number;
  /** Total time of all requests together, without the waits of `mayFollow`. */
  readonly timeoutMs: number;
  /** `Accept` header; HTML first by default. */
  readonly accept?: string;
  /** Asked before each redirect within the site is followed: the place for robots.txt and the crawl delay. */
  readonly mayFollow?: (to: string) => Promise<boolean>;
  /** `anywhere` for robots.txt, whose redirects may leave the site (RFC 9309 section 2.3.1.2). */
  readonly redirects?: 'within_site' | 'anywhere';
  /** Ends the request early; the result is then `network_error` with code `aborted`. */
  readonly signal?: AbortSignal;
  /** Tests hand in their own; {@link dispatcherFor} by default. */
  readonly dispatcher?: Dispatcher;
}

/**
 * One polite GET. Redirects are followed one by one, each checked against the source's hosts, and every connection
 * against private addresses. Whatever the network or the server does comes back as data; it throws nothing.
 */
export const httpGet = async (asked: HttpRequest): Promise<HttpResult> => {
  const redirects: string[] = [];
  let url = asked.url;
  let timeLeft = asked.timeoutMs;
  if (!isHttpUrl(url)) return networkError('bad_url', url, 'not an http or https URL');
  for (;;) {
    const started = performance.now();
    const hop = await oneRequest(asked, url, redirects, Math.max(1, Math.ceil(timeLeft)));
    timeLeft -= performance.now() - started;
    if (hop.outcome !== 'redirect') return hop;
    const target = redirectTarget(hop.location, url, asked.source);
    if (target === null) return networkError('bad_redirect', url, `status ${hop.status} with no usable location`);
    if (asked.redirects !== 'anywhere' && !isHostOf(target, asked.source)) {
      return { outcome: 'redirected_outside', to: target.href, why: 'other_site', status: hop.status };
    }
    if (redirects.length === MAX_REDIRECTS) {
      return networkError('too_many_redirects', asked.url, `more than ${MAX_REDIRECTS} redirects`);
    }
    if (asked.mayFollow !== undefined && !(await asked.mayFollow(target.href))) {
      return { outcome: 'redirected_outside', to: target.href, why: 'not_allowed', status: hop.status };
    }
    redirects.push(target.href);
    url = target.href;
  }
};

type Hop = HttpResult | { readonly outcome: 'redirect'; readonly status: number; readonly location: string };

const oneRequest = async (
  asked: HttpRequest,
  url: string,
  redirects: readonly string[],
  timeoutMs: number,
): Promise<Hop> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = asked.signal === undefined ? timeout : AbortSignal.any([timeout, asked.signal]);
  try {
    const response = await request(url, {
      dispatcher: asked.dispatcher ?? dispatcherFor(url, asked.source),
      headers: requestHeaders(asked),
      signal,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    const headers = plainHeaders(response.headers);
    const status = response.statusCode;
    const answered = { status, finalUrl: url, redirects: [...redirects], headers };
    if (status >= 200 && status < 300) {
      const tooLong = Number(headers['content-length'] ?? 0) > asked.maxBytes;
      if (tooLong) {
        response.body.destroy();
        return { outcome: 'too_large', limit: asked.maxBytes };
      }
      const body = await readBody(response.body, headers['content-encoding'] ?? '', asked.maxBytes);
      return { outcome: 'ok', ...answered, body, sha256: sha256(body) };
    }
    await discard(response.body);
    if (REDIRECTS.has(status)) return { outcome: 'redirect', status, location: headers['location'] ?? '' };
    return { ...outcomeOf(status, headers), ...answered };
  } catch (error) {
    if (error instanceof TooLargeError) return { outcome: 'too_large', limit: asked.maxBytes };
    if (asked.signal?.aborted === true) return networkError('aborted', url, 'the request was stopped');
    if (timeout.aborted) return networkError('timeout', url, `no whole answer within ${asked.timeoutMs} ms`);
    if (error instanceof EncodingError) return networkError('bad_encoding', url, error.message);
    return resultOfError(error, url);
  }
};

const outcomeOf = (status: number, headers: Headers) => {
  if (status === 304) return { outcome: 'not_modified' } as const;
  if (status === 404 || status === 410) return { outcome: 'gone' } as const;
  if (status === 429 || status === 503) {
    return { outcome: 'paused', retryAfterSeconds: retryAfterSeconds(headers['retry-after'], new Date()) } as const;
  }
  // 408 is the server's passing trouble (RFC 9110 section 15.5.9), and so is whatever lies outside 4xx here.
  return status >= 400 && status < 500 && status !== 408
    ? ({ outcome: 'refused' } as const)
    : ({ outcome: 'server_error' } as const);
};

const requestHeaders = (asked: HttpRequest): Record<string, string> => ({
  'user-agent': asked.userAgent,
  accept: asked.accept ?? 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
  'accept-encoding': 'gzip, br, deflate',
  ...(asked.etag ? { 'if-none-match': asked.etag } : {}),
  ...(asked.lastModified ? { 'if-modified-since': asked.lastModified } : {}),
});

const plainHeaders = (headers: Record<string, string | string[] | undefined>): Headers =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'set-cookie')
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

/** Resolves a `Location`; a step down from https to http on the site's own host is taken as https. */
const redirectTarget = (location: string, from: string, source: Source): URL | null => {
  if (location === '' || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return null;
  target.hash = '';
  if (from.startsWith('https:') && isHostOf(target, source)) target.protocol = 'https:';
  return target;
};

const isHttpUrl = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Reads a little of a body that nobody wants, so that the connection lives on; a long one is cut. */
const discard = async (body: Dispatcher.ResponseData['body']): Promise<void> => {
  await body.dump({ limit: DISCARD_BYTES }).catch(() => body.destroy());
};

const networkError = (code: Extract<HttpResult, { outcome: 'network_error' }>['code'], url: string, what: string) =>
  ({ outcome: 'network_error', code, message: `${url}: ${what}` }) as const;
