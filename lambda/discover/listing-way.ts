import { checkPage } from '../fetch/page-check.ts';
import type { Source } from '../sources/source.ts';
import { noDocument, type Want, type WayResult } from './found.ts';
import { readListing } from './listing.ts';
import { MEGABYTE, textOf, unchanged, type WayOptions } from './way.ts';

const LISTING: Want = { accept: 'text/html, application/xhtml+xml;q=0.9', maxBytes: 5 * MEGABYTE };

/** Reads a listing page by page, until a page holds only what was known before this run, or to the end. */
export const readListingWay = async (
  listing: Source['listings'][number],
  { source, get, collect, maxPages, exhaustive, shouldStop }: WayOptions,
): Promise<WayResult> => {
  let found = 0;
  let before = '';
  const result = (outcome: WayResult['outcome'], detail: string, complete: boolean): WayResult => ({
    way: 'listing',
    url: listing.url,
    outcome,
    found,
    detail,
    complete,
  });
  const isPaged = listing.url.includes('{page}');
  for (let page = 0; page < maxPages; page += 1) {
    if (page > 0 && shouldStop()) return result('read', `stopped after ${page} pages: time is over`, false);
    const url = listing.url.replaceAll('{page}', String(listing.firstPage + page));
    const answer = await get(url, LISTING);
    if (answer.outcome === 'not_modified') return { ...unchanged('listing', listing.url), found };
    if (answer.outcome !== 'ok') {
      if (page > 0 && answer.outcome === 'gone')
        return result('read', `${page} pages, then status ${answer.status}`, true);
      const failed = noDocument('listing', listing.url, answer);
      return { ...failed, found, detail: `page ${page + 1}: ${failed.detail}` };
    }
    const check = checkPage(answer);
    if (!check.ok && check.reason !== 'empty_page') {
      return result('wrong', `page ${page + 1}: ${check.reason}: ${check.detail}`, false);
    }
    const read = readListing(textOf(answer), answer.finalUrl, source);
    if (read.outcome === 'wrong') return result('wrong', `page ${page + 1}: ${read.detail}`, false);
    if (read.entries.length === 0) {
      return page === 0
        ? result('empty', 'the first page shows no card and no link', true)
        : result('read', pages(page), true);
    }
    const now = read.entries.map((entry) => entry.url).join('\n');
    if (now === before) return result('read', `${pages(page)}; then the same page again`, true);
    before = now;
    const taken = await collect.take(read.entries);
    found += taken.press;
    const markup = read.shape === 'article-detail' ? '' : `; markup: ${read.shape}`;
    if (read.next === 'no' || !isPaged) return result('read', `${pages(page + 1)}${markup}`, true);
    if (!exhaustive && taken.ours > 0 && taken.fresh === 0) {
      return result('read', `${pages(page + 1)}, the last with only known URLs${markup}`, false);
    }
    if (collect.totals.full) return result('read', `${pages(page + 1)}; the limit of URLs is reached`, false);
  }
  return result('read', `${pages(maxPages)}, the limit`, false);
};

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
