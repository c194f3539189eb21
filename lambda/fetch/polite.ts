import type { Instant } from '../contract/release.ts';
import { type Clock, instantOf, secondsLater, sleep } from '../contract/time.ts';
import type { HostSlots } from '../frontier/frontier.ts';
import type { Source } from '../sources/source.ts';
import { fetchRobots } from './fetch-robots.ts';
import { httpGet, MAX_REDIRECTS } from './http.ts';
import type { HttpResult } from './result.ts';
import { parseRobots, type RobotsRules } from './robots.ts';

/** What a polite request can come to beside what HTTP says. */
export type PoliteResult =
  | HttpResult
  | { readonly outcome: 'robots_denied' }
  /** robots.txt could not be had, so nothing may be asked for now (RFC 9309 section 2.3.1.4). */
  | { readonly outcome: 'no_robots'; readonly until: Instant; readonly detail: string }
  /** The host must not be asked before `until`, and that is too long to wait for. */
  | { readonly outcome: 'busy'; readonly until: Instant };

export interface PoliteOptions {
  /** Validators of the capture we have. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly accept?: string;
  /** Most decoded bytes. */
  readonly maxBytes?: number;
}

/** One request at a time per host, robots.txt and crawl delay obeyed, pauses kept: across all processes. */
export interface PoliteClient {
  get(source: Source, url: string, options?: PoliteOptions): Promise<PoliteResult>;
  /** Sitemaps that the site's robots.txt names, as written; none where it cannot be had now. */
  sitemaps(source: Source): Promise<readonly string[]>;
}

/** Decoded bytes of one page; the largest real press page seen is under 1 MB. */
export const MAX_PAGE_BYTES = 10 * 1024 * 1024;
/** Seconds one request may take in all. */
export const REQUEST_SECONDS = 30;
/** Seconds to wait for the host's next slot before the URL is put off: two slots of the default crawl delay. */
export const MAX_WAIT_SECONDS = 20;
/** A slot is held for one request and the redirects it may follow, each a crawl delay apart; a crash frees it after. */
const lockSeconds = (delaySeconds: number): number => REQUEST_SECONDS + MAX_REDIRECTS * delaySeconds;

export interface PoliteDependencies {
  readonly frontier: HostSlots;
  readonly clock: Clock;
  readonly userAgent: string;
}

export const politeClient = ({ frontier, clock, userAgent }: PoliteDependencies): PoliteClient => {
  /** Takes the host's slot: nobody else asks it until the slot is given back or its time is over. */
  const takeSlot = async (host: string, delaySeconds: number): Promise<{ locked: Instant } | { until: Instant }> => {
    const giveUp = clock.now().getTime() + MAX_WAIT_SECONDS * 1000;
    for (;;) {
      const { nextRequestAt } = await frontier.host(host);
      const now = clock.now();
      const wait = nextRequestAt === undefined ? 0 : Date.parse(nextRequestAt) - now.getTime();
      if (wait > 0) {
        if (now.getTime() + wait > giveUp) return { until: nextRequestAt as Instant };
        await sleep(Math.min(wait, 1000));
        continue;
      }
      const locked = secondsLater(now, lockSeconds(delaySeconds));
      if (await frontier.holdHost(host, nextRequestAt, locked)) return { locked };
    }
  };

  /** Runs one request in the host's slot; the next slot starts a crawl delay after this one did. */
  const inSlot = async <T>(host: string, delaySeconds: number, request: () => Promise<T>): Promise<T | Instant> => {
    const slot = await takeSlot(host, delaySeconds);
    if ('until' in slot) return slot.until;
    const started = clock.now();
    try {
      return await request();
    } finally {
      await frontier.releaseHost(host, slot.locked, secondsLater(started, delaySeconds));
    }
  };

  const robotsOf = async (source: Source, host: string): Promise<RobotsRules | Instant> => {
    const { robots } = await frontier.host(host);
    if (robots !== undefined) {
      const rules = parseRobots(robots.text, robots.status, source);
      const ageSeconds = (clock.now().getTime() - Date.parse(robots.fetchedAt)) / 1000;
      if (ageSeconds < rules.validForSeconds) return rules;
    }
    const answer = await inSlot(host, source.crawlDelaySeconds, () => fetchRobots(source, { userAgent }));
    if (typeof answer === 'string') return answer;
    const { text, status, detail } = answer;
    await frontier.saveRobots(host, { text, status, detail, fetchedAt: instantOf(clock.now()) });
    return parseRobots(text, status, source);
  };

  return {
    async sitemaps(source) {
      const robots = await robotsOf(source, new URL(source.origin).host);
      return typeof robots === 'string' ? [] : robots.sitemaps;
    },

    async get(source, url, { etag, lastModified, accept, maxBytes = MAX_PAGE_BYTES } = {}) {
      const host = new URL(url).host;
      const robots = await robotsOf(source, host);
      if (typeof robots === 'string') return { outcome: 'busy', until: robots };
      if (robots.state === 'disallow_all') {
        const until = secondsLater(clock.now(), robots.validForSeconds);
        return { outcome: 'no_robots', until, detail: (await frontier.host(host)).robots?.detail ?? robots.reason };
      }
      if (!robots.allows(url)) return { outcome: 'robots_denied' };
      const delay = robots.crawlDelaySeconds;
      const result = await inSlot(host, delay, () =>
        httpGet({
          url,
          source,
          userAgent,
          etag,
          lastModified,
          maxBytes,
          timeoutMs: REQUEST_SECONDS * 1000,
          ...(accept === undefined ? {} : { accept }),
          mayFollow: async (to) => {
            if (delay > 0) await sleep(delay * 1000);
            return robots.allows(to);
          },
        }),
      );
      if (typeof result === 'string') return { outcome: 'busy', until: result };
      if (result.outcome === 'paused') {
        await frontier.pauseHost(host, secondsLater(clock.now(), result.retryAfterSeconds));
      }
      return result;
    },
  };
};
