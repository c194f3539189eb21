import { pathOf, type SiteDocument } from '../site-document.ts';
import { FOOTER, MEGA_MENU, SITE_NAME } from './chrome.ts';
import { escape, shortDate } from './html.ts';

/** What stands among the releases and is none: a newsletter and a procurement notice, newest of all. */
export const LOOK_ALIKES: readonly SiteDocument[] = [
  {
    slug: '20180116',
    path: '/newsdesk/20180116',
    title: 'Sample newsdesk of 16 January 2018',
    publishedAt: '2018-01-16',
    language: 'en',
    type: 'other',
    text: 'Unable to see images? Click here\n\nSample item one, from another publisher. Read on | Share on\n\nSample item two. Read on | Share on\n\nComments/questions: editor@example.org',
  },
  {
    slug: 'request-proposal-rfp-sample-2018-01',
    path: '/request-proposal-rfp-sample-2018-01',
    title: 'Request for Proposal: supply of sample tents',
    publishedAt: '2018-01-15',
    language: 'en',
    type: 'other',
    text: 'Bids for 400 sample tents are invited until 31 January 2018. This notice is an invented sample and no press release.',
  },
];

const card = (document: SiteDocument): string => `<div class="col-md-4"><div class="article-detail">
<a href="${escape(pathOf(document))}"><h5 class="title">${escape(document.title)}</h5></a>
<div class="tag">${document.type === 'statement' ? 'Statements and Speeches' : 'News'}</div>
${document.publishedAt === null ? '' : `<div class="date">${shortDate(document.publishedAt)}</div>`}
</div></div>`;

/**
 * One page of `/search` (12 cards a page on the real site). A page after the last has no cards and no pager.
 * @param page counts from 0
 */
export const listingPage = (documents: readonly SiteDocument[], page: number, pageSize: number): string => {
  const from = page * pageSize;
  const shown = documents.slice(from, from + pageSize);
  const isLast = from + pageSize >= documents.length;
  const summary =
    shown.length === 0 ? 'No results.' : `Displaying ${from + 1} - ${from + shown.length} of ${documents.length}`;
  const pager =
    shown.length === 0
      ? ''
      : `<nav class="pager" role="navigation"><ul class="pager__items js-pager__items">${isLast ? '' : `<li class="pager__item pager__item--next"><a href="?page=${page + 1}" rel="next">Next</a></li>`}</ul></nav>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8" /><title>Search | ${SITE_NAME}</title></head>
<body><header role="banner">${MEGA_MENU}</header>
<main role="main"><h1>Search</h1><div class="view-header">${summary}</div>
<div class="row">
${shown.map(card).join('\n')}
</div>
${pager}</main>${FOOTER}</body></html>
`;
};
