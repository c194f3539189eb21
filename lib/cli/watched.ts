import { enabledSources } from '../../lambda/sources/registry.ts';
import { SHAPE_NAMES, type ShapeName } from '../../lambda/sources/shapes.ts';
import { DEFAULT_CRAWL_DELAY_SECONDS } from '../../lambda/sources/site.ts';
import { isContact, UNSET_CONTACT, wrongContact } from '../contact.ts';
import { UsageError } from './errors.ts';

/** Which sources a command works on: the environment variables of the same names. */
export interface Watched {
  readonly SOURCES: string;
  readonly SITES: string;
  readonly CONTACT: string;
}

export interface WatchedOptions {
  /** Names of built-in sources, or `all`; `iom` where neither this nor a site is given. */
  readonly source?: readonly string[];
  /** `NAME=ORIGIN` or `NAME=SHAPE:ORIGIN`: further sites of a known shape. */
  readonly site?: readonly string[];
  readonly crawlDelay?: number;
  readonly contact?: string;
}

const DEFAULT_SOURCE = 'iom';

/** A host of this machine: only there may the crawl delay be 0 and the address private. */
const isLoopback = (origin: string): boolean => /^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?$/.test(origin);

const isShape = (text: string): text is ShapeName => SHAPE_NAMES.some((name) => name === text);

/** `germany=aggregator:http://127.0.0.1:8080`. */
const parseSite = (text: string, crawlDelay: number | undefined): object => {
  const at = text.indexOf('=');
  const [name, rest] = at < 0 ? ['site', text] : [text.slice(0, at), text.slice(at + 1)];
  const [, before, address = ''] = /^(?:([a-z0-9-]+):)?(https?:\/\/.*)$/i.exec(rest) ?? [];
  if (!URL.canParse(address)) {
    throw new UsageError(
      `--site takes NAME=ORIGIN or NAME=SHAPE:ORIGIN, for example office=https://office.iom.int; got ${text}`,
    );
  }
  if (before !== undefined && !isShape(before)) {
    throw new UsageError(`--site ${text}: ${before} is no shape (known: ${SHAPE_NAMES.join(', ')})`);
  }
  const { origin, href } = new URL(address);
  if (href !== `${origin}/`) throw new UsageError(`--site ${text}: an origin has no path; give ${origin}`);
  const loopback = isLoopback(origin);
  return {
    name,
    origin,
    ...(before === undefined ? {} : { shape: before }),
    crawlDelaySeconds: crawlDelay ?? (loopback ? 0 : DEFAULT_CRAWL_DELAY_SECONDS),
    allowPrivateAddresses: loopback,
  };
};

/** @throws UsageError naming the mistake */
export const watchedOf = (options: WatchedOptions): Watched => {
  if (options.contact !== undefined && !isContact(options.contact)) {
    throw new UsageError(`--contact: ${wrongContact(options.contact)}`);
  }
  const sites = (options.site ?? []).map((text) => parseSite(text, options.crawlDelay));
  const sources = options.source ?? (sites.length === 0 ? [DEFAULT_SOURCE] : []);
  const watched = {
    SOURCES: sources.join(','),
    SITES: JSON.stringify(sites),
    CONTACT: options.contact ?? UNSET_CONTACT,
  };
  try {
    enabledSources(watched);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  return watched;
};
