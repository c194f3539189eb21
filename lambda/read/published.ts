import type { Layer, Release } from '../contract/release.ts';
import { daysApart } from './dates.ts';
import type { Supplied } from './layers/candidate.ts';

export interface Published {
  readonly publishedAt: string | null;
  readonly source: Release['publishedAtSource'];
  readonly layer: Layer;
  /** A layer that gives another day; it was overruled. */
  readonly overruled: Layer | null;
}

const SOURCES: Readonly<Partial<Record<Layer, Release['publishedAtSource']>>> = {
  jsonld: 'metadata',
  meta: 'metadata',
  selector: 'page',
  listing: 'listing',
  feed: 'feed',
  text: 'text',
  url: 'url',
};

/** Time zones make one instant two calendar days at most. */
const SAME = 1;

/**
 * The date of publication. Rule: the layers are asked in the order given (metadata, page, listing or feed, text), and
 * dates at most one day apart are the same date, of which the first layer's is kept. Where the metadata gives another
 * day than the page prints, the printed one holds: when old releases moved to a new site, the metadata got the date
 * of the move. What was overruled is recorded.
 */
export const choosePublished = (layers: readonly Supplied[]): Published => {
  const dated = layers.flatMap(({ layer, publishedAt }) => (publishedAt === undefined ? [] : [{ layer, publishedAt }]));
  const [first] = dated;
  if (first === undefined) return { publishedAt: null, source: null, layer: 'none', overruled: null };
  const printed = dated.find(({ layer }) => layer === 'selector');
  const agrees = printed === undefined || daysApart(printed.publishedAt, first.publishedAt) <= SAME;
  const chosen = agrees ? first : printed;
  const other = dated.find(({ publishedAt }) => daysApart(publishedAt, chosen.publishedAt) > SAME);
  return {
    publishedAt: chosen.publishedAt,
    source: SOURCES[chosen.layer] ?? null,
    layer: chosen.layer,
    overruled: other?.layer ?? null,
  };
};
