import { z } from 'zod';
import type { Source } from './source.ts';

/** What is set for a further site of the IOM shape; everything else follows from the shape. */
export interface SiteSettings {
  /** Short stable name, part of storage keys. */
  readonly name: string;
  /** `https://ukraine.iom.int`: scheme, host and port, no path. */
  readonly origin: string;
  /** Seconds between two requests, 0 to 3600. */
  readonly crawlDelaySeconds: number;
  /** True only for test and sample sites on loopback. */
  readonly allowPrivateAddresses: boolean;
}

/** Good manners where a site's robots.txt asks for nothing: Drupal's own robots.txt asked for 10. */
export const DEFAULT_CRAWL_DELAY_SECONDS = 10;

/** Sections of the press room; one more segment below them is a page. */
const SECTIONS = 'news|speeches|statements|speeches-statements|stories|press-releases|updates';
/** No prefix is English; the others were seen on www.iom.int (fr, es) and on mena.iom.int (ar). */
const LANGUAGE_PREFIX = '(?:/(?:en|fr|es|ar))?';

/** Pages of the press room: the form since 2021, and the form of Drupal 7 (`/press-room/press-releases/<slug>`). */
export const PRESS_PATHS: Source['include'] = [
  new RegExp(`^${LANGUAGE_PREFIX}/(?:${SECTIONS})/[^/]+$`),
  new RegExp(`^${LANGUAGE_PREFIX}/press-room/[a-z-]+/[^/]+$`),
];

/** Look-alikes that discovery meets on sites of this shape. */
export const LOOK_ALIKES: Source['exclude'] = [
  {
    path: new RegExp(`^${LANGUAGE_PREFIX}/newsdesk(?:/|$)`),
    reason: 'newsletter of many items, some of other publishers',
  },
  {
    path: new RegExp(`^${LANGUAGE_PREFIX}/node/\\d+$`),
    reason: 'node number: an alias of a page that has a name, or a newsletter',
  },
  {
    path: new RegExp(
      `^${LANGUAGE_PREFIX}/(?:news/)?(?:request-(?:for-)?(?:proposals?|quotations?|expressions?-interest)|invitation-(?:to-)?bid|(?:rfp|rfq|itb|eoi)-|procurement|tenders?(?:/|$))`,
    ),
    reason: 'procurement notice',
  },
  {
    path: /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|svg|mp[34]|zip|xml)$/i,
    reason: 'file, not a page',
  },
  { path: /\/(?:rss|feed)$/, reason: 'feed, not a page' },
];

/**
 * A site of the same shape as www.iom.int (its country and regional offices; a test or sample site).
 * Feed, listing and sitemap stand where Drupal puts them.
 */
export const siteLikeIom = (settings: SiteSettings): Source => {
  const { name, origin, crawlDelaySeconds, allowPrivateAddresses } = settings;
  return {
    name,
    title: `${name} (${new URL(origin).host})`,
    origin,
    aliases: [],
    language: 'en',
    timeZone: 'UTC',
    dateOrder: 'DMY',
    crawlDelaySeconds,
    feeds: [`${origin}/rss.xml`],
    listings: [
      {
        url: `${origin}/search?keywords=&type[0]=press_release&region_country=&created=All&sort_bef_combine=created_DESC&page={page}`,
        firstPage: 0,
      },
    ],
    sitemaps: [`${origin}/sitemap.xml`],
    include: PRESS_PATHS,
    exclude: LOOK_ALIKES,
    allowPrivateAddresses,
  };
};

const isOrigin = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
};

const siteSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'must be 1 to 32 of a-z, 0-9 and "-", and begin with a letter'),
  origin: z.string().refine(isOrigin, 'must be scheme and host only, such as https://ukraine.iom.int'),
  crawlDelaySeconds: z.number().min(0).max(3600).default(DEFAULT_CRAWL_DELAY_SECONDS),
  allowPrivateAddresses: z.boolean().default(false),
});

/** SOURCES or SITES is wrong: no retry helps, the deployment must be corrected. */
export class SourcesError extends Error {
  override readonly name = 'SourcesError';
}

/**
 * Reads the `SITES` variable: a JSON list of {@link SiteSettings}; empty text is an empty list.
 * @throws SourcesError that names the entry, the field and what it must be.
 */
export const parseSites = (text: string): readonly SiteSettings[] => {
  if (text.trim() === '') return [];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new SourcesError(`SITES is not JSON: ${(error as Error).message}`);
  }
  const parsed = z.array(siteSchema).safeParse(json);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `SITES${pathText(issue.path)}: ${issue.message}`);
  throw new SourcesError(lines.join('; '));
};

const pathText = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
