import { existsSync } from 'node:fs';
import { s3, sqs } from '../../lambda/aws/clients.ts';
import { sqsSender } from '../../lambda/aws/queue.ts';
import { s3ObjectStore } from '../../lambda/aws/s3-object-store.ts';
import type { ReleaseId } from '../../lambda/contract/release.ts';
import { systemClock } from '../../lambda/contract/time.ts';
import { readEnvironment } from '../../lambda/environment.ts';
import {
  type ReextractReport,
  type ReextractRequest,
  ReextractRequestError,
  reextract as sendPages,
} from '../../lambda/reextract/reextract.ts';
import { emptyDamagedSnapshot } from '../../lambda/search/repair-snapshot.ts';
import { currentSnapshot } from '../../lambda/search/snapshot-store.ts';
import { enabledSources } from '../../lambda/sources/registry.ts';
import { findRunning } from '../local/running.ts';
import { archiveFolder } from './data-folder.ts';
import { CommandError, EXIT, UsageError } from './errors.ts';
import { progressBar } from './progress.ts';
import { startSession } from './session.ts';
import { printSummary, succeeded, summaryJson } from './summary.ts';
import type { Terminal } from './terminal.ts';
import { loadWatched } from './watched-file.ts';

export interface ReextractOptions {
  readonly data: string;
  readonly sample: boolean;
  readonly json: boolean;
  readonly source?: readonly string[];
}

const total = ({ pages }: ReextractReport): number => Object.values(pages).reduce((a, b) => a + b, 0);

/**
 * A damaged search snapshot could not take what is read again. Where everything is, it starts anew.
 * @throws SnapshotDamagedError where only some pages are read again: all others would be lost from it
 */
const repair = async ({ ids, sources }: ReextractRequest, terminal: Terminal): Promise<void> => {
  const derived = s3ObjectStore(s3(), readEnvironment('query').DERIVED_BUCKET);
  if (ids !== undefined || sources !== undefined) await currentSnapshot(derived);
  else if (await emptyDamagedSnapshot(derived, systemClock)) {
    terminal.note('The search snapshot was damaged; a new one is filled from the archived pages.');
  }
};

/**
 * Sends the pages to be read again, to whatever stack the environment points at.
 * @throws UsageError, CommandError naming the mistake
 */
const send = async (request: ReextractRequest): Promise<ReextractReport> => {
  try {
    const env = readEnvironment('reextract');
    const report = await sendPages(request, {
      sources: enabledSources(env).map(({ name }) => name),
      archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
      queue: sqsSender(sqs(), env.REEXTRACT_QUEUE_URL),
    });
    if (total(report) === 0) throw new CommandError('the archive holds no such page; press search finds ids');
    return report;
  } catch (error) {
    throw error instanceof ReextractRequestError ? new UsageError(error.message) : error;
  }
};

/** `press reextract [ID…]`: reads archived pages again, to the end; beside a running monitor, leaves the work to it. */
export const reextract = async (
  ids: readonly string[],
  options: ReextractOptions,
  terminal: Terminal,
): Promise<number> => {
  const folder = archiveFolder(options.data, options.sample);
  const watched = loadWatched(folder);
  if (!existsSync(folder) || watched === null) throw new CommandError(`there is no archive in ${folder}`);
  const request: ReextractRequest = {
    ...(options.source === undefined ? {} : { sources: options.source }),
    // Checked by the stage itself, which an operator may also start without us.
    ...(ids.length === 0 ? {} : { ids: ids as readonly ReleaseId[] }),
  };
  const running = await findRunning(folder);
  if (running !== null) {
    Object.assign(process.env, running.environments['query'], running.environments['reextract']);
    await repair(request, terminal);
    const report = await send(request);
    if (options.json) terminal.out(JSON.stringify({ ...report, left: 'running' }));
    else
      terminal.out(
        `${total(report)} pages are read again by the monitor that runs on ${folder} (process ${running.pid}).`,
      );
    return EXIT.ok;
  }
  const bar = progressBar(terminal, options.json);
  const session = await startSession({ folder, ...watched, schedules: false, progress: bar.update });
  try {
    await repair(request, terminal);
    const report = await send(request);
    await session.stack.idle();
    const round = session.takeRound();
    bar.stop();
    if (options.json) terminal.out(JSON.stringify({ ...summaryJson(round), ...report }));
    else {
      terminal.out(`${total(report)} archived pages, ${round.reread} read again`);
      printSummary(round, terminal);
    }
    return succeeded(round) ? EXIT.ok : EXIT.failed;
  } finally {
    bar.stop();
    await session.stop();
  }
};
