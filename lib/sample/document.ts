import type { ReleaseType } from '../../lambda/contract/release.ts';

/** A picture at the head of a page. */
export interface SiteImage {
  /** File name below the folder of press release media: `2023-09/boat.jpg`. */
  readonly file: string;
  readonly caption: string;
  /** Who took it: `IOM/Jane Doe`. */
  readonly credit: string;
}

/** What the generated press site shows as one page. */
export interface SiteDocument {
  /** Last part of the path. Documents with one slug in several languages are translations of each other. */
  readonly slug: string;
  /** Path on the site; by default {@link pathOf}. */
  readonly path?: string;
  readonly title: string;
  /** ISO 8601 date or date-time; null: no date on the page, in the feed or in the listing. */
  readonly publishedAt: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly type: ReleaseType;
  /** Paragraphs separated by one blank line. */
  readonly text: string;
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly tags?: readonly string[];
  readonly image?: SiteImage;
}

/** Where a document stands: English without prefix, the other languages below theirs. */
export const pathOf = ({ path, language, slug }: SiteDocument): string =>
  path ?? `${language === 'en' ? '' : `/${language}`}/news/${slug}`;

/**
 * `jahia`: the pages of about 2005 to 2014; `drupal-7`: those to 2021; `drupal-2021`: those since; `mixed`: of the last
 * two half and half, by the slug; `redesigned`: a form that no template of ours knows.
 */
export type Template = 'jahia' | 'drupal-7' | 'drupal-2021' | 'mixed' | 'redesigned';

/** The form of one document's page; the same in every run. */
export const formOf = (template: Template, { slug }: SiteDocument): Exclude<Template, 'mixed'> => {
  if (template !== 'mixed') return template;
  const sum = [...slug].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
  return sum % 2 === 0 ? 'drupal-7' : 'drupal-2021';
};
