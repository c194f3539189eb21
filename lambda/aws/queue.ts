import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** One message to send. `group` and `deduplication` are for FIFO queues. */
export interface Outgoing {
  readonly body: unknown;
  readonly group?: string;
  readonly deduplication?: string;
}

/** Sends to one queue; throws if the queue refused any message, so that the sender's own message comes back. */
export interface QueueSender {
  send(messages: readonly Outgoing[]): Promise<void>;
}

/** SQS takes ten messages a batch. */
const BATCH = 10;

export const sqsSender = (client: SQSClient, queueUrl: string): QueueSender => ({
  async send(messages) {
    for (let at = 0; at < messages.length; at += BATCH) {
      const Entries = messages.slice(at, at + BATCH).map((message, index) => ({
        Id: String(index),
        MessageBody: JSON.stringify(message.body),
        ...(message.group === undefined ? {} : { MessageGroupId: message.group }),
        ...(message.deduplication === undefined ? {} : { MessageDeduplicationId: message.deduplication }),
      }));
      const answer = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
      const refused = answer.Failed ?? [];
      if (refused.length > 0) {
        throw new Error(`queue refused ${refused.length} of ${Entries.length} messages: ${refused[0]?.Message ?? ''}`);
      }
    }
  },
});
