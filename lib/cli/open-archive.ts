import { existsSync } from 'node:fs';
import { dynamodb, s3 } from '../../lambda/aws/clients.ts';
import { s3ObjectStore } from '../../lambda/aws/s3-object-store.ts';
import { type EnvironmentOf, readEnvironment } from '../../lambda/environment.ts';
import { dynamodbFrontier } from '../../lambda/frontier/dynamodb-frontier.ts';
import { type ArchiveQueries, archiveQueries } from '../../lambda/query/archive.ts';
import { dynamodbReleases } from '../../lambda/releases/dynamodb-releases.ts';
import { findRunning } from '../local/running.ts';
import { startStack } from '../local/stack.ts';
import { archiveFolder } from './data-folder.ts';
import { CommandError } from './errors.ts';
import { localModel } from './model.ts';
import { loadWatched } from './watched-file.ts';

/** An archive on this machine, open for questions. */
export interface OpenArchive {
  readonly queries: ArchiveQueries;
  readonly env: EnvironmentOf<'query'>;
  close(): Promise<void>;
}

/** The stored archive through the SDK clients, whatever stack the environment points at. */
export const queriesOf = (env: EnvironmentOf<'query'>): ArchiveQueries =>
  archiveQueries(
    s3ObjectStore(s3(), env.DERIVED_BUCKET),
    dynamodbReleases(dynamodb(), env.RELEASES_TABLE),
    dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE),
  );

/** As {@link openArchive}; null where there is no archive yet. */
export const openArchiveIfAny = async (dataFolder: string): Promise<OpenArchive | null> =>
  existsSync(archiveFolder(dataFolder, false)) ? openArchive(dataFolder, false) : null;

/**
 * Opens the archive in a data folder: attaches to the stack that runs on it, or starts its stores for as long as the
 * question takes.
 * @throws CommandError where there is no archive yet
 */
export const openArchive = async (dataFolder: string, sample: boolean): Promise<OpenArchive> => {
  const folder = archiveFolder(dataFolder, sample);
  if (!existsSync(folder)) {
    const hint = sample ? 'npm start -- --sample makes it' : 'npm start or press ingest makes one';
    throw new CommandError(`there is no archive in ${folder}; ${hint}`);
  }
  const running = await findRunning(folder);
  if (running !== null) {
    Object.assign(process.env, running.environments['query']);
    const env = readEnvironment('query');
    return { queries: queriesOf(env), env, close: async () => {} };
  }
  const stack = await startStack({
    model: localModel(),
    dataDir: folder,
    mode: 'in-process',
    pollers: false,
    schedules: false,
    overrides: { ...loadWatched(folder) },
  });
  const env = readEnvironment('query');
  return { queries: queriesOf(env), env, close: () => stack.stop() };
};
