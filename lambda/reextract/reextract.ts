import { committedPage, rawPrefix } from '../archive/keys.ts';
import type { ObjectStore } from '../archive/object-store.ts';
import type { QueueSender } from '../aws/queue.ts';
import type { ReextractMessage } from '../contract/messages.ts';
import type { ReleaseId } from '../contract/release.ts';

/** What is to be read again. Nothing said: everything. */
export interface ReextractRequest {
  /** Names of sources. */
  readonly sources?: readonly string[];
  /** Ids of pages; of an aggregator's items, that of the page that holds them. */
  readonly ids?: readonly ReleaseId[];
}

export interface ReextractReport {
  /** Archived pages that were sent to be read again, by source. */
  readonly pages: Readonly<Record<string, number>>;
}

/** A request names a source that is not watched, or is malformed: no retry helps. */
export class ReextractRequestError extends Error {
  override readonly name = 'ReextractRequestError';
}

export interface ReextractDependencies {
  /** Names of the sources that are watched. */
  readonly sources: readonly string[];
  readonly archive: Pick<ObjectStore, 'list'>;
  readonly queue: QueueSender;
}

/** Pointers that are sent together. */
const BATCH = 100;

/**
 * Sends a pointer for every archived page that was asked for: the archive is what cannot be had again, so it alone says
 * what there is. Sending one twice is harmless.
 * @throws ReextractRequestError naming the mistake
 */
export const reextract = async (
  request: ReextractRequest,
  { sources, archive, queue }: ReextractDependencies,
): Promise<ReextractReport> => {
  const wanted = request.sources ?? sources;
  const unknown = wanted.find((name) => !sources.includes(name));
  if (unknown !== undefined) {
    throw new ReextractRequestError(`there is no source "${unknown}" (watched: ${sources.join(', ')})`);
  }
  const wrong = request.ids?.find((id) => !/^[0-9a-f]{16}$/.test(id));
  if (wrong !== undefined) throw new ReextractRequestError(`"${wrong}" is no id: 16 hexadecimal digits`);
  const pages: Record<string, number> = {};
  for (const source of wanted) {
    const prefixes = request.ids === undefined ? [rawPrefix(source)] : request.ids.map((id) => rawPrefix(source, id));
    pages[source] = 0;
    for (const prefix of prefixes) pages[source] += await send(source, prefix, archive, queue);
  }
  return { pages };
};

const send = async (
  source: string,
  prefix: string,
  archive: Pick<ObjectStore, 'list'>,
  queue: QueueSender,
): Promise<number> => {
  let sent = 0;
  let batch: { body: ReextractMessage }[] = [];
  const flush = async () => {
    await queue.send(batch);
    sent += batch.length;
    batch = [];
  };
  for await (const key of archive.list(prefix)) {
    const page = committedPage(key);
    if (page === null) continue;
    batch.push({ body: { again: true, source, ...page } });
    if (batch.length === BATCH) await flush();
  }
  await flush();
  return sent;
};
