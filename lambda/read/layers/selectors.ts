import type { Cheerio, CheerioAPI } from 'cheerio';
import type { AnyNode } from 'domhandler';
import type { Release, ReleaseType } from '../../contract/release.ts';
import { tryCanonicalUrl } from '../../sources/canonical-url.ts';
import type { Source } from '../../sources/source.ts';
import { metadataDate, printedDate } from '../dates.ts';
import { isElement, textOf } from '../dom.ts';
import { primaryLanguage } from '../language.ts';
import { languageOfLabel } from '../language-label.ts';
import { lookAlikeKind } from '../not-press.ts';
import type { Page } from '../open-page.ts';
import { countryCodeOf } from '../places.ts';
import { typeOf } from '../release-type.ts';
import { anyOf, type Selector } from '../templates/selector.ts';
import type { ReleaseTemplate } from '../templates/template.ts';
import { oneLine } from '../text/characters.ts';
import { type Body, bodyOf } from './body.ts';
import type { Supplied } from './candidate.ts';
import { embedsOf } from './embeds.ts';
import { readImages } from './images.ts';
import { labelledIn } from './labelled.ts';
import { firstMatch, lineOf, textsOf, unique } from './select.ts';

export interface SelectorFields extends Supplied {
  /** Null where no selector of the template has text. */
  readonly body: Body | null;
  /** Links to what is embedded in the node. */
  readonly embeds: Release['links'];
  /** Why the page is no release, by its node or by the kind that it prints; null where it may be one. */
  readonly excluded: string | null;
}

/** Reads a page by the selectors of one template; null where it is not of that template. */
export const readSelectors = ({ $, base, source }: Page, template: ReleaseTemplate): SelectorFields | null => {
  const path = new URL(base).pathname;
  if (!template.paths.some((pattern) => pattern.test(path)) && $(anyOf(template.marks)).length === 0) return null;
  const node = firstMatch($.root(), template.node) ?? $.root();
  const body = bodyOf($, node, template);
  const within = body?.element ?? node;
  const title = lineOf(firstMatch(node, template.title) ?? firstMatch($.root(), template.title));
  const labels = labelledIn($, node, template);
  const kinds = textsOf(node, template.type);
  const countries = [...textsOf(node, template.countries), ...(labels.get('countries') ?? [])];
  const tags = [...textsOf(node, template.tags), ...(labels.get('tags') ?? []), ...goalsIn(node, template)];
  const date = (selectors: readonly Selector[]) => dateIn($, node, body, selectors, source);
  const labelledDate = (texts: readonly string[] = []) =>
    texts.map((text) => printedDate(text, source.dateOrder)).find((found) => found !== null);
  return {
    layer: 'selector',
    body,
    excluded: template.excluded.find(([{ css }]) => node.is(css))?.[1] ?? lookAlikeKind(kinds[0] ?? ''),
    title,
    subtitle: lineOf(firstMatch(node, template.subtitle)),
    publishedAt:
      date(template.publishedAt) ?? labelledDate([...(labels.get('publishedAt') ?? []), body?.dateLine ?? '']),
    updatedAt: date(template.updatedAt) ?? labelledDate(labels.get('updatedAt')),
    type: typeIn(node, template, [...kinds, ...(labels.get('type') ?? [])]),
    language: languageOfLabel(labels.get('language')?.[0]) ?? undefined,
    images: readImages(
      {
        node,
        figures: anyOf(template.figures),
        caption: anyOf(template.caption),
        body: { element: within, captions: body?.captions ?? new Map() },
      },
      title,
      base,
    ),
    embeds: embedsOf(node, base),
    countries: unique(countries.flatMap((name) => countryCodeOf(name) ?? [])),
    // A region ("Global", "Horn of Africa") among the countries is still worth a tag.
    tags: unique([...tags, ...countries.filter((name) => countryCodeOf(name) === null)]),
    translations: translationsIn($, template, base, source),
  };
};

/** The kind that the page prints; "News" says less than the node's own type, which every kind of news shares. */
const typeIn = (
  node: Cheerio<AnyNode>,
  { types }: ReleaseTemplate,
  labels: readonly string[],
): ReleaseType | undefined => {
  const printed = labels.map(typeOf).find((type) => type !== null);
  if (printed !== undefined && printed !== 'news') return printed;
  return types.find(([{ css }]) => node.is(css))?.[1] ?? printed;
};

/** The first date under the selectors that is not part of the body: there, dates are of what is told. */
const dateIn = (
  $: CheerioAPI,
  node: Cheerio<AnyNode>,
  body: Body | null,
  selectors: readonly Selector[],
  { dateOrder }: Source,
): string | undefined => {
  const inside = body === null || body.whole ? undefined : body.element.get(0);
  for (const { css } of selectors) {
    for (const element of node.find(css).toArray().slice(0, 5)) {
      if (inside !== undefined && $.contains(inside, element)) continue;
      const machine = element.attribs['datetime'] ?? element.attribs['content'];
      const date =
        (machine === undefined ? null : metadataDate(machine, dateOrder)) ??
        printedDate(oneLine(textOf(element)), dateOrder);
      if (date !== null) return date;
    }
  }
  return undefined;
};

const goalsIn = (node: Cheerio<AnyNode>, { goals }: ReleaseTemplate): string[] =>
  node
    .find(anyOf(goals))
    .toArray()
    .flatMap((icon) => {
      const number = Number(/\/e_web_(\d\d)/i.exec(icon.attribs['src'] ?? '')?.[1] ?? 0);
      return number >= 1 && number <= 17 ? [`SDG ${number}`] : [];
    });

const translationsIn = (
  $: CheerioAPI,
  template: ReleaseTemplate,
  url: string,
  source: Source,
): Release['translations'] => {
  const own = tryCanonicalUrl(url, source);
  const found = $(anyOf(template.translations))
    .toArray()
    .flatMap((link) => {
      const attribs = isElement(link) ? link.attribs : {};
      const language = primaryLanguage(attribs['hreflang'] ?? attribs['lang'] ?? attribs['xml:lang']);
      const target = tryCanonicalUrl(attribs['href'] ?? '', source, url);
      return language === null || target === null || target === own ? [] : [{ language, url: target }];
    });
  return found.filter((one, index) => found.findIndex(({ url: other }) => other === one.url) === index);
};
