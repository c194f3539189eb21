import type { Clock } from '../contract/time.ts';
import type { Fetched } from '../fetch/result.ts';
import type { Source } from '../sources/source.ts';
import type { Collector } from './collector.ts';
import { type Get, type Way, type WayResult, wayResult } from './found.ts';

export const MEGABYTE = 1024 * 1024;

/** What each way in works with. */
export interface WayOptions {
  readonly source: Source;
  readonly get: Get;
  readonly collect: Collector;
  /** Ages on a page ("3 hours ago") count from now. */
  readonly clock: Clock;
  /** Pages of one listing that are read at most. */
  readonly maxPages: number;
  /** Reads listings to the end, also past pages with only known URLs. */
  readonly exhaustive: boolean;
  /** True once the run's time is over: what is begun is finished, nothing new is begun. */
  readonly shouldStop: () => boolean;
}

/** The server says that nothing changed since the last round. */
export const unchanged = (way: Way, url: string): WayResult =>
  wayResult({ way, url, outcome: 'unchanged', detail: 'not modified since the last round (304)', complete: true });

/** The text of a document: its `charset`, or that of its XML declaration, else UTF-8. */
export const textOf = ({ body, headers }: Pick<Fetched, 'body' | 'headers'>): string => {
  const start = Buffer.from(body.subarray(0, 200)).toString('latin1');
  const label =
    /charset\s*=\s*"?([\w-]{1,40})/i.exec(headers['content-type'] ?? '')?.[1] ??
    /^\s*<\?xml[^>]{0,100}\bencoding\s*=\s*["']([\w-]{1,40})/i.exec(start)?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
};
