/** A share and how surely it is known, each 0 to 1. */
export interface Proportion {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The score interval of a binomial proportion (E. B. Wilson, Probable inference, the law of succession, and statistical
 * inference, JASA 22, 1927): it holds for few observations and for shares of 0 and 1, where the usual one fails.
 * @param n at least 1
 * @param z standard deviations to either side
 */
export const wilson = (count: number, n: number, z: number): Proportion => {
  const share = count / n;
  const spread = z ** 2 / n;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / n + spread / (4 * n));
  return { share, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
};
