import { Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IConstruct } from 'constructs';
import type { HandlerName } from '../lambda/environment.ts';
import { type BucketName, GRANTS, type Grant, TABLE_SHAPES, type TableName } from './grants.ts';
import type { QueueName } from './limits.ts';

/** ARNs of what grants speak of. A stack whose stages use no queue gives none. */
export interface Arns {
  readonly tables: Readonly<Record<TableName, string>>;
  readonly buckets: Readonly<Record<BucketName, string>>;
  readonly queues: Readonly<Partial<Record<QueueName, string>>>;
  /** What one model answers under; empty where none is set. */
  readonly models?: readonly string[];
}

const resourceOf = (grant: Exclude<Grant, { model: string }>, arns: Arns): string => {
  if ('table' in grant) {
    const table = arns.tables[grant.table];
    if (grant.index === undefined) return table;
    const indexes: Readonly<Record<string, { readonly name: string }>> = TABLE_SHAPES[grant.table].indexes;
    const index = indexes[grant.index];
    if (index === undefined) throw new Error(`the table ${grant.table} has no index ${grant.index}`);
    return `${table}/index/${index.name}`;
  }
  if ('bucket' in grant) {
    const bucket = arns.buckets[grant.bucket];
    return 'prefix' in grant ? `${bucket}/${grant.prefix}*` : bucket;
  }
  const queue = arns.queues[grant.queue];
  if (queue === undefined) throw new Error(`a stage of this stack is granted the queue ${grant.queue}, which it lacks`);
  return queue;
};

/** The whole policy of a stage's role: its grants, and writing its own log. */
export const policyOf = (handler: HandlerName, arns: Arns, log: ILogGroup): PolicyDocument =>
  new PolicyDocument({
    statements: [
      ...GRANTS[handler].flatMap((grant: Grant) => {
        const resources = 'model' in grant ? [...(arns.models ?? [])] : [resourceOf(grant, arns)];
        return resources.length === 0 ? [] : [new PolicyStatement({ actions: [...grant.actions], resources })];
      }),
      // The ARN of a log group ends in ":*": its streams.
      new PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [log.logGroupArn] }),
    ],
  });

/** The resources of a stage that end in a wildcard, as cdk-nag names them: each is accepted singly, a further one is not. */
export const wildcardsOf = (scope: IConstruct, handler: HandlerName, arns: Arns): string[] =>
  GRANTS[handler].flatMap((grant: Grant) => {
    if ('model' in grant) {
      const models = (arns.models ?? []).filter((arn) => arn.includes('*'));
      return models.map((arn) => arn.replace(Stack.of(scope).partition, '<AWS::Partition>'));
    }
    if (!('prefix' in grant)) return [];
    const imported = Stack.of(scope).resolve(arns.buckets[grant.bucket]) as { readonly 'Fn::ImportValue': string };
    return [`${imported['Fn::ImportValue']}/${grant.prefix}*`];
  });
