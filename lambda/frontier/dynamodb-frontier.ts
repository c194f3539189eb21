import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
} from '@aws-sdk/lib-dynamodb';
import { FRONTIER } from '../aws/tables.ts';
import { dynamodbHosts } from './dynamodb-hosts.ts';
import { dynamodbItems } from './dynamodb-items.ts';
import type { UrlEntry } from './entry.ts';
import type { Frontier, FrontierRow } from './frontier.ts';
import { dueLane, urlKey, urlOfKey } from './keys.ts';
import { settled } from './settled.ts';
import { tryUpdateOf } from './table-update.ts';

/** DynamoDB takes a hundred keys a BatchGetItem. */
const BATCH_GET = 100;

const { due, bySource } = FRONTIER.indexes;

/** The frontier table as a {@link Frontier}. */
export const dynamodbFrontier = (client: DynamoDBDocumentClient, table: string): Frontier => {
  const tryUpdate = tryUpdateOf(client, table);
  return {
    ...dynamodbHosts(client, table),
    ...dynamodbItems(client, table),

    async add(found, now) {
      const status = found.excluded === null ? 'waiting' : 'excluded';
      // An item is fetched with its page, never by itself.
      const isDue = status === 'waiting' && found.kind !== 'item';
      const added = await tryUpdate(
        urlKey(found.url),
        {
          url: found.url,
          source: found.source,
          releaseId: found.releaseId,
          status,
          lane: found.lane,
          discoveredAt: now,
          attempts: 0,
          ...(found.hint === null ? {} : { hint: found.hint }),
          ...(found.kind === undefined ? {} : { kind: found.kind }),
          ...(found.excluded === null ? {} : { reason: found.excluded }),
          ...(isDue ? { dueAt: now, dueLane: dueLane(found.source, found.lane) } : {}),
        },
        'attribute_not_exists(pk)',
      );
      return added ? 'added' : 'known';
    },

    refresh: (url, now) =>
      tryUpdate(
        urlKey(url),
        { dueAt: now },
        'attribute_exists(#dueAt) AND #dueAt > :now AND (attribute_not_exists(#leaseUntil) OR #leaseUntil < :now)',
        { ':now': now },
      ),

    async entry(url) {
      const answer = await client.send(new GetCommand({ TableName: table, Key: urlKey(url), ConsistentRead: true }));
      return (answer.Item as UrlEntry | undefined) ?? null;
    },

    async known(urls) {
      const found = new Set<string>();
      const distinct = [...new Set(urls)];
      for (let at = 0; at < distinct.length; at += BATCH_GET) {
        let keys: Record<string, unknown>[] = distinct.slice(at, at + BATCH_GET).map(urlKey);
        while (keys.length > 0) {
          const answer = await client.send(
            new BatchGetCommand({
              RequestItems: {
                [table]: {
                  Keys: keys,
                  ProjectionExpression: 'pk, #kind, #status',
                  ExpressionAttributeNames: { '#kind': 'kind', '#status': 'status' },
                },
              },
            }),
          );
          for (const { pk, kind, status } of answer.Responses?.[table] ?? []) {
            if (kind !== 'item' || status !== 'waiting') found.add(urlOfKey(pk));
          }
          keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        }
      }
      return found;
    },

    async due(source, lane, now, limit) {
      const answer = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at <= :now',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': dueLane(source, lane), ':now': now },
          Limit: limit,
        }),
      );
      return (answer.Items ?? []) as UrlEntry[];
    },

    lease: (entry, until) =>
      tryUpdate(urlKey(entry.url), { dueAt: until, leaseUntil: until }, '#dueAt = :seen', { ':seen': entry.dueAt }),

    async nextDue(source, lane, now) {
      const answer = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at > :now',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': dueLane(source, lane), ':now': now },
          Limit: 1,
        }),
      );
      return (answer.Items?.[0] as UrlEntry | undefined)?.dueAt ?? null;
    },

    async *leased(source, lane, now) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at > :now',
          FilterExpression: 'attribute_exists(leaseUntil)',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': dueLane(source, lane), ':now': now },
        },
      );
      for await (const page of pages) yield* (page.Items ?? []) as UrlEntry[];
    },

    async settle(url, leaseUntil, update) {
      const values = { ...settled(update), leaseUntil: undefined };
      const lease = { ':lease': leaseUntil };
      if (update.status !== 'stored' || update.sha256 === null) {
        return tryUpdate(urlKey(url), values, '#leaseUntil = :lease', lease);
      }
      const bound = { ...lease, ':body': update.sha256 };
      const accepted = '(attribute_not_exists(#rejectedSha256) OR #rejectedSha256 <> :body)';
      if (await tryUpdate(urlKey(url), values, `#leaseUntil = :lease AND ${accepted}`, bound)) return true;
      // The page reader was quicker and found no release in this very body: it stays refused.
      const {
        status: _status,
        reason: _reason,
        rejectedSha256: _rejected,
        ...kept
      } = values as Record<string, unknown>;
      return tryUpdate(urlKey(url), kept, '#leaseUntil = :lease AND #rejectedSha256 = :body', bound);
    },

    async refuse(url, bodySha256, { status, reason, sameAs, forGood = false }) {
      const values = {
        status,
        reason,
        rejectedSha256: bodySha256,
        ...(sameAs === undefined ? {} : { sameAs }),
        // What is in no lane is never due, also where the fetch of this very body settles only now.
        ...(forGood ? { dueLane: undefined } : {}),
      };
      await tryUpdate(urlKey(url), values, 'attribute_exists(pk)');
    },

    async *list(source, status) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: bySource.name,
          KeyConditionExpression: '#source = :source AND #status = :status',
          ExpressionAttributeNames: { '#source': bySource.partition, '#status': bySource.sort },
          ExpressionAttributeValues: { ':source': source, ':status': status },
        },
      );
      for await (const page of pages) {
        for (const item of page.Items ?? []) {
          yield { ...item, url: urlOfKey(item['pk']), status } as unknown as FrontierRow;
        }
      }
    },
  };
};
