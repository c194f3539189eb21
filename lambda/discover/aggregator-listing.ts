import type { CheerioAPI } from 'cheerio';
import { readPrintedDate } from '../read/calendar/printed.ts';
import { relativeDay } from '../read/calendar/relative.ts';
import { firstMatch, lineOf } from '../read/layers/select.ts';
import { aggregator } from '../read/templates/aggregator.ts';
import { anyOf } from '../read/templates/selector.ts';
import { itemUrl } from '../sources/aggregator.ts';
import type { Source } from '../sources/source.ts';
import type { Entry } from './found.ts';

/** Drupal shows 20 items on a page by default, and 100 at most. */
const MAX_ITEMS = 100;

/**
 * The items that a page of an aggregator shows, each under the address that the page reader gives its release.
 * @param pageUrl canonical URL of the page
 * @param partOf that of the aggregator
 */
export const itemsOf = (
  $: CheerioAPI,
  { pageUrl, partOf, source, fetchedAt }: { pageUrl: string; partOf: string; source: Source; fetchedAt: string },
): readonly Entry[] => {
  const entries = new Map<string, Entry>();
  for (const element of $(anyOf(aggregator.item)).toArray().slice(0, MAX_ITEMS)) {
    const heading = firstMatch($(element), aggregator.title);
    const title = lineOf(heading);
    const url = itemUrl(partOf, absolute(heading?.attr('href'), pageUrl), title);
    if (title === '' || entries.has(url)) continue;
    const printed = lineOf(firstMatch($(element), aggregator.publishedAt));
    const publishedAt =
      readPrintedDate(printed, aggregator.dateOrder)?.date ?? relativeDay(printed, fetchedAt, source.timeZone);
    const hint = { title, ...(publishedAt === null ? {} : { publishedAt }), from: 'listing' } as const;
    entries.set(url, { url, hint, page: pageUrl });
  }
  return [...entries.values()];
};

const absolute = (href: string | undefined, base: string): string | null =>
  href !== undefined && URL.canParse(href, base) && /^https?:/.test(new URL(href, base).protocol)
    ? new URL(href, base).href
    : null;
