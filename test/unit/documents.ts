import type { Fact, StatisticFact } from '../../lambda/contract/fact.ts';
import { factIdOf, readingIdOf, releaseIdOf, versionIdOf } from '../../lambda/contract/identity.ts';
import type { Instant, Release, ReleaseDocument } from '../../lambda/contract/release.ts';

/** A release for tests: one paragraph, `n` people arrived in Italy. */
export const documentOf = (
  slug: string,
  { n = 120, publishedAt = '2018-01-11', fetchedAt = '2018-01-12T00:00:00.000Z', extractor = '1' } = {},
): ReleaseDocument => {
  const canonicalUrl = `https://www.iom.int/news/${slug}`;
  const exact = String(n);
  const text = `Rome – ${exact} migrants arrived by sea in Italy.`;
  const release: Release = {
    id: releaseIdOf(canonicalUrl),
    source: 'iom',
    url: canonicalUrl,
    canonicalUrl,
    language: 'en',
    title: `Arrivals ${slug}`,
    subtitle: null,
    type: 'press_release',
    publishedAt,
    publishedAtSource: 'page',
    updatedAt: null,
    dateline: null,
    text,
    contacts: null,
    tables: [],
    images: [],
    links: [],
    countries: [],
    tags: [],
    translations: [],
    node: null,
    partOf: null,
    template: null,
    provenance: {},
    disagreements: [],
  };
  const version = versionIdOf(release);
  const start = text.indexOf(exact);
  const fact: StatisticFact = {
    id: factIdOf(`${release.id}:${version}`, 'statistic', 'text', start, start + exact.length),
    kind: 'statistic',
    evidence: { exact, prefix: text.slice(0, start), suffix: '', start, end: start + exact.length, field: 'text' },
    sentence: { start: 0, end: text.length },
    confidence: 0.9,
    relations: [],
    value: n,
    unit: 'count',
    unitText: 'migrants',
    qualifier: 'exact',
    indicator: 'arrivals',
    places: ['IT'],
    period: null,
    source: null,
  };
  const facts: readonly Fact[] = [fact];
  return {
    release,
    version,
    reading: readingIdOf(release, extractor),
    fetchedAt: fetchedAt as Instant,
    readerVersion: 'reader',
    extractorVersion: extractor,
    rawKey: `raw/${slug}/${fetchedAt}`,
    facts,
  };
};
