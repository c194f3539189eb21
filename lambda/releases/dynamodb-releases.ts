import { isDeepStrictEqual } from 'node:util';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  paginateQuery,
  paginateScan,
} from '@aws-sdk/lib-dynamodb';
import { batchPut } from '../aws/batch-write.ts';
import type { Fact } from '../contract/fact.ts';
import type { ReleaseId } from '../contract/release.ts';
import { type Capture, captureOf } from './capture.ts';
import { historyOf, isChange } from './history.ts';
import {
  CAPTURE_PREFIX,
  captureSort,
  FACT_PREFIX,
  factItems,
  factPrefix,
  INDEX_ATTRIBUTES,
  type Item,
  indexAttributes,
  LATEST,
  partitionOf,
} from './items.ts';
import { latestItem } from './latest.ts';
import type { LatestRelease, Releases } from './releases.ts';

/** Each lost race is another writer's progress; captures of one release come minutes apart. */
const MOST_RACES = 50;

/**
 * The releases table as {@link Releases}. No transaction: facts first, then the capture, then `LATEST` as the captures
 * say it, by compare-and-swap on its revision, then the indexes. Each step may be repeated; a reader sees only what
 * `LATEST` points at.
 */
export const dynamodbReleases = (client: DynamoDBDocumentClient, table: string): Releases => {
  const below = async (id: ReleaseId, prefix: string): Promise<Item[]> => {
    const items: Item[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': partitionOf(id), ':prefix': prefix },
      },
    );
    for await (const page of pages) items.push(...((page.Items ?? []) as Item[]));
    return items;
  };

  const capturesOf = async (id: ReleaseId): Promise<Capture[]> =>
    (await below(id, CAPTURE_PREFIX)).map((item) => item as unknown as Capture);

  const latestOf = async (id: ReleaseId): Promise<LatestRelease | null> => {
    const answer = await client.send(
      new GetCommand({ TableName: table, Key: { pk: partitionOf(id), sk: LATEST }, ConsistentRead: true }),
    );
    return (answer.Item as LatestRelease | undefined) ?? null;
  };

  /**
   * Makes LATEST say what the captures say. A writer that read the captures before another one's was there loses the
   * swap, or the other one comes after it: whoever is last knew them all.
   */
  const settle = async (
    id: ReleaseId,
    copyOf?: ReleaseId | null,
  ): Promise<{ latest: LatestRelease; captures: readonly Capture[] }> => {
    for (let race = 0; race < MOST_RACES; race++) {
      const before = await latestOf(id);
      const captures = await capturesOf(id);
      const item = latestItem(id, captures, copyOf === undefined ? (before?.copyOf ?? null) : copyOf);
      const wanted = { ...item, revision: (before?.revision ?? 0) + 1 };
      const latest = wanted as unknown as LatestRelease;
      if (before !== null && isDeepStrictEqual({ ...wanted, revision: before.revision }, before)) {
        return { latest: before, captures };
      }
      try {
        await client.send(
          new PutCommand({
            TableName: table,
            Item: wanted,
            // Written by nobody since it was read.
            ConditionExpression: before === null ? 'attribute_not_exists(pk)' : 'revision = :revision',
            ...(before === null ? {} : { ExpressionAttributeValues: { ':revision': before.revision } }),
          }),
        );
        return { latest, captures };
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    }
    throw new Error(`${id}: LATEST was written by others ${MOST_RACES} times in a row`);
  };

  /**
   * Puts the facts that LATEST points at into the indexes, and takes all others out: whatever was written in between
   * by whomever, the last to come leaves them right.
   */
  const alignIndexes = async (id: ReleaseId): Promise<void> => {
    for (let race = 0; race < MOST_RACES; race++) {
      const latest = await latestOf(id);
      if (latest === null) return;
      const shown = factPrefix(latest.version, latest.reading);
      const wrong: Item[] = [];
      for (const item of await below(id, FACT_PREFIX)) {
        const isShown = latest.copyOf === null && item.sk.startsWith(shown);
        const wanted = isShown ? indexAttributes(item as unknown as Fact, latest.publishedAt) : {};
        if (INDEX_ATTRIBUTES.every((name) => item[name] === wanted[name])) continue;
        const bare = Object.entries(item).filter(([name]) => !INDEX_ATTRIBUTES.includes(name));
        wrong.push({ ...Object.fromEntries(bare), ...wanted } as Item);
      }
      await batchPut(client, table, wrong);
      if ((await latestOf(id))?.revision === latest.revision) return;
    }
    throw new Error(`${id}: LATEST moved ${MOST_RACES} times in a row while its indexes were aligned`);
  };

  return {
    async store(document) {
      const { id } = document.release;
      const isNew = (await latestOf(id)) === null;
      // What is not known yet is in the indexes at once; otherwise they are aligned when LATEST has moved.
      await batchPut(client, table, factItems(document, isNew));
      const capture = captureOf(document);
      const item = { pk: partitionOf(id), sk: captureSort(capture.fetchedAt), ...capture };
      await client.send(new PutCommand({ TableName: table, Item: item }));
      const { latest, captures } = await settle(id);
      if (!isNew || captures.length > 1) await alignIndexes(id);
      if (captures.length === 1) return { outcome: 'stored', latest };
      return { outcome: isChange(historyOf(captures), capture.fetchedAt) ? 'changed' : 'unchanged', latest };
    },
    latest: latestOf,
    async linkCopy(id, copyOf) {
      await settle(id, copyOf);
      await alignIndexes(id);
    },
    async *all() {
      const pages = paginateScan(
        { client },
        { TableName: table, FilterExpression: 'sk = :latest', ExpressionAttributeValues: { ':latest': LATEST } },
      );
      for await (const page of pages) yield* (page.Items ?? []) as unknown as LatestRelease[];
    },
  };
};
