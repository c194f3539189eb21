import type { Instant } from '../contract/release.ts';
import type { Certainty } from '../sources/source.ts';
import type { Way, WayResult } from './found.ts';

/** What is remembered of one way into a source. */
export interface WayMemory {
  readonly way: Way;
  /** As the source spells it. */
  readonly url: string;
  /** The last time it was asked, and what came of it. */
  readonly at: Instant;
  readonly outcome: WayResult['outcome'];
  readonly detail: string;
  readonly found: number;
  /** Whether the server itself said so. */
  readonly answered: boolean;
  /** When it last gave press pages; null: never. */
  readonly lastReadAt: Instant | null;
  /** The most press pages that its head gave within {@link USUAL_DAYS}; null where it never gave any. */
  readonly usual: { readonly head: number; readonly at: Instant } | null;
}

/** What is remembered of the last run over a source; runs over its sitemaps alone show in their ways only. */
export interface Harvest {
  readonly at: Instant;
  /** Distinct press pages of all ways of the run. */
  readonly found: number;
  /** Addresses that the frontier did not know before. */
  readonly fresh: number;
  readonly excluded: number;
  readonly alarms: readonly string[];
}

/** Remembers harvests from run to run. */
export interface Harvests {
  /** What is remembered of these ways of a source, by URL. */
  ways(source: string, urls: readonly string[]): Promise<ReadonlyMap<string, WayMemory>>;
  last(source: string): Promise<Harvest | null>;
  record(source: string, harvest: Harvest | null, ways: readonly WayMemory[]): Promise<void>;
}

const DAY_MS = 24 * 3600 * 1000;
/**
 * A harvest is compared with the best one of so many days. A site that really shows less from now on (a shorter first
 * page) rings for so long at most, and is then taken as it is.
 */
export const USUAL_DAYS = 7;
/** Below this share of the usual count the harvest has shrunk. A sitemap holds the whole archive, which only grows. */
export const SHRUNKEN: Readonly<Record<Way, number>> = { feed: 0.5, listing: 0.5, sitemap: 0.9 };
/** A head with fewer press pages says nothing of shrinking: one less is a quarter. */
export const LEAST_USUAL = 4;
/** A way that nobody ever saw answer, and that does not, is asked again after so long: 404s in every round are rude. */
export const RETRY_UNPROVEN_DAYS = 1;
/** A way that used to answer may fail for so long while others of its kind work. */
const PATIENCE_DAYS = 1;

const olderThan = (days: number, then: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(then) > days * DAY_MS;

/** Whether a way is expected to answer: it did once, or is known to. */
export const isExpected = (certainty: Certainty, memory: WayMemory | undefined): boolean =>
  certainty === 'seen' || certainty === 'inferred' || (memory?.lastReadAt ?? null) !== null;

/** Whether a way that never worked is left alone in this run. */
export const isResting = (certainty: Certainty, memory: WayMemory | undefined, now: Instant): boolean =>
  memory?.answered === true && !isExpected(certainty, memory) && !olderThan(RETRY_UNPROVEN_DAYS, memory.at, now);

/** The results of one way (a sitemap index gives one for each of its files) as one. */
export const summed = (results: readonly WayResult[]): WayResult | null => {
  const [first] = results;
  if (first === undefined) return null;
  // The best of the files speaks for the way; what is wrong with the others is in the report of the run.
  const best = results.find(({ outcome }) => outcome === 'read') ?? first;
  return {
    ...best,
    url: first.start,
    found: results.reduce((sum, { found }) => sum + found, 0),
    head: results.reduce((sum, { head }) => sum + head, 0),
    complete: results.every(({ complete }) => complete),
    detail: results.length === 1 ? first.detail : `${results.length} files; ${first.detail}`,
  };
};

/** What is to be remembered of a way after this result. */
export const remember = (result: WayResult, memory: WayMemory | undefined, now: Instant): WayMemory => {
  const { way, url, outcome, detail, found, head, answered } = result;
  const usual = memory?.usual ?? null;
  const isBetter = usual === null || head >= usual.head || olderThan(USUAL_DAYS, usual.at, now);
  const counts = outcome === 'read' && head > 0;
  return {
    way,
    url,
    at: now,
    outcome,
    detail,
    found,
    answered,
    lastReadAt: (outcome === 'read' && found > 0) || outcome === 'unchanged' ? now : (memory?.lastReadAt ?? null),
    usual: counts && isBetter ? { head, at: now } : usual,
  };
};

/** How far a way's head fell behind its usual count, in words; null where it did not. */
export const shrunken = (result: WayResult, memory: WayMemory | undefined, now: Instant): string | null => {
  const usual = memory?.usual ?? null;
  if (usual === null || usual.head < LEAST_USUAL || olderThan(USUAL_DAYS, usual.at, now)) return null;
  // What was not read to its end cannot be counted.
  if (result.outcome !== 'read' || (result.way === 'sitemap' && !result.complete)) return null;
  if (result.head >= usual.head * SHRUNKEN[result.way]) return null;
  return `${result.way} ${result.url}: shrunken: ${result.head} press pages, ${usual.head} on ${usual.at.slice(0, 10)}`;
};

/** Whether a way that used to answer has been failing for too long. */
export const isLost = (result: WayResult, memory: WayMemory | undefined, now: Instant): boolean =>
  result.outcome === 'failed' &&
  memory !== undefined &&
  memory.lastReadAt !== null &&
  olderThan(PATIENCE_DAYS, memory.lastReadAt, now);
