import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodb, s3 } from '../aws/clients.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import type { IndexMessage } from '../contract/messages.ts';
import { systemClock } from '../contract/time.ts';
import { readEnvironment } from '../environment.ts';
import { dynamodbReleases } from '../releases/dynamodb-releases.ts';
import { indexReleases } from '../search/index-releases.ts';
import { bodiesOf, log } from './sqs-batch.ts';

/** Started by the index queue; one writer at a time. A batch becomes one new snapshot, so it succeeds or fails whole. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const env = readEnvironment('index');
  const { messages, unreadable } = bodiesOf<IndexMessage>(event.Records);
  for (const messageId of unreadable) log('error', 'message is not JSON', { messageId });
  const indexed = await indexReleases([...messages.values()], {
    derived: s3ObjectStore(s3(), env.DERIVED_BUCKET),
    releases: dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
    clock: systemClock,
  });
  log('info', 'indexed', { stage: 'index', releases: indexed });
  return { batchItemFailures: unreadable.map((itemIdentifier) => ({ itemIdentifier })) };
};
