import type { QueueSender } from '../aws/queue.ts';
import { sha256 } from '../contract/identity.ts';
import type { FetchMessage } from '../contract/messages.ts';
import { type Clock, instantOf, secondsLater } from '../contract/time.ts';
import type { Source } from '../sources/source.ts';
import { LANES, type UrlEntry } from './entry.ts';
import type { Frontier } from './frontier.ts';

/** Seconds between two runs of the planner; the schedule in the stacks is made from it. */
export const PLAN_INTERVAL_SECONDS = 120;
/**
 * A lease outlives the queue's work on one plan several times over: a message that is lost with its queue is planned
 * again after it, and a message that waited longer is dropped when it arrives.
 */
export const LEASE_SECONDS = 900;
/** Upper bound of one plan for a host without a crawl delay (loopback). */
const MOST_PER_HOST = 500;

export interface PlanDependencies {
  readonly frontier: Frontier;
  readonly fetchQueue: QueueSender;
  readonly sources: readonly Source[];
  readonly clock: Clock;
}

export interface PlanReport {
  readonly planned: number;
  /** Sources of which more is due than their hosts take until the next plan. */
  readonly behind: readonly string[];
}

/** Requests that a host can take until the next plan. */
const shareOf = ({ crawlDelaySeconds }: Source): number =>
  crawlDelaySeconds === 0
    ? MOST_PER_HOST
    : Math.min(MOST_PER_HOST, Math.max(1, Math.floor(PLAN_INTERVAL_SECONDS / crawlDelaySeconds)));

/**
 * Leases what is due and enqueues it, live pages before old ones. The lease is taken before the message is sent: a
 * crash between the two costs one lease's time, never a doubled request.
 */
export const planFetches = async ({ frontier, fetchQueue, sources, clock }: PlanDependencies): Promise<PlanReport> => {
  const now = clock.now();
  const until = secondsLater(now, LEASE_SECONDS);
  const left = new Map(sources.map((source) => [source, shareOf(source)]));
  let planned = 0;
  const behind = new Set<string>();
  for (const lane of LANES) {
    for (const [source, share] of left) {
      // One more than the share tells whether anything is left over.
      const due = await frontier.due(source.name, lane, instantOf(now), share + 1);
      const chosen = due.slice(0, share);
      if (due.length > share) behind.add(source.name);
      left.set(source, share - chosen.length);
      planned += await enqueue(chosen, until, frontier, fetchQueue);
    }
  }
  return { planned, behind: [...behind] };
};

/** One message for each URL and lease: SQS drops a doubled one within five minutes. */
const deduplicationId = (url: string, until: string): string => sha256(`${url} ${until}`);

/** Leases in groups that fit one SQS batch, so that little is leased and unsent at any moment. */
const BATCH = 10;

const enqueue = async (
  entries: readonly UrlEntry[],
  until: FetchMessage['leaseUntil'],
  frontier: Frontier,
  queue: QueueSender,
): Promise<number> => {
  let sent = 0;
  for (let at = 0; at < entries.length; at += BATCH) {
    const batch = entries.slice(at, at + BATCH);
    const leased = await Promise.all(batch.map((entry) => frontier.lease(entry, until)));
    const messages = batch
      .filter((_, index) => leased[index])
      .map(({ url, source }) => ({
        body: { url, source, leaseUntil: until } satisfies FetchMessage,
        group: new URL(url).host,
        deduplication: deduplicationId(url, until),
      }));
    await queue.send(messages);
    sent += messages.length;
  }
  return sent;
};
