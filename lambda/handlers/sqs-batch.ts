import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/** Writes one line of structured log. */
export const log = (level: 'info' | 'warn' | 'error', message: string, fields: object = {}): void => {
  console[level](JSON.stringify({ level, message, ...fields }));
};

/** What an error says, for the log. */
export const describe = (error: unknown): { error: string; detail: string } =>
  error instanceof Error
    ? { error: error.name, detail: error.stack ?? error.message }
    : { error: 'unknown', detail: String(error) };

/**
 * Handles each message by itself: one that throws comes back, the others do not (ReportBatchItemFailures).
 * @param concurrency messages at once
 */
export const eachMessage = async <T>(
  event: SQSEvent,
  concurrency: number,
  handle: (message: T) => Promise<object>,
): Promise<SQSBatchResponse> => {
  const failed: string[] = [];
  const waiting = [...event.Records];
  const worker = async () => {
    for (let record = waiting.shift(); record !== undefined; record = waiting.shift()) {
      try {
        log('info', 'done', await handle(JSON.parse(record.body) as T));
      } catch (error) {
        log('error', 'message failed', { messageId: record.messageId, body: record.body, ...describe(error) });
        failed.push(record.messageId);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
};

/** Bodies of a batch that is handled as one; a body that cannot be read fails alone. */
export const bodiesOf = <T>(records: readonly SQSRecord[]): { messages: Map<string, T>; unreadable: string[] } => {
  const messages = new Map<string, T>();
  const unreadable: string[] = [];
  for (const record of records) {
    try {
      messages.set(record.messageId, JSON.parse(record.body) as T);
    } catch {
      unreadable.push(record.messageId);
    }
  }
  return { messages, unreadable };
};
