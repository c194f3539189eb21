/**
 * Milliseconds of processor time that a piece of work took: other programs on the machine do not count, so that a bound
 * can be tight without failing on a busy day.
 */
export const processorTime = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
