import { shortDate } from '../labels.ts';
import { escapeHtml } from '../pages/html.ts';
import { FOOTER, megaMenu } from '../pages/menu.ts';
import type { SiteEntry } from './entries.ts';

/** Entries on one page, as on www.iom.int. */
export const LISTING_PAGE = 12;

/**
 * One page of the search listing. The cards are as they were seen in October 2024: the link lies outside
 * `div.article-detail`, beside it.
 * @param page counts from 0; past the end there are no cards.
 */
export const listingHtml = (entries: readonly SiteEntry[], page: number, pageSize: number): string => {
  const from = page * pageSize;
  const shown = entries.slice(from, from + pageSize);
  const pages = Math.ceil(entries.length / pageSize);
  const counted =
    shown.length === 0 ? 'No results found' : `Displaying ${from + 1} - ${from + shown.length} of ${entries.length}`;
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8" /><title>Search | International Organization for Migration</title></head>
<body class="path-search">
<header class="header" role="banner"><nav role="navigation" class="menu--main navbar">
${megaMenu('en')}
</nav></header>
<main role="main"><h1>Search</h1>
<div class="view-header">${counted}</div>
<div class="view-content row">
${shown.map(cardHtml).join('\n')}
</div>
${pagerHtml(page, pages)}
</main>
<footer class="footer" role="contentinfo">${FOOTER}</footer>
</body>
</html>
`;
};

const cardHtml = ({ path, title, tag, publishedAt }: SiteEntry): string => `<div class="search-item card">
<a href="${escapeHtml(path)}" class="card-link" aria-label="${escapeHtml(title)}"><span class="card-image"></span></a>
<div class="article-detail">
<div class="tag">
  ${escapeHtml(tag).replace(' ', '\n  ')}
</div>
<h5 class="title">${escapeHtml(title)}</h5>
<div class="date">${publishedAt === null ? '' : shortDate(publishedAt)}</div>
</div>
</div>`;

const pagerHtml = (page: number, pages: number): string => {
  const link = (to: number): string =>
    `?keywords=&amp;type%5B0%5D=press_release&amp;region_country=&amp;created=All&amp;sort_bef_combine=created_DESC&amp;page=${to}`;
  const previous =
    page > 0
      ? `<li class="pager__item pager__item--previous"><a href="${link(page - 1)}" rel="prev">Previous</a></li>`
      : '';
  const next =
    page + 1 < pages
      ? `<li class="pager__item pager__item--next"><a href="${link(page + 1)}" rel="next">Next</a></li>`
      : '';
  return `<nav class="pager" role="navigation"><ul class="pager__items js-pager__items">
${previous}
<li class="pager__item is-active"><a href="${link(page)}">${page + 1}</a></li>
${next}
</ul></nav>`;
};
