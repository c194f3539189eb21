import type { Aggregator, PressPath, Source } from './source.ts';

/** Sections of the press room; one more segment below them is a page. */
const SECTIONS = 'news|speeches|statements|speeches-statements|stories|blogs|press-releases|updates';
/** No prefix is the site's own language. `fr` and `es` were seen on www.iom.int, `ar` on mena.iom.int, `de` and `it` on offices. */
const LANGUAGES = 'en|fr|es|ar|ru|pt|de|it|uk|tr|el|th|nl';
const PREFIX = `(?:/(?:${LANGUAGES}))?`;

/** Pages since 2021, and those of Drupal 7, whose `/news/<slug>` is the same and whose press room had sections. */
export const DRUPAL_PATHS: readonly PressPath[] = [
  { path: new RegExp(`^${PREFIX}/(?:${SECTIONS})/[^/]+$`) },
  { path: new RegExp(`^${PREFIX}/press-room/[a-z-]+/[^/]+$`) },
];

/**
 * Pages of Jahia, to about 2014. `/cms/…html?displayTab=` and `/jahia/Jahia/` were seen; where the press pages stood
 * below them is unproven. In the older form one path serves all items and a parameter names the item.
 */
export const JAHIA_PATHS: readonly PressPath[] = [
  { path: /^\/cms\/(?:en|fr|es)\/sites\/iom\/home\/(?:news|press)[a-z-]*\/[a-z0-9/_-]+\.html$/i },
  {
    path: /^\/jahia\/Jahia\/(?:media\/)?(?:press-briefing-notes|news-releases|pbn[a-z]{0,4})(?:\/[a-z0-9/_-]*)?$/i,
    parameters: ['entryId'],
  },
];

/**
 * Pages by number: in Drupal another address of a page with a name, or the only one of a page without; in Jahia any
 * page of the site.
 */
export const NUMBER_PATHS: readonly RegExp[] = [
  new RegExp(`^${PREFIX}/node/\\d+$`),
  /^\/jahia\/Jahia(?:\/lang\/[a-z]{2})?\/pid\/\d+$/,
];

/** Drupal 7's aggregator: copies of headquarters' feed. */
export const DRUPAL_AGGREGATOR: Aggregator = {
  path: new RegExp(`^${PREFIX}/aggregator/(?:sources|categories)/\\d+$`),
  pageParameter: 'page',
  firstPage: 0,
};

/** Look-alikes that discovery meets on sites of IOM. */
export const LOOK_ALIKES: Source['exclude'] = [
  { path: new RegExp(`^${PREFIX}/newsdesk(?:/|$)`), reason: 'newsletter of many items, some of other publishers' },
  {
    path: new RegExp(
      `^${PREFIX}/(?:news/)?(?:request-(?:for-)?(?:proposals?|quotations?|expressions?-interest)|invitation-(?:to-)?bid|(?:rfp|rfq|itb|eoi)-|procurement|tenders?(?:/|$))`,
    ),
    reason: 'procurement notice',
  },
  { path: new RegExp(`^${PREFIX}/videos?(?:/|$)`), reason: 'video, not a text' },
  {
    path: /^\/sites\/|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|zip|xml)$/i,
    reason: 'file, not a page',
  },
  { path: /\/(?:rss|feed)$/, reason: 'feed, not a page' },
];
