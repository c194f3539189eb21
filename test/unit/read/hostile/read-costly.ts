import { costlyCases } from './cases.ts';
import { readMeasured } from './measured.ts';

/**
 * Reads every costly page in a process of its own, and prints what it took as {@link Costs}, for the test beside:
 *   node --expose-gc read-costly.ts
 */
export interface Costs {
  readonly pages: number;
  readonly failed: readonly { readonly name: string; readonly error: string }[];
  readonly slowest: { readonly name: string; readonly milliseconds: number };
  /** The most memory of the process, code and buffers too, beyond what it has after a small page. */
  readonly megabytes: number;
}

/** Bytes of garbage that are put up with, for collecting takes time. */
const GARBAGE = 30_000_000;

const peak = (): number => process.resourceUsage().maxRSS / 1024;

// The libraries and the language model are loaded by the first page; they are not what a page takes.
await readMeasured(
  Buffer.from(`<html><body><p>${'A small page, so that everything is loaded. '.repeat(20)}</body></html>`),
);
const before = peak();
const heapBefore = process.memoryUsage().heapUsed;
const failed: { name: string; error: string }[] = [];
let pages = 0;
let slowest = { name: '', milliseconds: 0 };
for (const { name, bytes, given } of costlyCases()) {
  pages += 1;
  // What the pages before left behind is not this one's.
  if (process.memoryUsage().heapUsed > heapBefore + GARBAGE) globalThis.gc?.();
  try {
    const { milliseconds } = await readMeasured(bytes, given);
    if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds: Math.round(milliseconds) };
  } catch (error) {
    failed.push({ name, error: error instanceof Error ? error.message : String(error) });
  }
}
const costs: Costs = { pages, failed, slowest, megabytes: Math.round(peak() - before) };
console.log(JSON.stringify(costs));
