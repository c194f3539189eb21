import { type Persistence, type QueueStore, type ReceivedMessage, receiveMessage } from '../fauxqs.ts';
import type { QueueModel } from '../template/model.ts';
import { queueUrlOf } from '../template/names.ts';

export interface QueueDepth {
  readonly name: string;
  /** Waiting, delayed ones included. */
  readonly visible: number;
  /** Received and not yet deleted; a failed one until its visibility time-out ends. */
  readonly inFlight: number;
  /** Messages in the dead-letter queue of this queue. */
  readonly deadLetters: number;
}

const attributesOf = (queue: QueueModel): Record<string, string> => ({
  VisibilityTimeout: String(queue.visibilityTimeoutSeconds),
  MessageRetentionPeriod: String(queue.retentionSeconds),
  DelaySeconds: String(queue.delaySeconds),
  ...(queue.fifo ? { FifoQueue: 'true', ContentBasedDeduplication: String(queue.contentBasedDeduplication) } : {}),
  RedrivePolicy:
    queue.redrive === null
      ? ''
      : JSON.stringify({
          deadLetterTargetArn: queue.redrive.deadLetterQueueArn,
          maxReceiveCount: queue.redrive.maxReceiveCount,
        }),
});

/** Creates the queue or, where it stands already, gives it the template's attributes and leaves its messages. */
export const ensureQueue = (store: QueueStore, persistence: Persistence, queue: QueueModel, origin: string): void => {
  const url = queueUrlOf(origin, queue.name);
  const existing = store.getQueueByName(queue.name);
  if (existing === undefined) {
    const { RedrivePolicy, ...attributes } = attributesOf(queue);
    const created = store.createQueue(queue.name, url, queue.arn, attributes);
    created.setAttributes({ RedrivePolicy: RedrivePolicy ?? '' });
    return;
  }
  // The port is another at each start. In memory only: fauxqs would replace the row, and lose its messages by the cascade.
  store.queues.delete(existing.url);
  existing.url = url;
  store.queues.set(url, existing);
  existing.persistence = persistence;
  existing.setAttributes(attributesOf(queue));
};

/** ReceiveMessage without HTTP: waits up to `waitSeconds` for the first message. */
export const receive = async (
  store: QueueStore,
  queue: string,
  maximum: number,
  waitSeconds: number,
): Promise<readonly ReceivedMessage[]> => {
  const answer = await receiveMessage(
    {
      QueueUrl: queue,
      MaxNumberOfMessages: maximum,
      WaitTimeSeconds: waitSeconds,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    },
    store,
  );
  return answer.Messages ?? [];
};

const count = (store: QueueStore, name: string, ...attributes: string[]): number =>
  attributes.reduce((sum, attribute) => sum + Number(store.getQueueByName(name)?.getAttribute(attribute) ?? 0), 0);

const WAITING = ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesDelayed'];

/** Depths of the queues that are no dead-letter queues themselves. */
export const depthsOf = (store: QueueStore, models: readonly QueueModel[]): QueueDepth[] => {
  const deadLetterArns = new Set(models.map((queue) => queue.redrive?.deadLetterQueueArn));
  return models
    .filter((queue) => !deadLetterArns.has(queue.arn))
    .map((queue) => {
      const deadLetters = models.find((other) => other.arn === queue.redrive?.deadLetterQueueArn)?.name;
      return {
        name: queue.name,
        visible: count(store, queue.name, ...WAITING),
        inFlight: count(store, queue.name, 'ApproximateNumberOfMessagesNotVisible'),
        deadLetters:
          deadLetters === undefined
            ? 0
            : count(store, deadLetters, ...WAITING, 'ApproximateNumberOfMessagesNotVisible'),
      };
    });
};
