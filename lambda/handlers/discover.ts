import type { Context } from 'aws-lambda';
import { dynamodb } from '../aws/clients.ts';
import { systemClock } from '../contract/time.ts';
import type { DiscoverReport } from '../discover/discover.ts';
import { type DiscoverRequest, discoverSources } from '../discover/discover-sources.ts';
import { dynamodbHarvests } from '../discover/dynamodb-harvests.ts';
import { readEnvironment } from '../environment.ts';
import { politeClient } from '../fetch/polite.ts';
import { userAgent } from '../fetch/user-agent.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { enabledSources } from '../sources/registry.ts';
import { log } from './sqs-batch.ts';

/** Time kept for the last document of a run: its wait, its request and what it adds to the frontier. */
const RESERVE_MILLISECONDS = 75_000;

/** Started by a schedule, with the ways in that it is for; by the command line with a source. */
export const handler = async (request: DiscoverRequest, context: Context): Promise<readonly DiscoverReport[]> => {
  const env = readEnvironment('discover');
  const frontier = dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE);
  const reports = await discoverSources(enabledSources(env), request, {
    frontier,
    harvests: dynamodbHarvests(dynamodb(), env.FRONTIER_TABLE),
    client: politeClient({ frontier, clock: systemClock, userAgent: userAgent(env.CONTACT) }),
    clock: systemClock,
    shouldStop: () => context.getRemainingTimeInMillis() < RESERVE_MILLISECONDS,
  });
  for (const { source, found, fresh, excluded, alarms, notes, ways } of reports) {
    const line = { stage: 'discover', source, found, added: fresh, excluded, wrong: alarms, notes, ways };
    log(alarms.length > 0 ? 'warn' : 'info', 'discovered', line);
  }
  return reports;
};
