import { readingIdOf, versionIdOf } from '../contract/identity.ts';
import type { Instant, Release, ReleaseDocument } from '../contract/release.ts';
import type { FactReader } from '../facts/fact-reader.ts';
import { factsOf } from './facts.ts';

/** What read a release: the versions of the page reader and of the reader of facts. */
export interface ReadBy {
  readonly readerVersion: string;
  /** `grammar-09ab12cd`. */
  readonly factsVersion: string;
  readonly facts: FactReader;
}

/** A release that was read from a capture, with its facts and its identities. */
export const documentOf = async (
  release: Release,
  capture: { readonly fetchedAt: Instant; readonly rawKey: string },
  { readerVersion, factsVersion, facts }: ReadBy,
): Promise<ReleaseDocument> => {
  const extractorVersion = `${readerVersion}+${factsVersion}`;
  return {
    release,
    version: versionIdOf(release),
    reading: readingIdOf(release, extractorVersion),
    readerVersion,
    extractorVersion,
    facts: await factsOf(facts, release),
    ...capture,
  };
};
