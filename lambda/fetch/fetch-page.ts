import { archivePage, archiveRejected, type NewCapture } from '../archive/archive.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { QueueSender } from '../aws/queue.ts';
import { releaseIdOf } from '../contract/identity.ts';
import type { ExtractMessage, FetchMessage } from '../contract/messages.ts';
import type { Instant } from '../contract/release.ts';
import { type Clock, instantOf, secondsLater } from '../contract/time.ts';
import type { UrlEntry, UrlUpdate } from '../frontier/entry.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { canonicalUrl } from '../sources/canonical-url.ts';
import { scopeOf } from '../sources/scope.ts';
import type { Source } from '../sources/source.ts';
import { checkPage } from './page-check.ts';
import type { PoliteClient, PoliteResult } from './polite.ts';
import type { Fetched } from './result.ts';
import { aggregatorRecheckAt, lostRecheckAt, nextAttemptAt, QUARANTINE_ATTEMPTS, recheckAt } from './retry.ts';
import { FETCHER_VERSION } from './user-agent.ts';

export interface FetchDependencies {
  readonly frontier: Frontier;
  readonly archive: ObjectStore;
  readonly extractQueue: QueueSender;
  readonly client: PoliteClient;
  readonly sources: readonly Source[];
  readonly clock: Clock;
}

export type FetchOutcome =
  | { readonly outcome: 'archived'; readonly rawKey: string }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'gone' | 'quarantined' | 'failing' | 'postponed'; readonly reason: string }
  /** `alsoFound`: it redirects to a page of the site that was not known before. */
  | { readonly outcome: 'excluded'; readonly reason: string; readonly alsoFound?: boolean }
  /** The message belongs to a lease that has ended or was settled: somebody else has the URL. */
  | { readonly outcome: 'stale' };

/**
 * Fetches one leased URL and archives what came. The order makes a crash anywhere harmless: raw bytes, commit marker,
 * pointer to extract, frontier; only then is the message acknowledged.
 */
export const fetchPage = async (message: FetchMessage, dependencies: FetchDependencies): Promise<FetchOutcome> => {
  const { frontier, client, sources } = dependencies;
  const entry = await frontier.entry(message.url);
  if (entry === null || entry.dueAt !== message.leaseUntil) return { outcome: 'stale' };
  const source = sources.find(({ name }) => name === message.source);
  if (source === undefined) throw new Error(`source ${message.source} is not in the registry`);

  const result = await client.get(source, entry.url, { etag: entry.etag, lastModified: entry.lastModified });
  const step = await settle(entry, source, result, dependencies);
  await frontier.settle(message.url, message.leaseUntil, step.update);
  const { update } = step;
  if (entry.kind === 'aggregator' && update.status !== 'stored' && update.status !== 'failing') {
    await frontier.endExpectations(message.url, update.fetchedAt, `its page cannot be had: ${update.reason}`);
  }
  return step.outcome;
};

interface Step {
  readonly outcome: FetchOutcome;
  readonly update: UrlUpdate;
}

const settle = async (
  entry: UrlEntry,
  source: Source,
  result: PoliteResult,
  dependencies: FetchDependencies,
): Promise<Step> => {
  const now = dependencies.clock.now();
  const fetchedAt = instantOf(now);
  const later = lostRecheckAt(entry.url, now);
  const failing = (reason: string): Step => {
    const attempts = entry.attempts + 1;
    if (attempts >= QUARANTINE_ATTEMPTS) return ended('quarantined', `${reason} (${attempts} times in a row)`);
    const dueAt = nextAttemptAt(entry.url, attempts, now);
    return { outcome: { outcome: 'failing', reason }, update: { status: 'failing', reason, attempts, dueAt } };
  };
  const ended = (status: 'gone' | 'quarantined', reason: string): Step => ({
    outcome: { outcome: status, reason },
    update: { status, reason, fetchedAt, dueAt: later },
  });
  const excluded = (reason: string): Step => ({
    outcome: { outcome: 'excluded', reason },
    update: { status: 'excluded', reason, fetchedAt },
  });
  const postponed = (reason: string, dueAt: Instant): Step => ({
    outcome: { outcome: 'postponed', reason },
    update: { status: 'failing', reason, attempts: entry.attempts, dueAt },
  });

  switch (result.outcome) {
    case 'ok':
      return archive(entry, source, result, now, dependencies);
    case 'not_modified':
      return {
        outcome: { outcome: 'unchanged' },
        update: {
          status: 'stored',
          fetchedAt,
          etag: result.headers['etag'] ?? entry.etag ?? null,
          lastModified: result.headers['last-modified'] ?? entry.lastModified ?? null,
          sha256: null,
          dueAt: checkAgainAt(entry, now),
        },
      };
    case 'gone':
      return ended('gone', `status ${result.status}`);
    case 'refused':
      return ended('quarantined', `refused with status ${result.status}`);
    case 'too_large':
      return ended('quarantined', `larger than ${result.limit} bytes`);
    case 'redirected_outside':
      return excluded(`redirects to ${result.to} (${result.why})`);
    case 'robots_denied':
      // robots.txt may change; the page is looked at again after a while.
      return {
        outcome: { outcome: 'excluded', reason: 'robots.txt does not allow it' },
        update: { status: 'excluded', reason: 'robots.txt does not allow it', fetchedAt, dueAt: later },
      };
    case 'forbidden_address':
      return ended('quarantined', `the host is at ${result.address}, which is not a public address`);
    case 'server_error':
      return failing(`status ${result.status}`);
    case 'network_error':
      return failing(result.message);
    case 'paused':
      return postponed(
        `the host asked for a pause (status ${result.status})`,
        secondsLater(now, result.retryAfterSeconds),
      );
    case 'no_robots':
      return postponed(`robots.txt cannot be had: ${result.detail}`, result.until);
    case 'busy':
      return postponed('the host is not to be asked before then', result.until);
  }
};

