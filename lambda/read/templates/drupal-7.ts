import { inferred, unverified } from './selector.ts';
import type { ReleaseTemplate } from './template.ts';

/**
 * www.iom.int (theme iom2015) and the offices' sites of about 2014 to 2021 (Drupal 7): `/news/<slug>`,
 * `/es/noticia/<slug>`, `/node/84228`. The labels of the fields were seen, in the feed of those years and on offices'
 * pages; the class names are those of Drupal 7's core.
 */
export const drupal7: ReleaseTemplate = {
  holds: 'one',
  name: 'drupal-7',
  paths: [],
  marks: [
    inferred('.field-name-body'),
    inferred('.node-press-release'),
    inferred('.node-news'),
    inferred('body.page-node .node'),
  ],
  node: [
    inferred('.node-press-release'),
    inferred('.node-press-briefing-note'),
    inferred('.node-statement'),
    inferred('.node-news'),
    inferred('.node-noticia'),
    inferred('.node-type-press-release #content'),
    inferred('body.page-node .node'),
    inferred('.node'),
    inferred('#content'),
  ],
  body: [
    inferred('.field-name-body .field-item'),
    inferred('.field-name-body'),
    inferred('.content .field-type-text-with-summary'),
    inferred('.node .content'),
  ],
  layoutCells: false,
  title: [
    inferred('h1#page-title'),
    inferred('#page-title'),
    inferred('h1.title'),
    inferred('#content h1'),
    unverified('h1'),
  ],
  subtitle: [unverified('.field-name-field-subtitle')],
  publishedAt: [
    inferred('.date-display-single[content]'),
    inferred('.field-name-post-date .field-item'),
    inferred('.field-name-field-date .field-item'),
    inferred('.date-display-single'),
    inferred('.submitted'),
  ],
  updatedAt: [],
  type: [unverified('.field-name-field-press-release-category .field-item')],
  types: [
    [inferred('.node-press-release, .node-type-press-release .node'), 'press_release'],
    [inferred('.node-press-briefing-note'), 'briefing_note'],
    [inferred('.node-statement, .node-speech'), 'statement'],
    [inferred('.node-news, .node-noticia'), 'news'],
  ],
  excluded: [[inferred('.node-video'), 'a video: its page has no release']],
  countries: [inferred('.field-name-field-region-country .field-item')],
  tags: [inferred('.field-name-field-themes .field-item')],
  goals: [],
  figures: [
    inferred('.field-name-field-image'),
    inferred('.field-name-field-multimedia'),
    inferred('figure'),
    unverified('.image-with-caption'),
  ],
  caption: [
    unverified('.image-caption'),
    inferred('figcaption'),
    inferred('blockquote.image-field-caption'), // of the module Image Field Caption
  ],
  translations: [inferred('.language-switcher-locale-url a'), inferred('ul.links li[class*="translation"] a')],
  drop: [
    inferred('.field-name-field-image'),
    inferred('.field-name-field-multimedia'),
    inferred('.service-links'),
    inferred('.links'),
    inferred('.field-label'),
    unverified('.image-caption'),
    inferred('blockquote.image-field-caption'),
  ],
  labelled: { field: inferred('.field'), label: inferred('.field-label'), value: inferred('.field-item') },
  labels: {
    posted: 'publishedAt',
    'post date': 'publishedAt',
    'date publish': 'publishedAt', // seen, in San José
    'region-country': 'countries',
    themes: 'tags',
    language: 'language',
    // "Global" on most pages, which names no kind.
    'press release type': 'type',
  },
};
