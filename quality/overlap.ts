/**
 * Overlap of two texts in runs of four words, as the public benchmark of article extraction counts it (Scrapinghub,
 * article-extraction-benchmark): precision and recall of each page, then their means over all pages, then F1 of those.
 */

export interface Overlap {
  /** Null where nothing was predicted: such a page counts for recall only. */
  readonly precision: number | null;
  /** Null where the true text is empty. */
  readonly recall: number | null;
}

/** Words in a run. */
const RUN = 4;

const runsOf = (text: string): Map<string, number> => {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let from = 0; from < Math.max(1, words.length - RUN + 1); from += 1) {
    const run = words.slice(from, from + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};

const sizeOf = (runs: ReadonlyMap<string, number>): number => [...runs.values()].reduce((sum, count) => sum + count, 0);

export const overlapOf = (truth: string, predicted: string): Overlap => {
  const [wanted, found] = [runsOf(truth), runsOf(predicted)];
  const common = [...wanted].reduce((sum, [run, count]) => sum + Math.min(count, found.get(run) ?? 0), 0);
  const share = (of: number): number | null => (of === 0 ? null : common / of);
  return { precision: share(sizeOf(found)), recall: share(sizeOf(wanted)) };
};

export interface Means {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const meansOf = (overlaps: readonly Overlap[]): Means => {
  const precision = meanOf(overlaps.map((one) => one.precision));
  const recall = meanOf(overlaps.map((one) => one.recall));
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
};

const meanOf = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
};
