import type { Fact } from './fact.ts';

/** Stable id of a release: see {@link file://./identity.ts}. 16 hexadecimal digits. */
export type ReleaseId = string & { readonly __brand: 'ReleaseId' };
/** Id of a content version: 12 hexadecimal digits of the SHA-256 of title, date and text. */
export type VersionId = string & { readonly __brand: 'VersionId' };
/** Id of a reading: 12 hexadecimal digits over all that a version of the reader took from a page, facts' reader included. */
export type ReadingId = string & { readonly __brand: 'ReadingId' };
/** An instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`; sorts as text. */
export type Instant = string & { readonly __brand: 'Instant' };

export type ReleaseType = 'press_release' | 'statement' | 'briefing_note' | 'news' | 'story' | 'update' | 'other';

/** Which layer of the reader supplied a field. `none`: nothing did. */
export const LAYERS = ['jsonld', 'meta', 'selector', 'listing', 'feed', 'text', 'url', 'generic', 'none'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Dateline {
  readonly text: string;
  readonly place: string;
  readonly countryCode: string | null;
}

export interface Image {
  readonly url: string;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

/** A table of the body, beside its rows in the text. Cells are one line each; spans are written out. */
export interface Table {
  readonly caption: string | null;
  /** Empty where the table has no header row. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one layer said of a field and was overruled in. `field` is a name of {@link Release}; `value` as it said it. */
export interface Disagreement {
  readonly field: string;
  readonly layer: Layer;
  readonly value: string;
}

export interface Release {
  readonly id: ReleaseId;
  /** Name of the source it came from. */
  readonly source: string;
  /** As it was fetched. */
  readonly url: string;
  readonly canonicalUrl: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** The line under the title, where the page has one. */
  readonly subtitle: string | null;
  readonly type: ReleaseType;
  /** ISO 8601 date, or date-time where the page gives one; null: undated stays undated. */
  readonly publishedAt: string | null;
  readonly publishedAtSource: 'metadata' | 'page' | 'text' | 'url' | 'listing' | 'feed' | null;
  /** ISO 8601: when the page says that it was last changed; null where it does not. */
  readonly updatedAt: string | null;
  readonly dateline: Dateline | null;
  /** The body: NFC, no NBSP, paragraphs separated by one blank line. */
  readonly text: string;
  /** Where the contacts block ("For more information please contact …") stands in `text`. */
  readonly contacts: { readonly start: number; readonly end: number } | null;
  readonly tables: readonly Table[];
  readonly images: readonly Image[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** ISO 3166-1 alpha-2, from tags of the page. */
  readonly countries: readonly string[];
  readonly tags: readonly string[];
  readonly translations: readonly { readonly language: string; readonly url: string }[];
  /** Drupal's number of the page, which its translations share; null where nothing tells it. */
  readonly node: string | null;
  /** The page that holds this release among others (an aggregator): its canonical URL. Null for a page of its own. */
  readonly partOf: string | null;
  /** The template that the page was read by; null where none was known and generic main content was taken. */
  readonly template: string | null;
  /** Field name to the layer that supplied it. */
  readonly provenance: Readonly<Record<string, Layer>>;
  /** What layers said otherwise, in the order of the layers. */
  readonly disagreements: readonly Disagreement[];
}

/** What is kept of one reading in the derived bucket: `releases/{releaseId}/{version}.{reading}.json`. */
export interface StoredReading {
  readonly release: Release;
  readonly version: VersionId;
  readonly reading: ReadingId;
  /** Version of the page reader and its templates: the same page gives the same text. */
  readonly readerVersion: string;
  /** Version of the page reader and of the reader of facts together. */
  readonly extractorVersion: string;
  readonly facts: readonly Fact[];
}

/** A reading of one capture. */
export interface ReleaseDocument extends StoredReading {
  /** Of the capture. */
  readonly fetchedAt: Instant;
  readonly rawKey: string;
}

/** What discovery already learnt of a page (feed or listing), passed on to the reader. */
export interface PageHint {
  readonly title?: string;
  readonly publishedAt?: string;
  readonly type?: string;
  /** BCP 47. */
  readonly language?: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly tags?: readonly string[];
  readonly from: 'feed' | 'listing' | 'sitemap' | 'command';
}
