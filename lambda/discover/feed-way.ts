import { readFeed } from './feed.ts';
import { noDocument, type Want, type WayResult } from './found.ts';
import { MEGABYTE, textOf, unchanged, type WayOptions } from './way.ts';

const FEED: Want = {
  accept: 'application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1',
  maxBytes: 10 * MEGABYTE,
};

/** Reads one feed. */
export const readFeedWay = async (url: string, { get, collect }: WayOptions): Promise<WayResult> => {
  const answer = await get(url, FEED);
  if (answer.outcome === 'not_modified') return unchanged('feed', url);
  if (answer.outcome !== 'ok') return noDocument('feed', url, answer);
  const feed = readFeed(textOf(answer), answer.finalUrl);
  if (feed.outcome === 'wrong') {
    return { way: 'feed', url, outcome: 'wrong', found: 0, detail: feed.detail, complete: false };
  }
  const { press } = await collect.take(feed.entries);
  const detail = `${feed.format} with ${feed.entries.length} items`;
  return {
    way: 'feed',
    url,
    outcome: feed.entries.length === 0 ? 'empty' : 'read',
    found: press,
    detail,
    complete: true,
  };
};
