import { releaseKey } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { QueueSender } from '../aws/queue.ts';
import type { CaptureMeta, ExtractMessage, IndexMessage } from '../contract/messages.ts';
import type { Release, StoredReading } from '../contract/release.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import type { Templates } from '../read/templates/registry.ts';
import { readerVersion } from '../read/version.ts';
import type { LatestRelease, Releases, StoreOutcome } from '../releases/releases.ts';
import { documentOf } from './documents.ts';

export interface StoreDependencies {
  readonly derived: ObjectStore;
  readonly releases: Releases;
  readonly indexQueue: QueueSender;
  readonly facts: FactReader;
  /** Hashes of the code that reads pages, and of the code that reads facts. */
  readonly code: { readonly reader: string; readonly facts: string };
  /** The templates of the page reader: the registry's, where a test does not add one. */
  readonly templates: Templates;
}

export type StoredOutcome =
  | StoreOutcome
  /** Read again by another extractor: what was derived is replaced, and nothing is announced. */
  | { readonly outcome: 'read_again'; readonly latest: LatestRelease };

/** Stores one release that was read from an archived page, with its facts, and passes it on to the search snapshot. */
export const storeRelease = async (
  release: Release,
  { rawKey, again }: ExtractMessage,
  { fetchedAt }: CaptureMeta,
  { derived, releases, indexQueue, facts, templates, code }: StoreDependencies,
): Promise<StoredOutcome> => {
  const document = await documentOf(
    release,
    { fetchedAt, rawKey },
    {
      readerVersion: readerVersion(code.reader, templates),
      factsVersion: `${facts.version}-${code.facts}`,
      facts,
    },
  );
  const { fetchedAt: _fetchedAt, rawKey: _rawKey, ...kept } = document;
  const key = releaseKey(release.id, document.version, document.reading);
  await derived.put(key, Buffer.from(JSON.stringify(kept satisfies StoredReading)), 'application/json');
  const stored = await releases.store(document);
  const pointer: IndexMessage = { releaseId: release.id, version: stored.latest.version };
  await indexQueue.send([{ body: pointer }]);
  return again ? { outcome: 'read_again', latest: stored.latest } : stored;
};
