import { fileURLToPath } from 'node:url';
import type { Endpoints } from './emulators.ts';
import { startEmulatorsThread } from './emulators-thread.ts';
import { InvocationError, TemplateError } from './errors.ts';
import type { Parts, StackEvent, Trigger } from './events.ts';
import type { Front } from './front.ts';
import { bundleHost } from './functions/bundles.ts';
import { inProcessHost, mergedEnvironment } from './functions/in-process.ts';
import { startHttpApi } from './http-api.ts';
import { type Poller, startPoller } from './poller.ts';
import type { QueueDepth } from './queues/queues.ts';
import { announce, withdraw } from './running.ts';
import { createScheduler } from './scheduler.ts';
import type { FunctionModel, StackModel } from './template/model.ts';
import { API_ORIGIN, REGION, SQS_ORIGIN } from './template/names.ts';

export interface StackOptions {
  readonly model: StackModel;
  /** Made if it is not there. */
  readonly dataDir: string;
  readonly mode: 'in-process' | 'bundles';
  /** The cloud assembly (`cdk.out`); needed for bundles. */
  readonly assembly?: string;
  /** Folder of the handlers for `in-process`. Default: `lambda/handlers`. */
  readonly handlers?: string;
  readonly pollers: boolean;
  readonly schedules: boolean;
  /** Port of the HTTP API; 0 or absent: any free one. */
  readonly httpPort?: number;
  /** Values that take the place of the template's, for functions that have the variable (`SOURCES`, `SITES`, …). */
  readonly overrides?: Readonly<Record<string, string>>;
  readonly on?: (event: StackEvent) => void;
}

export interface LocalStack {
  readonly endpoints: Endpoints;
  /** Where the HTTP API answers; null where the template has none. */
  readonly apiUrl: string | null;
  /** All that a function's process needs: its variables, endpoints, region, credentials. By function or handler name. */
  environment(functionName: string): Readonly<Record<string, string>>;
  /** The environments of all functions, by handler name. */
  environments(): Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By function or handler name. @throws InvocationError */
  invoke(functionName: string, event: unknown): Promise<unknown>;
  /** See Scheduler.trigger. */
  trigger(schedule: string): Promise<unknown>;
  queueDepths(): Promise<readonly QueueDepth[]>;
  /** Resolves once all queues are empty (dead letters aside), nothing is in flight and no function runs. */
  idle(): Promise<void>;
  /** Lets running handlers finish (10 s at most), then closes everything. Any number of times. */
  stop(): Promise<void>;
}

const IDLE_CHECK_MS = 20;
const DRAIN_MS = 10_000;
const HANDLERS = fileURLToPath(new URL('../../lambda/handlers', import.meta.url));

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for the work, but no longer than `milliseconds`. */
const within = async (milliseconds: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
};

/**
 * Boots what the templates describe on this machine.
 * @throws DataFolderError, DataFolderInUseError, DataMismatchError, TemplateError: nothing is left running then.
 */
export const startStack = async (options: StackOptions): Promise<LocalStack> => {
  const { model, dataDir } = options;
  const emit = options.on ?? (() => {});
  const emulators = await startEmulatorsThread(dataDir, model, (error) =>
    emit({ type: 'fault', where: 'local stores', error }),
  );
  const { endpoints } = emulators;
  const undo: (() => Promise<void> | void)[] = [() => emulators.stop()];
  let api: Front | null = null;
  let active = 0;
  let invocations = 0;

  const functionOf = (name: string): FunctionModel => {
    const found = model.functions.find((f) => f.name === name) ?? model.functions.find((f) => f.handler === name);
    if (found === undefined) throw new TemplateError(`there is no function ${name}`);
    return found;
  };
  const environment = (name: string): Readonly<Record<string, string>> => {
    const declared = Object.entries(functionOf(name).environment).map(([variable, value]) => [
      variable,
      (options.overrides?.[variable] ?? value)
        .replaceAll(SQS_ORIGIN, endpoints.sqs)
        .replaceAll(API_ORIGIN, api?.origin ?? API_ORIGIN),
    ]);
    return {
      ...Object.fromEntries(declared),
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_S3: endpoints.s3,
      AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    };
  };
  const environments = () => Object.fromEntries(model.functions.map((f) => [f.handler, environment(f.name)]));

  let stopping: Promise<void> | null = null;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      for (const step of undo.splice(0).reverse()) await step();
    })();
    return stopping;
  };

  try {
    if (options.mode === 'bundles' && options.assembly === undefined) {
      throw new TypeError('mode "bundles" needs the folder of the cloud assembly');
    }
    const host =
      options.mode === 'bundles'
        ? bundleHost(model.functions, options.assembly ?? '', environment)
        : inProcessHost(model.functions, options.handlers ?? HANDLERS);
    undo.push(() => host.stop());

    const invoke = async (name: string, event: unknown, trigger: Trigger): Promise<unknown> => {
      const target = functionOf(name);
      const { name: functionName, handler } = target;
      const started = performance.now();
      const report = (outcome: 'ok' | 'error' | 'timeout', error: Error | null, result: unknown): void => {
        const milliseconds = performance.now() - started;
        emit({ type: 'invocation', functionName, handler, trigger, outcome, milliseconds, error, result });
      };
      active++;
      invocations++;
      try {
        const result = await host.invoke(functionName, event);
        report('ok', null, result);
        return result;
      } catch (error) {
        report(error instanceof InvocationError ? error.outcome : 'error', error as Error, null);
        throw error;
      } finally {
        active--;
      }
    };
    const parts: Parts = { model, emulators, invoke, emit };

    if (model.api !== null) {
      const front = await startHttpApi(model.api, invoke, options.httpPort ?? 0);
      api = front;
      undo.push(() => front.close());
    }
    if (options.mode === 'in-process') {
      undo.push(setEnvironment(mergedEnvironment(model.functions, environment)));
    }
    undo.push(() => withdraw(dataDir, emulators.token));
    await announce(dataDir, {
      pid: process.pid,
      token: emulators.token,
      startedAt: new Date().toISOString(),
      endpoints,
      apiUrl: api?.origin ?? null,
      environments: environments(),
    });

    const scheduler = createScheduler(parts);
    const pollers: Poller[] = [];
    if (options.pollers) {
      for (const mapping of model.mappings) {
        const queue = model.queues.find((candidate) => candidate.name === mapping.queue);
        if (queue !== undefined) pollers.push(startPoller(mapping, queue, parts));
      }
    }
    undo.push(() => within(DRAIN_MS, Promise.all([...pollers.map((poller) => poller.stop()), scheduler.stop()])));
    if (options.schedules) scheduler.start();

    const isIdle = async (): Promise<boolean> => {
      if (active > 0) return false;
      const before = invocations;
      const depths = await emulators.depths();
      return active === 0 && invocations === before && depths.every((depth) => depth.visible + depth.inFlight === 0);
    };
    return {
      endpoints,
      apiUrl: api?.origin ?? null,
      environment,
      environments,
      invoke: (name, event) => invoke(name, event, 'direct'),
      trigger: (name) => scheduler.trigger(name),
      queueDepths: () => emulators.depths(),
      async idle() {
        while (!(await isIdle())) await sleep(IDLE_CHECK_MS);
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Sets variables of this process; gives back what undoes it. */
const setEnvironment = (variables: Readonly<Record<string, string>>): (() => void) => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
};
