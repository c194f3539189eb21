import { readCapture } from '../archive/archive.ts';
import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { QueueSender } from '../aws/queue.ts';
import type { CaptureMeta, ExtractMessage, IndexMessage } from '../contract/messages.ts';
import type { Release, StoredReading } from '../contract/release.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { readPage } from '../read/read-page.ts';
import type { Templates } from '../read/templates/registry.ts';
import { readerVersion } from '../read/version.ts';
import type { LatestRelease, Releases, StoreOutcome } from '../releases/releases.ts';
import type { Source } from '../sources/source.ts';
import { documentOf } from './documents.ts';

export interface ExtractDependencies {
  readonly archive: ObjectStore;
  readonly derived: ObjectStore;
  readonly releases: Releases;
  readonly frontier: Frontier;
  readonly indexQueue: QueueSender;
  readonly facts: FactReader;
  readonly sources: readonly Source[];
  /** The templates of the page reader: the registry's, where a test does not add one. */
  readonly templates: Templates;
}

export type ExtractOutcome =
  | StoreOutcome
  /** Read again by another extractor: what was derived is replaced, and nothing is announced. */
  | { readonly outcome: 'read_again'; readonly latest: LatestRelease }
  /** The page is another page of the site. */
  | { readonly outcome: 'handed_over'; readonly to: string }
  /** The page reader found no release in it. */
  | { readonly outcome: 'rejected'; readonly reason: string; readonly detail: string };

/** Says in the frontier that the page is no release of its own; a page that is read again says nothing of fetching. */
const refuse = async (
  { url, again }: ExtractMessage,
  { sha256 }: CaptureMeta,
  status: 'quarantined' | 'excluded',
  reason: string,
  { frontier }: ExtractDependencies,
): Promise<void> => {
  if (!again) await frontier.refuse(url, sha256, status, reason);
};

/**
 * A page that names another address of the site as its own (rel=canonical) is that page: it is fetched under its own
 * name, so that one release has one id.
 */
const handOver = async (
  message: ExtractMessage,
  meta: CaptureMeta,
  { id, canonicalUrl }: Release,
  dependencies: ExtractDependencies,
): Promise<ExtractOutcome> => {
  const { source, hint } = message;
  await dependencies.frontier.add(
    { url: canonicalUrl, releaseId: id, source, lane: 'live', hint, excluded: null },
    meta.fetchedAt,
  );
  await refuse(message, meta, 'excluded', `is the page ${canonicalUrl}`, dependencies);
  return { outcome: 'handed_over', to: canonicalUrl };
};

/**
 * One archived page to a stored release version with its facts. Repeating it is harmless.
 * @throws NotArchivedError, or an Error where the source is not in the registry any more
 */
export const extractPage = async (
  message: ExtractMessage,
  dependencies: ExtractDependencies,
): Promise<ExtractOutcome> => {
  const { archive, derived, releases, indexQueue, facts, sources, templates } = dependencies;
  const source = sources.find(({ name }) => name === message.source);
  if (source === undefined) throw new Error(`source ${message.source} is not in the registry`);

  const { body, meta } = await readCapture(archive, message.rawKey);
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
    await refuse(message, meta, 'quarantined', `${reading.reason}: ${reading.detail}`, dependencies);
    return reading;
  }
  const [release] = reading.releases;
  if (release.id !== message.releaseId) return handOver(message, meta, release, dependencies);

  const document = await documentOf(
    release,
    { fetchedAt: meta.fetchedAt, rawKey: message.rawKey },
    { readerVersion: readerVersion(templates), facts },
  );
  const { fetchedAt: _fetchedAt, rawKey: _rawKey, ...kept } = document;
  const key = releaseKey(release.id, document.version, document.reading);
  await derived.put(key, Buffer.from(JSON.stringify(kept satisfies StoredReading)), 'application/json');
  const stored = await releases.store(document);
  const pointer: IndexMessage = { releaseId: release.id, version: stored.latest.version };
  await indexQueue.send([{ body: pointer }]);
  return message.again ? { outcome: 'read_again', latest: stored.latest } : stored;
};
