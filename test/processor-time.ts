/**
 * Processor time of this process so far, in milliseconds. Bounds are set on it, not on time by the clock, which grows
 * with whatever else the machine is doing.
 */
export const processorNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Processor time of a piece of work, in milliseconds. */
export const processorTime = (work: () => void): number => {
  const started = processorNow();
  work();
  return processorNow() - started;
};
