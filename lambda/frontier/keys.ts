import type { Lane } from './entry.ts';

/** Keys of the frontier table, spelled once. */
export const urlKey = (url: string) => ({ pk: `URL#${url}`, sk: 'URL' });
export const hostKey = (host: string) => ({ pk: `HOST#${host}`, sk: 'HOST' });
/** The last run of discovery over a source. */
export const harvestKey = (source: string) => ({ pk: `HARVEST#${source}`, sk: 'HARVEST' });
/** What one way into a source came to last. */
export const wayKey = (source: string, url: string) => ({ pk: `HARVEST#${source}`, sk: `WAY#${url}` });

/** The URL of an item with {@link urlKey}. */
export const urlOfKey = (pk: unknown): string => String(pk).slice('URL#'.length);

/** Partition of the index of what is due: one for each source, so that a long backfill of one hides no other. */
export const dueLane = (source: string, lane: Lane): string => `${lane}#${source}`;
