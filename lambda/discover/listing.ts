import { type CheerioAPI, load } from 'cheerio';
import { relativeDay } from '../read/calendar/relative.ts';
import { partOfPage } from '../sources/aggregator.ts';
import { canonicalUrl, tryCanonicalUrl } from '../sources/canonical-url.ts';
import { scopeOf } from '../sources/scope.ts';
import type { DateOrder, Source } from '../sources/source.ts';
import { itemsOf } from './aggregator-listing.ts';
import { listingDate } from './dates.ts';
import type { Entry } from './found.ts';
import { isOfOffice } from './judge.ts';

/** Most links of one page that are taken; a listing shows 10 to 50. */
const MAX_ENTRIES = 500;
const MAX_TITLE = 500;
/** Markup nested deeper than this is no listing, and deep trees overflow the stack of whoever walks them. */
const MAX_DEPTH = 2_000;

/** One way in which a site marks its cards, most certain first. */
interface CardShape {
  readonly name: string;
  readonly card: string;
  /** True: the parent of what `card` matches is the whole card. */
  readonly parent: boolean;
  readonly link: string;
  readonly title: string;
  readonly type: string;
  readonly date: string;
}

const SHAPES: readonly CardShape[] = [
  {
    // www.iom.int in October 2024: "stories are not nested within cards properly", hence the parent.
    name: 'article-detail',
    card: 'div.article-detail',
    parent: true,
    link: 'a[href]',
    title: 'h5.title',
    type: 'div.tag',
    date: 'div.date',
  },
  {
    // Drupal 7 aggregator (core template).
    name: 'feed-item',
    card: '.feed-item',
    parent: false,
    link: '.feed-item-title a[href]',
    title: '.feed-item-title',
    type: '.feed-item-categories',
    date: '.feed-item-date',
  },
  {
    // Drupal views and node teasers, 7 to 10.
    name: 'views-row',
    card: '.views-row, article.node, li.views-row',
    parent: false,
    link: 'h2 a[href], h3 a[href], h4 a[href], h5 a[href], .views-field-title a[href], a[href]',
    title: 'h2, h3, h4, h5, .views-field-title',
    type: '.tag, .views-field-type, .node-type',
    date: 'time, .date, .date-display-single, .views-field-created, .views-field-field-date',
  },
];

export type ListingResult =
  | {
      readonly outcome: 'read';
      /** Which markup was met: `links` is the last resort, every press link of the page. */
      readonly shape: string;
      readonly entries: readonly Entry[];
      /** Whether the page links to a next one; `unknown` where it has no pager. */
      readonly next: 'yes' | 'no' | 'unknown';
    }
  | { readonly outcome: 'wrong'; readonly detail: string };

/** A page of a listing, as it came. */
export interface ListingPage {
  /** At most a few megabytes. */
  readonly html: string;
  readonly url: string;
  readonly source: Source;
  /** Of numeric dates; the source's by default. */
  readonly dateOrder?: DateOrder;
  /** Ages ("3 hours ago") count from it; without it they say nothing. */
  readonly fetchedAt?: string;
}

/**
 * Reads one page of a listing. Cards of a known shape first; where none is met, every link to a press page in the
 * main part of the page, so that a new theme costs hints but no pages. A page of an aggregator shows its items.
 */
export const readListing = (page: ListingPage): ListingResult => {
  const { html, url, source, fetchedAt = '' } = page;
  if (isTooDeep(html)) return { outcome: 'wrong', detail: `markup nested deeper than ${MAX_DEPTH}` };
  const $ = load(html);
  const next = nextPage($);
  const partOf = partOfPage(url, source);
  if (partOf !== null) {
    const pageUrl = canonicalUrl(url, source);
    return { outcome: 'read', shape: 'feed-item', entries: itemsOf($, { pageUrl, partOf, source, fetchedAt }), next };
  }
  for (const shape of SHAPES) {
    const entries = cardsOf($, shape, page);
    // A shape that yields no page of this site or of an office's (a teaser block of files or videos) is not the listing.
    if (entries.some(({ url }) => scopeOf(url, source).scope !== 'outside' || isOfOffice(url, source))) {
      return { outcome: 'read', shape: shape.name, entries, next };
    }
  }
  return { outcome: 'read', shape: 'links', entries: pressLinks($, page), next };
};

