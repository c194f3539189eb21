import type { Instant } from '../contract/release.ts';
import type { Certainty } from '../sources/source.ts';
import { WAYS, type WayResult } from './found.ts';
import { isExpected, isLost, shrunken, type WayMemory } from './harvest.ts';

/** One way of a source in this run: what is known of it, what came of it, and what is remembered. */
export interface Tried {
  readonly certainty: Certainty;
  /** One for each file of a sitemap index. */
  readonly results: readonly WayResult[];
  /** All of them as one. */
  readonly result: WayResult;
  readonly memory: WayMemory | undefined;
}

export interface Findings {
  /** What somebody should look at; empty if all is well. */
  readonly alarms: readonly string[];
  /** What is worth knowing and wakes nobody: a way that nobody ever saw answer, and that does not. */
  readonly notes: readonly string[];
}

const linesOf = ({ results }: Tried): string[] =>
  results
    .filter(({ outcome }) => outcome === 'wrong' || outcome === 'empty' || outcome === 'failed')
    .map(({ way, url, outcome, detail }) => `${way} ${url}: ${outcome}: ${detail}`);

/**
 * The rules of a harvest. An alarm is:
 * - no press page by any way, and none of the source's other ways gave one since the last day;
 * - a way that is expected to answer (it did once, or is known to) answers with something else, or with nothing;
 * - of a kind of way (feed, listing, sitemap), every one that is expected to answer failed, or one has failed for a day;
 * - a way gives much less than it did in the last week (see SHRUNKEN).
 * What nobody ever saw answer is noted. A way that waits for its host is neither.
 * @param others what is remembered of the source's ways that were not tried in this run
 */
export const findingsOf = (
  tried: readonly Tried[],
  others: readonly WayMemory[],
  press: number,
  now: Instant,
): Findings => {
  const alarms: string[] = [];
  const notes: string[] = [];
  const asked = tried.filter(({ result }) => result.outcome !== 'postponed');
  if (tried.length === 0) alarms.push('the source has no feed, no listing and no sitemap');
  const isSilent = press === 0 && asked.length > 0 && asked.every(({ result }) => result.outcome !== 'unchanged');
  if (isSilent && !others.some((way) => gaveLately(way, now))) alarms.push('no press page was found by any way in');

  for (const one of asked) {
    const expected = isExpected(one.certainty, one.memory);
    const isWrong = one.results.some(({ outcome }) => outcome === 'wrong' || outcome === 'empty');
    if (!expected) notes.push(...linesOf(one));
    else if (isWrong || isLost(one.result, one.memory, now)) alarms.push(...linesOf(one));
    const less = shrunken(one.result, one.memory, now);
    if (less !== null) alarms.push(less);
  }
  for (const kind of WAYS) {
    const ofKind = asked.filter(
      ({ result, certainty, memory }) => result.way === kind && isExpected(certainty, memory),
    );
    if (ofKind.length === 0 || !ofKind.every(({ result }) => result.outcome === 'failed')) continue;
    alarms.push(`every ${kind} failed: ${ofKind.map(({ result }) => `${result.url}: ${result.detail}`).join('; ')}`);
  }
  return { alarms: [...new Set(alarms)], notes };
};

const DAY_MS = 24 * 3600 * 1000;
const gaveLately = ({ lastReadAt }: WayMemory, now: Instant): boolean =>
  lastReadAt !== null && Date.parse(now) - Date.parse(lastReadAt) <= DAY_MS;
