import { instantOf } from '../contract/time.ts';
import { checkPage } from '../fetch/page-check.ts';
import type { Fetched } from '../fetch/result.ts';
import type { Listing, Source } from '../sources/source.ts';
import { type Entry, noDocument, type Want, type WayResult, wayResult } from './found.ts';
import { judge } from './judge.ts';
import { readListing } from './listing.ts';
import { MEGABYTE, textOf, unchanged, type WayOptions } from './way.ts';

export const LISTING: Want = { accept: 'text/html, application/xhtml+xml;q=0.9', maxBytes: 5 * MEGABYTE };

/** Pages in a row with nothing of a watched source after which a round goes no deeper. */
const MOST_BARREN = 3;

/** The address of one page of a listing, counted from 0. */
export const pageOfListing = ({ url, firstPage }: Listing, page: number): string =>
  url.replaceAll('{page}', String(firstPage + page));

export type JudgedListing =
  | {
      readonly outcome: 'read';
      /** Markup of the cards where it is not that of www.iom.int; else empty. */
      readonly markup: string;
      readonly next: 'yes' | 'no' | 'unknown';
      readonly entries: readonly Entry[];
    }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'wrong'; readonly detail: string };

/** What a document that should be a page of a listing is. A page further back may hold look-alikes only. */
export const judgeListing = (
  fetched: Fetched,
  listing: Listing,
  source: Source,
  fetchedAt: string,
  isFirst = true,
): JudgedListing => {
  const check = checkPage(fetched);
  if (!check.ok && check.reason !== 'empty_page')
    return { outcome: 'wrong', detail: `${check.reason}: ${check.detail}` };
  const read = readListing({
    html: textOf(fetched),
    url: fetched.finalUrl,
    source,
    fetchedAt,
    ...(listing.dateOrder === undefined ? {} : { dateOrder: listing.dateOrder }),
  });
  if (read.outcome === 'wrong') return read;
  if (read.entries.length === 0) return { outcome: 'empty' };
  const judged = judge(read.entries, source);
  if (isFirst && judged.outcome === 'wrong') return judged;
  const { shape, next, entries } = read;
  return { outcome: 'read', markup: shape === 'article-detail' ? '' : shape, next, entries };
};

/** Reads a listing page by page, until a page holds only what was known before this run, or to the end. */
export const readListingWay = async (
  listing: Listing,
  { source, get, collect, clock, maxPages, exhaustive, shouldStop }: WayOptions,
): Promise<WayResult> => {
  let found = 0;
  let head = 0;
  let before = '';
  let nextBefore: string | null = null;
  let barren = 0;
  const result = (outcome: WayResult['outcome'], detail: string, complete: boolean): WayResult =>
    wayResult({ way: 'listing', url: listing.url, outcome, found, head, detail, complete });
  const isPaged = listing.url.includes('{page}');
  for (let page = 0; page < maxPages; page += 1) {
    if (page > 0 && shouldStop()) return result('read', `stopped after ${page} pages: time is over`, false);
    const answer = await get(pageOfListing(listing, page), LISTING);
    if (answer.outcome === 'not_modified') return { ...unchanged('listing', listing.url), found, head };
    if (answer.outcome !== 'ok') {
      if (page > 0 && answer.outcome === 'gone')
        return result('read', `${pages(page)}, then status ${answer.status}`, true);
      const failed = noDocument('listing', listing.url, answer);
      return { ...failed, found, head, detail: `page ${page + 1}: ${failed.detail}` };
    }
    const judged = judgeListing(answer, listing, source, instantOf(clock.now()), page === 0);
    if (judged.outcome === 'wrong') return result('wrong', `page ${page + 1}: ${judged.detail}`, false);
    if (judged.outcome === 'empty') {
      return page === 0
        ? result('empty', 'the first page shows no card and no link', true)
        : result('read', pages(page), true);
    }
    const now = judged.entries.map((entry) => entry.url).join('\n');
    if (now === before) {
      // Drupal answers with the last page for all behind it. A pager that names a next page promised another one.
      return nextBefore === 'yes'
        ? result('wrong', `page ${page + 1} is page ${page} again, though its pager names a next one`, false)
        : result('read', `${pages(page)}; then the same page again`, true);
    }
    before = now;
    nextBefore = judged.next;
    const taken = await collect.take(judged.entries);
    found += taken.press;
    if (page === 0) head = taken.press;
    const markup = judged.markup === '' ? '' : `; markup: ${judged.markup}`;
    if (judged.next === 'no' || !isPaged) return result('read', `${pages(page + 1)}${markup}`, true);
    if (!exhaustive && taken.ours > 0 && taken.fresh === 0) {
      return result('read', `${pages(page + 1)}, the last with only known URLs${markup}`, false);
    }
    barren = taken.ours > 0 ? 0 : barren + 1;
    if (!exhaustive && barren === MOST_BARREN) {
      return result('read', `${pages(page + 1)}, the last ${MOST_BARREN} without a press page${markup}`, false);
    }
    if (collect.totals.full) return result('read', `${pages(page + 1)}; the limit of URLs is reached`, false);
  }
  return result('read', `${pages(maxPages)}, the limit`, false);
};

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
