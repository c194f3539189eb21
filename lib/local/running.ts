import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Endpoints } from './emulators.ts';

/** What a second command needs to use a stack that runs already. */
export interface RunningStack {
  readonly pid: number;
  /** Random: a port or a process number may by now belong to somebody else. */
  readonly token: string;
  readonly startedAt: string;
  readonly endpoints: Endpoints;
  readonly apiUrl: string | null;
  /** Environment of each function, by handler name: what the SDK clients and `readEnvironment` read. */
  readonly environments: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const fileOf = (dataDir: string): string => join(dataDir, 'stack.json');
const ANSWER_WITHIN_MS = 2000;

/** Written whole or not at all. */
export const announce = async (dataDir: string, running: RunningStack): Promise<void> => {
  const draft = `${fileOf(dataDir)}.${running.pid}`;
  await writeFile(draft, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, fileOf(dataDir));
};

/** Removes the announcement, if it is still ours. */
export const withdraw = async (dataDir: string, token: string): Promise<void> => {
  if ((await read(dataDir))?.token === token) await rm(fileOf(dataDir), { force: true });
};

/** The stack that runs on this data folder, or null: no file, a dead process, or nobody answers with its token. */
export const findRunning = async (dataDir: string): Promise<RunningStack | null> => {
  const found = await read(dataDir);
  if (found === null || !isAlive(found.pid)) return null;
  try {
    const answer = await fetch(found.endpoints.dynamodb, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    return (await answer.text()) === found.token ? found : null;
  } catch {
    return null;
  }
};

const read = async (dataDir: string): Promise<RunningStack | null> => {
  try {
    return JSON.parse(await readFile(fileOf(dataDir), 'utf8')) as RunningStack;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};
