import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DEAD_LETTER_RETENTION, MAPPINGS, type MappingLimits, type QueueName, visibilityOf } from './limits.ts';

/** A queue that starts a stage, and the dead letters of that stage. */
export class StageQueue extends Construct {
  readonly stage: QueueName;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, stage: QueueName, { fifo }: { readonly fifo: boolean }) {
    super(scope, `${stage}-queue`);
    this.stage = stage;
    const { maxReceives, retention } = MAPPINGS[stage];
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // The sender says what a double is: one URL and lease, not one text.
      ...(fifo ? { fifo: true, contentBasedDeduplication: false } : {}),
    };
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...common,
      retentionPeriod: Duration.seconds(DEAD_LETTER_RETENTION),
    });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      visibilityTimeout: Duration.seconds(visibilityOf(stage)),
      retentionPeriod: Duration.seconds(retention),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxReceives },
    });
  }

  /** Lets the queue start the function, whose role already has what the mapping needs. */
  start(target: IFunction): void {
    const { batchSize, batchingWindow, concurrency }: MappingLimits = MAPPINGS[this.stage];
    new EventSourceMapping(this, 'Mapping', {
      target,
      eventSourceArn: this.queue.queueArn,
      batchSize,
      reportBatchItemFailures: true,
      ...(batchingWindow === 0 ? {} : { maxBatchingWindow: Duration.seconds(batchingWindow) }),
      ...(concurrency === undefined ? {} : { maxConcurrency: concurrency }),
    });
  }
}
