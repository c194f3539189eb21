import { type Clock, instantOf } from '../contract/time.ts';
import type { Fetched } from '../fetch/result.ts';
import { parseRobots, robotsUrl } from '../fetch/robots.ts';
import { scopeOf } from '../sources/scope.ts';
import type { Certainty, Source, WayIn } from '../sources/source.ts';
import { waysOf } from './discover.ts';
import { FEED, judgeFeed } from './feed-way.ts';
import { type Answer, type Entry, failureOf, type Get, type Want, type Way } from './found.ts';
import { judge } from './judge.ts';
import { judgeListing, LISTING, pageOfListing } from './listing-way.ts';
import { readSitemap } from './sitemap.ts';
import { ownUrl, SITEMAP, sitemapEntry } from './sitemap-way.ts';
import { textOf } from './way.ts';

/** What one way into a source says, asked once. */
export interface ProbedWay {
  readonly way: Way | 'robots';
  /** As it was asked: of a listing, its first page. */
  readonly url: string;
  readonly certainty: Certainty;
  /** `works`: it gives press pages (robots.txt: it was had). */
  readonly outcome: 'works' | 'empty' | 'wrong' | 'failed';
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Media type of the document. */
  readonly type: string | null;
  /** Press pages in it. */
  readonly press: number;
  /** The newest date in it. */
  readonly newest: string | null;
  /** Titles of the first press pages; their addresses where it gives no titles. */
  readonly samples: readonly string[];
  readonly detail: string;
}

export interface ProbeReport {
  readonly source: string;
  readonly ways: readonly ProbedWay[];
  /** Whether any feed, listing or sitemap gives press pages. */
  readonly works: boolean;
}

const SAMPLES = 3;
const ROBOTS: Want = { accept: 'text/plain, */*;q=0.5', maxBytes: 2 * 1024 * 1024 };

const NOT_ASKED = {
  outcome: 'failed',
  status: null,
  type: null,
  press: 0,
  newest: null,
  samples: [],
  detail: 'not asked: robots.txt could not be had (RFC 9309 section 2.3.1.4)',
} as const;

/** What a document is, before it is told to people. */
type Verdict = Pick<ProbedWay, 'outcome' | 'detail'> & { readonly entries: readonly Entry[] };

/**
 * Tries every way into a source once (of a listing the first page, of a sitemap index its first file), whether it is
 * known to work or not, and says what answered. Adds nothing anywhere.
 * @param told is told of every way before it is asked
 */
export const probeSource = async (
  source: Source,
  { get, clock, told = () => {} }: { readonly get: Get; readonly clock: Clock; readonly told?: (url: string) => void },
): Promise<ProbeReport> => {
  const probe = async (
    way: ProbedWay['way'],
    { url, certainty }: WayIn,
    want: Want,
    verdictOf: (fetched: Fetched) => Verdict | Promise<Verdict>,
  ): Promise<ProbedWay> => {
    if (!mayAsk) return { way, url, certainty, ...NOT_ASKED };
    told(url);
    const answer = await get(url, want);
    mayAsk = answer.outcome !== 'no_robots';
    return { way, url, certainty, ...(await described(answer, source, verdictOf)) };
  };

  let named: readonly string[] = [];
  let mayAsk = true;
  const robots = await probe('robots', { url: robotsUrl(source), certainty: 'inferred' }, ROBOTS, (fetched) => {
    const rules = parseRobots(textOf(fetched), fetched.status, source);
    named = rules.sitemaps;
    const delay = `${rules.crawlDelaySeconds} seconds between two requests`;
    return { outcome: 'works', detail: `${rules.reason}; ${delay}; sitemaps named: ${named.length}`, entries: [] };
  });
  const ways: ProbedWay[] = [robots];
  for (const one of waysOf(source, named)) {
    switch (one.way) {
      case 'feed':
        ways.push(await probe('feed', one, FEED, (fetched) => verdictOf(judgeFeed(fetched, source))));
        break;
      case 'listing': {
        const listing = source.listings.find(({ url }) => url === one.url);
        if (listing === undefined) break;
        const first = { ...one, url: pageOfListing(listing, 0) };
        ways.push(
          await probe('listing', first, LISTING, (fetched) => {
            const judged = judgeListing(fetched, listing, source, instantOf(clock.now()));
            if (judged.outcome === 'empty') return { outcome: 'empty', detail: 'no card and no link', entries: [] };
            if (judged.outcome === 'wrong') return { ...judged, entries: [] };
            const { entries, markup, next } = judged;
            const detail = `${entries.length} cards; markup: ${markup || 'article-detail'}; next page: ${next}`;
            return { outcome: 'works', detail, entries };
          }),
        );
        break;
      }
      case 'sitemap':
        ways.push(await probe('sitemap', one, SITEMAP, (fetched) => sitemapVerdict(fetched, source, get)));
        break;
    }
  }
  return { source: source.name, ways, works: ways.some(({ way, outcome }) => way !== 'robots' && outcome === 'works') };
};

