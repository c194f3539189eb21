import { SITEMAPS_AT_ONCE } from '../lambda/discover/discover-sources.ts';
import type { HandlerName } from '../lambda/environment.ts';
import { MODEL_ANSWER_SECONDS } from '../lambda/facts/bedrock/limits.ts';
import { LEASE_SECONDS, PLAN_INTERVAL_SECONDS } from '../lambda/frontier/plan.ts';

/**
 * Every number of the stacks, computed from named quantities. Two numbers that must agree (the visibility of a queue
 * and the time-out of its function; a schedule and its function) are one number here. Times are in seconds, sizes in MB.
 */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The most that Lambda allows. */
const LONGEST_FUNCTION = 15 * MINUTE;
/** HTTP APIs give up on an integration after 30 seconds; the function ends before, so that its error is ours. */
const HTTP_API_PATIENCE = 30;

/** How often the scheduled stages run. */
export const INTERVALS = {
  discover: 10 * MINUTE,
  plan: PLAN_INTERVAL_SECONDS,
  /** As often as new pages may come: a site that changes is seen within one cycle of the monitor. */
  drift: 10 * MINUTE,
  reconcile: DAY,
} as const satisfies Partial<Record<HandlerName, number>>;
export type ScheduledStage = keyof typeof INTERVALS;
export const SCHEDULED_STAGES = Object.keys(INTERVALS) as ScheduledStage[];

/** What the clock starts, and with what. Sitemaps are long and change little: they have a schedule of their own. */
export const SCHEDULES = {
  discover: { stage: 'discover', interval: INTERVALS.discover, input: { ways: ['feed', 'listing'] } },
  sitemaps: { stage: 'discover', interval: 6 * HOUR, input: { ways: ['sitemap'] } },
  plan: { stage: 'plan', interval: INTERVALS.plan, input: {} },
  drift: { stage: 'drift', interval: INTERVALS.drift, input: {} },
  reconcile: { stage: 'reconcile', interval: INTERVALS.reconcile, input: {} },
} as const satisfies Record<string, { stage: ScheduledStage; interval: number; input: object }>;

/** robots.txt and the page itself, each waiting for the host's next slot and then as long as a slow server may take. */
const SLOT_WAIT = 20;
const SLOW_ANSWER = 30;
const REQUESTS = 2;
/** Archiving, sending and settling one page. */
const STORING = 20;

/** Most pages that one extract invocation is given, and the most that one takes (a page at the size limit). */
const EXTRACT_BATCH = 10;
const SLOWEST_PAGE = 10;
/** Where a model reads the facts, a batch waits for it this often (four pages at once, twice over for one retry). */
const MODEL_ROUNDS = 6;

/** The largest search snapshot that is planned for: 150 MB of text, its index and its facts. */
const SNAPSHOT_MB = 512;
/** What Node and our own code take beside the data. */
const BASE_MB = 512;
/** A sitemap of 50 MB (the most that sitemaps.org allows), as bytes, as text and as the list of its URLs. */
const SITEMAP_MB = 512;
/** From this size on, Lambda gives a whole processor. */
const WHOLE_PROCESSOR_MB = 1769;

export interface FunctionLimits {
  readonly timeout: number;
  readonly memory: number;
  /** Size of /tmp; 512 where nothing is said. */
  readonly disk?: number;
}

