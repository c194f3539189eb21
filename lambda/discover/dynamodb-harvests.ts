import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { harvestKey, wayKey } from '../frontier/keys.ts';
import type { Harvest, Harvests, WayMemory } from './harvest.ts';

/** DynamoDB takes a hundred keys a BatchGetItem. */
const BATCH_GET = 100;

/** Harvests in the frontier table: one small item for each source and for each of its ways. */
export const dynamodbHarvests = (client: DynamoDBDocumentClient, table: string): Harvests => {
  const set = (key: { pk: string; sk: string }, value: object) =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: key,
        UpdateExpression: 'SET #value = :value',
        ExpressionAttributeNames: { '#value': 'value' },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  return {
    async ways(source, urls) {
      const found = new Map<string, WayMemory>();
      const distinct = [...new Set(urls)];
      for (let at = 0; at < distinct.length; at += BATCH_GET) {
        let keys: Record<string, unknown>[] = distinct.slice(at, at + BATCH_GET).map((url) => wayKey(source, url));
        while (keys.length > 0) {
          const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: keys } } }));
          for (const { value } of answer.Responses?.[table] ?? []) {
            const memory = value as WayMemory;
            found.set(memory.url, memory);
          }
          keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        }
      }
      return found;
    },
    async last(source) {
      const answer = await client.send(new GetCommand({ TableName: table, Key: harvestKey(source) }));
      return (answer.Item?.['value'] as Harvest | undefined) ?? null;
    },
    async record(source, harvest, ways) {
      for (const memory of ways) await set(wayKey(source, memory.url), memory);
      // Last: whoever sees the harvest sees its ways.
      if (harvest !== null) await set(harvestKey(source), harvest);
    },
  };
};
