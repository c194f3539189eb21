import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { HostEntry } from './entry.ts';
import type { HostSlots } from './frontier.ts';
import { hostKey } from './keys.ts';
import { assignment, tryUpdateOf } from './table-update.ts';

/** When each host may be asked, in the frontier table. */
export const dynamodbHosts = (client: DynamoDBDocumentClient, table: string): HostSlots => {
  const tryUpdate = tryUpdateOf(client, table);
  return {
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
  };
};
