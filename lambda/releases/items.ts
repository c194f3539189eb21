import { RELEASES } from '../aws/tables.ts';
import type { Fact, FactKind } from '../contract/fact.ts';
import type { ReadingId, ReleaseDocument, ReleaseId, VersionId } from '../contract/release.ts';

/** Items of the releases table. A release is one partition; what `LATEST` does not point at is not visible. */

export const partitionOf = (id: ReleaseId): string => `REL#${id}`;
export const LATEST = 'LATEST';
export const CAPTURE_PREFIX = 'C#';
export const captureSort = (fetchedAt: string): string => `${CAPTURE_PREFIX}${fetchedAt}`;
export const FACT_PREFIX = 'F#';
/** Facts of one reading: another reading's facts stand beside them, so nothing is deleted. */
export const factPrefix = (version: VersionId, reading: ReadingId): string => `${FACT_PREFIX}${version}#${reading}#`;

const { figures, bySpeaker } = RELEASES.indexes;
/** Where a figure holds in no one country. */
const NO_COUNTRY = '-';

/** Attributes that put a fact of the latest version into the indexes. */
export const indexAttributes = (fact: Fact, publishedAt: string | null): Record<string, string> => {
  const published = publishedAt ?? '';
  if (fact.kind === 'statistic') {
    return {
      [figures.partition]: `${fact.indicator}#${fact.places[0] ?? NO_COUNTRY}`,
      [figures.sort]: `${fact.period?.end ?? fact.period?.start ?? published.slice(0, 10)}#${fact.id}`,
    };
  }
  if (fact.kind === 'quote' && fact.speaker?.name) {
    return {
      [bySpeaker.partition]: fact.speaker.name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
      [bySpeaker.sort]: `${published}#${fact.id}`,
    };
  }
  return {};
};

export type Item = Record<string, unknown> & { readonly pk: string; readonly sk: string };

/** Items of a reading's facts; with `indexed`, they appear in the figure and speaker indexes. */
export const factItems = (document: ReleaseDocument, indexed: boolean): Item[] => {
  const { release, version, reading } = document;
  return document.facts.map((fact, n) => ({
    pk: partitionOf(release.id),
    sk: `${factPrefix(version, reading)}${fact.kind}#${String(n).padStart(4, '0')}`,
    ...fact,
    releaseId: release.id,
    sentenceText: fieldText(document, fact).slice(fact.sentence.start, fact.sentence.end),
    ...(indexed ? indexAttributes(fact, release.publishedAt) : {}),
  }));
};

/** The text that a fact's offsets count in. */
const fieldText = (document: ReleaseDocument, fact: Fact): string => {
  switch (fact.evidence.field) {
    case 'title':
      return document.release.title;
    case 'caption':
      return document.release.images.map((image) => image.caption ?? '').join('\n');
    case 'text':
      return document.release.text;
  }
};

/** The index attributes, by name: what clearing removes. */
export const INDEX_ATTRIBUTES: readonly string[] = [
  figures.partition,
  figures.sort,
  bySpeaker.partition,
  bySpeaker.sort,
];

export const countFacts = (facts: readonly Fact[]): Partial<Record<FactKind, number>> => {
  const counts: Partial<Record<FactKind, number>> = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
