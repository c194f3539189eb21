import { type AnyFeed, parseFeed } from 'feedsmith';
import { feedDate } from './dates.ts';
import type { Entry } from './found.ts';

/** Titles are cut here: a hint, not a text. */
const MAX_TITLE = 500;
/** Most items of one feed that are taken; Drupal's default is 10. */
const MAX_ITEMS = 5_000;

export type FeedResult =
  | { readonly outcome: 'read'; readonly format: AnyFeed['format']; readonly entries: readonly Entry[] }
  | { readonly outcome: 'wrong'; readonly detail: string };

interface Item {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
}

/**
 * Reads RSS 2.0, Atom, RDF (RSS 1.0) or JSON Feed. What is no feed, an HTML page above all, is `wrong`, never an
 * empty feed. Links are given as written, relative ones resolved against the feed.
 * @param text at most a few megabytes; entities declared in it are not expanded (feedsmith).
 */
export const readFeed = (text: string, feedUrl: string): FeedResult => {
  const start = text
    .slice(0, 2000)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '') return { outcome: 'wrong', detail: 'the document is empty' };
  if (/^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) {
    return { outcome: 'wrong', detail: 'an HTML page, not a feed' };
  }
  let parsed: AnyFeed;
  try {
    parsed = parseFeed(text, { maxItems: MAX_ITEMS });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { outcome: 'wrong', detail: `not a feed: ${what.slice(0, 200)}` };
  }
  const entries = itemsOf(parsed).flatMap((item) => entryOf(item, feedUrl));
  return { outcome: 'read', format: parsed.format, entries };
};

const itemsOf = (parsed: AnyFeed): readonly Item[] => {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
        updated: item.atom?.updated,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        published: entry.published,
        updated: entry.updated,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? item.rdf?.about,
        title: item.title,
        published: item.dc?.dates?.[0],
        updated: undefined,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.id,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
      }));
  }
};

const entryOf = (item: Item, feedUrl: string): Entry[] => {
  const link = item.url?.trim() ?? '';
  if (link === '' || !URL.canParse(link, feedUrl)) return [];
  const title = item.title?.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TITLE) ?? '';
  const publishedAt = feedDate(item.published);
  const lastModified = feedDate(item.updated);
  return [
    {
      url: new URL(link, feedUrl).href,
      hint: {
        ...(title === '' ? {} : { title }),
        ...(publishedAt === null ? {} : { publishedAt }),
        from: 'feed',
      },
      ...(lastModified === null ? {} : { lastModified }),
    },
  ];
};
