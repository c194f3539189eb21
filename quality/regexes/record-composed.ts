import { parentPort, workerData } from 'node:worker_threads';

/**
 * A thread that loads the modules of `workerData.urls` with a constructor of regular expressions that keeps what it made,
 * and answers with all of it: {@link Made}[].
 */

export interface Made {
  readonly pattern: string;
  readonly flags: string;
  /** Innermost frame: `file:///…/lambda/read/dates.ts:12:20`. */
  readonly frame: string;
}

const { urls } = workerData as { urls: readonly string[] };
const Plain = RegExp;
const made: Made[] = [];

globalThis.RegExp = new Proxy(Plain, {
  construct(target, args: [string | RegExp, string?]) {
    const regex = new target(...args);
    // The frame behind this one is whoever said `new RegExp`.
    const frame = new Error().stack?.split('\n')[2]?.match(/file:.*?:\d+:\d+/)?.[0];
    if (frame !== undefined) made.push({ pattern: regex.source, flags: regex.flags, frame });
    return regex;
  },
});
for (const url of urls) await import(url);
globalThis.RegExp = Plain;
parentPort?.postMessage(made);