export const FUNCTIONS = {
  /** A run is over before the next one begins. */
  discover: { timeout: INTERVALS.discover - MINUTE, memory: BASE_MB + SITEMAPS_AT_ONCE * SITEMAP_MB },
  plan: { timeout: INTERVALS.plan / 2, memory: BASE_MB },
  fetch: { timeout: REQUESTS * (SLOT_WAIT + SLOW_ANSWER) + STORING, memory: BASE_MB },
  extract: { timeout: EXTRACT_BATCH * SLOWEST_PAGE + MODEL_ROUNDS * MODEL_ANSWER_SECONDS, memory: WHOLE_PROCESSOR_MB },
  /** Holds the snapshot before and after on disk, and one of them in memory while it is up- or downloaded. */
  index: { timeout: 5 * MINUTE, memory: BASE_MB + 2 * SNAPSHOT_MB, disk: 3 * SNAPSHOT_MB },
  /** Holds the current snapshot and the next one while it changes over. */
  query: { timeout: HTTP_API_PATIENCE - 1, memory: BASE_MB + 2 * SNAPSHOT_MB, disk: 3 * SNAPSHOT_MB },
  /** Lists the archive, 1,000 keys a request, and sends a pointer for each page: 60,000 pages take about five minutes. */
  reextract: { timeout: LONGEST_FUNCTION, memory: BASE_MB },
  /** Reads what was noted of 60 days' pages, of each source. */
  drift: { timeout: INTERVALS.drift / 2, memory: BASE_MB },
  reconcile: { timeout: LONGEST_FUNCTION, memory: BASE_MB + SNAPSHOT_MB, disk: 2 * SNAPSHOT_MB },
} as const satisfies Record<HandlerName, FunctionLimits>;

/** The stage that each queue starts. Pages to be read again have a lane of their own: new pages never wait for them. */
export const STARTED_BY = {
  fetch: 'fetch',
  extract: 'extract',
  reextract: 'extract',
  index: 'index',
} as const satisfies Record<string, HandlerName>;
export type QueueName = keyof typeof STARTED_BY;
export const QUEUES = Object.keys(STARTED_BY) as QueueName[];

export interface MappingLimits {
  readonly batchSize: number;
  readonly batchingWindow: number;
  /** Receives before a message is a dead letter. */
  readonly maxReceives: number;
  /** How long a message may wait before the oldest one rings the alarm. */
  readonly patience: number;
  readonly retention: number;
  /** Most batches at once; where nothing is said, as many as the account allows. */
  readonly concurrency?: number;
}

/** The smallest limit that an event source mapping takes. */
const FEWEST = 2;

export const MAPPINGS = {
  /** A message is worth nothing after its lease: the page is planned again. */
  fetch: { batchSize: 1, batchingWindow: 0, maxReceives: 3, patience: 2 * LEASE_SECONDS, retention: DAY },
  extract: { batchSize: EXTRACT_BATCH, batchingWindow: 0, maxReceives: 3, patience: HOUR, retention: 7 * DAY },
  /** The whole archive at once takes hours: nobody waits for it, and new pages come first. */
  reextract: {
    batchSize: EXTRACT_BATCH,
    batchingWindow: 0,
    maxReceives: 3,
    patience: DAY,
    retention: 7 * DAY,
    concurrency: FEWEST,
  },
  /**
   * A batch becomes one snapshot, so it is as large as SQS allows for its window. One writer at a time means that
   * Lambda refuses a second invocation, and each refusal counts as a receive: hence the many receives.
   */
  index: {
    batchSize: 500,
    batchingWindow: MINUTE,
    maxReceives: 20,
    patience: 2 * HOUR,
    retention: 7 * DAY,
    concurrency: FEWEST,
  },
} as const satisfies Record<QueueName, MappingLimits>;

/** Dead letters wait for a person over a holiday. SQS counts from the first sending, so it is the longest. */
export const DEAD_LETTER_RETENTION = 14 * DAY;

/** AWS asks for six times the function's time-out and the window on top, so that retries of Lambda itself fit in. */
const VISIBILITY_FACTOR = 6;
export const visibilityOf = (queue: QueueName): number =>
  VISIBILITY_FACTOR * FUNCTIONS[STARTED_BY[queue]].timeout + MAPPINGS[queue].batchingWindow;

/** Writers of the search snapshot. Correctness rests on compare-and-swap; one writer wastes no work. */
export const INDEX_WRITERS = 1;

/** Requests a second to the HTTP API, steady and in a burst: bounds what a crawler can cost. */
export const API_RATE = { steady: 20, burst: 50 } as const;
