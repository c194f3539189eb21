import { dynamodb } from '../../lambda/aws/clients.ts';
import { instantOf, sleep, systemClock } from '../../lambda/contract/time.ts';
import { type EnvironmentOf, readEnvironment } from '../../lambda/environment.ts';
import { dynamodbFrontier } from '../../lambda/frontier/dynamodb-frontier.ts';
import { LANES } from '../../lambda/frontier/entry.ts';
import type { Frontier } from '../../lambda/frontier/frontier.ts';
import type { PlanReport } from '../../lambda/frontier/plan.ts';
import { recoverLeases, recoverSlots } from '../../lambda/frontier/recover.ts';
import { enabledSources } from '../../lambda/sources/registry.ts';
import type { Source } from '../../lambda/sources/source.ts';
import type { StackEvent } from '../local/events.ts';
import { findRunning } from '../local/running.ts';
import { type LocalStack, startStack } from '../local/stack.ts';
import { captureLogs } from './capture-logs.ts';
import { logFile } from './data-folder.ts';
import { CommandError } from './errors.ts';
import { newRound, type Round } from './journal.ts';
import { localModel } from './model.ts';
import type { Watched } from './watched.ts';
import { saveWatched } from './watched-file.ts';

/** What a person chooses of the pipeline. */
export interface SessionOptions extends Watched {
  /** The archive's own folder. */
  readonly folder: string;
  readonly httpPort?: number;
  /** Whether the schedules of the template run (the main job), or the caller starts each stage (ingest). */
  readonly schedules: boolean;
  /** Told whenever a schedule has run a stage. */
  readonly onSchedule?: (handler: string) => void;
  /** Told whenever the round has moved on. */
  readonly progress: (round: Round) => void;
}

/** The whole pipeline on this machine, for as long as a command runs. */
export interface Session {
  readonly stack: LocalStack;
  readonly frontier: Frontier;
  readonly env: EnvironmentOf<'query'>;
  /** What was done since the last call, which starts a new round. */
  takeRound(): Round;
  /** Plans and works until nothing is due and all queues are empty. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * How long in all a round waits for pages that were put off a little: a host that asked for a short pause. What is due
 * later is left for the next round.
 */
const PATIENCE_SECONDS = 60;

/** Seconds until something is due, at least one; infinite where nothing ever is. */
const secondsToNextDue = async (frontier: Frontier, sources: readonly Source[]): Promise<number> => {
  const now = systemClock.now();
  const times = await Promise.all(
    sources.flatMap(({ name }) => LANES.map((lane) => frontier.nextDue(name, lane, instantOf(now)))),
  );
  const next = Math.min(...times.map((time) => (time === null ? Number.POSITIVE_INFINITY : Date.parse(time))));
  return Math.max(1, (next - now.getTime()) / 1000);
};

/** @throws CommandError where another command has the folder; the local stack's own errors for a folder that is unusable */
export const startSession = async (options: SessionOptions): Promise<Session> => {
  const { folder, progress } = options;
  const running = await findRunning(folder);
  if (running !== null) {
    throw new CommandError(
      `another press command (process ${running.pid}) is at work on ${folder}; stop it first, or choose another folder with --data`,
    );
  }
  let round = newRound();
  const moved = () => progress(round);
  const on = (event: StackEvent): void => {
    if (event.type === 'fault') round.errors.push(`${event.where}: ${event.error.message}`);
    if (event.type === 'invocation' && event.trigger === 'schedule') options.onSchedule?.(event.handler);
    if (event.type === 'invocation' && event.error !== null) {
      round.errors.push(`${event.handler}: ${event.error.message}`);
      moved();
    }
  };
  const stack = await startStack({
    model: localModel(),
    dataDir: folder,
    mode: 'in-process',
    pollers: true,
    schedules: options.schedules,
    overrides: { SOURCES: options.SOURCES, SITES: options.SITES, CONTACT: options.CONTACT },
    ...(options.httpPort === undefined ? {} : { httpPort: options.httpPort }),
    on,
  });
  saveWatched(folder, options);
  const release = captureLogs(logFile(folder), () => round, moved);
  const env = readEnvironment('query');
  const frontier = dynamodbFrontier(dynamodb(), env.FRONTIER_TABLE);
  const sources = enabledSources(options);
  await recoverSlots(frontier, sources, systemClock);
  await recoverLeases(frontier, sources, systemClock);

  return {
    stack,
    frontier,
    env,
    takeRound() {
      const done = round;
      round = newRound();
      return done;
    },
    async drain() {
      // What a crash left in the queues comes first: it needs no new plan.
      await stack.idle();
      let patience = PATIENCE_SECONDS;
      for (;;) {
        const { planned } = (await stack.invoke('plan', {})) as PlanReport;
        await stack.idle();
        if (planned > 0) continue;
        const seconds = await secondsToNextDue(frontier, sources);
        if (seconds > patience) return;
        patience -= seconds;
        await sleep(seconds * 1000);
      }
    },
    async stop() {
      await stack.stop();
      release();
    },
  };
};