const verdictOf = ({ outcome, detail, entries }: ReturnType<typeof judgeFeed>): Verdict => ({
  outcome: outcome === 'read' ? 'works' : outcome,
  detail,
  entries,
});

const sitemapVerdict = async (fetched: Fetched, source: Source, get: Get, isFile = false): Promise<Verdict> => {
  const read = readSitemap(fetched.body);
  if (read.outcome === 'wrong') return { ...read, entries: [] };
  if (read.kind === 'index') {
    const files = read.locations.flatMap(({ url }) => ownUrl(url, source));
    const what = `index of ${files.length} files on this site`;
    const [first] = files;
    if (first === undefined || isFile) return { outcome: isFile ? 'wrong' : 'empty', detail: what, entries: [] };
    const answer = await get(first, SITEMAP);
    if (answer.outcome === 'ok') {
      const verdict = await sitemapVerdict(answer, source, get, true);
      return { ...verdict, detail: `${what}; the first: ${verdict.detail}` };
    }
    const why = answer.outcome === 'not_modified' ? 'not modified' : failureOf(answer);
    return { outcome: 'failed', detail: `${what}; the first: ${why}`, entries: [] };
  }
  const entries = read.locations.map(sitemapEntry);
  const judged = judge(entries, source);
  if (judged.outcome === 'read') return { outcome: 'works', detail: read.detail, entries };
  return { outcome: judged.outcome, detail: judged.outcome === 'wrong' ? judged.detail : read.detail, entries: [] };
};

const described = async (
  answer: Answer,
  source: Source,
  verdictOf: (fetched: Fetched) => Verdict | Promise<Verdict>,
): Promise<Omit<ProbedWay, 'way' | 'url' | 'certainty'>> => {
  const status = 'status' in answer ? answer.status : null;
  const type = ('headers' in answer ? answer.headers['content-type'] : undefined)?.split(';', 1)[0] ?? null;
  const nothing = { status, type, press: 0, newest: null, samples: [] };
  if (answer.outcome === 'not_modified') return { ...nothing, outcome: 'failed', detail: 'not modified (304)' };
  if (answer.outcome !== 'ok') return { ...nothing, outcome: 'failed', detail: failureOf(answer) };
  const { outcome, detail, entries } = await verdictOf(answer);
  const press = entries.filter(({ url }) => ['press', 'node', 'item'].includes(scopeOf(url, source).scope));
  const dates = press.flatMap(({ hint, lastModified }) => hint.publishedAt ?? lastModified ?? []);
  return {
    ...nothing,
    outcome,
    detail,
    press: press.length,
    newest: dates.toSorted().at(-1) ?? null,
    samples: press.slice(0, SAMPLES).map(({ hint, url }) => hint.title ?? url),
  };
};
