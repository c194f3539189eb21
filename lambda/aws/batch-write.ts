import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { sleep } from '../contract/time.ts';

/** DynamoDB takes 25 items a BatchWriteItem. */
const BATCH = 25;
const ATTEMPTS = 8;
const FIRST_WAIT_MILLISECONDS = 50;

/**
 * Puts items, and again what DynamoDB left unprocessed.
 * @throws Error if items are still unprocessed after eight attempts (the table is throttled: a retry later helps).
 */
export const batchPut = async (
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly Record<string, unknown>[],
): Promise<void> => {
  const batches: Record<string, unknown>[][] = [];
  for (let at = 0; at < items.length; at += BATCH) batches.push(items.slice(at, at + BATCH));
  await Promise.all(batches.map((batch) => putBatch(client, table, batch)));
};

const putBatch = async (client: DynamoDBDocumentClient, table: string, batch: Record<string, unknown>[]) => {
  let requests = batch.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
    requests = (answer.UnprocessedItems?.[table] ?? []) as typeof requests;
    if (requests.length === 0) return;
    await sleep(FIRST_WAIT_MILLISECONDS * 2 ** attempt);
  }
  throw new Error(`${table}: ${requests.length} items were still unprocessed after ${ATTEMPTS} attempts`);
};
