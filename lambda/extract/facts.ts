import type { Fact } from '../contract/fact.ts';
import { versionIdOf } from '../contract/identity.ts';
import type { Release } from '../contract/release.ts';
import type { FactReader } from '../facts/fact-reader.ts';

/** Facts of one release. The scope makes ids stable within a release version. */
export const factsOf = async (reader: FactReader, release: Release): Promise<readonly Fact[]> =>
  reader.read({
    scope: `${release.id}:${versionIdOf(release)}`,
    language: release.language,
    title: release.title,
    publishedAt: release.publishedAt,
    text: release.text,
  });
