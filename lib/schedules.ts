import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { INTERVALS, SCHEDULED_STAGES, SCHEDULES, type ScheduledStage } from './limits.ts';
import type { StageFunction } from './stage-function.ts';

const MINUTE = 60;
/** Lambda keeps an asynchronous event for six hours at most. */
const OLDEST_EVENT = 6 * 60 * MINUTE;

const UNITS = { day: 24 * 60 * MINUTE, hour: 60 * MINUTE, minute: MINUTE } as const;

/** `rate(10 minutes)`, in the largest unit that fits. Scheduler knows no seconds. */
const rate = (seconds: number): string => {
  const unit = Object.entries(UNITS).find(([, length]) => seconds % length === 0);
  if (unit === undefined) throw new Error(`a schedule of ${seconds} seconds is no whole number of minutes`);
  const count = seconds / unit[1];
  return `rate(${count} ${unit[0]}${count === 1 ? '' : 's'})`;
};

/** The stages that the clock starts. A run that fails is not repeated: the next one does its work. */
export class Schedules extends Construct {
  constructor(scope: Construct, id: string, stages: { readonly [S in ScheduledStage]: StageFunction<S> }) {
    super(scope, id);
    const scheduled = SCHEDULED_STAGES.map((name) => stages[name]);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      inlinePolicies: {
        invoke: new PolicyDocument({
          statements: [
            new PolicyStatement({
              actions: ['lambda:InvokeFunction'],
              resources: scheduled.map(({ lambda }) => lambda.functionArn),
            }),
          ],
        }),
      },
    });
    for (const { handler, lambda } of scheduled) {
      // Scheduler invokes asynchronously: without this, Lambda would repeat a failed run twice.
      lambda.configureAsyncInvoke({
        retryAttempts: 0,
        maxEventAge: Duration.seconds(Math.min(INTERVALS[handler], OLDEST_EVENT)),
      });
    }
    for (const [name, { stage, interval, input }] of Object.entries(SCHEDULES)) {
      new CfnSchedule(this, name, {
        description: `Starts the stage "${stage}" (${name})`,
        scheduleExpression: rate(interval),
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: stages[stage].lambda.functionArn,
          roleArn: role.roleArn,
          input: JSON.stringify(input),
          retryPolicy: { maximumRetryAttempts: 0, maximumEventAgeInSeconds: MINUTE },
        },
      });
    }
  }
}
