import type { PageHint, Release } from '../contract/release.ts';
import { daysApart } from '../read/dates.ts';

/**
 * An item's date: an aggregator prints the age of young items ("17 hours 23 min ago"), in whole hours or days, so that
 * each reading may come to another day around midnight. What discovery made of it first holds for all later readings
 * within a day, and where the page says nothing.
 */
export const withFirstDate = (release: Release, hint: PageHint | undefined): Release => {
  const first = hint?.publishedAt;
  if (first === undefined || first === release.publishedAt) return release;
  if (release.publishedAt !== null && daysApart(first, release.publishedAt) > 1) return release;
  return {
    ...release,
    publishedAt: first,
    publishedAtSource: 'listing',
    provenance: { ...release.provenance, publishedAt: 'listing' },
  };
};
