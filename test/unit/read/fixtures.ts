import { readdirSync, readFileSync } from 'node:fs';
import { releaseIdOf } from '../../../lambda/contract/identity.ts';
import type { Layer, PageHint, Release } from '../../../lambda/contract/release.ts';
import { instantOf } from '../../../lambda/contract/time.ts';
import type { PageInput, RejectReason } from '../../../lambda/read/reading.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import type { Source } from '../../../lambda/sources/source.ts';

/**
 * `fixtures/<template>/<page>.html` and what a person reads in it, `<page>.json`. The words are invented and the markup
 * is reconstructed: no page of IOM's site was ever saved as it was served.
 */
const FOLDER = new URL('fixtures/', import.meta.url);

/** What a page is read with: its source is www.iom.int unless the fixture names another. */
interface Given {
  readonly url: string;
  readonly contentType?: string;
  readonly hint?: PageHint;
  readonly fetchedAt?: string;
  readonly source?: Pick<Source, 'name' | 'origin'> & Partial<Pick<Source, 'language' | 'timeZone' | 'dateOrder'>>;
}

/** Every field of a release but those that follow from others; written so that a person can check them. */
interface ReleaseRead extends Omit<Release, 'id' | 'source' | 'url' | 'text' | 'contacts' | 'provenance'> {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** The contacts block itself. */
  readonly contacts: string | null;
  /** The fields that each layer supplied. */
  readonly provenance: Readonly<Partial<Record<Layer, readonly string[]>>>;
}

export type Expected = Given &
  (
    | { readonly releases: readonly ReleaseRead[] }
    | { readonly rejected: { readonly reason: RejectReason; readonly detail: string } }
  );

export interface Fixture {
  /** `drupal-7/briefing-note`. */
  readonly name: string;
  readonly template: string;
  readonly bytes: Buffer;
  readonly expected: Expected;
}

export const loadFixtures = (): readonly Fixture[] =>
  readdirSync(FOLDER).flatMap((template) =>
    readdirSync(new URL(`${template}/`, FOLDER))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const page = new URL(`${template}/${file}`, FOLDER);
        return {
          name: `${template}/${file.replace(/\.html$/, '')}`,
          template,
          bytes: readFileSync(page),
          expected: JSON.parse(readFileSync(new URL(page.href.replace(/html$/, 'json')), 'utf8')) as Expected,
        };
      }),
  );

const sourceOf = ({ source }: Given): Source =>
  source === undefined
    ? iom
    : { ...siteLikeIom({ ...source, crawlDelaySeconds: 0, allowPrivateAddresses: false }), ...source };

export const inputOf = ({ bytes, expected }: Fixture): PageInput => ({
  bytes,
  contentType: expected.contentType ?? null,
  url: expected.url,
  source: sourceOf(expected),
  hint: expected.hint ?? null,
  ...(expected.fetchedAt === undefined ? {} : { fetchedAt: instantOf(new Date(expected.fetchedAt)) }),
});

/** A release as its fixture writes it, field by field. */
export const releaseOf = (read: ReleaseRead, given: Given): Release => {
  const text = read.text.join('\n\n');
  const start = read.contacts == null ? -1 : text.indexOf(read.contacts);
  if (read.contacts != null && start < 0) throw new Error('the expected contacts are not in the expected text');
  return {
    ...read,
    id: releaseIdOf(read.canonicalUrl),
    source: sourceOf(given).name,
    url: given.url,
    text,
    contacts: read.contacts == null ? null : { start, end: start + read.contacts.length },
    provenance: Object.fromEntries(
      Object.entries(read.provenance).flatMap(([layer, fields]) => fields.map((field) => [field, layer])),
    ) as Record<string, Layer>,
  };
};
