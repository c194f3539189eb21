import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer, type Resource } from './site/answer.ts';
import { answerFault, type Fault } from './site/faults.ts';
import { rssFeed } from './site/feed.ts';
import { LOOK_ALIKES, listingPage } from './site/listing.ts';
import { type PageOptions, page2021 } from './site/page-2021.ts';
import { pageD7 } from './site/page-d7.ts';
import { RequestLog } from './site/request-log.ts';
import { robotsTxt } from './site/robots.ts';
import { sitemapIndex, sitemapPart, sitemapParts } from './site/sitemap.ts';
import { newestFirst, pathOf, type SiteDocument } from './site-document.ts';

export const SITE_TEMPLATES = ['drupal-7', 'drupal-2021', 'mixed'] as const;
/** `mixed`: every second page in each form. */
export type SiteTemplate = (typeof SITE_TEMPLATES)[number];

export interface PressSiteOptions {
  readonly documents: readonly SiteDocument[];
  readonly template?: SiteTemplate;
  /** 0, the default: any free port. */
  readonly port?: number;
  /** Cards on one page of the listing: 12. */
  readonly pageSize?: number;
  /** Items of the feed, newest first: 20. */
  readonly feedSize?: number;
  /** Asked for in robots.txt; null, the default, asks for none. */
  readonly crawlDelaySeconds?: number | null;
  /** Further `Disallow` lines of robots.txt. */
  readonly disallow?: readonly string[];
  /** A newsletter and a procurement notice in listing and sitemap: true. */
  readonly lookAlikes?: boolean;
  /** See {@link PageOptions}; all but `printDate` are false. */
  readonly jsonLd?: boolean;
  readonly metadata?: boolean;
  readonly printDate?: boolean;
  /** Bytes of a page differ with every answer, its text does not: false. */
  readonly jitter?: boolean;
}

/** Last change of everything that was there from the start. */
const BEGINNING = new Date('2018-01-17T08:00:00Z');

/** A press site on loopback after the shape of www.iom.int, for the bundled sample, the tests and the bench. */
export class PressSite {
  readonly log = new RequestLog();
  readonly #documents = new Map<string, { document: SiteDocument; modified: Date; index: number }>();
  readonly #faults = new Map<string, { fault: Fault; left: number }>();
  readonly #server = createServer((request, response) => void this.#handle(request, response));
  readonly #options: Required<Omit<PressSiteOptions, 'documents'>>;
  #template: SiteTemplate;
  #origin = '';

