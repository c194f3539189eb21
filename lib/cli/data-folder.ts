import { join, resolve } from 'node:path';

export const DEFAULT_DATA_FOLDER = '.press';

/** Where an archive lies below the data folder: the sample archive is one of its own, never mixed with the real one. */
export const archiveFolder = (dataFolder: string, sample: boolean): string =>
  join(resolve(dataFolder), sample ? 'sample' : 'archive');

/** Log of the handlers that ran on this machine. */
export const logFile = (archive: string): string => join(archive, 'pipeline.log');
