import type { Template } from './template.ts';

/**
 * www.iom.int and the offices' sites of about 2014 to 2021 (Drupal 7): `/news/<slug>`. The labels of the fields are
 * certain (the feed of those years printed them); the class names are those of Drupal 7's core.
 */
export const drupal7: Template = {
  name: 'drupal-7',
  marks: ['.field-name-body', '.node-press-release', '.node-news', 'body.page-node .node'],
  node: [
    '.node-press-release',
    '.node-press-briefing-note',
    '.node-statement',
    '.node-news',
    '.node-type-press-release #content',
    'body.page-node .node',
    '.node',
    '#content',
  ],
  body: [
    '.field-name-body .field-item',
    '.field-name-body',
    '.content .field-type-text-with-summary',
    '.node .content',
  ],
  title: ['h1#page-title', 'h1.page-title', '#page-title', 'h1.title', 'h1', '.node-title'],
  publishedAt: [
    '.date-display-single[content]',
    '.field-name-post-date .field-item',
    '.field-name-field-date .field-item',
    '.date-display-single',
    '.submitted',
  ],
  type: ['.field-name-field-press-release-category .field-item', '.node-type-label'],
  types: [
    ['.node-press-release, .node-type-press-release .node', 'press_release'],
    ['.node-press-briefing-note', 'briefing_note'],
    ['.node-statement, .node-speech', 'statement'],
  ],
  countries: ['.field-name-field-region-country .field-item'],
  tags: ['.field-name-field-themes .field-item'],
  figures: ['.field-name-field-image', '.field-name-field-multimedia', 'figure', '.image-with-caption'],
  caption: [
    '.field-name-field-image-caption',
    '.image-caption',
    'figcaption',
    '.caption',
    'blockquote.image-field-caption',
  ],
  translations: ['.language-switcher-locale-url a', 'ul.links li[class*="translation"] a'],
  drop: [
    '.field-name-field-image',
    '.field-name-field-multimedia',
    '.service-links',
    '.links',
    '.field-label',
    '.image-caption',
    'blockquote.image-field-caption',
  ],
  labelled: { field: '.field', label: '.field-label', value: '.field-item' },
  labels: {
    posted: 'publishedAt',
    'post date': 'publishedAt',
    'date publish': 'publishedAt',
    'region-country': 'countries',
    themes: 'tags',
    language: 'language',
    // "Global" on most pages, which names no kind.
    'press release type': 'type',
  },
};