const checkAgainAt = (entry: UrlEntry, now: Date): Instant =>
  entry.kind === 'aggregator' ? aggregatorRecheckAt(entry.url, now) : recheckAt(entry, now);

/** A page that answers under another address of the site is that page: it is fetched under its own name. */
const movedTo = async (
  entry: UrlEntry,
  source: Source,
  fetched: Fetched,
  now: Date,
  frontier: Frontier,
): Promise<Step | null> => {
  const url = canonicalUrl(fetched.finalUrl, source);
  if (url === entry.url) return null;
  const scope = scopeOf(url, source);
  const isPress = scope.scope === 'press' || scope.scope === 'node';
  const why = scope.scope === 'excluded' ? ` (${scope.reason})` : isPress ? '' : ' (no press page)';
  const reason = `redirects to ${url}${why}`;
  const found = { url, releaseId: releaseIdOf(url), source: source.name, lane: entry.lane, hint: entry.hint ?? null };
  const alsoFound = isPress && (await frontier.add({ ...found, excluded: null }, instantOf(now))) === 'added';
  return {
    outcome: { outcome: 'excluded', reason, alsoFound },
    update: { status: 'excluded', reason, fetchedAt: instantOf(now), ...(isPress ? { sameAs: url } : {}) },
  };
};

/** The page came: check it, archive it, pass it on. */
const archive = async (
  entry: UrlEntry,
  source: Source,
  fetched: Fetched,
  now: Date,
  { archive: store, extractQueue, frontier }: FetchDependencies,
): Promise<Step> => {
  const fetchedAt = instantOf(now);
  const capture: NewCapture = {
    url: fetched.finalUrl,
    canonicalUrl: canonicalUrl(entry.url, source),
    source: source.name,
    releaseId: entry.releaseId,
    fetchedAt,
    status: fetched.status,
    redirects: fetched.redirects,
    headers: fetched.headers,
    sha256: fetched.sha256,
    bytes: fetched.body.byteLength,
    fetcherVersion: FETCHER_VERSION,
    body: fetched.body,
  };
  const moved = await movedTo(entry, source, fetched, now, frontier);
  if (moved !== null) return moved;
  const check = checkPage(fetched);
  if (!check.ok) {
    await archiveRejected(store, capture, check);
    const reason = `${check.reason}: ${check.detail}`;
    return {
      outcome: { outcome: 'quarantined', reason },
      update: { status: 'quarantined', reason, fetchedAt, dueAt: lostRecheckAt(entry.url, now) },
    };
  }
  const update = {
    status: 'stored',
    fetchedAt,
    etag: fetched.headers['etag'] ?? null,
    lastModified: fetched.headers['last-modified'] ?? null,
    sha256: fetched.sha256,
    dueAt: checkAgainAt(entry, now),
  } as const;
  // The same bytes as last time: nothing to keep and nothing to extract. They are a body all the same: a page that was
  // behind a wall meanwhile is stored again.
  if (entry.sha256 === fetched.sha256) return { outcome: { outcome: 'unchanged' }, update };

  const rawKey = await archivePage(store, capture);
  const pointer: ExtractMessage = {
    source: source.name,
    releaseId: entry.releaseId,
    url: entry.url,
    rawKey,
    hint: entry.hint ?? null,
  };
  await extractQueue.send([{ body: pointer }]);
  return { outcome: { outcome: 'archived', rawKey }, update };
};
