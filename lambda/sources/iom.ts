import { DRUPAL_PATHS, JAHIA_PATHS, LOOK_ALIKES } from './path-rules.ts';
import { paged, searchListing } from './shapes.ts';
import { DEFAULT_CRAWL_DELAY_SECONDS } from './site.ts';
import type { Source } from './source.ts';

const ORIGIN = 'https://www.iom.int';

/**
 * Headquarters of IOM, www.iom.int. No feed and no sitemap of it was ever captured: those are the places that public
 * code configured and where Drupal puts them. Discovery says for each one what answered.
 */
export const iom: Source = {
  name: 'iom',
  title: 'International Organization for Migration (IOM)',
  certainty: 'seen',
  origin: ORIGIN,
  aliases: [],
  language: 'en',
  languages: ['en', 'fr', 'es', 'ar'],
  timeZone: 'Europe/Zurich',
  dateOrder: 'DMY',
  crawlDelaySeconds: DEFAULT_CRAWL_DELAY_SECONDS,
  feeds: ['/rss.xml', '/news/rss.xml', '/fr/rss.xml', '/es/rss.xml', '/rss', '/feed'].map((path) => ({
    url: `${ORIGIN}${path}`,
    certainty: 'unproven',
  })),
  listings: [
    // Seen with more types and the goals selected; the press releases alone are an untested reduction.
    searchListing(ORIGIN, '', 'inferred'),
    searchListing(ORIGIN, '/fr', 'inferred'),
    searchListing(ORIGIN, '/es', 'inferred'),
    searchListing(ORIGIN, '/ar', 'unproven'),
    // 12 a page; mixes news, speeches and videos of all offices.
    paged(`${ORIGIN}/countries/search?created=All&news_type=All&page={page}`, 'seen'),
    paged(`${ORIGIN}/news?page={page}`, 'unproven'),
    paged(`${ORIGIN}/press-room/official-statements?page={page}`, 'past'),
  ],
  sitemaps: [{ url: `${ORIGIN}/sitemap.xml`, certainty: 'unproven' }],
  // Addresses of all generations are met in old links; the site moves them to those of today.
  include: [...DRUPAL_PATHS, ...JAHIA_PATHS],
  exclude: LOOK_ALIKES,
  aggregators: [],
  allowPrivateAddresses: false,
};
