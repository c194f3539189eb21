/** Median and 95th percentile of what a piece of work takes, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

/** Runs the work `warm` times unmeasured, then `times` times. */
export const measure = async (work: () => unknown, times: number, warm = 3): Promise<Timing> => {
  for (let n = 0; n < warm; n++) await work();
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  taken.sort((a, b) => a - b);
  return { median: at(taken, 0.5), p95: at(taken, 0.95) };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** One line: what was measured, and its ratio to a baseline that was measured in the same run. */
export const report = (
  name: string,
  timing: Timing,
  baseline: { readonly name: string; readonly timing: Timing },
): void => {
  const ratio = (timing.median / baseline.timing.median).toFixed(2);
  console.log(
    `${name}: median ${ms(timing.median)}, p95 ${ms(timing.p95)}; ${ratio} × ${baseline.name} (${ms(baseline.timing.median)})`,
  );
};
