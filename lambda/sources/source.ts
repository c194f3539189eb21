/**
 * How surely something is known of a site as it is today.
 * - `seen`: it answered a stored page's reader, or code that ran against the site in its present form.
 * - `inferred`: follows from what was seen (the same platform, the same parameters).
 * - `past`: seen on an earlier form of the site; it may be gone.
 * - `unproven`: where the framework puts it; nobody saw it answer.
 */
export type Certainty = 'seen' | 'inferred' | 'past' | 'unproven';

/** Order of numeric dates: `16/09/2016` or `09/16/2016`. */
export type DateOrder = 'DMY' | 'MDY';

/** An address to be asked for press pages. */
export interface WayIn {
  readonly url: string;
  readonly certainty: Certainty;
}

/** A listing, read page by page. */
export interface Listing extends WayIn {
  /** The number that stands for `{page}` in `url` first: 0 in Drupal, 1 elsewhere. */
  readonly firstPage: number;
  /** Where its numeric dates are written otherwise than the source's. */
  readonly dateOrder?: DateOrder;
}

/** Addresses of press pages. */
export interface PressPath {
  /** Tested against the URL's path. */
  readonly path: RegExp;
  /** Parameters that tell pages apart; all others are dropped from the canonical URL. None by default. */
  readonly parameters?: readonly string[];
}

/** Pages that hold several releases each, copied from a feed; items move from page to page as new ones come. */
export interface Aggregator {
  /** Tested against the path. */
  readonly path: RegExp;
  /** Parameter that numbers the pages. */
  readonly pageParameter: string;
  /** Its value on the page that also answers without it. */
  readonly firstPage: number;
}

/** A site that is watched. One typed entry in the registry; adding one is one entry. */
export interface Source {
  /** Short stable name: `iom`. Part of storage keys. */
  readonly name: string;
  readonly title: string;
  /** How surely press pages of the kinds of `include` stand there. */
  readonly certainty: Certainty;
  /** Scheme, host and port of canonical URLs: `https://www.iom.int`. */
  readonly origin: string;
  /** Other hosts (with port where not the default) that serve the same pages, beside the host with or without `www.`. */
  readonly aliases: readonly string[];
  /** BCP 47 language of pages that do not say. */
  readonly language: string;
  /** BCP 47 languages that the site publishes in, or is asked for. */
  readonly languages: readonly string[];
  /** IANA time zone of dates without an offset. */
  readonly timeZone: string;
  /** Order of numeric dates. */
  readonly dateOrder: DateOrder;
  /** Seconds between two requests to the host; robots.txt may ask for more. 0 only for loopback. */
  readonly crawlDelaySeconds: number;
  /** Feeds (RSS, Atom) to be tried. */
  readonly feeds: readonly WayIn[];
  /** Listing pages; `{page}` stands for the page number. */
  readonly listings: readonly Listing[];
  /** Sitemaps or sitemap indexes, gzip or plain. */
  readonly sitemaps: readonly WayIn[];
  readonly include: readonly PressPath[];
  /** Look-alikes, with the reason why they are left out. Wins over `include`. */
  readonly exclude: readonly { readonly path: RegExp; readonly reason: string }[];
  readonly aggregators: readonly Aggregator[];
  /** Whether the host may resolve to a private or loopback address (test and sample sites only). */
  readonly allowPrivateAddresses: boolean;
}

/** Where a URL stands for a source. */
export type Scope =
  | { readonly scope: 'press' }
  /** `/node/123`, `/jahia/Jahia/lang/en/pid/123`: a number that tells nothing. Only the page itself says what it is. */
  | { readonly scope: 'node' }
  /** A page of an aggregator; `partOf` is its address without the page number. */
  | { readonly scope: 'aggregator'; readonly partOf: string }
  /** One item of an aggregator, which has no page of its own. */
  | { readonly scope: 'item'; readonly partOf: string }
  | { readonly scope: 'excluded'; readonly reason: string }
  | { readonly scope: 'outside' };
