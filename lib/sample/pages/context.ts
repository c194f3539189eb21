import type { SiteDocument, SiteImage } from '../document.ts';
import { SITE_LANGUAGES } from '../labels.ts';
import { escapeHtml } from './html.ts';

/** What a page shows beside its document. */
export interface PageContext {
  readonly origin: string;
  readonly path: string;
  /** Drupal's number of the page. */
  readonly node: number;
  /** Pages with the same slug in other languages. */
  readonly translations: readonly { readonly language: string; readonly path: string }[];
  /** The block at the foot of the page. */
  readonly related: readonly { readonly title: string; readonly path: string; readonly publishedAt: string | null }[];
  readonly jsonLd: boolean;
}

export type RenderPage = (document: SiteDocument, context: PageContext) => string;

/** Every language of the switcher: the translation where there is one, else the front page of that language. */
export const switcher = (
  document: SiteDocument,
  { path, translations }: PageContext,
): readonly { readonly language: string; readonly name: string; readonly href: string; readonly active: boolean }[] =>
  Object.entries(SITE_LANGUAGES).map(([language, { name }]) => {
    const translation = translations.find((one) => one.language === language)?.path;
    const front = language === 'en' ? '/' : `/${language}`;
    const active = document.language === language;
    return { language, name, href: active ? path : (translation ?? front), active };
  });

/**
 * Drupal's content type. News and briefing notes were only seen as `press_release`, whatever the page calls them;
 * speeches and stories have types of their own.
 */
export const contentType = ({ type }: SiteDocument): string => {
  if (type === 'statement') return 'speech';
  return type === 'story' ? 'story-page' : 'press-release';
};

/** `hreflang` links of the head: the page itself and its translations. */
export const alternates = (document: SiteDocument, { origin, path, translations }: PageContext): string =>
  translations.length === 0
    ? ''
    : [{ language: document.language, path }, ...translations]
        .map((one) => `<link rel="alternate" hreflang="${one.language}" href="${origin}${escapeHtml(one.path)}" />`)
        .join('\n');

/** The address of an image in the press media folder, in the style that the pages use. */
export const imageUrl = ({ file }: SiteImage, style = 'large_900_image_crop'): string =>
  `/sites/g/files/tmzbdl0000/files/styles/${style}/public/press_release/media/${encodeURI(file)}?h=bc09f3d1&itok=5Y4hmkAk`;

/** Share links as most sites have them; the words around them are no part of a release. */
export const shareLinks = ({ origin, path }: PageContext): string => {
  const url = encodeURIComponent(origin + path);
  return [
    `<a class="share-facebook" href="https://www.facebook.com/sharer/sharer.php?u=${url}">Facebook</a>`,
    `<a class="share-twitter" href="https://twitter.com/intent/tweet?url=${url}">Twitter</a>`,
    `<a class="share-linkedin" href="https://www.linkedin.com/shareArticle?url=${url}">LinkedIn</a>`,
    `<a class="share-print" href="javascript:window.print()">Print</a>`,
  ].join('\n');
};

/** schema.org `NewsArticle`. Nobody has seen whether IOM has it, so pages have it only when asked. */
export const jsonLd = (document: SiteDocument, { origin, path, jsonLd: wanted }: PageContext): string => {
  if (!wanted) return '';
  const { title, publishedAt, language, image } = document;
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    inLanguage: language,
    url: origin + path,
    ...(publishedAt === null ? {} : { datePublished: publishedAt }),
    ...(image === undefined ? {} : { image: origin + imageUrl(image) }),
  };
  return `<script type="application/ld+json">${JSON.stringify(article).replaceAll('<', '\\u003c')}</script>`;
};
