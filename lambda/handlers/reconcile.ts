import { dynamodb, s3 } from '../aws/clients.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import { systemClock } from '../contract/time.ts';
import { readEnvironment } from '../environment.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { type ReconcileReport, reconcile } from '../reconcile/reconcile.ts';
import { dynamodbReleases } from '../releases/dynamodb-releases.ts';
import { enabledSources } from '../sources/registry.ts';
import { log } from './sqs-batch.ts';

/** The stages do not hold the same: somebody has to look. Ends the invocation as an error, which alarms. */
export class ReconcileError extends Error {
  override readonly name = 'ReconcileError';
}

/** Started by a schedule, once a day. */
export const handler = async (): Promise<ReconcileReport> => {
  const env = readEnvironment('reconcile');
  const report = await reconcile(
    enabledSources(env).map(({ name }) => name),
    {
      frontier: dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
      releases: dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
      derived: s3ObjectStore(s3(), env.DERIVED_BUCKET),
      clock: systemClock,
    },
  );
  log(report.agrees ? 'info' : 'error', 'reconciled', report);
  if (!report.agrees) throw new ReconcileError(`the stages do not agree: ${JSON.stringify(report.comparisons)}`);
  return report;
};
