import type { Predicted, Score } from './gold.ts';

/** Lower ends of the bands of confidence, highest first. */
const BANDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0] as const;

/** Of the facts in a band of confidence: how sure they were on average, and how many were right. */
interface Band {
  readonly from: number;
  readonly facts: number;
  readonly meanConfidence: number;
  readonly right: number;
}

/** Facts by confidence. A fact is right if it matches a gold fact; kinds that a release has no answers for are left out. */
export const bandsOf = (
  predicted: readonly Predicted[],
  score: Score,
  answered: (id: string) => readonly string[] | undefined,
): readonly Band[] => {
  const wrong = new Set(Object.values(score.kinds).flatMap(({ extra }) => extra.map(({ doc, id }) => `${doc} ${id}`)));
  const facts = predicted.flatMap(({ id: doc, facts }) =>
    facts
      .filter(({ kind }) => answered(doc)?.includes(kind) ?? true)
      .map(({ id, confidence }) => ({ confidence, right: !wrong.has(`${doc} ${id}`) })),
  );
  return BANDS.map((from, index) => {
    const below = BANDS[index - 1] ?? Number.POSITIVE_INFINITY;
    const band = facts.filter(({ confidence }) => confidence >= from && confidence < below);
    const sum = band.reduce((total, { confidence }) => total + confidence, 0);
    return {
      from,
      facts: band.length,
      meanConfidence: sum / Math.max(1, band.length),
      right: band.filter(({ right }) => right).length,
    };
  });
};

/** The reliability table: what a confidence is worth. */
export const printReliability = (bands: readonly Band[]): void => {
  console.log('confidence   facts   mean   right');
  for (const { from, facts, meanConfidence, right } of bands)
    if (facts > 0)
      console.log(
        `  from ${from.toFixed(2)} ${String(facts).padStart(7)}   ${meanConfidence.toFixed(2)}   ${(right / facts).toFixed(2)}`,
      );
};
