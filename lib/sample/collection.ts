import { createHash } from 'node:crypto';
import { formOf, pathOf, type SiteDocument, type Template } from './document.ts';
import { encodingOf } from './encoding.ts';
import { instantOf } from './labels.ts';
import type { PageContext, RenderPage } from './pages/context.ts';
import { renderDrupal7 } from './pages/drupal-7.ts';
import { renderDrupal2021 } from './pages/drupal-2021.ts';
import { renderJahia } from './pages/jahia.ts';
import { renderRedesigned } from './pages/redesigned.ts';

/** Bytes ready to be sent, with what conditional requests are compared with. */
export interface Rendered {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
  readonly modified: Date;
}

/** When undated documents were last changed, until they are updated: the same in every run. */
const LONG_AGO = new Date('2016-01-01T00:00:00Z');
/** Entries of the related block. */
const RELATED = 3;

const FORMS = {
  jahia: renderJahia,
  'drupal-7': renderDrupal7,
  'drupal-2021': renderDrupal2021,
  redesigned: renderRedesigned,
} as const satisfies Record<Exclude<Template, 'mixed'>, RenderPage>;

export const rendered = (body: Buffer, type: string, modified: Date): Rendered => ({
  body,
  type,
  etag: `"${createHash('sha1').update(body).digest('base64url')}"`,
  modified,
});

export interface Held {
  readonly document: SiteDocument;
  readonly path: string;
  readonly node: number;
  readonly modified: Date;
}

/** The documents of one site, with their rendered pages: each is rendered once for each revision. */
export class Collection {
  /** Rises with every change: what is made of all documents (feed, listing, sitemap) is kept for one version. */
  version = 0;
  #template: Template;
  readonly #jsonLd: boolean;
  readonly #held = new Map<string, Held>();
  readonly #pages = new Map<string, Rendered>();
  #order: readonly Held[] | null = null;

  constructor(documents: readonly SiteDocument[], template: Template, jsonLd: boolean) {
    this.#template = template;
    this.#jsonLd = jsonLd;
    for (const document of documents) {
      const { publishedAt } = document;
      this.#put(document, publishedAt === null ? LONG_AGO : instantOf(publishedAt));
    }
  }

  get(path: string): Held | undefined {
    return this.#held.get(path);
  }

  /** By the number that the site's software gave the page. */
  byNumber(node: number): Held | undefined {
    return [...this.#held.values()].find((held) => held.node === node);
  }

  /** Newest first; undated last, in the order of their coming. */
  newestFirst(): readonly Held[] {
    const key = ({ document }: Held): number =>
      document.publishedAt === null ? -Infinity : instantOf(document.publishedAt).getTime();
    this.#order ??= [...this.#held.values()].sort((a, b) => (key(a) === key(b) ? 0 : key(b) - key(a)));
    return this.#order;
  }

  /** @throws Error where the path is taken. */
  add(document: SiteDocument): void {
    this.#put(document, thisSecond());
  }

  /** @param slug or path. @throws Error where none or several have it, or where the change would move the page. */
  update(slug: string, change: Partial<SiteDocument>): void {
    const found = [...this.#held.values()].filter((one) => one.path === slug || one.document.slug === slug);
    const held = found[0];
    if (held === undefined) throw new Error(`no document "${slug}" on this site`);
    if (found.length > 1) throw new Error(`several languages have "${slug}": give the path`);
    const document = { ...held.document, ...change };
    if (pathOf(document) !== held.path) throw new Error('a document keeps its path: add another one instead');
    this.#held.set(held.path, { ...held, document, modified: laterThan(held.modified) });
    this.#changed(document.slug);
  }

  /** Lets all pages have another form from now on. */
  redesign(template: Template): void {
    this.#template = template;
    for (const [path, held] of this.#held) this.#held.set(path, { ...held, modified: laterThan(held.modified) });
    this.#pages.clear();
    this.#order = null;
    this.version += 1;
  }

  /** The page of a document; from memory if nothing changed. */
  page(held: Held, origin: string): Rendered {
    const known = this.#pages.get(held.path);
    if (known !== undefined) return known;
    const page = this.render(held, origin);
    this.#pages.set(held.path, page);
    return page;
  }

  render({ document, path, node, modified }: Held, origin: string): Rendered {
    const all = [...this.#held.values()];
    const context: PageContext = {
      origin,
      path,
      node,
      translations: all
        .filter((one) => one.document.slug === document.slug && one.path !== path)
        .map((one) => ({ language: one.document.language, path: one.path })),
      related: this.#related(all, node).map((one) => ({ ...one.document, path: one.path })),
      jsonLd: this.#jsonLd,
    };
    const form = formOf(this.#template, document);
    const { encoding, type } = encodingOf(form);
    return rendered(Buffer.from(FORMS[form](document, context), encoding), type, modified);
  }

  /** Those that came before, so that a new document changes no other page; for the first, those of the start. */
  #related(all: readonly Held[], node: number): readonly Held[] {
    const index = node - 1;
    return index >= RELATED
      ? all.slice(index - RELATED, index)
      : all
          .slice(0, RELATED + 1)
          .filter((_, at) => at !== index)
          .slice(0, RELATED);
  }

  #put(document: SiteDocument, modified: Date): void {
    const path = pathOf(document);
    if (this.#held.has(path)) throw new Error(`two documents have the path ${path}`);
    this.#held.set(path, { document, path, node: this.#held.size + 1, modified });
    this.#changed(document.slug);
  }

  /** Pages of the same slug name each other in their language switchers. */
  #changed(slug: string): void {
    for (const { document, path } of this.#held.values()) if (document.slug === slug) this.#pages.delete(path);
    this.#order = null;
    this.version += 1;
  }
}

/** Last-Modified counts whole seconds and must rise, or a client that asks by date would miss the change. */
const laterThan = (modified: Date): Date => new Date(Math.max(thisSecond().getTime(), modified.getTime() + 1000));

const thisSecond = (): Date => new Date(Math.floor(Date.now() / 1000) * 1000);
