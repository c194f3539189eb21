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
export const FIXTURES_FOLDER = new URL('fixtures/', import.meta.url);

/** What a page is read with: its source is www.iom.int unless the fixture names another. */
interface Given {
  readonly url: string;
  readonly contentType?: string;
  readonly hint?: PageHint;
  readonly fetchedAt?: string;
  readonly source?: Pick<Source, 'name' | 'origin'> & Partial<Pick<Source, 'language' | 'timeZone' | 'dateOrder'>>;
}

/**
 * Every field of a release but those that follow from others, written so that a person can check them. A field that is
 * left out must be empty, and its layer `none`.
 */
interface ReleaseRead extends Pick<Release, Named>, Partial<Omit<Release, Named | Written>> {
  /** Paragraphs. */
  readonly text: readonly string[];
  /** The contacts block itself. */
  readonly contacts?: string;
  /** The fields that each layer supplied. */
  readonly provenance: Readonly<Partial<Record<Layer, readonly string[]>>>;
}

/** Fields that every fixture names. */
type Named = 'canonicalUrl' | 'language' | 'title' | 'type' | 'template';
/** Fields that a fixture writes in its own way, or that follow from others. */
type Written = 'id' | 'source' | 'url' | 'text' | 'contacts' | 'provenance';

const EMPTY = {
  subtitle: null,
  publishedAt: null,
  publishedAtSource: null,
  updatedAt: null,
  dateline: null,
  tables: [],
  images: [],
  links: [],
  countries: [],
  tags: [],
  translations: [],
  node: null,
  partOf: null,
  disagreements: [],
} as const;

/** Fields whose layer is told. */
const TOLD = [
  'canonicalUrl',
  'language',
  'title',
  'subtitle',
  'type',
  'publishedAt',
  'updatedAt',
  'dateline',
  'text',
  'contacts',
  'tables',
  'images',
  'links',
  'countries',
  'tags',
  'translations',
];

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
  readdirSync(FIXTURES_FOLDER).flatMap((template) =>
    readdirSync(new URL(`${template}/`, FIXTURES_FOLDER))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const page = new URL(`${template}/${file}`, FIXTURES_FOLDER);
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
  // Editors keep combining marks in the order in which they were typed; the contract is NFC.
  const text = read.text.join('\n\n').normalize('NFC');
  const start = read.contacts === undefined ? 0 : text.indexOf(read.contacts.normalize('NFC'));
  if (start < 0) throw new Error('the expected contacts are not in the expected text');
  const layers = Object.entries(read.provenance).flatMap(([layer, fields]) => fields.map((field) => [field, layer]));
  return {
    ...EMPTY,
    ...read,
    id: releaseIdOf(read.canonicalUrl),
    source: sourceOf(given).name,
    url: given.url,
    text,
    contacts: read.contacts === undefined ? null : { start, end: start + read.contacts.length },
    provenance: Object.fromEntries([...TOLD.map((field) => [field, 'none']), ...layers]),
  };
};
