import { LAYERS, type Layer } from '../contract/release.ts';
import type { LayerCounts, PageNote } from './page-note.ts';
import { wilson } from './wilson.ts';

/** How a layer's share of a field moved. Shares are 0 to 1, of the releases read; a rejected page counts as one. */
export interface FieldShare {
  readonly field: string;
  readonly layer: Layer;
  readonly now: number;
  readonly before: number;
  readonly verdict: 'steady' | 'drift';
}

/**
 * The least fall that is called drift: a quarter of the pages. A field that offices fill by hand (themes, an image)
 * moves by some points with who is on duty; markup that is gone takes all of its pages, and they come soon.
 */
const LEAST_FALL = 0.25;
/**
 * The intervals of both shares must not meet at four standard deviations (one in 30,000 to each side). About 300
 * pairs of source, field and layer are looked at, over some 400 independent sets of pages a year: chance alone rings
 * less than once in years. All of 30 pages lost against 30 that all had it is still seen, and 12 lost of 30 against 300.
 */
const Z = 4;

/** Layers in the order in which they are believed; `none` last. */
const RANK: readonly Layer[] = LAYERS;

interface Counted {
  readonly n: number;
  readonly fields: ReadonlyMap<string, LayerCounts>;
}

const countPages = (pages: readonly PageNote[]): Counted => {
  const fields = new Map<string, Partial<Record<Layer, number>>>();
  let n = 0;
  for (const page of pages) {
    n += Math.max(1, page.releases);
    for (const [field, counts] of Object.entries(page.fields)) {
      const sum = fields.get(field) ?? {};
      fields.set(field, sum);
      for (const layer of RANK) sum[layer] = (sum[layer] ?? 0) + (counts[layer] ?? 0);
    }
  }
  return { n, fields };
};

/** Releases whose field was filled by this layer, or by one that is believed more. */
const byThisOrBetter = (counts: LayerCounts, layer: Layer): number =>
  RANK.slice(0, RANK.indexOf(layer) + 1).reduce((sum, one) => sum + (counts[one] ?? 0), 0);

/**
 * Every layer's share of every field, now and before. A layer drifts where its share fell and no better layer took its
 * place: a template that is added takes the pages from the generic layer, and that is no drift.
 * @param now at least one page
 * @param before at least one page
 */
export const compareShares = (now: readonly PageNote[], before: readonly PageNote[]): FieldShare[] => {
  const [late, early] = [countPages(now), countPages(before)];
  const rows: FieldShare[] = [];
  for (const field of [...new Set([...early.fields.keys(), ...late.fields.keys()])].sort()) {
    const [lateCounts, earlyCounts] = [filled(late, field), filled(early, field)];
    for (const layer of RANK) {
      const [lateCount, earlyCount] = [lateCounts[layer] ?? 0, earlyCounts[layer] ?? 0];
      if (lateCount + earlyCount === 0) continue;
      const shares = { now: lateCount / late.n, before: earlyCount / early.n };
      const atLeast = {
        now: wilson(byThisOrBetter(lateCounts, layer), late.n, Z),
        before: wilson(byThisOrBetter(earlyCounts, layer), early.n, Z),
      };
      const fell = (from: number, to: number): boolean => from - to >= LEAST_FALL;
      const drifts =
        fell(shares.before, shares.now) &&
        fell(atLeast.before.share, atLeast.now.share) &&
        atLeast.now.upper < atLeast.before.lower;
      rows.push({ field, layer, ...shares, verdict: drifts ? 'drift' : 'steady' });
    }
  }
  return rows;
};

/** What filled a field; releases and rejected pages that say nothing of it had none. */
const filled = ({ n, fields }: Counted, field: string): LayerCounts => {
  const counts = fields.get(field) ?? {};
  const known = RANK.reduce((sum, layer) => sum + (counts[layer] ?? 0), 0);
  return { ...counts, none: (counts.none ?? 0) + n - known };
};
