import type { Held } from '../collection.ts';
import type { Template } from '../document.ts';
import { instantOf, labelsOf } from '../labels.ts';
import type { LookAlike } from '../pages/look-alikes.ts';
import { numberPath } from './numbers.ts';

/** One line of a listing or sitemap: a press page or a look-alike. */
export interface SiteEntry {
  readonly path: string;
  readonly title: string;
  readonly tag: string;
  readonly publishedAt: string | null;
  readonly modified: Date;
  readonly language: string;
}

/** What a site shows beside the addresses of its documents. */
export interface Beside {
  readonly lookAlikes: readonly LookAlike[];
  /** How many documents, from the first on, stand there a second time under their number. */
  readonly numbered: number;
  readonly template: Template;
}

/** Press pages and look-alikes together, newest first, undated last. */
export const entriesOf = (documents: readonly Held[], beside: Beside): readonly SiteEntry[] => {
  const { lookAlikes, numbered, template } = beside;
  const again = documents
    .filter(({ node }) => node <= numbered)
    .map((held) => ({ ...held, path: numberPath(template, held.node) }));
  const press = [...documents, ...again].map(({ document, path, modified }) => ({
    path,
    title: document.title,
    tag: labelsOf('en').types[document.type],
    publishedAt: document.publishedAt,
    modified,
    language: document.language,
  }));
  const others = lookAlikes.map(({ path, title, tag, publishedAt }) => ({
    path,
    title,
    tag,
    publishedAt,
    modified: instantOf(publishedAt),
    language: 'en',
  }));
  const time = ({ publishedAt }: SiteEntry): number =>
    publishedAt === null ? -Infinity : instantOf(publishedAt).getTime();
  return [...press, ...others].sort((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)));
};
