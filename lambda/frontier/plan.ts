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
/** How much of the due index is looked at in one run. */
const LOOK_AHEAD = 1000;

export interface PlanDependencies {
  readonly frontier: Frontier;
  readonly fetchQueue: QueueSender;
  readonly sources: readonly Source[];
  readonly clock: Clock;
}

export interface PlanReport {
  readonly planned: number;
  /** Due, but left for a later run: their host's share is used up. */
  readonly postponed: number;
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
  const byName = new Map(sources.map((source) => [source.name, source]));
  const left = new Map(sources.map((source) => [source.name, shareOf(source)]));
  let planned = 0;
  let postponed = 0;
  for (const lane of LANES) {
    const due = await frontier.due(lane, instantOf(now), LOOK_AHEAD);
    const chosen: UrlEntry[] = [];
    for (const entry of due) {
      const share = left.get(entry.source) ?? 0;
      if (share === 0 || !byName.has(entry.source)) postponed++;
      else {
        left.set(entry.source, share - 1);
        chosen.push(entry);
      }
    }
    planned += await enqueue(chosen, until, frontier, fetchQueue);
  }
  return { planned, postponed };
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
