import { appendFileSync } from 'node:fs';
import { count, parseLogLine, type Round } from './journal.ts';

/**
 * Takes the log lines of handlers that run in this process: counts them and writes them to a file, so that the
 * terminal stays readable. Lines that are not a handler's go where they went.
 * @returns undoes it
 */
export const captureLogs = (file: string, round: () => Round, seen: () => void): (() => void) => {
  const original = { info: console.info, warn: console.warn, error: console.error };
  for (const level of ['info', 'warn', 'error'] as const) {
    console[level] = (...values: unknown[]) => {
      const text = values.length === 1 && typeof values[0] === 'string' ? values[0] : null;
      const line = text === null ? null : parseLogLine(text);
      if (line === null || text === null) return original[level](...values);
      appendFileSync(file, `${text}\n`);
      count(round(), line);
      seen();
    };
  }
  return () => Object.assign(console, original);
};
