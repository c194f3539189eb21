import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { FRONTIER } from '../aws/tables.ts';
import type { HostEntry, UrlEntry, UrlUpdate } from './entry.ts';
import type { Frontier, FrontierRow } from './frontier.ts';

const urlKey = (url: string) => ({ pk: `URL#${url}`, sk: 'URL' });
const hostKey = (host: string) => ({ pk: `HOST#${host}`, sk: 'HOST' });

/** DynamoDB takes a hundred keys a BatchGetItem. */
const BATCH_GET = 100;

const { due, bySource } = FRONTIER.indexes;

/** SET and REMOVE of an update as expressions; `undefined` removes. */
const assignment = (values: Readonly<Record<string, unknown>>) => {
  const names: Record<string, string> = {};
  const set: string[] = [];
  const remove: string[] = [];
  const bound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    names[`#${name}`] = name;
    if (value === undefined) remove.push(`#${name}`);
    else {
      bound[`:${name}`] = value;
      set.push(`#${name} = :${name}`);
    }
  }
  const expression = [
    set.length > 0 ? `SET ${set.join(', ')}` : '',
    remove.length > 0 ? `REMOVE ${remove.join(', ')}` : '',
  ];
  return { expression: expression.join(' ').trim(), names, bound };
};

/** What a settled lease leaves on the entry. */
const settled = (update: UrlUpdate): Readonly<Record<string, unknown>> => {
  switch (update.status) {
    case 'stored':
      return {
        // Not modified (no body): the page stands where it stood.
        ...(update.sha256 === null ? {} : { status: 'stored', reason: undefined, rejectedSha256: undefined }),
        attempts: 0,
        lastFetchedAt: update.fetchedAt,
        etag: update.etag ?? undefined,
        lastModified: update.lastModified ?? undefined,
        ...(update.sha256 === null ? {} : { sha256: update.sha256 }),
        dueAt: update.dueAt,
      };
    case 'gone':
    case 'quarantined':
      return {
        status: update.status,
        reason: update.reason,
        attempts: 0,
        lastFetchedAt: update.fetchedAt,
        etag: undefined,
        lastModified: undefined,
        dueAt: update.dueAt,
      };
    case 'excluded':
      return {
        status: 'excluded',
        reason: update.reason,
        lastFetchedAt: update.fetchedAt,
        dueAt: update.dueAt,
        ...(update.dueAt === undefined ? { dueLane: undefined } : {}),
      };
    case 'failing':
      return { reason: update.reason, attempts: update.attempts, dueAt: update.dueAt };
  }
};

/** The frontier table as a {@link Frontier}. */
export const dynamodbFrontier = (client: DynamoDBDocumentClient, table: string): Frontier => {
  /** An update that may lose a race: false if its condition did not hold. */
  const tryUpdate = async (
    key: { pk: string; sk: string },
    values: Readonly<Record<string, unknown>>,
    condition: string,
    conditionValues: Readonly<Record<string, unknown>> = {},
  ): Promise<boolean> => {
    const { expression, names, bound } = assignment(values);
    const used = Object.fromEntries(
      ['dueAt', 'leaseUntil', 'nextRequestAt', 'rejectedSha256']
        .filter((n) => condition.includes(`#${n}`))
        .map((n) => [`#${n}`, n]),
    );
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: key,
          UpdateExpression: expression,
          ConditionExpression: condition,
          ExpressionAttributeNames: { ...names, ...used },
          ...(Object.keys({ ...bound, ...conditionValues }).length > 0
            ? { ExpressionAttributeValues: { ...bound, ...conditionValues } }
            : {}),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  return {
    async add(found, now) {
      const live = found.excluded === null;
      const added = await tryUpdate(
        urlKey(found.url),
        {
          url: found.url,
          source: found.source,
          releaseId: found.releaseId,
          status: live ? 'waiting' : 'excluded',
          lane: found.lane,
          discoveredAt: now,
          attempts: 0,
          ...(found.hint === null ? {} : { hint: found.hint }),
          ...(found.excluded === null ? { dueAt: now, dueLane: found.lane } : { reason: found.excluded }),
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
            new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ProjectionExpression: 'pk' } } }),
          );
          for (const item of answer.Responses?.[table] ?? []) found.add(String(item['pk']).slice('URL#'.length));
          keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
        }
      }
      return found;
    },

    async due(lane, now, limit) {
      const answer = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at <= :now',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': lane, ':now': now },
          Limit: limit,
        }),
      );
      return (answer.Items ?? []) as UrlEntry[];
    },

    lease: (entry, until) =>
      tryUpdate(urlKey(entry.url), { dueAt: until, leaseUntil: until }, '#dueAt = :seen', { ':seen': entry.dueAt }),

    async nextDue(lane, now) {
      const answer = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at > :now',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': lane, ':now': now },
          Limit: 1,
        }),
      );
      return (answer.Items?.[0] as UrlEntry | undefined)?.dueAt ?? null;
    },

    async *leased(lane, now) {
      const pages = paginateQuery(
        { client },
        {
          TableName: table,
          IndexName: due.name,
          KeyConditionExpression: '#lane = :lane AND #at > :now',
          FilterExpression: 'attribute_exists(leaseUntil)',
          ExpressionAttributeNames: { '#lane': due.partition, '#at': due.sort },
          ExpressionAttributeValues: { ':lane': lane, ':now': now },
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

    async refuse(url, bodySha256, status, reason) {
      const values = { status, reason, rejectedSha256: bodySha256 };
      await tryUpdate(urlKey(url), values, 'attribute_exists(pk)');
    },

    async host(host) {
      const answer = await client.send(new GetCommand({ TableName: table, Key: hostKey(host), ConsistentRead: true }));
      return { host, ...(answer.Item as Omit<HostEntry, 'host'> | undefined) };
    },

    holdHost: (host, seen, until) =>
      seen === undefined
        ? tryUpdate(hostKey(host), { nextRequestAt: until, heldUntil: until }, 'attribute_not_exists(#nextRequestAt)')
        : tryUpdate(hostKey(host), { nextRequestAt: until, heldUntil: until }, '#nextRequestAt = :seen', {
            ':seen': seen,
          }),

    releaseHost: (host, until, next) =>
      tryUpdate(hostKey(host), { nextRequestAt: next, heldUntil: undefined }, '#nextRequestAt = :until', {
        ':until': until,
      }),

    async pauseHost(host, until) {
      await tryUpdate(
        hostKey(host),
        { nextRequestAt: until },
        'attribute_not_exists(#nextRequestAt) OR #nextRequestAt < :until',
        { ':until': until },
      );
    },

    async saveRobots(host, robots) {
      const { expression, names, bound } = assignment({ robots });
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(host),
          UpdateExpression: expression,
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: bound,
        }),
      );
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
          yield { ...item, url: String(item['pk']).slice('URL#'.length), status } as unknown as FrontierRow;
        }
      }
    },
  };
};
