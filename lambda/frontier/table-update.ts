import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';

/** SET and REMOVE of an update as expressions; `undefined` removes. */
export const assignment = (values: Readonly<Record<string, unknown>>) => {
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

/** Another writer was first, and what it wrote holds. */
export const ignoreLostRace = (error: unknown): void => {
  if (!(error instanceof ConditionalCheckFailedException)) throw error;
};

/** Attributes that conditions name. */
const CONDITIONED = ['dueAt', 'leaseUntil', 'nextRequestAt', 'rejectedSha256', 'status'];

/** An update that may lose a race: false if its condition did not hold. `undefined` removes an attribute. */
export type TryUpdate = (
  key: { readonly pk: string; readonly sk: string },
  values: Readonly<Record<string, unknown>>,
  condition: string,
  conditionValues?: Readonly<Record<string, unknown>>,
) => Promise<boolean>;

export const tryUpdateOf =
  (client: DynamoDBDocumentClient, table: string): TryUpdate =>
  async (key, values, condition, conditionValues = {}) => {
    const { expression, names, bound } = assignment(values);
    const used = Object.fromEntries(
      CONDITIONED.filter((name) => condition.includes(`#${name}`)).map((name) => [`#${name}`, name]),
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
