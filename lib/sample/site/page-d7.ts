import { pathOf, type SiteDocument } from '../site-document.ts';
import { FOOTER, MEGA_MENU, related, SITE_NAME } from './chrome.ts';
import { bodyHtml, escape, longDate } from './html.ts';
import type { PageOptions } from './page-2021.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'French', es: 'Spanish', ar: 'Arabic' };

const field = (name: string, label: string, values: readonly string[]): string =>
  values.length === 0
    ? ''
    : `<div class="field field-name-${name} field-type-taxonomy-term-reference field-label-inline clearfix"><div class="field-label">${label}:&nbsp;</div><div class="field-items">${values
        .map((value, index) => `<div class="field-item ${index % 2 === 0 ? 'even' : 'odd'}">${escape(value)}</div>`)
        .join('')}</div></div>`;

const picture = ({ image }: SiteDocument): string =>
  image === undefined
    ? ''
    : `<div class="field field-name-field-image field-type-image"><div class="field-items"><div class="field-item even"><img typeof="foaf:Image" src="/sites/default/files/press_release/media/${escape(image.name)}" width="640" height="427" alt="" /><blockquote class="image-field-caption"><p>${escape(image.caption)} &copy; ${escape(image.credit)}</p></blockquote></div></div></div>`;

const NODE_CLASS = { statement: 'node-statement', briefing_note: 'node-press-briefing-note' } as const;

/** A press page in the form of about 2014 to 2021 (reconstructed after Drupal 7's conventions and the feed's labels). */
export const pageD7 = (document: SiteDocument, options: PageOptions): string => {
  const { title, language, publishedAt, text, type } = document;
  const node = NODE_CLASS[type as keyof typeof NODE_CLASS] ?? 'node-press-release';
  const posted = options.printDate && publishedAt !== null ? [longDate(publishedAt)] : [];
  const kind = node.replace('node-', 'node-type-');
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${language}" lang="${language}" version="XHTML+RDFa 1.0" dir="ltr">
<head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${escape(title)} | ${SITE_NAME}</title>
${options.metadata ? `<link rel="canonical" href="${escape(options.origin + pathOf(document))}" />` : ''}
<meta name="generator" content="Drupal 7 (http://drupal.org)" />
</head>
<body class="html not-front not-logged-in page-node ${kind}">
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div>
<div id="page"><div id="header">${MEGA_MENU}<div class="form-item"><input type="hidden" name="form_build_id" value="form-${options.token}" /></div></div>
<div class="breadcrumb"><a href="/">Home</a> » <a href="/search?page=0">Press Room</a></div>
<div id="main"><div id="content" class="column"><a id="main-content"></a>
<h1 class="title" id="page-title">${escape(title)}</h1>
<div id="node-${80_000 + document.slug.length}" class="node ${node} clearfix"><div class="content">
${field('field-language', 'Language', [LANGUAGES[language] ?? language])}
${field('post-date', 'Posted', posted)}
${picture(document)}
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">
${bodyHtml(text)}
<p>[block:views=dg_speech_slides-block]</p>
</div></div></div>
${field('field-region-country', 'Region-Country', document.countries ?? [])}
${field('field-themes', 'Themes', document.tags ?? [])}
${field('field-press-release-type', 'Press Release Type', ['Global'])}
</div><ul class="links inline"><li class="addtoany first"><span>Share</span></li><li class="print"><a href="/print/1">Printer-friendly version</a></li></ul></div>
${related(options.others.map((other) => ({ path: pathOf(other), title: other.title })))}
</div></div>
${FOOTER}</div>
</body></html>
`;
};
