import type { SiteDocument } from '../document.ts';
import { instantOf, labelsOf, shortDate } from '../labels.ts';
import { type PageContext, type RenderPage, switcher } from './context.ts';
import { bodyHtml, escapeHtml } from './html.ts';

/**
 * A page as no site has it yet: what a relaunch may bring overnight. No class, attribute or place of any known form is
 * left, the head says little, and a teaser of other news stands among the text's neighbours.
 */
export const renderRedesigned: RenderPage = (document, context) => {
  const { title, language, type, text } = document;
  const labels = labelsOf(language);
  const languages = switcher(document, context)
    .filter(({ active }) => !active)
    .map((one) => `<a href="${escapeHtml(one.href)}" hreflang="${one.language}">${one.name}</a>`)
    .join(' ');
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><link rel="canonical" href="${context.origin}${escapeHtml(context.path)}"><title>${escapeHtml(title)} – IOM Newsroom</title></head>
<body class="newsroom">
<div class="nr-top"><a href="/">IOM</a> <a href="/about">About</a> <a href="/careers">Careers</a>
<span class="nr-languages">${languages}</span></div>
<div class="nr-wrap">
<div class="nr-story">
<p class="nr-kicker">${labels.types[type]}</p>
<h2 class="nr-headline">${escapeHtml(title)}</h2>
${stampHtml(document)}
<div class="nr-copy">${bodyHtml(text)}</div>
</div>
${moreHtml(context, labels.related)}
</div>
<div class="nr-bottom"><p>© IOM</p></div>
</body>
</html>
`;
};

const stampHtml = ({ publishedAt }: SiteDocument): string =>
  publishedAt === null
    ? ''
    : `<p class="nr-stamp" data-when="${instantOf(publishedAt).toISOString()}">${shortDate(publishedAt)}</p>`;

const moreHtml = ({ related }: PageContext, title: string): string =>
  `<div class="nr-more"><p>${title}</p>${related
    .map((one) => `<p><a href="${escapeHtml(one.path)}">${escapeHtml(one.title)}</a></p>`)
    .join('')}</div>`;
