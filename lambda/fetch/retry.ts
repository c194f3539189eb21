import { sha256 } from '../contract/identity.ts';
import type { Instant } from '../contract/release.ts';
import { instantOf } from '../contract/time.ts';
import type { UrlEntry } from '../frontier/entry.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Wait after the first failure; each further one doubles it. */
const FIRST_WAIT = 5 * MINUTE;
const LONGEST_WAIT = 12 * HOUR;
/** Waits are spread by up to this share either way, so that pages which failed together do not come back together. */
const JITTER = 0.2;

/** After so many failures in a row (about two days) a page is quarantined: a person should look. */
export const QUARANTINE_ATTEMPTS = 10;

/** A page that is gone or quarantined may come back: asked once in so long. */
const LOST_WAIT = 30 * DAY;

/** How often a page is looked at again: pages up to `age` old every `every`. Corrections come early. */
const RECHECKS: readonly { readonly age: number; readonly every: number }[] = [
  { age: DAY, every: 2 * HOUR },
  { age: 3 * DAY, every: 8 * HOUR },
  { age: 14 * DAY, every: DAY },
  { age: 90 * DAY, every: 7 * DAY },
  { age: 365 * DAY, every: 30 * DAY },
];
/** 30,000 old pages come to 170 a day. */
const OLD_PAGE_EVERY = 180 * DAY;

/** The same URL and count always give the same share, from -JITTER to +JITTER. */
const jitter = (url: string, n: number): number =>
  (Number.parseInt(sha256(`${url}#${n}`).slice(0, 8), 16) / 0xffffffff) * 2 * JITTER - JITTER;

const later = (now: Date, wait: number, url: string, n: number): Instant =>
  instantOf(new Date(now.getTime() + Math.round(wait * (1 + jitter(url, n)))));

/**
 * When to try a page again that failed: 5 minutes doubling to 12 hours, 20% either way.
 * @param attempts failures in a row, this one included: 1 or more.
 */
export const nextAttemptAt = (url: string, attempts: number, now: Date): Instant => {
  const doublings = Math.min(Math.max(attempts, 1), 30) - 1;
  return later(now, Math.min(FIRST_WAIT * 2 ** doublings, LONGEST_WAIT), url, attempts);
};

/**
 * When to look at a stored page again, by its age: from every 2 hours on its first day to twice a year. A page
 * without a date is as old as its discovery; in backfill, where discovery says nothing of age, it is old.
 */
export const recheckAt = (page: Pick<UrlEntry, 'url' | 'hint' | 'discoveredAt' | 'lane'>, now: Date): Instant => {
  const since = page.hint?.publishedAt ?? (page.lane === 'live' ? page.discoveredAt : undefined);
  const age = now.getTime() - (since === undefined ? Number.NaN : Date.parse(since));
  const every = RECHECKS.find((step) => age <= step.age)?.every ?? OLD_PAGE_EVERY;
  return later(now, every, page.url, Math.floor(now.getTime() / DAY));
};

/** A page of an aggregator is made due whenever discovery sees something new on it; beside that, its items stand. */
const AGGREGATOR_EVERY = 30 * DAY;
export const aggregatorRecheckAt = (url: string, now: Date): Instant => later(now, AGGREGATOR_EVERY, url, 0);

/** When to look again at a page that is gone or quarantined: after 30 days. */
export const lostRecheckAt = (url: string, now: Date): Instant => later(now, LOST_WAIT, url, 0);
