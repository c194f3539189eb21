import { readCapture } from '../archive/archive.ts';
import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { QueueSender } from '../aws/queue.ts';
import type { Fact } from '../contract/fact.ts';
import { versionIdOf } from '../contract/identity.ts';
import type { CaptureMeta, ExtractMessage, IndexMessage } from '../contract/messages.ts';
import type { Release, ReleaseDocument } from '../contract/release.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import type { Frontier } from '../frontier/frontier.ts';
import { readPage } from '../read/read-page.ts';
import type { Releases, StoreOutcome } from '../releases/releases.ts';
import type { Source } from '../sources/source.ts';

export interface ExtractDependencies {
  readonly archive: ObjectStore;
  readonly derived: ObjectStore;
  readonly releases: Releases;
  readonly frontier: Frontier;
  readonly indexQueue: QueueSender;
  readonly facts: FactReader;
  readonly sources: readonly Source[];
}

export type ExtractOutcome =
  | StoreOutcome
  /** The page is another page of the site. */
  | { readonly outcome: 'handed_over'; readonly to: string }
  /** The page reader found no release in it. */
  | { readonly outcome: 'rejected'; readonly reason: string; readonly detail: string };

/** Facts of one release. The scope makes ids stable within a release version. */
export const factsOf = async (reader: FactReader, release: Release): Promise<readonly Fact[]> =>
  reader.read({
    scope: `${release.id}:${versionIdOf(release)}`,
    language: release.language,
    title: release.title,
    publishedAt: release.publishedAt,
    text: release.text,
  });

/**
 * A page that names another address of the site as its own (rel=canonical) is that page: it is fetched under its own
 * name, so that one release has one id.
 */
const handOver = async (
  { url, source, hint }: ExtractMessage,
  { sha256, fetchedAt }: CaptureMeta,
  { id, canonicalUrl }: Release,
  { frontier }: ExtractDependencies,
): Promise<ExtractOutcome> => {
  await frontier.add({ url: canonicalUrl, releaseId: id, source, lane: 'live', hint, excluded: null }, fetchedAt);
  await frontier.refuse(url, sha256, 'excluded', `is the page ${canonicalUrl}`);
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
  const { archive, derived, releases, frontier, indexQueue, facts, sources } = dependencies;
  const source = sources.find(({ name }) => name === message.source);
  if (source === undefined) throw new Error(`source ${message.source} is not in the registry`);

  const { body, meta } = await readCapture(archive, message.rawKey);
  const reading = await readPage({
    bytes: body,
    contentType: meta.headers['content-type'] ?? null,
    url: meta.canonicalUrl,
    source,
    hint: message.hint,
    fetchedAt: meta.fetchedAt,
  });
  if (reading.outcome === 'rejected') {
    await frontier.refuse(message.url, meta.sha256, 'quarantined', `${reading.reason}: ${reading.detail}`);
    return reading;
  }
  const [release] = reading.releases;
  if (release.id !== message.releaseId) return handOver(message, meta, release, dependencies);

  const document: ReleaseDocument = {
    release,
    version: versionIdOf(release),
    fetchedAt: meta.fetchedAt,
    extractorVersion: facts.version,
    rawKey: message.rawKey,
    facts: await factsOf(facts, release),
  };
  await derived.put(
    releaseKey(release.id, document.version),
    Buffer.from(JSON.stringify(document)),
    'application/json',
  );
  const stored = await releases.store(document);
  const pointer: IndexMessage = { releaseId: release.id, version: stored.latest.version };
  await indexQueue.send([{ body: pointer }]);
  return stored;
};
