import type { AttributeDefinition, BucketModel, IndexModel, KeyElement, QueueModel, TableModel } from './model.ts';
import type { Properties } from './properties.ts';
import type { Resolver } from './resolve.ts';

/** AWS::DynamoDB::Table and GlobalTable. Billing, recovery and encryption have no meaning on one machine. */
export const readTable = (resolver: Resolver, properties: Properties): TableModel => {
  const index = ({ IndexName, KeySchema, Projection }: IndexModel): IndexModel => ({
    IndexName,
    KeySchema,
    Projection,
  });
  return {
    logicalId: properties.located.logicalId,
    name: resolver.nameOf(properties.located),
    attributes: properties.list<AttributeDefinition>('AttributeDefinitions'),
    keys: properties.list<KeyElement>('KeySchema'),
    globalIndexes: properties.list<IndexModel>('GlobalSecondaryIndexes').map(index),
    localIndexes: properties.list<IndexModel>('LocalSecondaryIndexes').map(index),
  };
};

export const readBucket = (resolver: Resolver, properties: Properties): BucketModel => ({
  logicalId: properties.located.logicalId,
  name: resolver.nameOf(properties.located),
});

/** Defaults are those of SQS. */
const DEFAULT_VISIBILITY_SECONDS = 30;
const DEFAULT_RETENTION_SECONDS = 4 * 24 * 3600;

export const readQueue = (resolver: Resolver, properties: Properties): QueueModel => {
  const redrive = properties.object('RedrivePolicy');
  const target = redrive['deadLetterTargetArn'];
  return {
    logicalId: properties.located.logicalId,
    name: resolver.nameOf(properties.located),
    arn: resolver.arnOf(properties.located),
    fifo: String(properties.get('FifoQueue')) === 'true',
    contentBasedDeduplication: String(properties.get('ContentBasedDeduplication')) === 'true',
    visibilityTimeoutSeconds: properties.number('VisibilityTimeout', DEFAULT_VISIBILITY_SECONDS),
    retentionSeconds: properties.number('MessageRetentionPeriod', DEFAULT_RETENTION_SECONDS),
    delaySeconds: properties.number('DelaySeconds', 0),
    redrive:
      target === undefined
        ? null
        : { deadLetterQueueArn: String(target), maxReceiveCount: Number(redrive['maxReceiveCount']) },
  };
};
