import { enabledSources } from '../../lambda/sources/registry.ts';
import { INTERVALS } from '../limits.ts';
import { serveSamples } from '../sample/serve.ts';
import { archiveFolder, DEFAULT_DATA_FOLDER } from './data-folder.ts';
import { CommandError, EXIT } from './errors.ts';
import { isOnline } from './network.ts';
import { progressBar } from './progress.ts';
import { startSession } from './session.ts';
import { printSummary } from './summary.ts';
import { dim, type Terminal } from './terminal.ts';
import type { Watched } from './watched.ts';

export interface StartOptions {
  readonly data: string;
  readonly watched: Watched;
  /** Port of the HTTP API. */
  readonly port: number;
  /** Port of the sample site; addresses of pages hold it, so it stays the same from run to run. */
  readonly samplePort: number;
  /** Ends after the first round. */
  readonly once: boolean;
  /** Uses the sample site even with a network. */
  readonly sample: boolean;
}

/** Resolves at Ctrl-C or when the process is asked to end. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve());
  });

/** `press start`: the main job. Works round after round until it is stopped. */
export const start = async (options: StartOptions, terminal: Terminal): Promise<number> => {
  const { out } = terminal;
  const stopped = untilStopped();
  const sources = enabledSources(options.watched);
  const sample = options.sample || !(await isOnline(sources));
  if (sample && !options.sample) {
    out(
      'No network: the hosts of the sources have no address here. Working on the bundled sample site instead (invented releases, kept in an archive of their own).',
    );
  }
  const site = sample ? await serveSamples(options.samplePort) : null;
  const watched: Watched =
    site === null
      ? options.watched
      : {
          SOURCES: '',
          SITES: JSON.stringify([
            { name: 'sample', origin: site.origin, crawlDelaySeconds: 0, allowPrivateAddresses: true },
          ]),
          CONTACT: options.watched.CONTACT,
        };
  const folder = archiveFolder(options.data, sample);
  const bar = progressBar(terminal, false);
  const discoveries = signal();
  const session = await startSession({
    folder,
    ...watched,
    httpPort: options.port,
    schedules: true,
    onSchedule: (handler) => {
      if (handler === 'discover') discoveries.raise();
    },
    progress: bar.update,
  }).catch(async (error: unknown) => {
    await site?.close();
    throw takenPort(error, options.port);
  });
  try {
    const names = enabledSources(watched).map(({ title, origin }) => `${title} (${origin})`);
    out(`Watching ${names.join(', ')}`);
    out(`Archive:  ${folder}`);
    out(`Query:    ${session.stack.apiUrl}   (/releases?q=…, /facts?kind=statistic, /status)`);
    const elsewhere = options.data === DEFAULT_DATA_FOLDER ? '' : ` --data ${options.data}`;
    out(`          npm run press -- search WORDS${sample ? ' --sample' : ''}${elsewhere}`);
    for (;;) {
      // The schedules of the template start the stages; a round is one discovery and all the work that follows.
      const round = discoveries.next().then(() => session.drain());
      const ended = await Promise.race([round.then(() => 'done' as const), stopped.then(() => 'stopped' as const)]);
      if (ended === 'stopped') {
        round.catch(() => {});
        break;
      }
      bar.stop();
      printSummary(session.takeRound(), terminal);
      if (options.once) break;
      out(dim(`Next round within ${INTERVALS.discover / 60} minutes. Ctrl-C stops.`, terminal));
    }
    return EXIT.ok;
  } finally {
    bar.stop();
    out('Stopping; the archive stays in its folder.');
    await session.stop();
    await site?.close();
  }
};

/** The same error, or what to do about it where it is that the port of the API cannot be used. */
const takenPort = (error: unknown, port: number): unknown => {
  if (!(error instanceof Error && 'code' in error && 'port' in error) || error.port !== port) return error;
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by this user';
  return new CommandError(`port ${port}, wanted for the HTTP API, ${why}: choose another with --port (0: any)`, {
    cause: error,
  });
};

/** Something that happens now and then: `next` resolves at once if it happened since it was last asked. */
const signal = () => {
  let raised = false;
  let wake: (() => void) | null = null;
  return {
    raise(): void {
      raised = true;
      wake?.();
    },
    async next(): Promise<void> {
      if (!raised) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      raised = false;
      wake = null;
    },
  };
};
