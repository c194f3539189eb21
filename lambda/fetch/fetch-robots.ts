import type { Source } from '../sources/source.ts';
import { type HttpRequest, httpGet } from './http.ts';
import type { HttpResult } from './result.ts';
import { ROBOTS_PARSE_BYTES, robotsUrl } from './robots.ts';
import { ourGroups } from './robots-groups.ts';
import { PRODUCT_TOKEN } from './user-agent.ts';

/** A file of this size is no robots.txt: it counts as unreachable. */
const MAX_BYTES = 4 * ROBOTS_PARSE_BYTES;
const TIMEOUT_MS = 20_000;
/** A DynamoDB item holds 400 KB; a longer file is kept as the groups that concern us, cut here at the longest. */
const KEEP_CHARACTERS = 100_000;

/** robots.txt as it was served, ready to be kept and handed to `parseRobots`. */
export interface RobotsAnswer {
  /** At most 100,000 characters: as it was served where that fits, else our groups of it. */
  readonly text: string;
  /** HTTP status; 0 where there was no usable answer. */
  readonly status: number;
  /** What happened, in words for the log. */
  readonly detail: string;
}

/** Fetches a source's robots.txt, following redirects to any public site (RFC 9309 section 2.3.1.2). */
export const fetchRobots = async (
  source: Source,
  options: Pick<HttpRequest, 'userAgent' | 'signal' | 'dispatcher'>,
): Promise<RobotsAnswer> => {
  const result = await httpGet({
    ...options,
    url: robotsUrl(source),
    source,
    maxBytes: MAX_BYTES,
    timeoutMs: TIMEOUT_MS,
    accept: 'text/plain, */*;q=0.5',
    redirects: 'anywhere',
  });
  switch (result.outcome) {
    case 'ok':
      return { text: kept(new TextDecoder().decode(result.body)), status: result.status, detail: 'read' };
    case 'gone':
    case 'refused':
    case 'paused':
    case 'server_error':
      return { text: '', status: result.status, detail: `${robotsUrl(source)} answered ${result.status}` };
    default:
      return { text: '', status: 0, detail: withoutAnswer(result, robotsUrl(source)) };
  }
};

const kept = (text: string): string => {
  if (text.length <= KEEP_CHARACTERS) return text;
  const { lines, sitemaps } = ourGroups(text.slice(0, ROBOTS_PARSE_BYTES), PRODUCT_TOKEN);
  const all = [`User-agent: ${PRODUCT_TOKEN}`, ...lines, ...sitemaps.map((url) => `Sitemap: ${url}`)].join('\n');
  return all.length <= KEEP_CHARACTERS ? all : all.slice(0, all.lastIndexOf('\n', KEEP_CHARACTERS));
};

const withoutAnswer = (result: HttpResult, url: string): string => {
  switch (result.outcome) {
    case 'network_error':
      return result.message;
    case 'too_large':
      return `${url} is larger than ${result.limit} bytes`;
    case 'forbidden_address':
      return `${url} is at the address ${result.address}, which is private, local or reserved`;
    default:
      return `${url}: ${result.outcome}`;
  }
};
