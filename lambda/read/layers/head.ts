import type { CheerioAPI } from 'cheerio';
import type { Release } from '../../contract/release.ts';
import { tryCanonicalUrl } from '../../sources/canonical-url.ts';
import { ownAddress } from '../../sources/own-address.ts';
import type { Source } from '../../sources/source.ts';
import { metadataDate } from '../dates.ts';
import { primaryLanguage } from '../language.ts';
import { oneLine } from '../text/characters.ts';
import type { Supplied } from './candidate.ts';
import { pictureUrl } from './image-url.ts';
import { altOf } from './image-words.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
];
const UPDATED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'];
const TITLE = ['og:title', 'dcterms.title', 'dc.title', 'twitter:title'];

/** Keywords that are taken; a page has a handful. */
const MAX_TAGS = 50;

export interface Head extends Supplied {
  /** Languages that the head says beside the first: `<html lang>`, `Content-Language`, `og:locale`, its own `hreflang`. */
  readonly otherLanguages: readonly string[];
  /** `<title>` without the site's name: below the selectors in rank. */
  readonly pageTitle: string;
  /** `rel=canonical` where it names a press page of the same site in the same language. */
  readonly canonicalUrl: string | null;
}

/** What `<head>` says: `<meta>`, `<link>`, `<html lang>`. */
export const readHead = ($: CheerioAPI, url: string, source: Source): Head => {
  const meta = new Map<string, string>();
  const tags: string[] = [];
  for (const { attribs } of $('meta[content]').toArray()) {
    const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'] ?? '').trim().toLowerCase();
    const content = oneLine(attribs['content'] ?? '');
    if (name === '' || content === '') continue;
    if (!meta.has(name)) meta.set(name, content);
    if (name === 'article:tag' && tags.length < MAX_TAGS) tags.push(content);
  }
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const site = meta.get('og:site_name');
  const links = $('link[href]').toArray();
  const canonical = links.find(({ attribs }) => /(?:^|\s)canonical(?:\s|$)/i.test(attribs['rel'] ?? ''))?.attribs[
    'href'
  ];
  const title = first(TITLE);
  const own = tryCanonicalUrl(url, source);
  const isOwn = ({ rel, href, hreflang }: Readonly<Record<string, string>>): boolean =>
    hreflang !== undefined && /alternate/i.test(rel ?? '') && tryCanonicalUrl(href ?? '', source, url) === own;
  const [language, ...otherLanguages] = new Set(
    [
      $('html').attr('lang'),
      meta.get('content-language'),
      meta.get('og:locale'),
      links.find(({ attribs }) => isOwn(attribs))?.attribs['hreflang'],
    ].flatMap((tag) => primaryLanguage(tag) ?? []),
  );
  const image = pictureUrl(meta.get('og:image') ?? '', url);
  return {
    layer: 'meta',
    title: title === undefined ? undefined : withoutSiteName(title, source, site),
    publishedAt: metadataDate(first(PUBLISHED), source.dateOrder) ?? undefined,
    updatedAt: metadataDate(first(UPDATED), source.dateOrder) ?? undefined,
    images:
      image === null ? [] : [{ url: image, alt: altOf(meta.get('og:image:alt') ?? ''), caption: null, credit: null }],
    tags,
    language,
    otherLanguages,
    translations: links.flatMap(({ attribs }) => translationOf(attribs, url, source)),
    pageTitle: withoutSiteName(oneLine($('title').first().text()), source, site),
    canonicalUrl: canonical === undefined ? null : ownAddress(canonical, url, source),
  };
};

/** `Headline | International Organization for Migration` without what stands after the last bar. */
export const withoutSiteName = (title: string, source: Source, siteName: string | undefined): string => {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '));
  if (at <= 0) return title.startsWith('| ') ? '' : title;
  const tail = title
    .slice(at + 3)
    .trim()
    .toLowerCase();
  const bar = title.startsWith(' | ', at);
  const own = tail.length > 2 && (source.title.toLowerCase().includes(tail) || tail === siteName?.toLowerCase());
  const office = bar && /\biom\b|\boim\b|organi[sz]ation|organizaci[óo]n/.test(tail);
  return own || office ? title.slice(0, at).trim() : title;
};

const translationOf = (
  attribs: Readonly<Record<string, string>>,
  url: string,
  source: Source,
): Release['translations'] => {
  const language = primaryLanguage(attribs['hreflang']);
  if (language === null || !/alternate/i.test(attribs['rel'] ?? '')) return [];
  const target = tryCanonicalUrl(attribs['href'] ?? '', source, url);
  return target === null || target === tryCanonicalUrl(url, source) ? [] : [{ language, url: target }];
};
