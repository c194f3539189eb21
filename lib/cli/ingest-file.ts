import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { archivePage } from '../../lambda/archive/archive.ts';
import type { ObjectStore } from '../../lambda/archive/object-store.ts';
import type { QueueSender } from '../../lambda/aws/queue.ts';
import { releaseIdOf, sha256 } from '../../lambda/contract/identity.ts';
import type { ExtractMessage } from '../../lambda/contract/messages.ts';
import { instantOf, secondsLater, systemClock } from '../../lambda/contract/time.ts';
import { MAX_PAGE_BYTES } from '../../lambda/fetch/polite.ts';
import { recheckAt } from '../../lambda/fetch/retry.ts';
import type { Frontier } from '../../lambda/frontier/frontier.ts';
import { LEASE_SECONDS } from '../../lambda/frontier/plan.ts';
import { statedAddress } from '../../lambda/read/stated-address.ts';
import { partOfPage } from '../../lambda/sources/aggregator.ts';
import { canonicalUrl } from '../../lambda/sources/canonical-url.ts';
import { sourceOf } from '../../lambda/sources/scope.ts';
import type { Source } from '../../lambda/sources/source.ts';
import { CommandError } from './errors.ts';

/** Who "fetched" a page that was given as a file. */
const FILE_VERSION = 'file';

/**
 * The bytes of a saved page, gzip undone.
 * @throws CommandError where it cannot be read, is empty, or is larger than a page may be
 */
export const readSavedPage = async (file: string): Promise<Uint8Array> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) bytes = gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new CommandError(`${file}: there is no such file`);
    if (code === 'EISDIR')
      throw new CommandError(`${file}: is a folder; give the pages in it, for example ${file}/*.html`);
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new CommandError(`${file}: is larger than ${MAX_PAGE_BYTES} bytes`);
    throw new CommandError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  if (bytes.byteLength === 0) throw new CommandError(`${file}: is empty`);
  if (bytes.byteLength > MAX_PAGE_BYTES) throw new CommandError(`${file}: is larger than ${MAX_PAGE_BYTES} bytes`);
  return bytes;
};

export interface FileDependencies {
  readonly archive: ObjectStore;
  readonly frontier: Frontier;
  readonly extractQueue: QueueSender;
  readonly sources: readonly Source[];
}

/**
 * Archives a saved page as if it had been fetched now, and sends it to extract. The same bytes again change nothing.
 * @throws CommandError saying why the page cannot be taken
 */
export const ingestFile = async (file: string, dependencies: FileDependencies): Promise<'archived' | 'unchanged'> => {
  const { archive, frontier, extractQueue, sources } = dependencies;
  const body = await readSavedPage(file);
  const address = statedAddress(body);
  if (address === null || !URL.canParse(address)) {
    throw new CommandError(
      `${file}: the page does not say its address (rel=canonical or og:url), so it has no identity`,
    );
  }
  const source = sourceOf(address, sources);
  if (source === null) {
    const known = sources.map(({ origin }) => origin).join(', ');
    throw new CommandError(`${file}: ${address} is of no source that is watched (${known})`);
  }
  const url = canonicalUrl(address, source);
  const now = systemClock.now();
  const fetchedAt = instantOf(now);
  const releaseId = releaseIdOf(url);
  const hint = { from: 'command' } as const;
  const kind = partOfPage(url, source) === null ? {} : ({ kind: 'aggregator' } as const);
  await frontier.add(
    { url, releaseId, source: source.name, lane: 'backfill', hint, excluded: null, ...kind },
    fetchedAt,
  );
  const entry = await frontier.entry(url);
  const digest = sha256(body);
  if (entry === null || entry.sha256 === digest) return 'unchanged';

  const leaseUntil = secondsLater(now, LEASE_SECONDS);
  if (!(await frontier.lease(entry, leaseUntil))) {
    throw new CommandError(`${file}: ${url} is being worked on, or is left out (${entry.reason ?? entry.status})`);
  }
  const rawKey = await archivePage(archive, {
    url,
    canonicalUrl: url,
    source: source.name,
    releaseId,
    fetchedAt,
    status: 200,
    redirects: [],
    headers: { 'content-type': 'text/html' },
    sha256: digest,
    bytes: body.byteLength,
    fetcherVersion: FILE_VERSION,
    body,
  });
  await extractQueue.send([
    { body: { source: source.name, releaseId, url, rawKey, hint: entry.hint ?? null } satisfies ExtractMessage },
  ]);
  await frontier.settle(url, leaseUntil, {
    status: 'stored',
    fetchedAt,
    etag: null,
    lastModified: null,
    sha256: digest,
    dueAt: recheckAt(entry, now),
  });
  return 'archived';
};
