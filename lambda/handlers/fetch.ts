import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodb, s3, sqs } from '../aws/clients.ts';
import { sqsSender } from '../aws/queue.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import type { FetchMessage } from '../contract/messages.ts';
import { systemClock } from '../contract/time.ts';
import { readEnvironment } from '../environment.ts';
import { fetchPage } from '../fetch/fetch-page.ts';
import { politeClient } from '../fetch/polite.ts';
import { userAgent } from '../fetch/user-agent.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { enabledSources } from '../sources/registry.ts';
import { eachMessage } from './sqs-batch.ts';

/** Started by the fetch queue: FIFO, grouped by host, one message at a time. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const env = readEnvironment('fetch');
  const frontier = dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE);
  const dependencies = {
    frontier,
    archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
    extractQueue: sqsSender(sqs(), env.EXTRACT_QUEUE_URL),
    client: politeClient({ frontier, clock: systemClock, userAgent: userAgent(env.CONTACT) }),
    sources: enabledSources(env),
    clock: systemClock,
  };
  return eachMessage<FetchMessage>(event, 1, async (message) => ({
    stage: 'fetch',
    url: message.url,
    ...(await fetchPage(message, dependencies)),
  }));
};
