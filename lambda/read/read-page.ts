import { type CheerioAPI, load } from 'cheerio';
import { releaseIdOf } from '../contract/identity.ts';
import type { Layer, Release } from '../contract/release.ts';
import { checkPage } from '../fetch/page-check.ts';
import { tryCanonicalUrl } from '../sources/canonical-url.ts';
import { dateInUrl } from './calendar/in-url.ts';
import { readDateline } from './dateline.ts';
import { decodePage } from './decode.ts';
import { flattenPage } from './flatten.ts';
import { detectLanguage, languageOfPath } from './language.ts';
import { firstOf, type Supplied, type SuppliedField } from './layers/candidate.ts';
import { readGeneric } from './layers/generic.ts';
import { readHead } from './layers/head.ts';
import { readHint } from './layers/hint.ts';
import { readJsonLd } from './layers/json-ld.ts';
import { linksOf } from './layers/links.ts';
import { readSelectors, type SelectorFields } from './layers/selectors.ts';
import { lookAlike } from './not-press.ts';
import { choosePublished } from './published.ts';
import type { PageInput, PageReading } from './reading.ts';
import { typeOfPath } from './release-type.ts';
import { TEMPLATES } from './templates/registry.ts';
import type { Blocks } from './text/blocks.ts';
import { bodyText } from './text/body-text.ts';
import { datesOfText } from './text-dates.ts';

/** The largest press pages have 0.4 MB. */
const MAX_BYTES = 8_000_000;
/** Press pages have up to 5,000 tags; selecting among the children of one element takes the square of their number. */
const MAX_TAGS = 20_000;
/** What bytes that are no text decode to. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
const GARBLED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g;
/** A page in the wrong character set has some for each accent; a larger share than this is no text. */
const MOST_GARBLED = 0.05;
/** A body with fewer letters is no release. */
const LEAST_LETTERS = 40;

/**
 * Reads one saved page. The layers, most certain first: JSON-LD and metadata; the selectors of the known templates;
 * generic main content, only where no template has a body; the listing or feed; rules on the text. `provenance` says
 * for every field which of them supplied it. Never throws for any bytes.
 */
