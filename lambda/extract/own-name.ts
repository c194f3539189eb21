import { releaseIdOf } from '../contract/identity.ts';
import type { CaptureMeta, ExtractMessage } from '../contract/messages.ts';
import type { Release } from '../contract/release.ts';
import type { Frontier, Refusal } from '../frontier/frontier.ts';
import { statedAddress } from '../read/stated-address.ts';
import { statedPage } from '../sources/own-address.ts';
import { scopeOf } from '../sources/scope.ts';
import type { Source } from '../sources/source.ts';

/** Steps from one name to the next that are followed; real sites have one or two. */
const MOST_STEPS = 5;

/**
 * A page that names another address of the site as its own (rel=canonical) is that page. The address under which it is
 * to be stored, or null for the one it was fetched under: so too where the other name leads back here, or to a page that is
 * left out, for then nobody else would store it.
 */
export const nameElsewhere = async (release: Release, url: string, frontier: Frontier): Promise<string | null> => {
  let name = release.canonicalUrl;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (name === url) return null;
    const entry = await frontier.entry(name);
    if (entry === null || entry.status !== 'excluded') return name;
    if (entry.sameAs === undefined) return null;
    name = entry.sameAs;
  }
  return null;
};

/** The release under the name that it was fetched under. */
export const underItsUrl = (release: Release, url: string): Release => ({
  ...release,
  id: releaseIdOf(url),
  canonicalUrl: url,
  provenance: { ...release.provenance, canonicalUrl: 'url' },
});

/** Hands the page over to its other name, so that one release has one id. */
export const handOver = async (
  { url, source, hint, again }: ExtractMessage,
  { sha256, fetchedAt }: CaptureMeta,
  name: string,
  frontier: Frontier,
): Promise<'added' | 'known'> => {
  const found = { url: name, releaseId: releaseIdOf(name), source, lane: 'live', hint, excluded: null } as const;
  const outcome = await frontier.add(found, fetchedAt);
  if (again === true) return outcome;
  await frontier.refuse(url, sha256, {
    status: 'excluded',
    reason: `is the page ${name}`,
    sameAs: name,
    forGood: true,
  });
  return outcome;
};

/** A page under a node number that names a page which is no press page as its own; null where it does not. */
export const otherPage = (body: Uint8Array, url: string, source: Source): Refusal | null => {
  const stated = statedAddress(body);
  const page = stated === null ? null : statedPage(stated, url, source);
  if (page === null || page.url === url) return null;
  switch (page.scope.scope) {
    case 'press':
    case 'node':
      return null;
    case 'excluded':
      return { status: 'excluded', reason: `is the page ${page.url} (${page.scope.reason})`, forGood: true };
    case 'aggregator':
    case 'item':
    case 'outside':
      return { status: 'excluded', reason: `is the page ${page.url} (no press page)`, forGood: true };
  }
};

/**
 * Whether a page that has only a number is a press page: if it says so, or if a feed or a listing of press pages named
 * it. A sitemap names every page of a site.
 */
export const isPressByNumber = ({ type }: Release, { url, hint }: ExtractMessage, source: Source): boolean =>
  scopeOf(url, source).scope !== 'node' || type !== 'other' || hint?.from === 'feed' || hint?.from === 'listing';