const cardsOf = ($: CheerioAPI, shape: CardShape, page: ListingPage): Entry[] => {
  const { source, dateOrder = source.dateOrder, fetchedAt = null } = page;
  const found: Entry[] = [];
  for (const element of $(shape.card).toArray().slice(0, MAX_ENTRIES)) {
    const around = $(element).parent();
    // Where several share one parent, the parent is the list and the element itself is the card.
    const card = shape.parent && around.find(shape.card).length === 1 ? around : $(element);
    const href = (card.is('a[href]') ? card : card.find(shape.link).first()).attr('href');
    const url = resolve(href, page);
    if (url === null) continue;
    const date = card.find(shape.date).first();
    const printed = clean(date.text());
    const publishedAt =
      listingDate(date.attr('datetime') ?? '', 'DMY') ??
      listingDate(printed, dateOrder) ??
      relativeDay(printed, fetchedAt, source.timeZone);
    const title = clean(card.find(shape.title).first().text()) || clean(card.find(shape.link).first().text());
    const type = clean(card.find(shape.type).first().text()).slice(0, 100);
    found.push({
      url,
      hint: {
        ...(title === '' ? {} : { title }),
        ...(publishedAt === null ? {} : { publishedAt }),
        ...(type === '' ? {} : { type }),
        from: 'listing',
      },
    });
  }
  return distinct(found);
};

const pressLinks = ($: CheerioAPI, page: ListingPage): Entry[] => {
  const main = $('main, [role="main"], #main-content, #content').first();
  const links = (main.length > 0 ? main : $('body')).find('a[href]').toArray();
  const found: Entry[] = [];
  for (const link of links) {
    if (found.length === MAX_ENTRIES) break;
    if ($(link).closest('nav, header, footer').length > 0) continue;
    const url = resolve($(link).attr('href'), page);
    if (url === null || scopeOf(url, page.source).scope === 'outside') continue;
    const title = clean($(link).text());
    found.push({ url, hint: { ...(title.length < 15 ? {} : { title }), from: 'listing' } });
  }
  return distinct(found);
};

const NEXT =
  'li.pager__item--next a[href], li.pager-next a[href], .pager-next a[href], a[rel~="next"], link[rel~="next"]';
const PAGER = '.pager, ul.pagination, nav.pagination, .js-pager__items';

const nextPage = ($: CheerioAPI): 'yes' | 'no' | 'unknown' => {
  if ($(NEXT).length > 0) return 'yes';
  return $(PAGER).length > 0 ? 'no' : 'unknown';
};

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

const resolve = (href: string | undefined, { url, source }: ListingPage): string | null =>
  href === undefined || href.trim() === '' || href.startsWith('#') ? null : tryCanonicalUrl(href, source, url);

/** The first entry of each URL, with the fullest hint. */
const distinct = (entries: readonly Entry[]): Entry[] => {
  const byUrl = new Map<string, Entry>();
  for (const entry of entries) {
    const first = byUrl.get(entry.url);
    byUrl.set(entry.url, first === undefined ? entry : { ...first, hint: { ...entry.hint, ...first.hint } });
  }
  return [...byUrl.values()];
};

/** Counts open tags that need closing: one pass, before any tree is built. */
const isTooDeep = (html: string): boolean => {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(
    /<(\/?)(div|span|ul|ol|li|table|tbody|tr|td|section|article|b|i|em|font|a|p|blockquote)\b/gi,
  )) {
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + (OPTIONAL_END.has(name?.toLowerCase() ?? '') ? 0 : 1);
    if (depth > MAX_DEPTH) return true;
  }
  return false;
};
/** Elements whose end tag may be left out: unclosed ones do not nest. */
const OPTIONAL_END: ReadonlySet<string> = new Set(['li', 'p', 'td', 'tr', 'tbody']);
