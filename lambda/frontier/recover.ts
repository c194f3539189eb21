import { type Clock, instantOf, secondsLater } from '../contract/time.ts';
import type { Source } from '../sources/source.ts';
import { LANES } from './entry.ts';
import type { Frontier } from './frontier.ts';

/**
 * Gives back the slots of requests that died with their process; pauses that a server asked for stay. For a process
 * that has the archive to itself: elsewhere the slots end by themselves.
 */
export const recoverSlots = async (frontier: Frontier, sources: readonly Source[], clock: Clock): Promise<void> => {
  for (const { origin, crawlDelaySeconds } of sources) {
    const { host } = new URL(origin);
    const { heldUntil, nextRequestAt } = await frontier.host(host);
    if (heldUntil === undefined || heldUntil !== nextRequestAt) continue;
    await frontier.releaseHost(host, heldUntil, secondsLater(clock.now(), crawlDelaySeconds));
  }
};

/**
 * Gives back every lease: what was leased is due at once. For a process that has the archive to itself and starts
 * after a crash; elsewhere the leases end by themselves. A message of an old lease that still comes is dropped.
 * @returns how many leases there were
 */
export const recoverLeases = async (frontier: Frontier, sources: readonly Source[], clock: Clock): Promise<number> => {
  const now = instantOf(clock.now());
  let recovered = 0;
  for (const { name } of sources) {
    const leased = [];
    for (const lane of LANES) for await (const entry of frontier.leased(name, lane, now)) leased.push(entry);
    for (const { url, leaseUntil, attempts, reason = 'not fetched yet' } of leased) {
      if (leaseUntil === undefined) continue;
      if (await frontier.settle(url, leaseUntil, { status: 'failing', reason, attempts, dueAt: now })) recovered++;
    }
  }
  return recovered;
};
