import type { CheerioAPI } from 'cheerio';
import { metadataDate } from '../dates.ts';
import { primaryLanguage } from '../language.ts';
import { oneLine } from '../text/characters.ts';
import type { Supplied } from './candidate.ts';

/** Types of schema.org that stand for the page's own text; lists of other articles are no such thing. */
const ARTICLE = /^(?:.*\/)?(?:[A-Za-z]*Article|PressRelease|BlogPosting|Report|SpecialAnnouncement)$/;
/** Objects looked at; a page has a handful. */
const MAX_OBJECTS = 100;
const MAX_SCRIPT = 300_000;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectsIn = (text: string): Json[] => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replaceAll(/^\s*<!--|-->\s*$/g, ''));
  } catch {
    return []; // many a page's JSON-LD is broken: the other layers answer
  }
  const found: Json[] = [];
  const queue: unknown[] = [parsed];
  for (let next = queue.shift(); next !== undefined && found.length < MAX_OBJECTS; next = queue.shift()) {
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_OBJECTS));
    else if (isObject(next)) {
      found.push(next);
      if ('@graph' in next) queue.push(next['@graph']);
    }
  }
  return found;
};

const typesOf = (object: Json): string[] => [object['@type']].flat().filter((type) => typeof type === 'string');
const text = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '');

/** The page's own article in `<script type="application/ld+json">`. */
export const readJsonLd = ($: CheerioAPI, order: 'DMY' | 'MDY'): Supplied => {
  for (const script of $('script[type="application/ld+json"]').toArray().slice(0, 20)) {
    const source = $(script).text();
    if (source.length > MAX_SCRIPT) continue;
    const article = objectsIn(source).find((object) => typesOf(object).some((type) => ARTICLE.test(type)));
    if (article === undefined) continue;
    const language = isObject(article['inLanguage'])
      ? text(article['inLanguage']['alternateName'])
      : text(article['inLanguage']);
    return {
      layer: 'jsonld',
      title: text(article['headline']) || text(article['name']),
      subtitle: text(article['alternativeHeadline']),
      publishedAt: metadataDate(text(article['datePublished']), order) ?? undefined,
      updatedAt: metadataDate(text(article['dateModified']), order) ?? undefined,
      language: primaryLanguage(language) ?? undefined,
    };
  }
  return { layer: 'jsonld' };
};
