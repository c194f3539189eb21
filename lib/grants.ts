import { FRONTIER, RELEASES } from '../lambda/aws/tables.ts';
import type { HandlerName } from '../lambda/environment.ts';
import type { QueueName } from './limits.ts';

/**
 * What each stage may do, and nothing else. No action here deletes data, and none can be added: the type has none.
 * (`sqs:DeleteMessage` acknowledges a message of the stage's own queue.)
 */

type TableAction =
  `dynamodb:${'GetItem' | 'BatchGetItem' | 'Query' | 'Scan' | 'PutItem' | 'UpdateItem' | 'BatchWriteItem'}`;
type ObjectAction = `s3:${'GetObject' | 'PutObject'}`;
type QueueAction = `sqs:${'SendMessage' | 'ReceiveMessage' | 'DeleteMessage' | 'GetQueueAttributes'}`;

export const TABLE_SHAPES = { frontier: FRONTIER, releases: RELEASES } as const;
export type TableName = keyof typeof TABLE_SHAPES;
export type IndexName<T extends TableName = TableName> = T extends TableName
  ? keyof (typeof TABLE_SHAPES)[T]['indexes']
  : never;
/** What lies below each prefix is said in lambda/archive/keys.ts. */
export type BucketPrefix = { readonly archive: 'raw/' | 'rejected/'; readonly derived: 'releases/' | 'search/' };
export type BucketName = keyof BucketPrefix;

export type Grant =
  | { readonly table: TableName; readonly index?: IndexName; readonly actions: readonly TableAction[] }
  | { readonly bucket: BucketName; readonly prefix: string; readonly actions: readonly ObjectAction[] }
  /** Listing applies to the bucket as a whole. */
  | { readonly bucket: BucketName; readonly actions: readonly ['s3:ListBucket'] }
  | { readonly queue: QueueName; readonly actions: readonly QueueAction[] }
  /** The model that reads facts, where one is set; nothing where none is. */
  | { readonly model: 'facts'; readonly actions: readonly ['bedrock:InvokeModel'] };

const items = (table: TableName, ...actions: TableAction[]): Grant => ({ table, actions });
const indexes = <T extends TableName>(table: T, ...names: IndexName<T>[]): Grant[] =>
  names.map((index) => ({ table, index, actions: ['dynamodb:Query'] }) as Grant);
const sends = (queue: QueueName): Grant => ({ queue, actions: ['sqs:SendMessage'] });
/** What an event source mapping needs of the function's role. */
const consumes = (queue: QueueName): Grant => ({
  queue,
  actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
});
const writes = <B extends BucketName>(bucket: B, ...prefixes: BucketPrefix[B][]): Grant[] =>
  prefixes.map((prefix) => ({ bucket, prefix, actions: ['s3:PutObject'] }));
/**
 * Without s3:ListBucket, S3 answers 403 instead of 404 for an object that is not there, and "none yet" (the first
 * search pointer) would look like a fault of ours. A condition on the prefix would not do: GetObject carries none.
 */
const reads = <B extends BucketName>(bucket: B, ...prefixes: BucketPrefix[B][]): Grant[] => [
  ...prefixes.map((prefix): Grant => ({ bucket, prefix, actions: ['s3:GetObject'] })),
  { bucket, actions: ['s3:ListBucket'] },
];

export const GRANTS = {
  discover: [items('frontier', 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:UpdateItem')],
  plan: [items('frontier', 'dynamodb:UpdateItem'), ...indexes('frontier', 'due'), sends('fetch')],
  fetch: [
    consumes('fetch'),
    items('frontier', 'dynamodb:GetItem', 'dynamodb:UpdateItem'),
    ...writes('archive', 'raw/', 'rejected/'),
    ...reads('archive', 'raw/'),
    sends('extract'),
  ],
  extract: [
    consumes('extract'),
    consumes('reextract'),
    ...reads('archive', 'raw/'),
    ...writes('derived', 'releases/'),
    ...reads('derived', 'releases/'),
    // Takes back a page that the reader found to be no release.
    items('frontier', 'dynamodb:GetItem', 'dynamodb:UpdateItem'),
    items(
      'releases',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
      // IAM can not tell the puts of a batch from its deletes. We send puts only; PITR covers the rest.
      'dynamodb:BatchWriteItem',
    ),
    sends('index'),
    { model: 'facts', actions: ['bedrock:InvokeModel'] },
  ],
  index: [
    consumes('index'),
    // Says which release is a copy, and takes its facts out of the indexes.
    items('releases', 'dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'),
    ...writes('derived', 'search/'),
    ...reads('derived', 'releases/', 'search/'),
  ],
  query: [
    items('frontier', 'dynamodb:GetItem', 'dynamodb:BatchGetItem'),
    ...indexes('frontier', 'bySource'),
    items('releases', 'dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'),
    ...indexes('releases', 'byDate', 'figures', 'bySpeaker', 'changed'),
    ...reads('derived', 'releases/', 'search/'),
  ],
  reextract: [{ bucket: 'archive', actions: ['s3:ListBucket'] }, sends('reextract')],
  drift: [...indexes('frontier', 'bySource'), items('releases', 'dynamodb:Query')],
  reconcile: [...indexes('frontier', 'bySource'), items('releases', 'dynamodb:Scan'), ...reads('derived', 'search/')],
} as const satisfies Record<HandlerName, readonly Grant[]>;
