import robotsParserModule from 'robots-parser';
import { isHostOf } from '../sources/canonical-url.ts';
import type { Source } from '../sources/source.ts';
import { ourGroups } from './robots-groups.ts';
import { PRODUCT_TOKEN } from './user-agent.ts';

/** The package exports the function itself; its types say `default`, which Node does not give for CommonJS. */
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** What must be read at least of a robots.txt (RFC 9309 section 2.5: 500 kibibytes); no more is read. */
export const ROBOTS_PARSE_BYTES = 500 * 1024;
/** Most seconds between two requests that a robots.txt can ask of us; more is taken as this. */
export const MAX_CRAWL_DELAY_SECONDS = 120;
const HOUR_SECONDS = 3600;
/** A copy is good for a day (RFC 9309 section 2.4). */
const VALID_SECONDS = 24 * HOUR_SECONDS;
/** After an unreachable robots.txt nothing is fetched for so long; then it is asked for again. */
const UNREACHABLE_SECONDS = HOUR_SECONDS / 4;

/** What robots.txt lets us do on a source's site. */
export interface RobotsRules {
  readonly state: 'rules' | 'allow_all' | 'disallow_all';
  /** Why, in words for the log. */
  readonly reason: string;
  /** Whether we may request a URL; false for other sites, true for /robots.txt itself (RFC 9309 section 2.2.2). */
  allows(url: string): boolean;
  /** Seconds between two requests: the longer of ours and theirs. */
  readonly crawlDelaySeconds: number;
  /** Sitemaps that it names, as written. */
  readonly sitemaps: readonly string[];
  /** Seconds after which robots.txt is to be fetched again. */
  readonly validForSeconds: number;
}

/**
 * Reads a robots.txt by RFC 9309.
 * @param status HTTP status it came with; 0 where there was no answer. 2xx: its rules. 4xx: it is "unavailable" and
 *   everything is allowed (section 2.3.1.3). 429, 5xx and 0: "unreachable", nothing is allowed for a quarter of an hour
 *   (section 2.3.1.4; 429 counts here because such a host wants fewer requests, not more).
 */
export const parseRobots = (text: string, status: number, source: Source): RobotsRules => {
  if (status >= 200 && status < 300) return rulesOf(text, source);
  const allowed = status >= 400 && status < 500 && status !== 429;
  return {
    state: allowed ? 'allow_all' : 'disallow_all',
    reason: allowed
      ? `robots.txt answered ${status}: everything is allowed`
      : `robots.txt ${status === 0 ? 'cannot be reached' : `answered ${status}`}: nothing is fetched for now`,
    allows: (url) => isOfSource(url, source) && (allowed || isRobotsUrl(url)),
    crawlDelaySeconds: source.crawlDelaySeconds,
    sitemaps: [],
    validForSeconds: allowed ? VALID_SECONDS : UNREACHABLE_SECONDS,
  };
};

const rulesOf = (text: string, source: Source): RobotsRules => {
  const { lines, sitemaps } = ourGroups(text.slice(0, ROBOTS_PARSE_BYTES), PRODUCT_TOKEN);
  const parser = robotsParser(robotsUrl(source), ['User-agent: *', ...lines].join('\n'));
  const theirs = parser.getCrawlDelay('*') ?? 0;
  return {
    state: 'rules',
    reason: `robots.txt has ${lines.length} rules for ${PRODUCT_TOKEN}`,
    allows: (url) => {
      if (!isOfSource(url, source)) return false;
      const { pathname, search } = new URL(url);
      return isRobotsUrl(url) || parser.isAllowed(`${source.origin}${pathname}${search}`, '*') !== false;
    },
    crawlDelaySeconds: Math.max(source.crawlDelaySeconds, Math.min(theirs, MAX_CRAWL_DELAY_SECONDS)),
    sitemaps,
    validForSeconds: VALID_SECONDS,
  };
};

export const robotsUrl = (source: Source): string => `${source.origin}/robots.txt`;

const isOfSource = (url: string, source: Source): boolean => URL.canParse(url) && isHostOf(new URL(url), source);
const isRobotsUrl = (url: string): boolean => new URL(url).pathname === '/robots.txt';
