import { pathOf, type SiteDocument } from '../document.ts';
import { instantOf, weekday } from '../labels.ts';
import { bodyHtml, escapeHtml } from '../pages/html.ts';
import { FOOTER } from '../pages/menu.ts';

/** Releases of another site that this one repeats, from its feed. */
export interface Repeated {
  /** Of the site that published them. */
  readonly origin: string;
  readonly documents: readonly SiteDocument[];
  /** Items on a page. */
  readonly pageSize: number;
}

export const AGGREGATOR = /^(?:\/[a-z]{2})?\/aggregator\/sources\/3$/;

/**
 * A page of Drupal 7's Aggregator, as germany.iom.int and italy.iom.int had them: items newest first, the order of what
 * each shows after the stored text of theirs, the classes those of Drupal's core.
 * @param page counts from 0
 */
export const aggregatorHtml = ({ origin, documents, pageSize }: Repeated, page: number): string => {
  const newest = documents.toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''));
  const items = newest.slice(page * pageSize, (page + 1) * pageSize).map(
    (document) => `<div class="feed-item">
<h3 class="feed-item-title"><a href="${escapeHtml(origin + pathOf(document))}">${escapeHtml(document.title)}</a></h3>
<div class="feed-item-meta"><a href="/aggregator/sources/3" class="feed-item-source">PBN News</a> -&nbsp;<span class="feed-item-date">${stamp(document)}</span></div>
<div class="feed-item-body">${bodyHtml(document.text)}</div>
<div class="feed-item-categories">Categories: <a href="/aggregator/categories/3">Press Briefing Notes</a></div>
</div>`,
  );
  const isLast = (page + 1) * pageSize >= documents.length;
  const next = isLast ? '' : `<li class="pager-next"><a href="?page=${page + 1}">weiter ›</a></li>`;
  return `<!DOCTYPE html>
<html xml:lang="de" lang="de">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><title>PBN News | IOM Deutschland</title></head>
<body class="html page-aggregator page-aggregator-sources"><div id="page">
<div id="navigation"><ul class="menu"><li><a href="/de">Startseite</a></li><li><a href="/de/kontakt">Kontakt</a></li></ul></div>
<div id="content"><h1 class="title">PBN News</h1>
<div id="aggregator">
${items.join('\n')}
</div>
<div class="item-list"><ul class="pager"><li class="pager-current">${page + 1}</li>${next}</ul></div>
</div>
<div id="footer">${FOOTER}</div></div>
</body>
</html>
`;
};

/** `Wed, 09/19/2018 - 11:19`: month first, though the site is German. */
const stamp = ({ publishedAt }: SiteDocument): string => {
  if (publishedAt === null) return '';
  const [date = '', time = ''] = instantOf(publishedAt).toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${weekday(publishedAt).slice(0, 3)}, ${month}/${day}/${year} - ${time.slice(0, 5)}`;
};
