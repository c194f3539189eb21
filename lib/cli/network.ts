import { lookup } from 'node:dns/promises';
import type { Source } from '../../lambda/sources/source.ts';

/** How long a name server may take before the network counts as absent. */
const PATIENCE_MS = 5000;

/**
 * Whether any source's host has an address: what a machine without a network cannot say. Asks the resolver only, so
 * that no request leaves before robots.txt is read.
 */
export const isOnline = async (sources: readonly Source[]): Promise<boolean> => {
  const asked = sources.map(async ({ origin }) => {
    const host = new URL(origin).hostname.replace(/^\[|\]$/g, '');
    await lookup(host);
  });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer from the resolver')), PATIENCE_MS).unref();
  });
  try {
    await Promise.race([Promise.any(asked), late]);
    return true;
  } catch {
    return false;
  }
};
