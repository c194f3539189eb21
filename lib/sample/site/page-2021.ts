import { pathOf, type SiteDocument } from '../site-document.ts';
import { FOOTER, MEGA_MENU, related, SHARE_BAR, SITE_NAME, skipLink } from './chrome.ts';
import { bodyHtml, escape, shortDate } from './html.ts';

/** What nobody has seen on the real site, and so can be had or not. */
export interface PageOptions {
  readonly origin: string;
  /** JSON-LD of a NewsArticle in pages of the form since 2021. */
  readonly jsonLd: boolean;
  /** `rel=canonical`, Open Graph and article metadata, alternate languages. */
  readonly metadata: boolean;
  /** Whether the page itself prints its date; listing and feed always do. */
  readonly printDate: boolean;
  /** Other releases named below the text. */
  readonly others: readonly SiteDocument[];
  /** Changes with every answer where not empty: form tokens and cache marks of real pages. */
  readonly token: string;
}

const LABEL = {
  press_release: { en: 'News', fr: 'Communiqué', es: 'Comunicado' },
  news: { en: 'News', fr: 'Actualités', es: 'Noticias' },
  statement: { en: 'Statements and Speeches', fr: 'Déclarations et discours', es: 'Declaraciones y discursos' },
  story: { en: 'Stories', fr: 'Histoires', es: 'Historias' },
} as const;

const labelOf = ({ type, language }: SiteDocument): string => {
  const labels = LABEL[type as keyof typeof LABEL] ?? LABEL.news;
  return labels[language as keyof typeof labels] ?? labels.en;
};

const NODE_CLASS = { statement: 'node--type-statement', story: 'node--type-story-page' } as const;

const jsonLd = (document: SiteDocument, url: string): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'Organization', name: SITE_NAME },
      {
        '@type': 'NewsArticle',
        headline: document.title,
        url,
        inLanguage: document.language,
        ...(document.publishedAt === null ? {} : { datePublished: document.publishedAt }),
      },
    ],
  }).replaceAll('<', '\\u003c')}</script>`;

const metadata = (document: SiteDocument, url: string): string =>
  `<link rel="canonical" href="${escape(url)}" />
<meta property="og:site_name" content="${SITE_NAME}" />
<meta property="og:title" content="${escape(document.title)}" />
<meta property="og:url" content="${escape(url)}" />
${document.publishedAt === null ? '' : `<meta property="article:published_time" content="${document.publishedAt}" />`}`;

const picture = ({ image, publishedAt }: SiteDocument): string =>
  image === undefined
    ? ''
    : `<div class="field field--name-field-image"><img src="/sites/g/files/sample/files/styles/large_900_image_crop/public/press_release/media/${(publishedAt ?? '2021-01').slice(0, 7)}/${escape(image.name)}?h=bc09f3d1&amp;itok=5Y4hmkAk" alt="main banner" width="900" height="500" /><div class="field--name-field-caption">${escape(image.caption)} Photo: ${escape(image.credit)}</div></div>`;

const chips = (field: string, section: string, names: readonly string[] | undefined): string =>
  names === undefined || names.length === 0
    ? ''
    : `<div class="field ${field}">${names.map((name) => `<a href="/${section}/${encodeURIComponent(name.toLowerCase())}">${escape(name)}</a>`).join(' ')}</div>`;

/** A press page in the form since 2021 (reconstructed: nobody has a saved copy of the real markup). */
export const page2021 = (document: SiteDocument, options: PageOptions): string => {
  const { title, language, publishedAt, text, type } = document;
  const url = options.origin + pathOf(document);
  const node = NODE_CLASS[type as keyof typeof NODE_CLASS] ?? 'node--type-press-release';
  const date = options.printDate && publishedAt !== null ? `<div class="date">${shortDate(publishedAt)}</div>` : '';
  return `<!DOCTYPE html>
<html lang="${language}" dir="ltr">
<head><meta charset="utf-8" />
<title>${escape(title)} | ${SITE_NAME}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
<link rel="icon" href="/themes/custom/bootstrap_sass/favicon.ico" />
${options.metadata ? metadata(document, url) : ''}
${options.jsonLd ? jsonLd(document, url) : ''}
</head>
<body class="path-node">
<a href="#main-content" class="visually-hidden focusable skip-link">${skipLink(language)}</a>
<header role="banner">${MEGA_MENU}<form action="/search" class="search-form"><input type="hidden" name="form_build_id" value="form-${options.token}" /></form></header>
<main role="main"><div class="node ${node}" data-history-node-id="${100_000 + document.slug.length}">
<div class="header-content"><div class="tag">${labelOf(document)}</div> <div class="scope">${language === 'en' ? 'Global' : 'Local'}</div>${date}
<h1 class="page-title"><span>${escape(title)}</span></h1></div>
${picture(document)}
${SHARE_BAR}
<div class="narrow-content"><div class="field field--name-body field--type-text-with-summary field--label-hidden field__item">
${bodyHtml(text)}
</div></div>
${chips('field--name-field-country', 'countries', document.countries)}
${chips('field--name-field-themes', 'themes', document.tags)}
</div>
${related(options.others.map((other) => ({ path: pathOf(other), title: other.title })))}
</main>
${FOOTER}
</body></html>
`;
};