export const readPage = async (input: PageInput): Promise<PageReading> => {
  const { bytes, contentType, url, source } = input;
  if (bytes.length > MAX_BYTES) return rejected('too_large', `${bytes.length} bytes, more than ${MAX_BYTES}`);
  const base = URL.canParse(url) ? url : source.origin;
  const headers = { 'content-type': contentType ?? '', 'content-length': String(bytes.length) };
  const check = checkPage({ body: bytes, headers, finalUrl: base, redirects: [] });
  if (!check.ok) return rejected(check.reason, check.detail);

  const flattened = flattenPage(decodePage(bytes, contentType));
  if (flattened.tags > MAX_TAGS) return rejected('too_large', `${flattened.tags} tags, more than ${MAX_TAGS}`);
  const garbled = (flattened.html.match(GARBLED)?.length ?? 0) / flattened.html.length;
  if (garbled > MOST_GARBLED) return rejected('not_html', `${Math.round(garbled * 100)} % of it are no characters`);
  const $ = load(flattened.html);
  const head = readHead($, base, source);
  const jsonLd = readJsonLd($, source.dateOrder);
  const selectors = readTemplates($, base, input);
  const generic = selectors === null ? await readGeneric($) : null;
  const hint = readHint(input.hint);
  const body: Blocks = selectors?.body ?? generic?.body ?? { blocks: [], anchors: [] };

  const genericTitle: Supplied = { layer: 'generic', title: generic?.title };
  const titles = [
    jsonLd,
    head,
    selectors ?? NOTHING,
    { layer: 'meta', title: head.pageTitle } as const,
    genericTitle,
    hint,
  ];
  const title = chooseTitle(titles);
  const text = bodyText(body.blocks, title.value);
  if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) {
    return rejected(
      'empty_body',
      `no text of a release was found (template ${selectors?.template ?? 'unknown'}, ${text.length} characters)`,
    );
  }
  const look = lookAlike(text);
  if (look !== null) return rejected('not_press', look);

  const language = await chooseLanguage([head, jsonLd, selectors ?? NOTHING], base, text, source.language);
  const published = choosePublished(
    [
      jsonLd,
      head,
      selectors ?? NOTHING,
      hint,
      ...datesOfText(text, language.value, source.dateOrder),
      { layer: 'url', publishedAt: dateInUrl(base) ?? undefined },
    ],
    input.fetchedAt,
  );
  const path = typeOfPath(new URL(base).pathname);
  const type = firstOf('type', [
    selectors ?? NOTHING,
    ...(hint.type === undefined ? [] : [hint]),
    { layer: 'url', type: path ?? undefined },
  ]);
  const canonicalUrl = head.canonicalUrl ?? tryCanonicalUrl(base, source) ?? base;
  const dateline = readDateline(text);
  const links = linksOf(body.anchors, base);
  const textLayer: Layer = selectors !== null ? 'selector' : 'generic';
  const layers = [head, selectors ?? NOTHING];
  const list = <F extends SuppliedField>(field: F) => firstOf(field, layers);
  const [images, countries, tags, translations] = [
    list('images'),
    list('countries'),
    list('tags'),
    list('translations'),
  ];

  const release: Release = {
    id: releaseIdOf(canonicalUrl),
    source: source.name,
    url,
    canonicalUrl,
    language: language.value,
    title: title.value,
    subtitle: null,
    type: type?.value ?? 'other',
    publishedAt: published.publishedAt,
    publishedAtSource: published.source,
    updatedAt: null,
    dateline,
    text,
    contacts: null,
    tables: [],
    images: images?.value ?? [],
    links,
    countries: countries?.value ?? [],
    tags: tags?.value ?? [],
    translations: translations?.value ?? [],
    partOf: null,
    template: selectors?.template ?? null,
    provenance: {
      title: title.layer,
      text: textLayer,
      publishedAt: published.layer,
      language: language.layer,
      type: type?.layer ?? 'none',
      canonicalUrl: head.canonicalUrl === null ? 'url' : 'meta',
      dateline: dateline === null ? 'none' : 'text',
      images: images?.layer ?? 'none',
      links: links.length > 0 ? textLayer : 'none',
      countries: countries?.layer ?? 'none',
      tags: tags?.layer ?? 'none',
      translations: translations?.layer ?? 'none',
    },
    disagreements: published.overruled.map(({ layer, value }) => ({ field: 'publishedAt', layer, value })),
  };
  return { outcome: 'releases', releases: [release] };
};

const NOTHING: Supplied = { layer: 'none' };

const rejected = (reason: Extract<PageReading, { outcome: 'rejected' }>['reason'], detail: string): PageReading => ({
  outcome: 'rejected',
  reason,
  detail,
});

const readTemplates = ($: CheerioAPI, url: string, { source }: PageInput): SelectorFields | null => {
  for (const template of Object.values(TEMPLATES)) {
    const fields = readSelectors($, template, url, source);
    if (fields !== null) return fields;
  }
  return null;
};

/** The first title; one that was cut ("Migrants Return…") gives way to a longer one that begins the same. */
const chooseTitle = (layers: readonly Supplied[]): { readonly value: string; readonly layer: Layer } => {
  const first = firstOf('title', layers);
  if (first === null) return { value: '', layer: 'none' };
  const stem = /^(.{10,}?)\s?(?:…|\.\.\.)$/.exec(first.value)?.[1];
  const whole =
    stem === undefined
      ? undefined
      : layers.find(({ title }) => title !== undefined && title.length > first.value.length && title.startsWith(stem));
  return whole?.title === undefined ? first : { value: whole.title, layer: whole.layer };
};

const chooseLanguage = async (
  layers: readonly Supplied[],
  url: string,
  text: string,
  fallback: string,
): Promise<{ readonly value: string; readonly layer: Layer }> => {
  const stated = firstOf('language', layers);
  if (stated !== null) return stated;
  const prefix = languageOfPath(url);
  if (prefix !== null) return { value: prefix, layer: 'url' };
  const detected = await detectLanguage(text);
  return detected === null ? { value: fallback, layer: 'none' } : { value: detected, layer: 'text' };
};
