import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, type ILogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { alarmTopicKey } from './alarm-topic-key.ts';
import { INTERVALS, MAPPINGS } from './limits.ts';
import type { Settings } from './settings.ts';
import type { StageFunction } from './stage-function.ts';
import type { StageQueue } from './stage-queue.ts';

export interface AlarmsStackProps extends StackProps {
  readonly queues: readonly StageQueue[];
  readonly stages: readonly StageFunction[];
  readonly settings: Settings;
}

const PERIOD = Duration.minutes(5);
/** Runs that a schedule may miss before its silence is an alarm. */
const MISSED_RUNS = 3;

/** What a person must see. Each alarm's description says what it means and what to do first. */
export class AlarmsStack extends Stack {
  readonly #action: SnsAction | null;

  constructor(scope: Construct, id: string, { queues, stages, settings, ...props }: AlarmsStackProps) {
    super(scope, id, props);
    this.#action = settings.alarmEmail === null ? null : new SnsAction(this.#topic(settings.alarmEmail));
    for (const queue of queues) this.#watchQueue(queue);
    for (const stage of stages) this.#watchFunction(stage);
  }

  #watchQueue({ stage, queue, deadLetters }: StageQueue): void {
    this.#above(
      `${stage}-dead-letters`,
      deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' }),
      0,
      `The stage "${stage}" gave up on a message: a fault of ours, never a page's. Read the function's log for the message, mend it, then redrive the dead-letter queue.`,
    );
    this.#above(
      `${stage}-waiting`,
      queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' }),
      MAPPINGS[stage].patience,
      `Messages wait too long for the stage "${stage}": it is stopped, throttled or too slow. Look at its errors, throttles and duration.`,
    );
  }

  #watchFunction({ handler, lambda, log }: StageFunction): void {
    this.#above(
      `${handler}-errors`,
      lambda.metricErrors({ period: PERIOD, statistic: 'Sum' }),
      0,
      `The function "${handler}" ended with an error or ran out of time. Read its log.`,
    );
    if (handler === 'discover') this.#watchHarvest(log);
    if (handler === 'drift') this.#watchDrift(log);
    if (!(handler === 'discover' || handler === 'plan' || handler === 'drift')) return;
    this.#alarm(`${handler}-silent`, {
      metric: lambda.metricInvocations({
        period: Duration.seconds(MISSED_RUNS * INTERVALS[handler]),
        statistic: 'Sum',
      }),
      threshold: 1,
      comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
      // No invocation means no data: that is the alarm.
      missing: TreatMissingData.BREACHING,
      description: `The stage "${handler}" has not run ${MISSED_RUNS} times in a row. Look whether its schedule is enabled and may invoke it.`,
    });
  }

  /** Zero results are never "nothing new": discovery logs a warning for each source whose harvest is wrong. */
  #watchHarvest(log: ILogGroup): void {
    const filter = new MetricFilter(this, 'WrongHarvests', {
      logGroup: log,
      // Lambda writes the level in capitals before the line; in capitals it stands in no address or detail.
      filterPattern: FilterPattern.allTerms('WARN', 'discovered'),
      metricNamespace: 'PressArchive',
      metricName: 'WrongHarvests',
      defaultValue: 0,
    });
    this.#above(
      'harvest',
      filter.metric({ period: Duration.seconds(INTERVALS.discover), statistic: 'Sum' }),
      0,
      'Discovery found nothing, or a feed, listing or sitemap did not answer as it should: the site may have changed under us. The line "discovered" in the log of the function says which.',
    );
  }

  /** The drift watch logs a warning for each source that is read by weaker layers than before. */
  #watchDrift(log: ILogGroup): void {
    const filter = new MetricFilter(this, 'Drifts', {
      logGroup: log,
      filterPattern: FilterPattern.allTerms('WARN', 'drifted'),
      metricNamespace: 'PressArchive',
      metricName: 'Drifts',
      defaultValue: 0,
    });
    this.#above(
      'drift',
      filter.metric({ period: Duration.seconds(INTERVALS.drift), statistic: 'Sum' }),
      0,
      'A source is read by weaker layers than in the 30 days before: its site has probably changed its markup. The line "drifted" in the log of the function, or "press drift", says which fields. What to do: docs/runbook.md#drift.',
    );
  }

  #above(id: string, metric: IMetric, threshold: number, description: string): void {
    const comparison = ComparisonOperator.GREATER_THAN_THRESHOLD;
    this.#alarm(id, { metric, threshold, comparison, missing: TreatMissingData.NOT_BREACHING, description });
  }

  #alarm(
    id: string,
    alarm: {
      readonly metric: IMetric;
      readonly threshold: number;
      readonly comparison: ComparisonOperator;
      readonly missing: TreatMissingData;
      readonly description: string;
    },
  ): void {
    const made = new Alarm(this, id, {
      metric: alarm.metric,
      threshold: alarm.threshold,
      comparisonOperator: alarm.comparison,
      treatMissingData: alarm.missing,
      evaluationPeriods: 1,
      alarmDescription: alarm.description,
    });
    if (this.#action !== null) made.addAlarmAction(this.#action);
  }

  #topic(email: string): Topic {
    const topic = new Topic(this, 'Topic', { enforceSSL: true, masterKey: alarmTopicKey(this) });
    topic.addSubscription(new EmailSubscription(email));
    return topic;
  }
}
