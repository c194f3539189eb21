import type { Parts } from './events.ts';
import type { ReceivedMessage } from './fauxqs.ts';
import { failuresOf, sqsEvent } from './poller/sqs-event.ts';
import type { MappingModel, QueueModel } from './template/model.ts';

export interface Poller {
  /** Stops receiving; resolves when the batches under way are done. */
  stop(): Promise<void>;
}

/** Lambda starts with five pollers; more than that gives nothing on two cores. */
const STANDARD_CONCURRENCY = 5;
/** FIFO scales by group (a host): handlers there wait for the network, not for the processor. */
const FIFO_CONCURRENCY = 10;
/** SQS's own maximum for one receive. */
const RECEIVE_MAXIMUM = 10;
const LONG_POLL_SECONDS = 20;
const FAULT_PAUSE_MS = 1000;

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many batches of a mapping run at once: the least of its limits. */
const concurrencyOf = (mapping: MappingModel, queue: QueueModel, reserved: number | null): number =>
  Math.max(
    1,
    Math.min(
      queue.fifo ? FIFO_CONCURRENCY : STANDARD_CONCURRENCY,
      mapping.maximumConcurrency ?? Number.POSITIVE_INFINITY,
      reserved ?? Number.POSITIVE_INFINITY,
    ),
  );

/**
 * One SQS event source mapping, as Lambda runs it. Messages of a batch that succeeded are deleted; the others stay in flight
 * until the visibility time-out and come back, or go to the dead-letter queue after maxReceiveCount. In a FIFO queue SQS keeps a group
 * locked while one of its messages is in flight, so that groups proceed side by side and each in order.
 */
export const startPoller = (mapping: MappingModel, queue: QueueModel, parts: Parts): Poller => {
  const { emulators, invoke, emit } = parts;
  let stopping = false;

  const collect = async (): Promise<ReceivedMessage[]> => {
    const most = Math.min(mapping.batchSize, RECEIVE_MAXIMUM);
    const batch = [...(await emulators.receive(mapping.queue, most, LONG_POLL_SECONDS))];
    const until = Date.now() + mapping.batchingWindowSeconds * 1000;
    // FIFO queues have no batching window.
    while (batch.length > 0 && batch.length < mapping.batchSize && !queue.fifo && !stopping) {
      const left = (until - Date.now()) / 1000;
      if (left <= 0) break;
      const more = Math.min(mapping.batchSize - batch.length, RECEIVE_MAXIMUM);
      batch.push(...(await emulators.receive(mapping.queue, more, left)));
    }
    return batch;
  };

  const handle = async (batch: readonly ReceivedMessage[]): Promise<void> => {
    const failed = await invoke(mapping.functionName, sqsEvent(batch, queue.arn), 'queue').then(
      (result) => (mapping.reportBatchItemFailures ? failuresOf(result, batch) : new Set<string>()),
      () => new Set(batch.map((message) => message.MessageId)),
    );
    const done = batch.filter((message) => !failed.has(message.MessageId)).map((message) => message.ReceiptHandle);
    if (done.length > 0) await emulators.remove(mapping.queue, done);
    if (failed.size > 0) emit({ type: 'returned', queue: mapping.queue, messageIds: [...failed] });
  };

  const loop = async (): Promise<void> => {
    while (!stopping) {
      try {
        const batch = await collect();
        // Received while stopping: made visible again at the next start.
        if (batch.length > 0 && !stopping) await handle(batch);
      } catch (error) {
        if (stopping) return;
        emit({ type: 'fault', where: `poller of ${mapping.queue}`, error: error as Error });
        await sleep(FAULT_PAUSE_MS);
      }
    }
  };

  const reserved = parts.model.functions.find((f) => f.name === mapping.functionName)?.reservedConcurrency ?? null;
  const loops = Array.from({ length: concurrencyOf(mapping, queue, reserved) }, loop);
  return {
    async stop() {
      stopping = true;
      await emulators.cancelWaits().catch(() => {});
      await Promise.all(loops);
    },
  };
};
