/** Median and 95th percentile of what a piece of work takes, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Given on the command line: processor time instead of the clock's, for a machine that does other work besides. */
export const PROCESSOR_TIME = '--processor-time';

/** Milliseconds: by the clock, or all that this process's threads took, garbage collection and compiler included. */
const now = (): number => {
  if (!process.argv.includes(PROCESSOR_TIME)) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Runs the work `warm` times unmeasured, then `times` times. */
export const measure = async (work: () => unknown, times: number, warm = 3): Promise<Timing> => {
  for (let n = 0; n < warm; n++) await work();
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const started = now();
    await work();
    taken.push(now() - started);
  }
  taken.sort((a, b) => a - b);
  return { median: at(taken, 0.5), p95: at(taken, 0.95) };
};

/** The value below which a share of the sorted values lies. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** Something else that does the same work, or a part of it, measured in the same run. */
export interface Baseline {
  readonly name: string;
  readonly timing: Timing;
}

/** One line: what was measured, and its ratio to each baseline. */
export const report = (name: string, timing: Timing, ...baselines: readonly Baseline[]): void => {
  const ratios = baselines.map(
    (baseline) =>
      `${(timing.median / baseline.timing.median).toFixed(2)} × ${baseline.name} (${ms(baseline.timing.median)})`,
  );
  console.log(`${name}: median ${ms(timing.median)}, p95 ${ms(timing.p95)}; ${ratios.join(', ')}`);
};
