import type { DatabaseSync } from 'node:sqlite';
import { buildApp } from 'fauxqs';
import { folderError } from './dynamodb/open.ts';
import type { FrontRequest, FrontResponse } from './front.ts';
import { makeFolder } from './make-folder.ts';

/**
 * The parts of fauxqs 2.4.1 that we use: its stores and its request handlers, without its server (which listens on all
 * interfaces). They are not in its export list, so they are loaded by file; the version is pinned.
 */
const load = <T>(file: string): Promise<T> => import(new URL(file, import.meta.resolve('fauxqs')).href) as Promise<T>;

export interface StoredObject {
  readonly key: string;
  readonly etag: string;
}
export interface Persistence {
  readonly db: DatabaseSync;
  loadSqsAndSns(queues: QueueStore, topics: unknown): void;
  loadS3(objects: ObjectStore): void;
  updateMessageReady(messageId: string): void;
  close(): void;
}
export interface Queue {
  readonly name: string;
  readonly arn: string;
  url: string;
  persistence: Persistence;
  setAttributes(attributes: Record<string, string>): void;
  getAttribute(name: string): string | undefined;
  deleteMessage(receiptHandle: string): boolean;
  cancelWaiters(): void;
}
export interface QueueStore {
  persistence: Persistence;
  readonly queues: Map<string, Queue>;
  getQueueByName(name: string): Queue | undefined;
  createQueue(name: string, url: string, arn: string, attributes: Record<string, string>): Queue;
  allQueues(): Iterable<Queue>;
  shutdown(): void;
}
export interface ObjectListing {
  readonly prefix?: string;
  readonly delimiter?: string;
  readonly maxKeys?: number;
  readonly startAfter?: string;
  readonly marker?: string;
}
export interface ObjectPage {
  readonly objects: StoredObject[];
  readonly commonPrefixes: string[];
  readonly isTruncated: boolean;
}
export interface ObjectStore {
  persistence: Persistence;
  readonly buckets: Map<string, Map<string, StoredObject>>;
  createBucket(name: string): void;
  listObjects(bucket: string, options?: ObjectListing): ObjectPage;
}

const { SqsStore } = await load<{ SqsStore: new () => QueueStore }>('./sqs/sqsStore.js');
const { SnsStore } = await load<{ SnsStore: new () => object }>('./sns/snsStore.js');
const { S3Store } = await load<{ S3Store: new () => ObjectStore }>('./s3/s3Store.js');
const { PersistenceManager } = await load<{ PersistenceManager: new (folder: string) => Persistence }>(
  './persistence.js',
);

/** What fauxqs's own handlers see of a request and an answer. */
export interface HandlerRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly headers: FrontRequest['headers'];
  readonly body: Buffer;
}
export interface HandlerReply {
  header(name: string, value: string): HandlerReply;
  status(code: number): HandlerReply;
  send(body?: string | Buffer): void;
}
export const { putObject } = await load<{
  putObject(request: HandlerRequest, reply: HandlerReply, store: ObjectStore): void;
}>('./s3/actions/putObject.js');

/** As SQS answers ReceiveMessage. */
export interface ReceivedMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly MD5OfBody: string;
  readonly Body: string;
  readonly Attributes?: Readonly<Record<string, string>>;
  readonly MessageAttributes?: Readonly<Record<string, unknown>>;
}
export const { receiveMessage } = await load<{
  receiveMessage(body: object, store: QueueStore): Promise<{ Messages?: ReceivedMessage[] }>;
}>('./sqs/actions/receiveMessage.js');

/**
 * Opens one SQLite file. NORMAL: a commit survives a kill of the process; a power cut may take the last commits, never the
 * file (SQLite, "PRAGMA synchronous" with WAL). With fauxqs's default every message costs an fsync or three.
 */
export const openPersistence = (folder: string): Persistence => {
  try {
    makeFolder(folder);
    const persistence = new PersistenceManager(folder);
    persistence.db.exec('PRAGMA synchronous = NORMAL');
    return persistence;
  } catch (error) {
    throw folderError(folder, error);
  }
};

export const newQueueStore = (): QueueStore => new SqsStore();
export const newObjectStore = (): ObjectStore => new S3Store();
export const newTopicStore = (): object => new SnsStore();

export type Handle = (request: FrontRequest) => Promise<FrontResponse>;

/** fauxqs's routes over the given stores, called in process. */
export const fauxqsHandler = (stores: { queues: QueueStore; objects: ObjectStore }): Handle => {
  type Options = NonNullable<Parameters<typeof buildApp>[0]>;
  const given = { sqsStore: stores.queues, snsStore: newTopicStore(), s3Store: stores.objects };
  const app = buildApp({ logger: false, stores: given as unknown as NonNullable<Options['stores']> });
  return async ({ method, url, headers, body }) => {
    const { 'transfer-encoding': _, ...kept } = headers;
    const answer = await app.inject({
      method: method as 'GET',
      url,
      headers: kept,
      ...(body.length > 0 ? { payload: body } : {}),
    });
    const { 'transfer-encoding': __, connection: ___, ...sent } = answer.headers;
    return { status: answer.statusCode, headers: sent, body: answer.rawPayload };
  };
};
