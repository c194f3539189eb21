import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { makeWritesAtomic } from './dynamodb/atomic-writes.ts';
import { dispatch } from './dynamodb/dispatch.ts';
import { folderError, openStore } from './dynamodb/open.ts';
import { ensureTable } from './dynamodb/tables.ts';
import {
  fauxqsHandler,
  newObjectStore,
  newQueueStore,
  newTopicStore,
  openPersistence,
  type ReceivedMessage,
} from './fauxqs.ts';
import { type FrontRequest, type FrontResponse, startFront } from './front.ts';
import { makeFolder } from './make-folder.ts';
import { conditionalPut } from './objects/conditional-put.ts';
import { addressOf } from './objects/errors.ts';
import { refuse } from './objects/guard.ts';
import { listInKeyOrder } from './objects/list-order.ts';
import { depthsOf, ensureQueue, type QueueDepth, receive } from './queues/queues.ts';
import { releaseInFlight } from './queues/release-in-flight.ts';
import { repairVisibilityZero } from './queues/visibility-zero.ts';
import type { StackModel } from './template/model.ts';

export interface Endpoints {
  readonly dynamodb: string;
  readonly s3: string;
  readonly sqs: string;
}

/** The running stores. Queue calls go without HTTP: the poller makes two for each message. */
export interface Emulators {
  readonly endpoints: Endpoints;
  /** What `GET /` of the DynamoDB endpoint answers: proves that it is this very stack (running.ts). */
  readonly token: string;
  receive(queue: string, maximum: number, waitSeconds: number): Promise<readonly ReceivedMessage[]>;
  remove(queue: string, receiptHandles: readonly string[]): Promise<void>;
  depths(): Promise<readonly QueueDepth[]>;
  /** Ends long polls at once, empty-handed. */
  cancelWaits(): Promise<void>;
  stop(): Promise<void>;
}

export type Storage = Pick<StackModel, 'tables' | 'buckets' | 'queues'>;

/**
 * Opens the stores below `folder` (`dynamodb/`, `objects/`, `queues/`), creates what the model names and is not there, and
 * serves them on loopback. @throws DataFolderError, DataFolderInUseError, DataMismatchError.
 */
export const startEmulators = async (folder: string, model: Storage): Promise<Emulators> => {
  const dataDir = resolve(folder);
  try {
    makeFolder(dataDir);
  } catch (error) {
    throw folderError(dataDir, error);
  }
  const undo: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    // First: its lock keeps a second process off all three.
    const tables = await openStore(join(dataDir, 'dynamodb'));
    undo.push(() => tables.db.close());
    makeWritesAtomic(tables);
    for (const table of model.tables) await ensureTable(tables, table);

    const queueFile = openPersistence(join(dataDir, 'queues'));
    undo.push(() => queueFile.close());
    releaseInFlight(queueFile);
    repairVisibilityZero(queueFile);
    const queues = newQueueStore();
    queueFile.loadSqsAndSns(queues, newTopicStore());
    queues.persistence = queueFile;

    const objectFile = openPersistence(join(dataDir, 'objects'));
    undo.push(() => objectFile.close());
    const objects = newObjectStore();
    objectFile.loadS3(objects);
    objects.persistence = objectFile;
    listInKeyOrder(objects, objectFile);
    for (const bucket of model.buckets) objects.createBucket(bucket.name);

    const token = randomUUID();
    const handle = fauxqsHandler({ queues, objects });
    const onTables = async (request: FrontRequest): Promise<FrontResponse> =>
      request.method === 'GET'
        ? { status: 200, headers: { 'content-type': 'text/plain' }, body: token }
        : dispatch(tables, request);
    const onObjects = async (request: FrontRequest): Promise<FrontResponse> => {
      const refusal = refuse(request);
      if (refusal !== null) return refusal;
      const isPut = request.method === 'PUT' && addressOf(request.url).key !== '' && !/[?&]uploadId=/.test(request.url);
      return isPut ? conditionalPut(objects, request) : handle(request);
    };
    const fronts = await Promise.all([startFront(onTables), startFront(onObjects), startFront(handle)]);
    undo.push(async () => {
      queues.shutdown();
      await Promise.all(fronts.map((front) => front.close()));
    });
    const [dynamodb, s3, sqs] = fronts.map((front) => front.origin) as [string, string, string];
    for (const queue of model.queues) ensureQueue(queues, queueFile, queue, sqs);

    return {
      endpoints: { dynamodb, s3, sqs },
      token,
      receive: (queue, maximum, waitSeconds) => receive(queues, queue, maximum, waitSeconds),
      async remove(queue, receiptHandles) {
        for (const handle of receiptHandles) queues.getQueueByName(queue)?.deleteMessage(handle);
      },
      depths: async () => depthsOf(queues, model.queues),
      cancelWaits: async () => queues.shutdown(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
