import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import type { Release, ReleaseType } from '../../contract/release.ts';
import { tryCanonicalUrl } from '../../sources/canonical-url.ts';
import type { Source } from '../../sources/source.ts';
import { metadataDate, printedDate } from '../dates.ts';
import { isElement, textOf } from '../dom.ts';
import { primaryLanguage } from '../language.ts';
import { countryCodeOf } from '../places.ts';
import { typeOf } from '../release-type.ts';
import type { Template } from '../templates/template.ts';
import { type Blocks, readBlocks } from '../text/blocks.ts';
import { oneLine } from '../text/characters.ts';
import type { Supplied } from './candidate.ts';
import { readImages } from './images.ts';

/** Less text than this under a body selector is a stub: the next selector is tried. */
const LEAST_BODY = 40;

export interface SelectorFields extends Supplied {
  readonly template: string;
  readonly body: Blocks;
}

/** Reads a page by the selectors of one template; null where it is not of that template, or has no body there. */
export const readSelectors = (
  $: CheerioAPI,
  template: Template,
  url: string,
  source: Source,
): SelectorFields | null => {
  if ($(template.marks.join(', ')).length === 0) return null;
  const node = firstMatch($.root(), template.node) ?? $.root();
  const found = bodyIn($, node, template) ?? bodyIn($, $.root(), template);
  if (found === null) return null;
  const { element, blocks } = found;
  const title = firstMatch(node, template.title) ?? firstMatch($.root(), template.title);
  const labels = labelledIn($, node, template);
  const countries = [...textsOf(node, template.countries), ...(labels.get('countries') ?? [])];
  const tags = [...textsOf(node, template.tags), ...(labels.get('tags') ?? [])];
  const codes = countries.flatMap((name) => countryCodeOf(name) ?? []);
  return {
    layer: 'selector',
    template: template.name,
    body: blocks,
    title: title === null ? undefined : lineOf(title),
    publishedAt:
      dateIn($, node, element, template, source) ?? firstDate(labels.get('publishedAt'), source) ?? undefined,
    type: typeIn(node, template, labels.get('type') ?? []),
    language: languageOfLabel(labels.get('language')?.[0]) ?? undefined,
    images: readImages($, node.find(template.figures.join(', ')), element, template.caption.join(', '), url),
    countries: unique(codes),
    // A region ("Global", "Horn of Africa") among the countries is still worth a tag.
    tags: unique([...tags, ...countries.filter((name) => countryCodeOf(name) === null)]),
    translations: translationsIn($, template, url, source),
  };
};

/** The kind that the page prints; "News" says less than the node's own type, which every kind of news shares. */
const typeIn = (node: Cheerio<AnyNode>, template: Template, labels: readonly string[]): ReleaseType | undefined => {
  const printed = [...textsOf(node, template.type), ...labels].map(typeOf).find((type) => type !== null);
  if (printed !== undefined && printed !== 'news') return printed;
  return template.types.find(([selector]) => node.is(selector))?.[1] ?? printed;
};

const lineOf = (element: Cheerio<AnyNode>): string => {
  const node = element.get(0);
  return node === undefined ? '' : oneLine(textOf(node));
};

const unique = (values: readonly string[]): string[] => [...new Set(values)];

const firstMatch = (scope: Cheerio<AnyNode>, selectors: readonly string[]): Cheerio<AnyNode> | null => {
  for (const selector of selectors) {
    const found = scope.find(selector).first();
    if (found.length > 0) return found;
  }
  return null;
};

const bodyIn = (
  $: CheerioAPI,
  scope: Cheerio<AnyNode>,
  template: Template,
): { element: Cheerio<AnyNode>; blocks: Blocks } | null => {
  for (const selector of [...template.body, null]) {
    // The node itself comes last: stories have no field of their own for the text.
    const element = selector === null ? (scope.is('root') ? null : scope) : scope.find(selector).first();
    const node = element?.get(0);
    if (element === null || node === undefined || element.is('main')) continue;
    const drop = new Set<AnyNode>(element.find(template.drop.join(', ')).toArray());
    if (selector === null)
      for (const other of element
        .find([...template.title, ...template.publishedAt, ...template.type].join(', '))
        .toArray())
        drop.add(other);
    const blocks = readBlocks(node, drop);
    if (blocks.blocks.reduce((sum, { text }) => sum + text.length, 0) >= LEAST_BODY)
      return { element: $(node), blocks };
  }
  return null;
};

const textsOf = (scope: Cheerio<AnyNode>, selectors: readonly string[]): string[] => {
  for (const selector of selectors) {
    const texts = scope
      .find(selector)
      .toArray()
      .slice(0, 100)
      .map((node) => oneLine(textOf(node)))
      .filter((text) => text !== '' && text.length < 200);
    if (texts.length > 0) return texts;
  }
  return [];
};

const firstDate = (texts: readonly string[] | undefined, source: Source): string | null =>
  (texts ?? []).map((text) => printedDate(text, source.dateOrder)).find((date) => date !== null) ?? null;

/** The first date under the date selectors that is not part of the body: there, dates are of what is told. */
const dateIn = (
  $: CheerioAPI,
  node: Cheerio<AnyNode>,
  body: Cheerio<AnyNode>,
  template: Template,
  source: Source,
): string | null => {
  const inside = body.get(0);
  for (const selector of template.publishedAt) {
    for (const element of node.find(selector).toArray().slice(0, 5)) {
      if (inside !== undefined && inside !== node.get(0) && $.contains(inside, element)) continue;
      const machine = element.attribs['datetime'] ?? element.attribs['content'];
      const date =
        (machine === undefined ? null : metadataDate(machine, source.dateOrder)) ??
        printedDate(oneLine(textOf(element)), source.dateOrder);
      if (date !== null) return date;
    }
  }
  return null;
};

const labelledIn = ($: CheerioAPI, node: Cheerio<AnyNode>, template: Template): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  if (template.labelled === null) return found;
  const { field, label, value } = template.labelled;
  for (const element of node.find(field).toArray().slice(0, 100)) {
    const name = lineOf($(element).find(label).first())
      .replace(/\s*:\s*$/, '')
      .toLowerCase();
    const meaning = Object.hasOwn(template.labels, name) ? template.labels[name] : undefined;
    if (meaning === undefined) continue;
    const values = $(element)
      .find(value)
      .toArray()
      .map((item) => oneLine(textOf(item)))
      .filter((text) => text !== '');
    found.set(meaning, unique([...(found.get(meaning) ?? []), ...values]));
  }
  return found;
};

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  arabic: 'ar',
  العربية: 'ar',
};
const languageOfLabel = (label: string | undefined): string | null => LANGUAGES[label?.toLowerCase() ?? ''] ?? null;

const translationsIn = ($: CheerioAPI, template: Template, url: string, source: Source): Release['translations'] => {
  const own = tryCanonicalUrl(url, source);
  return $(template.translations.join(', '))
    .toArray()
    .flatMap((link) => {
      const attribs = isElement(link) ? link.attribs : {};
      const language = primaryLanguage(attribs['hreflang'] ?? attribs['lang'] ?? attribs['xml:lang']);
      const target = tryCanonicalUrl(attribs['href'] ?? '', source, url);
      return language === null || target === null || target === own ? [] : [{ language, url: target }];
    });
};
