import { DRUPAL_AGGREGATOR } from './path-rules.ts';
import { paged, SHAPES, together, type Ways } from './shapes.ts';
import { DEFAULT_CRAWL_DELAY_SECONDS } from './site.ts';
import type { Certainty, Source } from './source.ts';

/** What differs from one office to the next. */
interface Office {
  readonly title: string;
  /** How surely it publishes news under the addresses of the platform of 2021: `/news/<slug>`, `/es/news/<slug>`. */
  readonly certainty: Certainty;
  /** `NAME.iom.int` where nothing is said. */
  readonly host?: string;
  /** First the one of pages without a prefix; English alone where nothing is said. */
  readonly languages?: readonly string[];
  readonly timeZone: string;
  readonly dateOrder?: Source['dateOrder'];
  /** Ways into its earlier forms, seen in their time: the site may have moved on. */
  readonly past?: (origin: string) => Partial<Ways>;
}

const office = (name: string, entry: Office): Source => {
  const { title, certainty, host = `${name}.iom.int`, languages = ['en'], timeZone, dateOrder = 'DMY', past } = entry;
  const origin = `https://${host}`;
  const [language = 'en', ...others] = languages;
  const prefixes = ['', ...others.map((other) => `/${other}`)];
  return {
    name,
    title: `IOM ${title}`,
    certainty,
    origin,
    aliases: [],
    language,
    languages,
    timeZone,
    dateOrder,
    crawlDelaySeconds: DEFAULT_CRAWL_DELAY_SECONDS,
    // The addresses of pages were seen; a feed, a listing or a sitemap of an office never was.
    ...together(SHAPES['drupal-2021']({ origin, prefixes, certainty: 'unproven' }), past?.(origin) ?? {}),
    allowPrivateAddresses: false,
  };
};

/** A listing of the office's Drupal 7 site. */
const listed =
  (path: string) =>
  (origin: string): Partial<Ways> => ({ listings: [paged(`${origin}${path}`, 'past')] });

/** Country and regional offices that publish news on a host of their own. Adding one is one entry and one fixture. */
export const OFFICES = {
  ukraine: office('ukraine', {
    title: 'Ukraine',
    certainty: 'seen',
    languages: ['en', 'uk'],
    timeZone: 'Europe/Kyiv',
  }),
  /** Ukraine before it moved to ukraine.iom.int. */
  'iom-org-ua': office('iom-org-ua', {
    title: 'Ukraine (until about 2021)',
    certainty: 'past',
    host: 'iom.org.ua',
    languages: ['en', 'uk'],
    timeZone: 'Europe/Kyiv',
    past: listed('/en/news?page={page}'),
  }),
  roasiapacific: office('roasiapacific', {
    title: 'Asia and the Pacific',
    certainty: 'seen',
    timeZone: 'Asia/Bangkok',
  }),
  thailand: office('thailand', {
    title: 'Thailand',
    certainty: 'seen',
    languages: ['en', 'th'],
    timeZone: 'Asia/Bangkok',
    past: listed('/press-releases?page={page}'),
  }),
  belgium: office('belgium', { title: 'Belgium and Luxembourg', certainty: 'seen', timeZone: 'Europe/Brussels' }),
  costarica: office('costarica', {
    title: 'Costa Rica',
    certainty: 'seen',
    languages: ['en', 'es'],
    timeZone: 'America/Costa_Rica',
  }),
  paraguay: office('paraguay', {
    title: 'Paraguay',
    certainty: 'seen',
    languages: ['en', 'es'],
    timeZone: 'America/Asuncion',
  }),
  nortedecentroamerica: office('nortedecentroamerica', {
    title: 'Northern Central America',
    certainty: 'seen',
    languages: ['en', 'es'],
    timeZone: 'America/El_Salvador',
  }),
  mena: office('mena', {
    title: 'Middle East and North Africa',
    certainty: 'seen',
    languages: ['en', 'ar'],
    timeZone: 'Africa/Cairo',
  }),
  unofficeny: office('unofficeny', {
    title: 'Office to the United Nations',
    certainty: 'seen',
    timeZone: 'America/New_York',
  }),
  /** Only files of its site on the platform of 2021 were seen. */
  dominicanrepublic: office('dominicanrepublic', {
    title: 'Dominican Republic',
    certainty: 'inferred',
    languages: ['en', 'es'],
    timeZone: 'America/Santo_Domingo',
  }),
  germany: office('germany', {
    title: 'Germany',
    certainty: 'past',
    languages: ['en', 'de'],
    timeZone: 'Europe/Berlin',
    past: (origin) => ({
      // The same items under /de/ and by category: one view is read, or each release would have several ids.
      listings: [{ ...paged(`${origin}/en/aggregator/sources/3?page={page}`, 'past'), dateOrder: 'MDY' }],
      exclude: [
        {
          path: /^(?:\/[a-z]{2})?\/aggregator\/(?!sources\/3$)|^(?!\/en\/)(?:\/[a-z]{2})?\/aggregator\//,
          reason: 'another view of the items under /en/aggregator/sources/3',
        },
      ],
      aggregators: [DRUPAL_AGGREGATOR],
    }),
  }),
  italy: office('italy', {
    title: 'Italy',
    certainty: 'past',
    languages: ['it', 'en'],
    timeZone: 'Europe/Rome',
    past: (origin) => ({
      listings: [{ ...paged(`${origin}/it/archivio-news-iom?page={page}`, 'past'), dateOrder: 'MDY' }],
      aggregators: [{ ...DRUPAL_AGGREGATOR, path: /^\/it\/archivio-news-iom$/ }],
    }),
  }),
  iraq: office('iraq', {
    title: 'Iraq',
    certainty: 'past',
    timeZone: 'Asia/Baghdad',
    past: listed('/news?page={page}'),
  }),
  greece: office('greece', {
    title: 'Greece',
    certainty: 'past',
    languages: ['en', 'el'],
    timeZone: 'Europe/Athens',
    past: listed('/en/press-and-news?page={page}'),
  }),
  rosanjose: office('rosanjose', {
    title: 'Central America, North America and the Caribbean',
    certainty: 'past',
    languages: ['es', 'en'],
    timeZone: 'America/Costa_Rica',
    // "Date Publish: 01/22/2021" on a page in Spanish.
    dateOrder: 'MDY',
    past: (origin) => ({
      listings: [paged(`${origin}/SITE/es/noticias?page={page}`, 'unproven')],
      include: [{ path: /^\/site\/(?:es|en)\/(?:noticia|news)\/[^/]+$/i }],
    }),
  }),
  rovienna: office('rovienna', {
    title: 'South-Eastern Europe, Eastern Europe and Central Asia',
    certainty: 'past',
    timeZone: 'Europe/Vienna',
    past: listed('/frontpage?page={page}'),
  }),
  eea: office('eea', {
    title: 'European Economic Area, European Union and NATO',
    certainty: 'past',
    timeZone: 'Europe/Brussels',
    past: listed('/press-room/regional-news'),
  }),
  /** Stories that headquarters' search links to. */
  storyteller: office('storyteller', { title: 'Storyteller', certainty: 'past', timeZone: 'Europe/Zurich' }),
} satisfies Record<string, Source>;
