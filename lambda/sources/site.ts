import { z } from 'zod';
import { SHAPE_NAMES, SHAPES, type ShapeName } from './shapes.ts';
import type { Source } from './source.ts';

/** What is set for a further site of a known shape; everything else follows from the shape. */
export interface SiteSettings {
  /** Short stable name, part of storage keys. */
  readonly name: string;
  /** `https://ukraine.iom.int`: scheme, host and port, no path. */
  readonly origin: string;
  /** `drupal-2021` where nothing is said. */
  readonly shape?: ShapeName;
  /** Seconds between two requests, 0 to 3600. */
  readonly crawlDelaySeconds: number;
  /** True only for test and sample sites on loopback. */
  readonly allowPrivateAddresses: boolean;
}

/** Good manners where a site's robots.txt asks for nothing: Drupal's own robots.txt asked for 10. */
export const DEFAULT_CRAWL_DELAY_SECONDS = 10;
export const DEFAULT_SHAPE: ShapeName = 'drupal-2021';

/**
 * A site of a shape that IOM's sites have or had (a country or regional office that is not built in; a test or sample
 * site). Feed, listing and sitemap stand where the shape puts them.
 */
export const siteLikeIom = (settings: SiteSettings): Source => {
  const { name, origin, shape = DEFAULT_SHAPE, crawlDelaySeconds, allowPrivateAddresses } = settings;
  return {
    name,
    title: `${name} (${new URL(origin).host})`,
    certainty: 'inferred',
    origin,
    aliases: [],
    language: 'en',
    languages: ['en'],
    timeZone: 'UTC',
    dateOrder: 'DMY',
    crawlDelaySeconds,
    // Who names the site says that it is one: a way in that does not answer is worth an alarm.
    ...SHAPES[shape]({ origin, prefixes: [''], certainty: 'inferred' }),
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
  shape: z.enum(SHAPE_NAMES, { error: () => `must be one of ${SHAPE_NAMES.join(', ')}` }).default(DEFAULT_SHAPE),
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
