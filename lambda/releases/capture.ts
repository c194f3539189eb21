import type { FactKind } from '../contract/fact.ts';
import type { Instant, Layer, ReadingId, ReleaseDocument } from '../contract/release.ts';
import { sentencePrints } from '../likeness/sentences.ts';
import { countFacts } from './items.ts';
import type { Compared } from './same-content.ts';

/** One archived page of a release and what was read from it: all that the history and the lists need. */
export interface Capture extends Compared {
  readonly fetchedAt: Instant;
  readonly rawKey: string;
  readonly reading: ReadingId;
  readonly extractorVersion: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  readonly type: string;
  readonly factCounts: Readonly<Partial<Record<FactKind, number>>>;
}

export const captureOf = (document: ReleaseDocument): Capture => {
  const { release, version, reading, readerVersion, extractorVersion, fetchedAt, rawKey, facts } = document;
  const layerOf = (field: string): Layer => release.provenance[field] ?? 'none';
  return {
    fetchedAt,
    rawKey,
    version,
    reading,
    readerVersion,
    extractorVersion,
    template: release.template,
    source: release.source,
    url: release.canonicalUrl,
    language: release.language,
    title: release.title,
    type: release.type,
    publishedAt: release.publishedAt,
    layers: { title: layerOf('title'), publishedAt: layerOf('publishedAt'), text: layerOf('text') },
    sentences: sentencePrints(release.text),
    factCounts: countFacts(facts),
  };
};
