import { enabledSources } from '../../lambda/sources/registry.ts';
import { UNSET_CONTACT } from '../settings.ts';
import { UsageError } from './errors.ts';

/** Which sources a command works on: the environment variables of the same names. */
export interface Watched {
  readonly SOURCES: string;
  readonly SITES: string;
  readonly CONTACT: string;
}

export interface WatchedOptions {
  /** Names of built-in sources; `iom` where neither this nor a site is given. */
  readonly source?: readonly string[];
  /** `NAME=ORIGIN`: further sites of the IOM shape. */
  readonly site?: readonly string[];
  readonly crawlDelay?: number;
  readonly contact?: string;
}

const DEFAULT_SOURCE = 'iom';
const DEFAULT_CRAWL_DELAY_SECONDS = 10;

/** A host of this machine: only there may the crawl delay be 0 and the address private. */
const isLoopback = (origin: string): boolean => /^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?$/.test(origin);

const parseSite = (text: string, crawlDelay: number | undefined): object => {
  const [name, origin] = text.includes('=') ? text.split('=', 2) : ['site', text];
  if (origin === undefined || !URL.canParse(origin)) {
    throw new UsageError(`--site takes NAME=ORIGIN, for example office=https://office.iom.int; got ${text}`);
  }
  const loopback = isLoopback(new URL(origin).origin);
  return {
    name,
    origin: new URL(origin).origin,
    crawlDelaySeconds: crawlDelay ?? (loopback ? 0 : DEFAULT_CRAWL_DELAY_SECONDS),
    allowPrivateAddresses: loopback,
  };
};

/** @throws UsageError naming the mistake */
export const watchedOf = (options: WatchedOptions): Watched => {
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
