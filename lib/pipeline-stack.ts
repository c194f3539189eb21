import { Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { HandlerName } from '../lambda/environment.ts';
import { modelOf } from '../lambda/facts/reader-setting.ts';
import type { CodeOf } from './bundle.ts';
import { QUEUES, type QueueName, STARTED_BY } from './limits.ts';
import { modelArns } from './model-arns.ts';
import { Schedules } from './schedules.ts';
import { type Settings, warnOfSettings } from './settings.ts';
import { sourceHash } from './source-hash.ts';
import { StageFunction } from './stage-function.ts';
import { StageQueue } from './stage-queue.ts';
import type { StorageStack } from './storage-stack.ts';

export interface PipelineStackProps extends StackProps {
  readonly storage: StorageStack;
  readonly settings: Settings;
  readonly codeOf: CodeOf;
}

/** From a press page to the search snapshot: discover, plan → fetch → extract → index; reextract; drift and reconcile. */
export class PipelineStack extends Stack {
  readonly queues: Readonly<Record<QueueName, StageQueue>>;
  readonly stages: { readonly [H in Exclude<HandlerName, 'query'>]: StageFunction<H> };

  constructor(scope: Construct, id: string, { storage, settings, codeOf, ...props }: PipelineStackProps) {
    super(scope, id, props);
    warnOfSettings(this, settings);
    this.queues = {
      // Ordered by host, so that no host ever has two requests at a time.
      fetch: new StageQueue(this, 'fetch', { fifo: true }),
      extract: new StageQueue(this, 'extract', { fifo: false }),
      reextract: new StageQueue(this, 'reextract', { fifo: false }),
      index: new StageQueue(this, 'index', { fifo: false }),
    };
    const { fetch, extract, reextract, index } = this.queues;
    const arns = {
      ...storage.arns,
      models: modelArns(this, modelOf(settings.FACT_READER)),
      queues: {
        fetch: fetch.queue.queueArn,
        extract: extract.queue.queueArn,
        reextract: reextract.queue.queueArn,
        index: index.queue.queueArn,
      },
    };
    const provided = {
      FRONTIER_TABLE: storage.tables.frontier.tableName,
      RELEASES_TABLE: storage.tables.releases.tableName,
      ARCHIVE_BUCKET: storage.archive.bucketName,
      DERIVED_BUCKET: storage.derived.bucketName,
      FETCH_QUEUE_URL: fetch.queue.queueUrl,
      EXTRACT_QUEUE_URL: extract.queue.queueUrl,
      INDEX_QUEUE_URL: index.queue.queueUrl,
      REEXTRACT_QUEUE_URL: reextract.queue.queueUrl,
      SOURCES: settings.SOURCES,
      SITES: settings.SITES,
      CONTACT: settings.CONTACT,
      FACT_READER: settings.FACT_READER,
      READER_CODE: sourceHash('lambda/read/read-page.ts'),
      FACTS_CODE: sourceHash('lambda/facts/choose-reader.ts'),
    };
    const common = { codeOf, provided, arns };
    this.stages = {
      discover: new StageFunction(this, { handler: 'discover', ...common }),
      plan: new StageFunction(this, { handler: 'plan', ...common }),
      fetch: new StageFunction(this, { handler: 'fetch', ...common }),
      extract: new StageFunction(this, { handler: 'extract', ...common }),
      index: new StageFunction(this, { handler: 'index', ...common }),
      reextract: new StageFunction(this, { handler: 'reextract', ...common }),
      drift: new StageFunction(this, { handler: 'drift', ...common }),
      reconcile: new StageFunction(this, { handler: 'reconcile', ...common }),
    };
    for (const name of QUEUES) this.queues[name].start(this.stages[STARTED_BY[name]].lambda);
    new Schedules(this, 'Schedules', this.stages);
  }
}
