/** A site that is watched. One typed entry in the registry; adding one is one entry. */
export interface Source {
  /** Short stable name: `iom`. Part of storage keys. */
  readonly name: string;
  readonly title: string;
  /** Scheme, host and port of canonical URLs: `https://www.iom.int`. */
  readonly origin: string;
  /** Other hosts (with port where not the default) that serve the same pages; URLs are moved to `origin`. */
  readonly aliases: readonly string[];
  /** BCP 47 language of pages that do not say. */
  readonly language: string;
  /** IANA time zone of dates without an offset. */
  readonly timeZone: string;
  /** Order of numeric dates. */
  readonly dateOrder: 'DMY' | 'MDY';
  /** Seconds between two requests to the host; robots.txt may ask for more. 0 only for loopback. */
  readonly crawlDelaySeconds: number;
  /** Absolute URLs of feeds (RSS, Atom). */
  readonly feeds: readonly string[];
  /** Listing pages; `{page}` stands for the page number. */
  readonly listings: readonly { readonly url: string; readonly firstPage: number }[];
  /** Absolute URLs of sitemaps or sitemap indexes, gzip or plain. */
  readonly sitemaps: readonly string[];
  /** Paths that are press pages, tested against the URL's path. */
  readonly include: readonly RegExp[];
  /** Look-alikes, with the reason why they are left out. Wins over `include`. */
  readonly exclude: readonly { readonly path: RegExp; readonly reason: string }[];
  /** Whether the host may resolve to a private or loopback address (test and sample sites only). */
  readonly allowPrivateAddresses: boolean;
}

/** Where a URL stands for a source. */
export type Scope =
  | { readonly scope: 'press' }
  | { readonly scope: 'excluded'; readonly reason: string }
  | { readonly scope: 'outside' };
