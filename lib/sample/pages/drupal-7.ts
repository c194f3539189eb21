import type { SiteDocument } from '../document.ts';
import { countryName, instantOf, labelsOf, postedDate } from '../labels.ts';
import {
  alternates,
  contentType,
  imageUrl,
  jsonLd,
  type PageContext,
  type RenderPage,
  shareLinks,
  switcher,
} from './context.ts';
import { bodyHtml, escapeHtml } from './html.ts';
import { FOOTER, megaMenu } from './menu.ts';

/**
 * A page in the form of about 2014 to 2021. A reconstruction: the field labels and the title's suffix were seen, the
 * classes are those of Drupal 7 core.
 */
export const renderDrupal7: RenderPage = (document, context) => {
  const { title, language, text, countries = [], tags = [], type } = document;
  const labels = labelsOf(language);
  const languages = switcher(document, context).map(
    (one) =>
      `<li class="${one.language}${one.active ? ' active' : ''}"><a href="${escapeHtml(one.href)}" class="language-link${one.active ? ' active' : ''}" xml:lang="${one.language}">${one.name}</a></li>`,
  );
  const names = countries.map((code) => countryName(code, language));
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}" version="XHTML+RDFa 1.0" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head profile="http://www.w3.org/1999/xhtml/vocab">
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" />
<link rel="canonical" href="${escapeHtml(context.path)}" />
${alternates(document, context)}
<title>${escapeHtml(title)} | International Organization for Migration</title>
${jsonLd(document, context)}
<style type="text/css">@import url("/modules/system/system.base.css");</style>
</head>
<body class="html not-front not-logged-in no-sidebars page-node page-node-${context.node} node-type-${contentType(document)} i18n-${language}">
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">${labels.skip}</a></div>
<div id="page-wrapper"><div id="page">
<div id="header"><div class="section clearfix">
<div id="block-locale-language" class="block block-locale"><ul class="language-switcher-locale-url">
${languages.join('\n')}
</ul></div>
<div id="main-menu" class="navigation">
${megaMenu(language)}
</div>
</div></div>
<div id="main-wrapper"><div id="main" class="clearfix"><div id="content" class="column"><div class="section">
<a id="main-content"></a>
<h1 class="title" id="page-title">${escapeHtml(title)}</h1>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content">
<div id="node-${context.node}" class="node node-${contentType(document)} node-full clearfix" about="${escapeHtml(context.path)}" typeof="sioc:Item foaf:Document">
<div class="sharethis-buttons"><span>${labels.share}</span>
${shareLinks(context)}
</div>
<div class="content">
${posted(document)}
${picture(document, labels.photo)}
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">${bodyHtml(text)}</div></div></div>
${field('field-language', 'Language', [labels.name])}
${field('field-region-country', 'Region-Country', names)}
${field('field-themes', 'Themes', tags)}
${field('field-press-release-type', 'Press Release Type', [type === 'press_release' ? 'Global' : labels.types[type]])}
</div></div>
</div></div>
${related(context, labels.related)}
</div></div></div></div></div>
<div id="footer-wrapper"><div id="footer" class="clearfix">${FOOTER}</div></div>
</div></div>
</body>
</html>
`;
};

const field = (name: string, label: string, values: readonly string[]): string =>
  values.length === 0
    ? ''
    : `<div class="field field-name-${name} field-type-taxonomy-term-reference field-label-inline clearfix"><div class="field-label">${label}:&nbsp;</div><div class="field-items">${values
        .map((value, index) => `<div class="field-item ${index % 2 === 0 ? 'even' : 'odd'}">${escapeHtml(value)}</div>`)
        .join('')}</div></div>`;

const posted = ({ publishedAt }: SiteDocument): string =>
  publishedAt === null
    ? ''
    : `<div class="field field-name-field-date field-type-datetime field-label-inline clearfix"><div class="field-label">Posted:&nbsp;</div><div class="field-items"><div class="field-item even"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="${instantOf(publishedAt).toISOString().replace('.000Z', '+00:00')}">${postedDate(publishedAt)}</span></div></div></div>`;

const picture = ({ image }: SiteDocument, photo: string): string =>
  image === undefined
    ? ''
    : `<div class="field field-name-field-image field-type-image field-label-hidden"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="${escapeHtml(imageUrl(image, 'large'))}" alt="${escapeHtml(image.caption)}" />
<blockquote class="image-field-caption"><p>${escapeHtml(image.caption)} ${photo}: ${escapeHtml(image.credit)}</p></blockquote></div></div></div>`;

const related = ({ related: others }: PageContext, title: string): string =>
  others.length === 0
    ? ''
    : `<div id="block-views-related-news-block" class="block block-views"><h2>${title}</h2><div class="content"><ul>
${others.map((one) => `<li class="related-row"><a href="${escapeHtml(one.path)}">${escapeHtml(one.title)}</a></li>`).join('\n')}
</ul></div></div>`;
