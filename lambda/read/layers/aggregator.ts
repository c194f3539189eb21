import type { Cheerio } from 'cheerio';
import type { AnyNode } from 'domhandler';
import { itemUrl } from '../../sources/aggregator.ts';
import { tryCanonicalUrl } from '../../sources/canonical-url.ts';
import { readPrintedDate } from '../calendar/printed.ts';
import { relativeDay } from '../calendar/relative.ts';
import { only } from '../fields/choice.ts';
import type { Draft } from '../fields/draft.ts';
import type { Page } from '../open-page.ts';
import { typeOf } from '../release-type.ts';
import { anyOf } from '../templates/selector.ts';
import type { AggregatorTemplate } from '../templates/template.ts';
import { NO_BLOCKS, readBlocks } from '../text/blocks.ts';
import { readHead } from './head.ts';
import { firstMatch, lineOf, textsOf, unique } from './select.ts';
import { urlLayer } from './url.ts';

/** Drupal shows 20 items on a page by default, and 100 at most. */
const MAX_ITEMS = 100;

/**
 * What an aggregator page says of each release that it repeats; null where the page is none. Each is `partOf` the
 * page without its `page` parameter, for items move from page to page as new ones come, and has an address of its own
 * below it, made of the original's address. An item that stands twice in a page is read once.
 */
export const readAggregator = (page: Page, template: AggregatorTemplate): readonly Draft[] | null => {
  const { $, base, source } = page;
  if ($(anyOf(template.marks)).length === 0) return null;
  const partOf = withoutPage(tryCanonicalUrl(base, source) ?? base);
  const { language } = readHead($, base, source);
  const drafts = new Map<string, Draft>();
  const item = anyOf(template.item);
  for (const element of $(item).toArray().slice(0, MAX_ITEMS)) {
    // An item in an item is a mistake of the markup: its words are in the outer one.
    if ($(element).parent().closest(item).length > 0) continue;
    const draft = readItem(page, $(element), template, partOf, language);
    if (!drafts.has(draft.canonicalUrl.value)) drafts.set(draft.canonicalUrl.value, draft);
  }
  return [...drafts.values()];
};

const readItem = (
  { base, source, input }: Page,
  item: Cheerio<AnyNode>,
  template: AggregatorTemplate,
  partOf: string,
  language: string | undefined,
): Draft => {
  const heading = firstMatch(item, template.title);
  const title = lineOf(heading);
  const original = absolute(heading?.attr('href'), base);
  const printed = lineOf(firstMatch(item, template.publishedAt));
  const date = readPrintedDate(printed, template.dateOrder);
  const body = firstMatch(item, template.body)?.get(0);
  return {
    canonicalUrl: only(itemUrl(partOf, original, title), 'url'),
    partOf,
    template: template.name,
    layers: [
      {
        layer: 'selector',
        title,
        publishedAt: date?.date ?? relativeDay(printed, input.fetchedAt ?? null, source.timeZone) ?? undefined,
        publishedInstead: date?.instead ?? undefined,
        type: typeOf(lineOf(firstMatch(item, template.source))) ?? undefined,
        tags: unique(textsOf(item, template.tags)),
      },
      ...(original === null ? [] : [urlLayer(original)]),
      // Last: the frame's language says little of what it repeats.
      { layer: 'meta', language },
    ],
    body: body === undefined ? NO_BLOCKS : readBlocks(body),
    bodyLayer: 'selector',
    links: original === null ? [] : [{ text: title, url: original }],
  };
};

const absolute = (href: string | undefined, base: string): string | null => {
  if (href === undefined || !URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
};

/** The aggregator itself, whichever of its pages this is. */
const withoutPage = (canonical: string): string => {
  const url = new URL(canonical);
  url.searchParams.delete('page');
  return url.href;
};
