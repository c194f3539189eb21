import { handle } from 'hono/aws-lambda';
import { dynamodb, s3 } from '../aws/clients.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import { readEnvironment } from '../environment.ts';
import { dynamodbFrontier } from '../frontier/dynamodb-frontier.ts';
import { createApi } from '../query/api.ts';
import { archiveQueries } from '../query/archive.ts';
import { dynamodbReleases } from '../releases/dynamodb-releases.ts';
import { enabledSources } from '../sources/registry.ts';

/** Started by the HTTP API. */
export const handler: ReturnType<typeof handle> = (event, context) => {
  const env = readEnvironment('query');
  const archive = archiveQueries(
    s3ObjectStore(s3(), env.DERIVED_BUCKET),
    dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
    dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
  );
  const names = enabledSources(env).map(({ name }) => name);
  return handle(createApi(archive, names))(event, context);
};
