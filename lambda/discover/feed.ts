import { load } from 'cheerio';
import { type AnyFeed, parseFeed } from 'feedsmith';
import { takeFeedLabels } from '../read/feed-labels.ts';
import type { Supplied } from '../read/layers/candidate.ts';
import { feedDate } from './dates.ts';
import type { Entry } from './found.ts';

/** Titles are cut here: a hint, not a text. */
const MAX_TITLE = 500;
/** Most items of one feed that are taken; Drupal's default is 10. */
const MAX_ITEMS = 5_000;

export type FeedResult =
  | {
      readonly outcome: 'read';
      readonly format: AnyFeed['format'];
      /** What the feed calls itself; empty where it does not. */
      readonly title: string;
      readonly entries: readonly Entry[];
    }
  | { readonly outcome: 'wrong'; readonly detail: string };

interface Item {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  /** HTML of the item's text. */
  readonly description: string | undefined;
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
  return { outcome: 'read', format: parsed.format, title: oneLine(titleOf(parsed)), entries };
};

const itemsOf = (parsed: AnyFeed): readonly Item[] => {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
        updated: item.atom?.updated,
        description: item.description,
      }));
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        url: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        published: entry.published,
        updated: entry.updated,
        description: entry.summary?.value ?? entry.content?.value,
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.link ?? item.rdf?.about,
        title: item.title,
        published: item.dc?.dates?.[0],
        updated: undefined,
        description: item.description,
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        url: item.url ?? item.id,
        title: item.title,
        published: item.date_published,
        updated: item.date_modified,
        description: item.content_html ?? item.summary,
      }));
  }
};

const entryOf = (item: Item, feedUrl: string): Entry[] => {
  const link = item.url?.trim() ?? '';
  if (link === '' || !URL.canParse(link, feedUrl)) return [];
  const title = oneLine(item.title);
  const labels = labelsOf(item.description);
  const publishedAt = feedDate(item.published) ?? labels.publishedAt ?? null;
  const lastModified = feedDate(item.updated);
  return [
    {
      url: new URL(link, feedUrl).href,
      hint: {
        ...(title === '' ? {} : { title }),
        ...(publishedAt === null ? {} : { publishedAt }),
        ...(labels.language === undefined ? {} : { language: labels.language }),
        ...listed('countries', labels.countries),
        ...listed('tags', labels.tags),
        from: 'feed',
      },
      ...(lastModified === null ? {} : { lastModified }),
    },
  ];
};

const oneLine = (text: string | undefined): string => text?.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_TITLE) ?? '';

const titleOf = (parsed: AnyFeed): string | undefined =>
  parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title;

/** Longest description that is looked into, in code units: the longest press pages have a tenth of it. */
const MAX_DESCRIPTION = 200_000;

/**
 * The labelled fields of Drupal 7's feed, whose description was the whole page: language, date, countries, themes
 * ("Language English Posted: Wednesday, September 19, 2018 - 17:11Image: Region-Country: SwitzerlandThemes: …").
 */
const labelsOf = (description: string | undefined): Supplied => {
  const html = description ?? '';
  if (html.length > MAX_DESCRIPTION || !html.includes('Posted:')) return { layer: 'feed' };
  return takeFeedLabels(load(html).text()).labels;
};

/** Values of a label that are kept: more is no list of countries or themes. */
const MAX_VALUES = 20;

const listed = <K extends 'countries' | 'tags'>(name: K, values: readonly string[] | undefined) =>
  values === undefined || values.length === 0 ? {} : { [name]: [...new Set(values)].slice(0, MAX_VALUES) };
