import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../bin/press.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command line as a person would. */
export const startPress = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [ENTRY, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });

/** Runs the command line to its end. */
export const press = async (args: readonly string[], input = ''): Promise<Ran> => {
  const child = startPress(args);
  child.stdin?.end(input);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout as NodeJS.ReadableStream),
    text(child.stderr as NodeJS.ReadableStream),
    ended,
  ]);
  return { code, stdout, stderr };
};

/** What `press ingest --json` prints. */
export interface Summary {
  readonly found: number;
  readonly added: number;
  readonly excluded: number;
  readonly fetched: number;
  readonly unchanged: number;
  readonly stored: number;
  readonly changed: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly failed: readonly { readonly url: string; readonly reason: string }[];
  readonly errors: readonly string[];
  readonly urls: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const ingest = async (
  origin: string,
  data: string,
  more: readonly string[] = [],
): Promise<Summary & { readonly code: number | null }> => {
  const ran = await press(['ingest', '--site', `test=${origin}`, '--all', '--data', data, '--json', ...more]);
  try {
    return { ...(JSON.parse(ran.stdout) as Summary), code: ran.code };
  } catch {
    throw new Error(`press ingest printed no summary (exit ${ran.code}): ${ran.stdout}\n${ran.stderr}`);
  }
};

/** A data folder that is removed at the end. */
export const dataFolder = (): { readonly path: string; remove(): void } => {
  const path = mkdtempSync(join(tmpdir(), 'press-e2e-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
