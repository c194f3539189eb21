import { gunzipSync, gzipSync } from 'node:zlib';
import type { CaptureMeta } from '../contract/messages.ts';
import { metaKey, rawKey, rejectedKey } from './keys.ts';
import type { ObjectStore } from './object-store.ts';

/** A page before it is archived. */
export type NewCapture = CaptureMeta & { readonly body: Uint8Array };

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);

/**
 * Archives a page: the bytes first, then the `.meta.json` commit marker. Repeating it is harmless: the key carries
 * the hash, so an object that stands there already is the same.
 * @returns the key of the raw object
 */
export const archivePage = async (store: ObjectStore, { body, ...meta }: NewCapture): Promise<string> => {
  const key = rawKey(meta.source, meta.releaseId, meta.fetchedAt, meta.sha256);
  await store.create(key, gzipSync(body), 'application/gzip');
  await store.create(metaKey(key), json(meta), 'application/json');
  return key;
};

/** Keeps a response that is no version of the page, with the reason, for a person to look at. */
export const archiveRejected = async (
  store: ObjectStore,
  { body, ...meta }: NewCapture,
  reason: { readonly reason: string; readonly detail: string },
): Promise<void> => {
  const key = rejectedKey(meta.source, meta.releaseId, meta.fetchedAt, meta.sha256);
  await store.create(key, gzipSync(body), 'application/gzip');
  await store.create(key.replace(/\.gz$/, '.meta.json'), json({ ...meta, ...reason }), 'application/json');
};

/** A raw object that a message points at is not in the archive, or was never committed. */
export class NotArchivedError extends Error {
  override readonly name = 'NotArchivedError';
}

/**
 * An archived page with its commit marker.
 * @throws NotArchivedError where either is missing (a retry helps only if the writer is still at it)
 */
export const readCapture = async (
  store: ObjectStore,
  key: string,
): Promise<{ readonly body: Uint8Array; readonly meta: CaptureMeta }> => {
  const [raw, meta] = await Promise.all([store.get(key), store.get(metaKey(key))]);
  if (raw === null || meta === null) throw new NotArchivedError(`${key} is not in the archive`);
  return { body: gunzipSync(raw.body), meta: JSON.parse(Buffer.from(meta.body).toString('utf8')) as CaptureMeta };
};
