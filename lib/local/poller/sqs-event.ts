import type { ReceivedMessage } from '../fauxqs.ts';
import { REGION } from '../template/names.ts';

interface SentAttribute {
  readonly StringValue?: string;
  readonly BinaryValue?: string;
  readonly DataType?: string;
}

/** The event that Lambda makes of received messages (lower-case names, `aws:sqs`). */
export const sqsEvent = (batch: readonly ReceivedMessage[], queueArn: string): unknown => ({
  Records: batch.map((message) => ({
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: message.Attributes ?? {},
    messageAttributes: Object.fromEntries(
      Object.entries((message.MessageAttributes ?? {}) as Record<string, SentAttribute>).map(([name, attribute]) => [
        name,
        {
          ...(attribute.StringValue === undefined ? {} : { stringValue: attribute.StringValue }),
          ...(attribute.BinaryValue === undefined ? {} : { binaryValue: attribute.BinaryValue }),
          stringListValues: [],
          binaryListValues: [],
          dataType: attribute.DataType ?? 'String',
        },
      ]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: REGION,
  })),
});

/**
 * The message ids that a ReportBatchItemFailures answer names. As Lambda reads it: nothing, or an empty list, is success; a list that
 * is malformed or names an unknown message is the failure of the whole batch.
 */
export const failuresOf = (result: unknown, batch: readonly ReceivedMessage[]): ReadonlySet<string> => {
  const all = new Set(batch.map((message) => message.MessageId));
  if (result === null || result === undefined) return new Set();
  if (typeof result !== 'object') return all;
  const list = 'batchItemFailures' in result ? result.batchItemFailures : undefined;
  if (list === undefined || list === null) return new Set();
  if (!Array.isArray(list)) return all;
  const failed = new Set<string>();
  for (const entry of list as unknown[]) {
    const id = typeof entry === 'object' && entry !== null && 'itemIdentifier' in entry ? entry.itemIdentifier : null;
    if (typeof id !== 'string' || !all.has(id)) return all;
    failed.add(id);
  }
  return failed;
};
