import type { HostEntry } from './entry.ts';
import type { HostSlots } from './frontier.ts';

/** When each host may be asked, in this process alone: for a command that has no archive to keep it in. */
export const memoryHosts = (): HostSlots => {
  const hosts = new Map<string, HostEntry>();
  const entryOf = (host: string): HostEntry => hosts.get(host) ?? { host };
  const set = (host: string, change: Partial<HostEntry>): true => {
    hosts.set(host, { ...entryOf(host), ...change });
    return true;
  };
  return {
    host: async (host) => entryOf(host),
    holdHost: async (host, seen, until) =>
      entryOf(host).nextRequestAt === seen && set(host, { nextRequestAt: until, heldUntil: until }),
    releaseHost: async (host, until, next) =>
      entryOf(host).nextRequestAt === until && set(host, { nextRequestAt: next }),
    async pauseHost(host, until) {
      if ((entryOf(host).nextRequestAt ?? '') < until) set(host, { nextRequestAt: until });
    },
    async saveRobots(host, robots) {
      set(host, { robots });
    },
  };
};
