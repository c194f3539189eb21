import type { CheerioAPI } from 'cheerio';
import type { Release } from '../contract/release.ts';

const NODE_PATH = /\/node\/(\d{1,10})$/;

const inPath = (address: string | undefined, base: string): string | undefined =>
  address !== undefined && URL.canParse(address, base)
    ? NODE_PATH.exec(new URL(address, base).pathname)?.[1]
    : undefined;

/** The one number that a list agrees on; null where there is none, or more than one. */
const agreed = (numbers: readonly (string | undefined)[]): string | null => {
  const distinct = new Set(numbers.filter((number) => number !== undefined));
  const [number] = distinct;
  return distinct.size === 1 && number !== undefined ? number : null;
};

/** The mark of the node that holds the page's heading, where several are marked: teasers are nodes too. */
const nodeMark = ($: CheerioAPI): string | null => {
  const marked = $('[data-history-node-id]').toArray();
  const headed = marked.filter((element) => $(element).find('h1').length > 0);
  return agreed(
    (headed.length > 0 ? headed : marked).map(
      ({ attribs }) => /^\d{1,10}$/.exec(attribs['data-history-node-id'] ?? '')?.[0],
    ),
  );
};

/**
 * Drupal's number of a page, which all its translations share: by the page's own address, its short link, the body's
 * class (`page-node-84228`), or the mark of the node with the heading (`data-history-node-id`). Null where none tells it.
 */
export const nodeNumberOf = ($: CheerioAPI, url: string): string | null =>
  inPath(url, url) ??
  agreed(
    $('link[rel~="shortlink"]')
      .toArray()
      .map(({ attribs }) => inPath(attribs['href'], url)),
  ) ??
  agreed([/(?:^|\s)page-node-(\d{1,10})(?:\s|$)/.exec($('body').attr('class') ?? '')?.[1]]) ??
  nodeMark($);

/** The number by which a page names its translations (`/es/node/84228`): it is its own. */
export const sharedNodeNumber = (translations: Release['translations']): string | null =>
  agreed(translations.map(({ url }) => inPath(url, url)));
