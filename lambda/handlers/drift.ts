import { dynamodb } from '../aws/clients.ts';
import { systemClock } from '../contract/time.ts';
import { dynamodbPageNotes } from '../drift/page-notes.ts';
import { withRefused } from '../drift/refused-pages.ts';
import { type SourceDrift, watchDrift } from '../drift/watch.ts';
import { readEnvironment } from '../environment.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { enabledSources } from '../sources/registry.ts';
import { log } from './sqs-batch.ts';

/** Started by a schedule. A source that drifts is a warning, which alarms. */
export const handler = async (): Promise<readonly SourceDrift[]> => {
  const env = readEnvironment('drift');
  const reports = await watchDrift(
    enabledSources(env).map(({ name }) => name),
    {
      notes: withRefused(
        dynamodbPageNotes(dynamodb(), env.RELEASES_TABLE, systemClock),
        dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
      ),
      clock: systemClock,
    },
  );
  for (const report of reports) {
    const { source, verdict, now, before } = report;
    const line = { stage: 'drift', source, verdict, pages: [now.pages, before.pages] };
    if (report.verdict !== 'drift') log('info', 'compared', line);
    else log('warn', 'drifted', { ...line, now, before, fell: report.shares.filter((row) => row.verdict === 'drift') });
  }
  return reports;
};