  constructor(options: PressSiteOptions) {
    this.#options = {
      template: 'mixed',
      port: 0,
      pageSize: 12,
      feedSize: 20,
      crawlDelaySeconds: null,
      disallow: [],
      lookAlikes: true,
      jsonLd: false,
      metadata: false,
      printDate: true,
      jitter: false,
      ...options,
    };
    this.#template = this.#options.template;
    for (const document of options.documents) this.add(document, BEGINNING);
  }

  /** `http://127.0.0.1:PORT`. */
  get origin(): string {
    return this.#origin;
  }

  /** URLs of all releases, newest first; look-alikes are not among them. */
  get urls(): readonly string[] {
    return newestFirst(this.#all()).map((document) => this.#origin + pathOf(document));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(this.#options.port, '127.0.0.1', resolve);
    });
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** @throws Error where the slug or the path is taken */
  add(document: SiteDocument, modified = new Date()): void {
    const path = pathOf(document);
    if (this.#documents.has(path) || this.#find(document.slug) !== undefined)
      throw new Error(`the site has "${document.slug}" already`);
    this.#documents.set(path, { document, modified, index: this.#documents.size });
  }

  /** Changes a release; its Last-Modified is now. @throws Error where there is no such slug */
  update(slug: string, change: Partial<Omit<SiteDocument, 'slug' | 'path' | 'language' | 'type'>>): void {
    const entry = this.#find(slug);
    if (entry === undefined) throw new Error(`the site has no "${slug}"`);
    this.#documents.set(pathOf(entry.document), {
      ...entry,
      document: { ...entry.document, ...change },
      modified: new Date(),
    });
  }

  /** Takes a release away: 404 from now on. */
  remove(slug: string): void {
    const entry = this.#find(slug);
    if (entry !== undefined) this.#documents.delete(pathOf(entry.document));
  }

  /** The site's new look: all pages change their markup, none its text. */
  useTemplate(template: SiteTemplate): void {
    this.#template = template;
  }

  /** Makes a path (without query) fail, for ever or `times` requests; null mends it. */
  fault(path: string, fault: Fault | null, times = Number.POSITIVE_INFINITY): void {
    if (fault === null) this.#faults.delete(path);
    else this.#faults.set(path, { fault, left: times });
  }

  #all(): SiteDocument[] {
    return [...this.#documents.values()].map(({ document }) => document);
  }

  #find(slug: string) {
    return [...this.#documents.values()].find(({ document }) => document.slug === slug);
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.log.add(request, response);
    const url = new URL(request.url ?? '/', this.#origin);
    const path = decodeURI(url.pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const resource = this.#resource(path, url.searchParams);
    const fault = this.#faults.get(path);
    if (fault !== undefined && fault.left > 0) {
      fault.left -= 1;
      await answerFault(fault.fault, response, resource === null ? null : String(resource.body));
      return;
    }
    answer(request, response, resource ?? NOT_FOUND);
  }

  #resource(path: string, query: URLSearchParams): Resource | null {
    const { crawlDelaySeconds, disallow, pageSize, feedSize } = this.#options;
    const html = (body: string, modified = this.#modified()): Resource => ({
      type: 'text/html; charset=UTF-8',
      body,
      modified,
    });
    const entry = this.#documents.get(path);
    if (entry !== undefined) return html(this.#page(entry.document, entry.index), entry.modified);
    const listing = /^(?:\/(fr|es|ar))?(?:\/countries)?\/search$/.exec(path);
    if (listing !== null) return html(listingPage(this.#listed(listing[1]), Number(query.get('page') ?? 0), pageSize));
    const modified = this.#modified();
    if (path === '/robots.txt')
      return { type: 'text/plain', body: robotsTxt(crawlDelaySeconds, disallow, this.#origin), modified };
    if (path === '/rss.xml')
      return {
        type: 'application/rss+xml; charset=utf-8',
        body: rssFeed(newestFirst(this.#all()).slice(0, feedSize), this.#origin),
        modified,
      };
    const inSitemap = [
      ...this.#documents.values(),
      ...this.#lookAlikes().map((document) => ({ document, modified: BEGINNING })),
    ];
    if (path === '/sitemap.xml')
      return { type: 'application/xml', body: sitemapIndex(inSitemap.length, this.#origin), modified };
    const part = Number(/^\/sitemap-(\d{1,4})\.xml\.gz$/.exec(path)?.[1] ?? 0);
    if (part > 0 && part <= sitemapParts(inSitemap.length))
      return { type: 'application/gzip', body: sitemapPart(inSitemap, part, this.#origin), modified };
    const other = this.#lookAlikes().find((document) => pathOf(document) === path);
    return other === undefined ? null : html(this.#page(other, 0), BEGINNING);
  }

  #lookAlikes(): readonly SiteDocument[] {
    return this.#options.lookAlikes ? LOOK_ALIKES : [];
  }

  #listed(language: string | undefined): readonly SiteDocument[] {
    const all = newestFirst([...this.#all(), ...this.#lookAlikes()]);
    return language === undefined ? all : all.filter((document) => document.language === language);
  }

  /** When anything on the site changed last. */
  #modified(): Date {
    return [...this.#documents.values()].reduce(
      (latest, { modified }) => (modified > latest ? modified : latest),
      BEGINNING,
    );
  }

  #page(document: SiteDocument, index: number): string {
    const { jsonLd, metadata, printDate, jitter } = this.#options;
    const others = [...this.#documents.values()].slice(index + 1, index + 4).map((entry) => entry.document);
    const options: PageOptions = {
      origin: this.#origin,
      jsonLd,
      metadata,
      printDate,
      others,
      token: jitter ? randomUUID() : 'sample',
    };
    const old = this.#template === 'mixed' ? index % 2 === 0 : this.#template === 'drupal-7';
    return old ? pageD7(document, options) : page2021(document, options);
  }
}

const NOT_FOUND: Resource = {
  type: 'text/html; charset=UTF-8',
  status: 404,
  body: '<!DOCTYPE html><html lang="en"><head><title>Page not found | Sample</title></head><body><h1>Page not found</h1></body></html>',
  modified: BEGINNING,
};

/** Starts a press site; close it when done. */
export const pressSite = async (options: PressSiteOptions): Promise<PressSite> => {
  const site = new PressSite(options);
  await site.listen();
  return site;
};
