import { parentPort, workerData } from 'node:worker_threads';
import { type Storage, startEmulators } from './emulators.ts';
import type { FromThread, SentError, ToThread } from './emulators-thread.ts';
import { DataFolderError, DataFolderInUseError } from './errors.ts';

const sent = (error: unknown): SentError => ({
  name: error instanceof Error ? error.name : 'Error',
  message: error instanceof Error ? error.message : String(error),
  ...(error instanceof DataFolderError ? { folder: error.folder } : {}),
  ...(error instanceof DataFolderInUseError ? { inUse: true } : {}),
});
const post = (message: FromThread): void => parentPort?.postMessage(message);

try {
  const { dataDir, model } = workerData as { dataDir: string; model: Storage };
  const emulators = await startEmulators(dataDir, model);
  parentPort?.on('message', async ({ id, method, parameters }: ToThread) => {
    try {
      const run = emulators[method] as (...given: readonly unknown[]) => Promise<unknown>;
      post({ kind: 'answer', id, value: await run(...parameters) });
    } catch (error) {
      post({ kind: 'answer', id, error: sent(error) });
    }
  });
  post({ kind: 'started', endpoints: emulators.endpoints, token: emulators.token });
} catch (error) {
  post({ kind: 'refused', error: sent(error) });
}
