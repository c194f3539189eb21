import { inferred } from './selector.ts';
import type { AggregatorTemplate } from './template.ts';

/**
 * Drupal 7's Aggregator: offices' pages that repeat headquarters' feed, as germany.iom.int
 * (`/en/aggregator/sources/3?page=2`) and italy.iom.int (`/it/archivio-news-iom`) did. The stored text of both has the
 * order that core's `aggregator-item.tpl.php` prints, so the classes are core's.
 */
export const aggregator: AggregatorTemplate = {
  holds: 'many',
  name: 'aggregator',
  marks: [inferred('.feed-item .feed-item-title')],
  item: [inferred('.feed-item')],
  title: [inferred('h3.feed-item-title > a'), inferred('.feed-item-title')],
  source: [inferred('.feed-item-source')],
  publishedAt: [inferred('.feed-item-date')],
  // Seen: "Wed, 09/19/2018 - 11:19" in Germany, "Ven, 03/17/2017 - 10:33" in Italy.
  dateOrder: 'MDY',
  body: [inferred('.feed-item-body')],
  tags: [inferred('.feed-item-categories a')],
};
