import { DEFAULT_CRAWL_DELAY_SECONDS, LOOK_ALIKES, PRESS_PATHS } from './site.ts';
import type { Source } from './source.ts';

const ORIGIN = 'https://www.iom.int';

/** The search page that was seen working in October 2024; `page` counts from 0, newest first. */
const listing = (language: '' | '/fr' | '/es', type: string): Source['listings'][number] => ({
  url: `${ORIGIN}${language}/search?keywords=&type[0]=${type}&region_country=&created=All&sort_bef_combine=created_DESC&page={page}`,
  firstPage: 0,
});

/**
 * Headquarters of IOM, www.iom.int. No feed and no sitemap of it was ever captured, so these are the places where
 * Drupal puts them; discovery says for each one what answered.
 */
export const iom: Source = {
  name: 'iom',
  title: 'International Organization for Migration (IOM)',
  origin: ORIGIN,
  aliases: ['iom.int'],
  language: 'en',
  timeZone: 'Europe/Zurich',
  dateOrder: 'DMY',
  crawlDelaySeconds: DEFAULT_CRAWL_DELAY_SECONDS,
  feeds: [`${ORIGIN}/rss.xml`, `${ORIGIN}/news/rss.xml`],
  listings: [
    listing('', 'press_release'),
    listing('/fr', 'press_release'),
    listing('/es', 'press_release'),
    { url: `${ORIGIN}/countries/search?created=All&news_type=All&page={page}`, firstPage: 0 },
  ],
  sitemaps: [`${ORIGIN}/sitemap.xml`],
  include: PRESS_PATHS,
  exclude: LOOK_ALIKES,
  allowPrivateAddresses: false,
};
