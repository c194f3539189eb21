import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamodb, s3, sqs } from '../aws/clients.ts';
import { sqsSender } from '../aws/queue.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import type { ExtractMessage, ReextractMessage } from '../contract/messages.ts';
import { systemClock } from '../contract/time.ts';
import { dynamodbPageNotes } from '../drift/page-notes.ts';
import { readEnvironment } from '../environment.ts';
import { extractPage } from '../extract/extract.ts';
import type { StoredOutcome } from '../extract/store-release.ts';
import { chooseReader } from '../facts/choose-reader.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { TEMPLATES } from '../read/templates/registry.ts';
import { dynamodbReleases } from '../releases/dynamodb-releases.ts';
import { enabledSources } from '../sources/registry.ts';
import { eachMessage, log } from './sqs-batch.ts';

/** Messages of a batch that are worked on at once: parsing holds the processor, storing waits for the network. */
const CONCURRENCY = 4;

let reader: Promise<FactReader> | null = null;
/** One for the life of the process: a model's client keeps its connections. */
const factReader = (setting: string): Promise<FactReader> => {
  reader ??= chooseReader(setting, (report) => log('info', 'model', { stage: 'facts', ...report }));
  return reader;
};

const storedLine = (url: string, { outcome, latest }: StoredOutcome): object => ({
  stage: 'extract',
  releaseId: latest.releaseId,
  url,
  outcome,
  factCounts: latest.factCounts,
});

/** Started by the extract queue, and by the queue of pages to read again. */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const env = readEnvironment('extract');
  const dependencies = {
    archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
    derived: s3ObjectStore(s3(), env.DERIVED_BUCKET),
    releases: dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
    notes: dynamodbPageNotes(dynamodb(), env.RELEASES_TABLE, systemClock),
    frontier: dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
    indexQueue: sqsSender(sqs(), env.INDEX_QUEUE_URL),
    facts: await factReader(env.FACT_READER),
    sources: enabledSources(env),
    templates: TEMPLATES,
    code: { reader: env.READER_CODE, facts: env.FACTS_CODE },
  };
  return eachMessage<ExtractMessage | ReextractMessage>(event, CONCURRENCY, async (message) => {
    const result = await extractPage(message, dependencies);
    const { releaseId } = message;
    const url = 'url' in message ? message.url : message.rawKey;
    const said = { stage: 'extract', releaseId, url };
    switch (result.outcome) {
      case 'several':
        for (const { url: item, stored } of result.releases) log('info', 'done', storedLine(item, stored));
        return { ...said, outcome: 'several', releases: result.releases.length };
      case 'stored':
      case 'changed':
      case 'unchanged':
      case 'read_again':
        return storedLine(url, result);
      case 'handed_over':
      case 'excluded':
      case 'rejected':
        return { ...said, ...result };
    }
  });
};
