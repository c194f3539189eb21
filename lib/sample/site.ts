import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isConditional, sendRendered, sendStatus } from './answer.ts';
import { Collection, type Rendered, rendered } from './collection.ts';
import type { SiteDocument, Template } from './document.ts';
import { breakUtf8, type Fault, sendFault } from './faults.ts';
import { LOOK_ALIKE_PAGES, type LookAlike } from './pages/look-alikes.ts';
import { siteRoutes } from './routes.ts';
import type { Repeated } from './ways/aggregator.ts';
import { LISTING_PAGE } from './ways/listing.ts';
import { numberIn } from './ways/numbers.ts';

export type { SiteDocument, Template } from './document.ts';
export type { Fault } from './faults.ts';

export interface PressSiteOptions {
  readonly documents: readonly SiteDocument[];
  readonly template: Template;
  /** Entries on a page of the listing, 12 by default. */
  readonly pageSize?: number;
  /** 0 by default: any free port. */
  readonly port?: number;
  /** Whether pages have JSON-LD; false by default. */
  readonly jsonLd?: boolean;
  /** `Crawl-delay` in robots.txt; by default there is none. */
  readonly crawlDelaySeconds?: number;
  /** Pages that are no press pages and stand among them; a newsletter and a procurement notice by default. */
  readonly lookAlikes?: readonly LookAlike[];
  /** How many documents, from the first on, the listing and the sitemap also name by number (`/node/1`); 0 by default. */
  readonly numbered?: number;
  /** Releases of another site that `/aggregator/sources/3` repeats; by default there is no such page. */
  readonly repeated?: Repeated;
  /** How long the `slow` fault waits in the middle of a page, in milliseconds; 5,000 by default. */
  readonly slowMs?: number;
}

export interface SiteRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  /** When it came, milliseconds since 1970. */
  readonly at: number;
  readonly userAgent: string;
  /** 0 until it is answered; it stays 0 where the connection was reset. */
  readonly status: number;
  /** Whether it asked for what changed only. */
  readonly conditional: boolean;
}

export interface PressSite {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  close(): Promise<void>;
  /** In the order of their coming. */
  readonly requests: readonly SiteRequest[];
  /** Most requests at one time so far. */
  readonly maxConcurrent: number;
  /**
   * Changes a document; its page, `Last-Modified`, feed, listing and sitemap follow.
   * @param slug or, where languages share one, the path.
   */
  update(slug: string, change: Partial<SiteDocument>): void;
  add(document: SiteDocument): void;
  /** Lets all pages have another form from now on, as a relaunch does. */
  redesign(template: Template): void;
  /** Lets a path (without query) go wrong until it is set to null. */
  fault(path: string, fault: Fault | null): void;
}

/**
 * A press site of the shape of www.iom.int on loopback: robots.txt, feed, listing, sitemap, pages in the forms before
 * and since 2021, conditional requests. The markup is a reconstruction: no page of IOM was copied.
 * @throws Error with `code` EADDRINUSE or EACCES where the port cannot be had, or where two documents share a path.
 */
export const startPressSite = async (options: PressSiteOptions): Promise<PressSite> => {
  const collection = new Collection(options.documents, options.template, options.jsonLd ?? false);
  const faults = new Map<string, Fault>();
  const requests: { -readonly [K in keyof SiteRequest]: SiteRequest[K] }[] = [];
  const closing = new AbortController();
  const slowMs = options.slowMs ?? 5_000;
  let concurrent = 0;
  let maxConcurrent = 0;

  const record = (request: IncomingMessage, response: ServerResponse): void => {
    const entry = {
      method: request.method ?? '',
      path: request.url ?? '',
      at: Date.now(),
      userAgent: request.headers['user-agent'] ?? '',
      status: 0,
      conditional: isConditional(request),
    };
    requests.push(entry);
    concurrent += 1;
    maxConcurrent = Math.max(maxConcurrent, concurrent);
    response.once('close', () => {
      concurrent -= 1;
      if (response.headersSent) entry.status = response.statusCode;
    });
  };

  const server = createServer((request, response) => {
    record(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendStatus(request, response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
      return;
    }
    const url = new URL(request.url ?? '/', origin);
    const fault = faults.get(url.pathname);
    if (fault !== undefined && fault !== 'undated' && fault !== 'broken-utf8') {
      sendFault(fault, request, response, { page: pageOf(url), slowMs, signal: closing.signal });
      return;
    }
    const named = collection.byNumber(numberIn(url.pathname) ?? 0);
    if (named !== undefined) {
      sendStatus(request, response, 301, 'Moved permanently', { Location: named.path });
      return;
    }
    const page = fault === undefined ? pageOf(url) : spoiled(url, fault);
    if (page !== null) sendRendered(request, response, page);
    else if (url.pathname.startsWith('/admin/')) sendStatus(request, response, 403, 'Access denied');
    else sendStatus(request, response, 404, 'Page not found | International Organization for Migration');
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const routes = siteRoutes({
    collection,
    origin,
    template: options.template,
    pageSize: options.pageSize ?? LISTING_PAGE,
    crawlDelaySeconds: options.crawlDelaySeconds,
    lookAlikes: options.lookAlikes ?? LOOK_ALIKE_PAGES,
    numbered: options.numbered ?? 0,
    repeated: options.repeated ?? null,
  });

  const pageOf = (url: URL): Rendered | null => {
    const held = collection.get(url.pathname);
    return held === undefined ? routes(url) : collection.page(held, origin);
  };

  const spoiled = (url: URL, fault: 'undated' | 'broken-utf8'): Rendered | null => {
    const held = collection.get(url.pathname);
    if (held === undefined) return routes(url);
    if (fault === 'broken-utf8') {
      const page = collection.page(held, origin);
      return rendered(breakUtf8(page.body), page.type, page.modified);
    }
    return collection.render({ ...held, document: { ...held.document, publishedAt: null } }, origin);
  };

  return {
    origin,
    requests,
    get maxConcurrent() {
      return maxConcurrent;
    },
    update: (slug, change) => collection.update(slug, change),
    add: (document) => collection.add(document),
    redesign: (template) => collection.redesign(template),
    fault(path, fault) {
      if (fault === null) faults.delete(path);
      else faults.set(path, fault);
    },
    close: () =>
      new Promise<void>((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
