import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { UrlEntry } from './entry.ts';
import type { ItemsOfPages } from './frontier.ts';
import { urlKey } from './keys.ts';
import { ignoreLostRace, tryUpdateOf } from './table-update.ts';

/** Items of aggregators in the frontier table. */
export const dynamodbItems = (client: DynamoDBDocumentClient, table: string): ItemsOfPages => {
  const tryUpdate = tryUpdateOf(client, table);
  const entryOf = async (url: string): Promise<UrlEntry | undefined> => {
    const answer = await client.send(new GetCommand({ TableName: table, Key: urlKey(url), ConsistentRead: true }));
    return answer.Item as UrlEntry | undefined;
  };
  return {
    async expect(page, items) {
      if (items.length === 0) return;
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: urlKey(page),
          UpdateExpression: 'ADD expects :items',
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':items': new Set(items) },
        }),
      );
    },

    async hold(item, fetchedAt) {
      await client
        .send(
          new UpdateCommand({
            TableName: table,
            Key: urlKey(item.url),
            UpdateExpression:
              'SET #url = :url, #source = :source, releaseId = :id, #kind = :item, #status = :stored, lane = if_not_exists(lane, :lane), attempts = :none, discoveredAt = if_not_exists(discoveredAt, :at), lastFetchedAt = :at REMOVE reason',
            // A page that was fetched later may have been read before this one.
            ConditionExpression: 'attribute_not_exists(lastFetchedAt) OR lastFetchedAt <= :at OR #status <> :stored',
            ExpressionAttributeNames: { '#url': 'url', '#source': 'source', '#kind': 'kind', '#status': 'status' },
            ExpressionAttributeValues: {
              ':url': item.url,
              ':source': item.source,
              ':id': item.releaseId,
              ':item': 'item',
              ':stored': 'stored',
              ':lane': 'backfill',
              ':none': 0,
              ':at': fetchedAt,
            },
          }),
        )
        .catch(ignoreLostRace);
    },

    async endExpectations(page, fetchedAt, reason) {
      const { expects } = (await entryOf(page)) ?? {};
      const over: string[] = [];
      for (const item of expects ?? []) {
        const entry = await entryOf(item);
        if (entry === undefined || entry.status !== 'waiting') over.push(item);
        else if (entry.discoveredAt <= fetchedAt) {
          await tryUpdate(
            urlKey(item),
            { status: 'quarantined', reason, lastFetchedAt: fetchedAt },
            '#status = :waiting',
            {
              ':waiting': 'waiting',
            },
          );
          over.push(item);
        }
      }
      if (over.length === 0) return;
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: urlKey(page),
          UpdateExpression: 'DELETE expects :items',
          ExpressionAttributeValues: { ':items': new Set(over) },
        }),
      );
    },
  };
};
