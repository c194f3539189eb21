import { shortDate } from '../labels.ts';
import { escapeHtml } from '../pages/html.ts';
import { FOOTER, megaMenu } from '../pages/menu.ts';
import { type ListingPage, pageOf } from './page-of.ts';

/**
 * One page of a press room in Drupal 7, `/news?page=N`: rows and pager of the Views module, which was the usual way; no
 * listing of those years was saved.
 */
export const drupal7ListingHtml = (listing: ListingPage): string => {
  const { shown, page, pages } = pageOf(listing);
  const rows = shown.map(
    ({ path, title, publishedAt }, index) => `<div class="views-row views-row-${index + 1}">
<div class="views-field views-field-field-date"><div class="field-content"><span class="date-display-single">${publishedAt === null ? '' : shortDate(publishedAt)}</span></div></div>
<div class="views-field views-field-title"><span class="field-content"><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></span></div>
</div>`,
  );
  const next = page + 1 < pages ? `<li class="pager-next"><a href="/news?page=${page + 1}">next ›</a></li>` : '';
  const previous = page > 0 ? `<li class="pager-previous"><a href="/news?page=${page - 1}">‹ previous</a></li>` : '';
  return `<!DOCTYPE html>
<html xml:lang="en" lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>News | International Organization for Migration</title></head>
<body class="html not-front page-news"><div id="page">
<div id="header"><div id="main-menu" class="navigation">${megaMenu('en')}</div></div>
<div id="main"><div id="content"><h1 class="title">News</h1>
<div class="view view-news"><div class="view-content">
${rows.join('\n')}
</div>
<div class="item-list"><ul class="pager">${previous}<li class="pager-current">${page + 1}</li>${next}</ul></div>
</div></div></div>
<div id="footer">${FOOTER}</div></div>
</body>
</html>
`;
};
