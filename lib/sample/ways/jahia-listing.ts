import { shortDate } from '../labels.ts';
import { escapeHtml, latin1Html } from '../pages/html.ts';
import { type ListingPage, pageOf } from './page-of.ts';

/** The page of all press pages, under the address that is tried for it; whether Jahia had one there is not known. */
export const JAHIA_LISTING = '/cms/en/sites/iom/home/news-and-views.html';

/** One page of it: a table of links, as pages of the time were. */
export const jahiaListingHtml = (listing: ListingPage): string => {
  const { shown, page, pages } = pageOf(listing);
  const rows = shown.map(
    ({ path, title, publishedAt }) =>
      `<TR><TD><FONT size="1">${publishedAt === null ? '' : shortDate(publishedAt)}</FONT></TD><TD><A href="${escapeHtml(path)}"><FONT size="2">${escapeHtml(title)}</FONT></A></TD></TR>`,
  );
  const next = page + 1 < pages ? `<A href="${JAHIA_LISTING}?page=${page + 1}" rel="next">Next &gt;&gt;</A>` : '';
  return latin1Html(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1"><TITLE>News and Views - International Organization for Migration</TITLE></HEAD>
<BODY><TABLE width="780"><TR><TD width="170"><A href="/jahia/Jahia/lang/en/pid/1">Home</A></TD><TD>
<FONT size="4"><B>News and Views</B></FONT>
<TABLE>
${rows.join('\n')}
</TABLE>
<FONT size="2">${next}</FONT>
</TD></TR></TABLE></BODY></HTML>
`);
};
