import { DRUPAL_AGGREGATOR, DRUPAL_PATHS, JAHIA_PATHS, LOOK_ALIKES } from './path-rules.ts';
import type { Certainty, Listing, Source } from './source.ts';

/** What follows from the form of a site: where it may be asked, and which of its addresses are press pages. */
export type Ways = Pick<Source, 'feeds' | 'listings' | 'sitemaps' | 'include' | 'exclude' | 'aggregators'>;

/** Where a shape's ways stand, and how surely. */
export interface Place {
  readonly origin: string;
  /** `''` for pages without a prefix, `/fr` … for the others. */
  readonly prefixes: readonly string[];
  readonly certainty: Certainty;
}

/** A listing that Drupal pages from 0. */
export const paged = (url: string, certainty: Certainty): Listing => ({ url, firstPage: 0, certainty });

/** The search page that was seen working on www.iom.int in October 2024, reduced to press releases, newest first. */
export const searchListing = (origin: string, prefix: string, certainty: Certainty): Listing =>
  paged(
    `${origin}${prefix}/search?keywords=&type[0]=press_release&region_country=&created=All&sort_bef_combine=created_DESC&page={page}`,
    certainty,
  );

const drupal2021 = ({ origin, prefixes, certainty }: Place): Ways => ({
  feeds: [{ url: `${origin}/rss.xml`, certainty }],
  listings: prefixes.map((prefix) => searchListing(origin, prefix, certainty)),
  sitemaps: [{ url: `${origin}/sitemap.xml`, certainty }],
  include: DRUPAL_PATHS,
  exclude: LOOK_ALIKES,
  aggregators: [],
});

const drupal7 = ({ origin, prefixes, certainty }: Place): Ways => ({
  feeds: [{ url: `${origin}/rss.xml`, certainty }],
  listings: prefixes.map((prefix) => paged(`${origin}${prefix}/news?page={page}`, certainty)),
  sitemaps: [{ url: `${origin}/sitemap.xml`, certainty }],
  include: DRUPAL_PATHS,
  exclude: LOOK_ALIKES,
  aggregators: [],
});

const jahia = ({ origin, certainty }: Place): Ways => ({
  feeds: [],
  listings: [paged(`${origin}/cms/en/sites/iom/home/news-and-views.html?page={page}`, certainty)],
  sitemaps: [{ url: `${origin}/sitemap.xml`, certainty }],
  include: JAHIA_PATHS,
  exclude: LOOK_ALIKES,
  aggregators: [],
});

const aggregator = ({ origin, prefixes, certainty }: Place): Ways => ({
  feeds: [],
  listings: prefixes.map((prefix) => paged(`${origin}${prefix}/aggregator/sources/3?page={page}`, certainty)),
  sitemaps: [],
  include: [],
  exclude: LOOK_ALIKES,
  aggregators: [DRUPAL_AGGREGATOR],
});

/** The forms that IOM's sites have had, by the names of the templates of their pages. */
export const SHAPES = { 'drupal-2021': drupal2021, 'drupal-7': drupal7, jahia, aggregator } satisfies Record<
  string,
  (place: Place) => Ways
>;
export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as readonly ShapeName[];

/** Ways of several forms of one site together: a site that was rebuilt is asked in both. */
export const together = (...all: readonly Partial<Ways>[]): Ways => ({
  feeds: distinct(all.flatMap(({ feeds = [] }) => feeds)),
  listings: distinct(all.flatMap(({ listings = [] }) => listings)),
  sitemaps: distinct(all.flatMap(({ sitemaps = [] }) => sitemaps)),
  include: [...new Set(all.flatMap(({ include = [] }) => include))],
  exclude: [...new Set(all.flatMap(({ exclude = [] }) => exclude))],
  aggregators: [...new Set(all.flatMap(({ aggregators = [] }) => aggregators))],
});

/** The first of each address. */
const distinct = <W extends { readonly url: string }>(ways: readonly W[]): readonly W[] =>
  [...new Map([...ways].reverse().map((way) => [way.url, way])).values()].reverse();
