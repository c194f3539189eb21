import { dynamodb, sqs } from '../aws/clients.ts';
import { sqsSender } from '../aws/queue.ts';
import { systemClock } from '../contract/time.ts';
import { readEnvironment } from '../environment.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { type PlanReport, planFetches } from '../frontier/plan.ts';
import { enabledSources } from '../sources/registry.ts';
import { log } from './sqs-batch.ts';

/** Started by a schedule. */
export const handler = async (): Promise<PlanReport> => {
  const env = readEnvironment('plan');
  const report = await planFetches({
    frontier: dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
    fetchQueue: sqsSender(sqs(), env.FETCH_QUEUE_URL),
    sources: enabledSources(env),
    clock: systemClock,
  });
  log('info', 'planned', report);
  return report;
};
