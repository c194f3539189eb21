import type { Fact } from '../contract/fact.ts';

/** What a reader of facts is given: one release, as text. */
export interface FactInput {
  /** Identity that fact ids are derived from: release id and version, or a document's own id. */
  readonly scope: string;
  /** BCP 47; only the first subtag is used. */
  readonly language: string;
  readonly title: string;
  /** ISO date or date-time, or null where the page gave none: dates are then worked out from the text where it allows. */
  readonly publishedAt: string | null;
  /** NFC, paragraphs separated by one blank line. Offsets count in this very string. */
  readonly text: string;
}

/** Takes facts out of a release: the grammar at once, a model after a while. */
export interface FactReader {
  /** Which reader it is; where facts are stored, the hash of its code comes behind it. */
  readonly version: string;
  read(input: FactInput): readonly Fact[] | Promise<readonly Fact[]>;
}
