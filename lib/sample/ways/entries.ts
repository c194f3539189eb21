import type { Held } from '../collection.ts';
import { instantOf, labelsOf } from '../labels.ts';
import type { LookAlike } from '../pages/look-alikes.ts';

/** One line of a listing or sitemap: a press page or a look-alike. */
export interface SiteEntry {
  readonly path: string;
  readonly title: string;
  readonly tag: string;
  readonly publishedAt: string | null;
  readonly modified: Date;
  readonly language: string;
}

/** Press pages and look-alikes together, newest first, undated last. */
export const entriesOf = (documents: readonly Held[], lookAlikes: readonly LookAlike[]): readonly SiteEntry[] => {
  const press = documents.map(({ document, path, modified }) => ({
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
