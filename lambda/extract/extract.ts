import { readCapture } from '../archive/archive.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { CaptureMeta, ExtractMessage, ReextractMessage } from '../contract/messages.ts';
import type { Release } from '../contract/release.ts';
import { noteOf } from '../drift/page-note.ts';
import type { PageNotes } from '../drift/page-notes.ts';
import type { Frontier, Refusal } from '../frontier/frontier.ts';
import { readPage } from '../read/read-page.ts';
import { type PageReading, type RejectReason, rejected } from '../read/reading.ts';
import { scopeOf } from '../sources/scope.ts';
import type { Source } from '../sources/source.ts';
import { withFirstDate } from './items.ts';
import { handOver, isPressByNumber, nameElsewhere, otherPage, underItsUrl } from './own-name.ts';
import { type StoreDependencies, type StoredOutcome, storeRelease } from './store-release.ts';

export interface ExtractDependencies extends StoreDependencies {
  readonly archive: ObjectStore;
  readonly notes: PageNotes;
  readonly frontier: Frontier;
  readonly sources: readonly Source[];
}

export type ExtractOutcome =
  | StoredOutcome
  /** The page holds several releases: what came of each. */
  | {
      readonly outcome: 'several';
      readonly releases: readonly { readonly url: string; readonly stored: StoredOutcome }[];
    }
  /** The page is another page of the site; `alsoFound` where that one was not known before. */
  | { readonly outcome: 'handed_over'; readonly to: string; readonly alsoFound: boolean }
  /** The page is no press page, though it looked like one. */
  | { readonly outcome: 'excluded'; readonly reason: string }
  /** The page reader found no release in it. */
  | { readonly outcome: 'rejected'; readonly reason: RejectReason; readonly detail: string };

/**
 * One archived page to the release versions in it, each with its facts. Repeating it is harmless.
 * @throws NotArchivedError, or an Error where the source is not in the registry any more
 */
export const extractPage = async (
  given: ExtractMessage | ReextractMessage,
  dependencies: ExtractDependencies,
): Promise<ExtractOutcome> => {
  const { archive, notes, frontier, sources, templates } = dependencies;
  const source = sources.find(({ name }) => name === given.source);
  if (source === undefined) throw new Error(`source ${given.source} is not in the registry`);

  const { body, meta } = await readCapture(archive, given.rawKey);
  const message = 'url' in given ? given : await addressed(given, meta, frontier);
  const note = (reading: PageReading) =>
    notes.note(noteOf({ source: source.name, releaseId: message.releaseId, fetchedAt: meta.fetchedAt }, reading));
  const { scope } = scopeOf(message.url, source);
  /** Says in the frontier that the page is no release; a page that is read again says nothing of fetching. */
  const refuse = async (refusal: Refusal): Promise<ExtractOutcome> => {
    if (message.again !== true) await frontier.refuse(message.url, meta.sha256, refusal);
    return { outcome: 'excluded', reason: refusal.reason };
  };
  const reject = async (reason: RejectReason, detail: string): Promise<ExtractOutcome> => {
    await note(rejected(reason, detail));
    await refuse({ status: 'quarantined', reason: `${reason}: ${detail}` });
    if (scope === 'aggregator') await endExpectations(message, meta, `its page: ${reason}: ${detail}`, frontier);
    return { outcome: 'rejected', reason, detail };
  };

  const other = scope === 'node' ? otherPage(body, message.url, source) : null;
  if (other !== null) return refuse(other);
  const page = {
    bytes: body,
    contentType: meta.headers['content-type'] ?? null,
    url: meta.canonicalUrl,
    source,
    hint: message.hint,
    fetchedAt: meta.fetchedAt,
  };
  const reading = await readPage(page, templates);
  if (reading.outcome === 'rejected') {
    const { reason, detail } = reading;
    if (reason !== 'not_press' || scope === 'aggregator') return reject(reason, detail);
    // What looked like a press page and is none is left out; a number that names it is not asked for again.
    return refuse({ status: 'excluded', reason: `${reason}: ${detail}`, forGood: scope === 'node' });
  }
  const store = async (release: Release): Promise<StoredOutcome> => {
    await note(reading);
    return storeRelease(release, message, meta, dependencies);
  };
  const [release] = reading.releases;
  const isPart = release.partOf !== null;
  if (scope === 'aggregator') {
    if (!isPart) return reject('not_press', 'no item was found in a page of an aggregator');
    await note(reading);
    return storeSeveral(reading.releases, message, meta, dependencies);
  }
  if (scope === 'item') {
    // One of several, read again by itself.
    const own = reading.releases.find(({ id }) => id === message.releaseId);
    if (own === undefined) return reject('empty_body', 'its page holds no release of that name');
    const { hint } = (await frontier.entry(message.url)) ?? {};
    return store(withFirstDate(own, hint));
  }
  if (isPart) return reject('not_press', 'it holds several releases, and its address is none of an aggregator');
  if (release.id !== message.releaseId) {
    const name = await nameElsewhere(release, message.url, frontier);
    if (name === null) return store(underItsUrl(release, message.url));
    const alsoFound = (await handOver(message, meta, name, frontier)) === 'added';
    return { outcome: 'handed_over', to: name, alsoFound };
  }
  if (isPressByNumber(release, message, source)) return store(release);
  const reason = 'a page with a number for a name that does not say it is a press page';
  return refuse({ status: 'excluded', reason, forGood: true });
};

/** What a page to be read again is known by: its address, and what a feed or a listing said of it. */
const addressed = async (
  message: ReextractMessage,
  { canonicalUrl }: CaptureMeta,
  frontier: Frontier,
): Promise<ExtractMessage> => ({
  ...message,
  url: canonicalUrl,
  hint: (await frontier.entry(canonicalUrl))?.hint ?? null,
});

const endExpectations = async (
  { url, again }: ExtractMessage,
  { fetchedAt }: CaptureMeta,
  reason: string,
  frontier: Frontier,
): Promise<void> => {
  if (again !== true) await frontier.endExpectations(url, fetchedAt, reason);
};

/** Each item of an aggregator's page is a release of its own: its own id, captures and versions. */
const storeSeveral = async (
  releases: readonly Release[],
  message: ExtractMessage,
  meta: CaptureMeta,
  dependencies: ExtractDependencies,
): Promise<ExtractOutcome> => {
  const { frontier } = dependencies;
  const outcomes: { url: string; stored: StoredOutcome }[] = [];
  for (const release of releases) {
    const url = release.canonicalUrl;
    const known = await frontier.entry(url);
    const stored = await storeRelease(withFirstDate(release, known?.hint), message, meta, dependencies);
    await frontier.hold({ url, releaseId: release.id, source: message.source }, meta.fetchedAt);
    outcomes.push({ url, stored });
  }
  const missing = 'was seen on a page that holds no release of that name: too little text, or moved on';
  await endExpectations(message, meta, missing, frontier);
  return { outcome: 'several', releases: outcomes };
};
