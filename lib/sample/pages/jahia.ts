import type { SiteDocument } from '../document.ts';
import { countryName, instantOf, weekday } from '../labels.ts';
import type { PageContext, RenderPage } from './context.ts';
import { escapeHtml, latin1Html } from './html.ts';

/** Columns at which texts of those years were wrapped by hand. */
const WRAPPED_AT = 70;

/**
 * A page in the form of about 2005 to 2014. A reconstruction, the freest of all: addresses, `/jahia/webdav/` for files
 * and texts wrapped by hand at about 70 columns were seen, a press page was not. The rest is what pages of the time
 * had: tables for the layout, `<font>`, a menu column, no heading elements, ISO 8859-1.
 */
export const renderJahia: RenderPage = (document, context) => {
  const { title, language, countries = [] } = document;
  const country = countries[0] === undefined ? '' : `${countryName(countries[0], language)}: `;
  return latin1Html(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
<META name="keywords" content="sample, press, tables">
<TITLE>${escapeHtml(title)} - International Organization for Migration</TITLE>
<LINK rel="stylesheet" type="text/css" href="/jahia/jsp/jahia/templates/iom/css/style.css">
<SCRIPT language="JavaScript">function openWindow(url) { window.open(url, '', 'width=640'); }</SCRIPT>
</HEAD>
<BODY bgcolor="#ffffff" leftmargin="0" topmargin="0">
<TABLE width="780" border="0" cellspacing="0" cellpadding="0"><TR><TD colspan="3">
<IMG src="/jahia/webdav/shared/shared/mainsite/images/banner.jpg" width="780" height="90" alt=""></TD></TR>
<TR><TD width="170" valign="top">${menu()}</TD>
<TD width="470" valign="top">
<FONT size="1"><A href="/jahia/Jahia/lang/${language}/pid/1">Home</A> &gt; <A href="/cms/${language}/sites/iom/home/news-and-views.html">News and Views</A> &gt; Press Briefing Notes</FONT><BR>
<TABLE width="100%" cellpadding="4"><TR><TD>
<FONT face="Arial" size="4" color="#003366"><B>${escapeHtml(title)}</B></FONT><BR>
${postedOn(document)}
${picture(document)}
<FONT face="Arial" size="2">
${bodyOf(document)}
</FONT><BR><BR>
<FONT size="1">${country}<A href="/jahia/Jahia/lang/${language}/pid/484">More on this country</A></FONT>
</TD></TR></TABLE>
</TD>
<TD width="140" valign="top" bgcolor="#eeeeee">${latest(context)}</TD></TR>
<TR><TD colspan="3" align="center"><FONT size="1">Copyright &copy; sample site. <A href="/jahia/Jahia/lang/en/pid/9">Terms and Conditions</A></FONT></TD></TR>
</TABLE>
</BODY>
</HTML>
`);
};

const MENU = 'About us|Activities|Publications|Member states|News and views|Jobs|Procurement|Contact us'.split('|');

const menu = (): string =>
  `<TABLE cellpadding="3">${MENU.map(
    (name, index) =>
      `<TR><TD bgcolor="#dde6ee"><A href="/jahia/Jahia/lang/en/pid/${100 + index}"><FONT size="2">${name}</FONT></A></TD></TR>`,
  ).join('\n')}</TABLE>`;

/** `Posted on Friday, 05-03-2010`: day first. */
const postedOn = ({ publishedAt }: SiteDocument): string => {
  if (publishedAt === null) return '';
  const [date = ''] = instantOf(publishedAt).toISOString().split('T');
  return `<FONT size="1">Posted on ${weekday(publishedAt)}, ${date.split('-').reverse().join('-')}</FONT><BR><BR>`;
};

const picture = ({ image }: SiteDocument): string =>
  image === undefined
    ? ''
    : `<TABLE align="right" width="180"><TR><TD><IMG src="/jahia/webdav/shared/shared/mainsite/media/${encodeURI(image.file)}" width="180" alt=""></TD></TR>
<TR><TD><FONT size="1">${escapeHtml(image.caption)} &copy; ${escapeHtml(image.credit)}</FONT></TD></TR></TABLE>`;

const bodyOf = ({ text }: SiteDocument): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => wrapped(paragraph).map(escapeHtml).join('<BR>\n'))
    .join('<BR><BR>\n');

/** Lines as full as they can be. */
const wrapped = (paragraph: string): string[] => {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WRAPPED_AT) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const latest = ({ related }: PageContext): string =>
  `<FONT size="2"><B>Latest news</B></FONT><BR>${related
    .map((one) => `<A href="${escapeHtml(one.path)}"><FONT size="1">${escapeHtml(one.title)}</FONT></A><BR>`)
    .join('\n')}`;
