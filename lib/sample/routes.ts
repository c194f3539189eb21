import { type Collection, type Rendered, rendered } from './collection.ts';
import type { Template } from './document.ts';
import { encodingOf } from './encoding.ts';
import { instantOf } from './labels.ts';
import type { LookAlike } from './pages/look-alikes.ts';
import { AGGREGATOR, aggregatorHtml, type Repeated } from './ways/aggregator.ts';
import { drupal7ListingHtml } from './ways/drupal-7-listing.ts';
import { entriesOf, type SiteEntry } from './ways/entries.ts';
import { feedXml } from './ways/feed.ts';
import { JAHIA_LISTING, jahiaListingHtml } from './ways/jahia-listing.ts';
import { listingHtml } from './ways/listing.ts';
import { robotsText } from './ways/robots.ts';
import { sitemapFiles, sitemapGzip, sitemapIndexXml } from './ways/sitemap.ts';

export interface RoutesOptions {
  readonly collection: Collection;
  readonly origin: string;
  readonly template: Template;
  readonly pageSize: number;
  readonly crawlDelaySeconds: number | undefined;
  readonly lookAlikes: readonly LookAlike[];
  /** See `PressSiteOptions`. */
  readonly numbered: number;
  readonly repeated: Repeated | null;
}

const HTML = 'text/html; charset=UTF-8';
const RSS = 'application/rss+xml; charset=utf-8';
const XML = 'application/xml; charset=utf-8';
/** What the site never changes was made then. */
const BUILT = new Date('2016-01-01T00:00:00Z');

/** A grey picture for every image address: people who look at the site see where one would be. */
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#ccc"/></svg>';

/** Everything but the press pages themselves. Kept from one change of the documents to the next. */
export const siteRoutes = (options: RoutesOptions): ((url: URL) => Rendered | null) => {
  const { collection } = options;
  const kept = new Map<string, Rendered | null>();
  let version = -1;
  let entries: readonly SiteEntry[] = [];
  return (url) => {
    if (version !== collection.version) {
      kept.clear();
      entries = entriesOf(collection.newestFirst(), options);
      version = collection.version;
    }
    const key = `${url.pathname}?${Number(url.searchParams.get('page') ?? 0)}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const page = route(url, entries, options);
    // Only what exists is kept, or a walk through wrong addresses would fill the memory.
    if (page !== null) kept.set(key, page);
    return page;
  };
};

const route = (url: URL, entries: readonly SiteEntry[], options: RoutesOptions): Rendered | null => {
  const { collection, origin, template, pageSize, crawlDelaySeconds, lookAlikes, repeated } = options;
  const path = url.pathname;
  const page = pageIn(url);
  const newest = new Date(Math.max(...entries.map(({ modified }) => modified.getTime())));
  const made = (body: string | Buffer, type: string, modified = newest): Rendered =>
    rendered(Buffer.from(body), type, modified);

  if (path === '/robots.txt')
    return made(robotsText(origin, crawlDelaySeconds, template !== 'jahia'), 'text/plain; charset=utf-8', BUILT);
  if (repeated !== null && AGGREGATOR.test(path)) {
    return page === null || page * repeated.pageSize >= repeated.documents.length
      ? null
      : made(aggregatorHtml(repeated, page), HTML);
  }
  if (template === 'jahia') {
    // That site had neither feed nor sitemap that anyone knows of.
    if (path !== JAHIA_LISTING) return plainRoute(path, lookAlikes);
    const { encoding, type } = encodingOf(template);
    return page === null ? null : made(Buffer.from(jahiaListingHtml({ entries, page, pageSize }), encoding), type);
  }
  if (template === 'drupal-7' && path === '/news')
    return page === null ? null : made(drupal7ListingHtml({ entries, page, pageSize }), HTML);
  if (path === '/rss.xml') return made(feedXml(collection.newestFirst(), origin, template), RSS);
  if (path === '/sitemap.xml') return made(sitemapIndexXml(entries, origin), XML);
  const file = Number(/^\/sitemap-([1-9]\d{0,3})\.xml\.gz$/.exec(path)?.[1] ?? 0);
  if (file > 0)
    return file > sitemapFiles(entries) ? null : made(sitemapGzip(entries, origin, file), 'application/gzip');
  const listing = /^(?:\/(fr|es|ar))?\/(?:search)?$|^\/(fr|es|ar)$/.exec(path);
  if (listing !== null) {
    if (page === null) return null;
    const language = listing[1] ?? listing[2];
    const shown = language === undefined ? entries : entries.filter((entry) => entry.language === language);
    return made(listingHtml(shown, page, pageSize), HTML);
  }
  return plainRoute(path, lookAlikes);
};

/** Pictures and look-alikes. */
const plainRoute = (path: string, lookAlikes: readonly LookAlike[]): Rendered | null => {
  if (/^\/(?:sites|jahia)\/.*\.(?:jpe?g|png)$/.test(path))
    return rendered(Buffer.from(PICTURE), 'image/svg+xml', BUILT);
  const lookAlike = lookAlikes.find((one) => one.path === path);
  return lookAlike === undefined ? null : rendered(Buffer.from(lookAlike.html), HTML, instantOf(lookAlike.publishedAt));
};

/** Counted from 0; null where the address says something else. */
const pageIn = (url: URL): number | null => {
  const page = Number(url.searchParams.get('page') ?? 0);
  return Number.isSafeInteger(page) && page >= 0 ? page : null;
};
