import { inferred, seen, unverified } from './selector.ts';
import type { ReleaseTemplate } from './template.ts';

/**
 * www.iom.int and the offices' sites since 2021 (Drupal 9 or 10): `/news/<slug>`, `/speeches/<slug>`,
 * `/stories/<slug>`, `/blogs/<slug>`. Order of what is seen: kind ("News"), scope ("Global"), title, image with
 * caption and credit, body. Where the date of news stands was never seen; speeches print it between kind and title.
 * What was seen was seen on www.iom.int; offices share its addresses and labels, and perhaps its classes.
 */
export const drupal2021: ReleaseTemplate = {
  holds: 'one',
  name: 'drupal-2021',
  paths: [],
  marks: [
    seen('div.narrow-content div.field--type-text-with-summary'),
    seen('div.node--type-blog-list div.field--name-field-contents'),
    seen('[data-history-node-id]'),
    inferred('.node--type-press-release'),
    inferred('.field--name-body.field--type-text-with-summary'),
  ],
  node: [
    inferred('.node--view-mode-full[data-history-node-id]'),
    inferred('[class*="node--type-"][data-history-node-id]:not([class*="teaser"], [class*="card"])'),
    seen('div[data-history-node-id]'),
    inferred('[class*="node--type-"]:not([class*="teaser"], [class*="card"])'),
    unverified('main article'),
    inferred('main'),
  ],
  body: [
    seen('div.narrow-content div.field--type-text-with-summary'),
    seen('div.field--name-field-contents'), // blogs
    inferred('.field--name-body.field--type-text-with-summary'),
    inferred('.field--name-body'),
    inferred('.node__content'),
  ],
  layoutCells: false,
  title: [inferred('h1.page-title'), inferred('main h1'), unverified('h1')],
  subtitle: [unverified('.field--name-field-subtitle'), unverified('.subtitle')],
  publishedAt: [
    inferred('.field--name-field-date time[datetime]'),
    inferred('.field--name-created time[datetime]'),
    unverified('time[datetime]'),
    inferred('.field--name-field-date'),
    seen('.date'), // in listings and on speeches
  ],
  updatedAt: [inferred('.field--name-changed time[datetime]')],
  type: [seen('.tag')], // in listings
  types: [
    [inferred('.node--type-press-release'), 'press_release'],
    [inferred('.node--type-news'), 'news'],
    [inferred('.node--type-statement, .node--type-speech, .node--type-speeches'), 'statement'],
    [seen('.node--type-story-page'), 'story'],
    [seen('.node--type-blog-list'), 'story'],
    [inferred('.node--type-featured-stories'), 'story'], // the type's name was seen in the search page's filter
  ],
  excluded: [[inferred('.node--type-video'), 'a video: its page has no release']],
  countries: [
    inferred('.field--name-field-country a, .field--name-field-region-country a'),
    inferred('.field--name-field-country .field__item, .field--name-field-region-country .field__item'),
  ],
  tags: [
    inferred('.field--name-field-themes a, .field--name-field-tags a, .field--name-field-topics a'),
    inferred('.field--name-field-themes .field__item'),
  ],
  goals: [seen('.field--name-dynamic-block-fieldnode-sdg-sorted img[src*="/e_web_"]')],
  figures: [inferred('figure'), inferred('.media--type-image'), unverified('.field--name-field-media-image')],
  caption: [inferred('figcaption'), unverified('.caption')],
  translations: [
    inferred('.links[class*="language"] a[hreflang]'),
    inferred('[class*="language-interface"] a[hreflang]'),
  ],
  drop: [
    seen('.field--name-dynamic-block-fieldnode-sdg-sorted'),
    unverified('.block-social-sharing'),
    inferred('.views-element-container'),
    unverified('.field--name-field-related-content'),
    unverified('.field--name-field-media-image'),
  ],
  labelled: null,
  labels: {},
};
