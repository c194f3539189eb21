import type { Template } from './template.ts';

/**
 * www.iom.int and the offices' sites since 2021 (Drupal 9 or 10): `/news/<slug>`, `/speeches/<slug>`. Order of what is
 * seen: kind ("News"), scope ("Global"), title, image with caption and credit, body. Where the date of news stands was
 * never seen; speeches print it between kind and title.
 */
export const drupal2021: Template = {
  name: 'drupal-2021',
  marks: [
    'div.narrow-content div.field--type-text-with-summary', // certain, October 2024
    'div.node--type-blog-list div.field--name-field-contents', // certain
    'div[data-history-node-id]', // certain
    'article[data-history-node-id]',
    '.node--type-press-release',
    '.node--type-statement',
    '.node--type-speech',
    '.field--name-body.field--type-text-with-summary',
  ],
  node: [
    '.node--type-press-release',
    '.node--type-statement',
    '.node--type-speech',
    '.node--type-news',
    '.node--type-blog-list',
    '.node--type-story-page',
    'article[data-history-node-id]',
    'div[data-history-node-id]',
    'main',
  ],
  body: [
    'div.narrow-content div.field--type-text-with-summary', // certain
    '.field--name-body.field--type-text-with-summary',
    '.field--name-field-contents', // certain, blogs
    '.field--name-body',
    '.node__content',
  ],
  title: ['h1.page-title', 'h1', '.page-title', 'h2.title'],
  publishedAt: [
    '.field--name-field-date time[datetime]',
    '.field--name-field-published-date time[datetime]',
    '.field--name-created time[datetime]',
    'time[datetime]',
    '.field--name-field-date',
    '.date', // certain in listings and on speeches
    '.node__meta',
  ],
  type: ['.field--name-field-type', '.node-type', '.tag'],
  types: [
    ['.node--type-press-release', 'press_release'],
    ['.node--type-statement, .node--type-speech, .node--type-speeches', 'statement'],
    ['.node--type-blog-list, .node--type-story-page, .node--type-featured-story', 'story'],
  ],
  countries: [
    '.field--name-field-country a, .field--name-field-region-country a',
    '.field--name-field-country .field__item',
  ],
  tags: [
    '.field--name-field-themes a, .field--name-field-tags a, .field--name-field-topics a',
    '.field--name-field-themes .field__item',
  ],
  figures: ['figure', '.media--type-image', '.field--name-field-image', '.field--name-field-media-image'],
  caption: ['figcaption', '.field--name-field-caption', '.caption'],
  translations: [
    '.language-switcher a[hreflang]',
    '.links[class*="language"] a[hreflang]',
    '#block-languageswitcher a[hreflang]',
  ],
  drop: [
    '.field--name-dynamic-block-fieldnode-sdg-sorted', // certain: icons of the goals
    '.block-social-sharing',
    '.views-element-container',
    '.field--name-field-related-content',
    '.field--name-field-image',
    '.field--name-field-media-image',
    '.field--name-field-caption',
  ],
  labelled: null,
  labels: {},
};
