import { Worker } from 'node:worker_threads';
import type { Emulators, Endpoints, Storage } from './emulators.ts';
import { DataFolderError, DataFolderInUseError, DataMismatchError } from './errors.ts';

/** An error on its way between threads: classes do not survive structured cloning. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly folder?: string;
  readonly inUse?: boolean;
}
export type FromThread =
  | { readonly kind: 'started'; readonly endpoints: Endpoints; readonly token: string }
  | { readonly kind: 'refused'; readonly error: SentError }
  | { readonly kind: 'answer'; readonly id: number; readonly value?: unknown; readonly error?: SentError };
export interface ToThread {
  readonly id: number;
  readonly method: Exclude<keyof Emulators, 'endpoints' | 'token'>;
  readonly parameters: readonly unknown[];
}

const revive = (sent: SentError): Error => {
  if (sent.inUse === true) return new DataFolderInUseError(sent.folder ?? '', sent.message);
  if (sent.folder !== undefined) return new DataFolderError(sent.folder, sent.message);
  if (sent.name === 'DataMismatchError') return new DataMismatchError(sent.message);
  return Object.assign(new Error(sent.message), { name: sent.name });
};

/**
 * The emulators in a worker thread: handlers parse and extract on the main thread, and a store that waits for them is slow for
 * everybody. @param onCrash told when the thread dies by itself.
 */
export const startEmulatorsThread = async (
  dataDir: string,
  model: Storage,
  onCrash: (error: Error) => void,
): Promise<Emulators> => {
  const worker = new Worker(new URL('./emulators-worker.ts', import.meta.url), { workerData: { dataDir, model } });
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let next = 0;
  let stopped = false;

  const fail = (error: Error): void => {
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  const call = <T>(method: ToThread['method'], ...parameters: unknown[]): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = next++;
      open.set(id, { resolve: resolve as (value: unknown) => void, reject });
      worker.postMessage({ id, method, parameters } satisfies ToThread);
    });

  const started = await new Promise<{ endpoints: Endpoints; token: string }>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: FromThread) => {
      if (message.kind === 'started') resolve(message);
      else if (message.kind === 'refused') reject(revive(message.error));
      else {
        const waiting = open.get(message.id);
        open.delete(message.id);
        if (message.error === undefined) waiting?.resolve(message.value);
        else waiting?.reject(revive(message.error));
      }
    });
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.on('error', (error) => {
    fail(error as Error);
    onCrash(error as Error);
  });
  worker.on('exit', () => fail(new Error('the local stores have stopped')));

  return {
    endpoints: started.endpoints,
    token: started.token,
    receive: (...parameters) => call('receive', ...parameters),
    remove: (...parameters) => call('remove', ...parameters),
    depths: () => call('depths'),
    cancelWaits: () => call('cancelWaits'),
    async stop() {
      if (stopped) return;
      stopped = true;
      await call('stop').catch(() => {});
      await worker.terminate();
    },
  };
};
