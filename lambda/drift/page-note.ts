import { type Instant, LAYERS, type Layer, type Release, type ReleaseId } from '../contract/release.ts';
import type { PageReading } from '../read/reading.ts';

/** How often each layer filled a field, among the releases of one page. */
export type LayerCounts = Readonly<Partial<Record<Layer, number>>>;

/** What is noted of one archived page that was read: which layer filled which field. */
export interface PageNote {
  readonly source: string;
  /** Of the page. */
  readonly releaseId: ReleaseId;
  readonly fetchedAt: Instant;
  /** Releases that were read in it: one, or several where it is an aggregator; 0 where it was rejected. */
  readonly releases: number;
  /** Why it was rejected; null where it was not. */
  readonly rejected: string | null;
  readonly fields: Readonly<Record<string, LayerCounts>>;
}

const isLayer = (value: unknown): value is Layer => LAYERS.some((layer) => layer === value);

/** Notes a reading. A rejected page fills no field at all. */
export const noteOf = (
  page: { readonly source: string; readonly releaseId: ReleaseId; readonly fetchedAt: Instant },
  reading: PageReading,
): PageNote =>
  reading.outcome === 'rejected'
    ? { ...page, releases: 0, rejected: reading.reason, fields: {} }
    : { ...page, releases: reading.releases.length, rejected: null, fields: countLayers(reading.releases) };

const countLayers = (releases: readonly Release[]): Record<string, LayerCounts> => {
  const counts: Record<string, Partial<Record<Layer, number>>> = {};
  for (const { provenance } of releases) {
    for (const [field, layer] of Object.entries(provenance)) {
      if (!isLayer(layer)) continue;
      const ofField = counts[field] ?? {};
      counts[field] = ofField;
      ofField[layer] = (ofField[layer] ?? 0) + 1;
    }
  }
  return counts;
};
