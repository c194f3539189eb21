import type { Fetched } from '../fetch/result.ts';
import type { Source } from '../sources/source.ts';
import { readFeed } from './feed.ts';
import { type Entry, noDocument, type Want, type WayResult, wayResult } from './found.ts';
import { judge } from './judge.ts';
import { MEGABYTE, textOf, unchanged, type WayOptions } from './way.ts';

export const FEED: Want = {
  accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1',
  maxBytes: 10 * MEGABYTE,
};

/** What a document that should be a feed is. */
export const judgeFeed = (
  fetched: Fetched,
  source: Source,
): { readonly outcome: 'read' | 'empty' | 'wrong'; readonly detail: string; readonly entries: readonly Entry[] } => {
  const feed = readFeed(textOf(fetched), fetched.finalUrl);
  if (feed.outcome === 'wrong') return { ...feed, entries: [] };
  const { format, entries, title } = feed;
  const what = `${format} with ${entries.length} items`;
  const judged = judge(entries, source);
  if (judged.outcome !== 'wrong') return { outcome: judged.outcome, detail: what, entries };
  return { outcome: 'wrong', detail: `${what}${title === '' ? '' : ` ("${title}")`}, ${judged.detail}`, entries: [] };
};

/** Reads one feed. */
export const readFeedWay = async (url: string, { get, collect, source }: WayOptions): Promise<WayResult> => {
  const answer = await get(url, FEED);
  if (answer.outcome === 'not_modified') return unchanged('feed', url);
  if (answer.outcome !== 'ok') return noDocument('feed', url, answer);
  const { outcome, detail, entries } = judgeFeed(answer, source);
  const { press } = await collect.take(entries);
  return wayResult({ way: 'feed', url, outcome, found: press, detail, complete: outcome !== 'wrong' });
};
