import type { ReleaseType } from '../../lambda/contract/release.ts';

/** A release as the press-site generator serves it. */
export interface SiteDocument {
  /** Unique on the site; the last segment of its path. */
  readonly slug: string;
  /** Where not `/news/<slug>` (with the language's prefix), `/speeches/` or `/stories/`. */
  readonly path?: string;
  readonly title: string;
  /** `YYYY-MM-DD` (or a date-time); null: the site shows no date for it. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly type: ReleaseType;
  /** Paragraphs separated by a blank line. Lines that begin with "- " become a list, lines with " | " a table. */
  readonly text: string;
  /** Names of countries, as the site's tags write them. */
  readonly countries?: readonly string[];
  readonly tags?: readonly string[];
  readonly image?: { readonly name: string; readonly caption: string; readonly credit: string };
}

const SECTION: Readonly<Partial<Record<ReleaseType, string>>> = { statement: 'speeches', story: 'stories' };

/** Path of a document: English has no prefix. */
export const pathOf = (document: SiteDocument): string => {
  if (document.path !== undefined) return document.path;
  const prefix = document.language === 'en' ? '' : `/${document.language}`;
  return `${prefix}/${SECTION[document.type] ?? 'news'}/${document.slug}`;
};

/** Newest first, undated ones last, then by slug: the order of listing and feed. */
export const newestFirst = (documents: Iterable<SiteDocument>): SiteDocument[] =>
  [...documents].sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || (a.slug < b.slug ? -1 : 1));
