import type { SiteDocument } from '../document.ts';
import { countryName, instantOf, labelsOf, shortDate } from '../labels.ts';
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
 * A page in the form since 2021. A reconstruction: the body's selector, the title's suffix, the image path and the
 * visible order (type, scope, title, caption with credit, body) were seen; the rest is Drupal's usual markup.
 */
export const renderDrupal2021: RenderPage = (document, context) => {
  const { title, language, type, text } = document;
  const labels = labelsOf(language);
  const languages = switcher(document, context).map(
    (one) =>
      `<li class="${one.language}${one.active ? ' is-active' : ''}"><a href="${escapeHtml(one.href)}" class="language-link${one.active ? ' is-active' : ''}" hreflang="${one.language}">${one.name}</a></li>`,
  );
  // Speeches were seen with the date before the title; where news pages have it is not known.
  const early = type === 'statement';
  return `<!DOCTYPE html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8" />
<meta name="Generator" content="Drupal 9 (https://www.drupal.org)" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="canonical" href="${context.origin}${escapeHtml(context.path)}" />
${alternates(document, context)}
<title>${escapeHtml(title)} | International Organization for Migration</title>
${jsonLd(document, context)}
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({"event": "page", "title": "<p>not text</p>"});</script>
</head>
<body class="path-node page-node-type-${contentType(document)}">
<a href="#main-content" class="visually-hidden focusable skip-link">${labels.skip}</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="header" role="banner">
<div class="block block-language-blocklanguage-interface" role="navigation"><ul class="links">
${languages.join('\n')}
</ul></div>
<nav role="navigation" class="block block-menu navigation menu--main navbar">
${megaMenu(language)}
</nav>
</header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="layout-content">
<article data-history-node-id="${context.node}" class="node node--type-${contentType(document)} node--view-mode-full">
<div class="page-banner"><div class="tag">${labels.types[type]}</div><div class="scope">Global</div>
${early ? dateHtml(document) : ''}
<h1 class="title"><span class="field field--name-title field--type-string field--label-hidden">${escapeHtml(title)}</span></h1>
${early ? '' : dateHtml(document)}</div>
<div class="share-bar share-top"><span class="share-label">${labels.share}</span>
${shareLinks(context)}
</div>
${figureHtml(document, labels.photo)}
<div class="narrow-content">
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item">${bodyHtml(text)}</div>
</div>
${tagsHtml(document)}
<div class="share-bar share-bottom"><span class="share-label">${labels.share}</span>
${shareLinks(context)}
</div>
</article>
${relatedHtml(context, labels.related)}
</div>
</main>
<footer class="footer" role="contentinfo">${FOOTER}</footer>
</div>
</body>
</html>
`;
};

const dateHtml = ({ publishedAt }: SiteDocument): string =>
  publishedAt === null
    ? ''
    : `<div class="field field--name-field-date field--type-datetime field--label-hidden date"><time datetime="${instantOf(publishedAt).toISOString().replace('.000', '')}" class="datetime">${shortDate(publishedAt)}</time></div>`;

const figureHtml = ({ image }: SiteDocument, photo: string): string =>
  image === undefined
    ? ''
    : `<figure class="main-image"><img src="${escapeHtml(imageUrl(image))}" width="900" height="600" alt="main banner" loading="lazy" />
<figcaption class="caption">${escapeHtml(image.caption)} ${photo}: ${escapeHtml(image.credit)}</figcaption></figure>`;

const tagsHtml = ({ countries = [], tags = [], language }: SiteDocument): string => {
  const items = (name: string, values: readonly string[]): string =>
    values.length === 0
      ? ''
      : `<div class="field field--name-${name} field--type-entity-reference field--label-hidden field__items">${values
          .map(
            (value) =>
              `<div class="field__item"><a href="/search?keywords=${encodeURIComponent(value)}">${escapeHtml(value)}</a></div>`,
          )
          .join('')}</div>`;
  const names = countries.map((code) => countryName(code, language));
  return items('field-region-country', names) + items('field-themes', tags);
};

const relatedHtml = ({ related }: PageContext, title: string): string =>
  related.length === 0
    ? ''
    : `<section class="related-content block-views"><h2>${title}</h2>
${related
  .map(
    (one) =>
      `<div class="related-card"><a href="${escapeHtml(one.path)}"><h5 class="related-title">${escapeHtml(one.title)}</h5></a><div class="related-date">${one.publishedAt === null ? '' : shortDate(one.publishedAt)}</div></div>`,
  )
  .join('\n')}
</section>`;
