import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type PhraseTable, phraseTable } from '../text/phrases.ts';
import { isCapitalised, type Token, tokensOf, touches } from '../text/tokens.ts';
import { CITY_COUNTRIES, COUNTRY_ALIASES, DEMONYMS, SEATS } from './country-names.ts';

/** A country in the text: by its name, by a place in it, or by its people. */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly by: 'name' | 'city' | 'demonym';
}

type Entry = Pick<CountryMention, 'code' | 'by'>;

const fromLists = (lists: Readonly<Record<string, string>>, by: Entry['by']): (readonly [string, Entry])[] =>
  Object.entries(lists).flatMap(([code, names]) =>
    names.split(',').map((name) => [name.trim().toLowerCase(), { code, by }] as const),
  );

const buildTable = (): PhraseTable<Entry> => {
  const names = new Map<string, Entry>();
  for (const locale of [english, french, spanish]) {
    countries.registerLocale(locale);
    for (const [code, forms] of Object.entries(countries.getNames(locale.locale, { select: 'all' })))
      for (const form of forms) {
        const short = form.split(',')[0]?.trim().toLowerCase() ?? '';
        // "Congo", "Guinea" and the like keep the code of the first country that carries the bare name.
        if (short.length > 3 && !names.has(short)) names.set(short, { code, by: 'name' });
      }
  }
  const all = [
    ...names,
    ...fromLists(DEMONYMS, 'demonym'),
    ...fromLists(CITY_COUNTRIES, 'city'),
    ...fromLists(COUNTRY_ALIASES, 'name'),
  ];
  return phraseTable(new Map(all));
};

let table: PhraseTable<Entry> | null = null;

/** Words after a country's name that make it part of an organization's ("Qatar Development Fund"). */
const ORGANIZATION =
  /^(?:Development|Fund|Agency|Government|Ministry|Red|Embassy|Humanitarian|National|Emergency|Relief|Police|Army|Crisis|Bank|Trust|Task|Council|Foundation|Regional|Refugee)$/;

const standsInName = (tokens: readonly Token[], first: number, next: number, title: boolean): boolean => {
  const before = tokens[first - 1];
  const after = tokens[next];
  if (after !== undefined && ORGANIZATION.test(after.text)) return true;
  if (before?.kind === 'word' && /^\p{Lu}{2,}$/u.test(before.text) && !title) return true; // "IOM Iraq"
  return (
    before?.lower === 'of' &&
    /^(?:government|embassy|state|kingdom|republic|university|people)$/.test(tokens[first - 2]?.lower ?? '')
  );
};

const mentionsIn = (context: FactContext, field: FieldText): readonly CountryMention[] => {
  table ??= buildTable();
  const tokens = tokensOf(context, field);
  const mentions: CountryMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const first = tokens[index];
    if (first === undefined || first.kind !== 'word') continue;
    const found = table.startingAt(tokens, index);
    if (found === null || (found.value.by !== 'demonym' && !isCapitalised(first))) continue;
    if (/^\p{Ll}/u.test(first.text) && context.language === 'en') continue;
    const last = tokens[found.next - 1];
    const lastOfAll = tokens[found.next];
    // "Guinea" in "Guinea-Bissau" is matched whole; "Jordan-based" is no mention of a longer name.
    if (
      last === undefined ||
      (found.value.by !== 'demonym' && standsInName(tokens, index, found.next, field.field === 'title'))
    ) {
      index = found.next - 1;
      continue;
    }
    if (!(lastOfAll?.text === '-' && touches(last, lastOfAll) && isCapitalised(tokens[found.next + 1])))
      mentions.push({ start: first.start, end: last.end, ...found.value });
    index = found.next - 1;
  }
  return mentions;
};

/** Countries named in each field, in order, computed once per release. */
export const countryLayer = sharedLayer(
  (context: FactContext) => new Map(context.fields.map((field) => [field, mentionsIn(context, field)])),
);

/** Codes of the countries named (by name or by a place) inside a span, each once, in order; at most `most`. */
export const countriesWithin = (context: FactContext, field: FieldText, span: Span, most = 6): readonly string[] => {
  const codes = new Set<string>();
  for (const mention of countryLayer(context).get(field) ?? [])
    if (mention.by !== 'demonym' && mention.start >= span.start && mention.end <= span.end) codes.add(mention.code);
  return [...codes].slice(0, most);
};

/** How far a dateline reaches, in code units. */
const DATELINE = 60;

const datelineCountry = (context: FactContext, body: FieldText): string | null => {
  const head = body.text.slice(0, DATELINE);
  const end = head.search(/\s[–—-]\s|[–—]|\s-|-\s/);
  if (end < 0) return null;
  const mention = (countryLayer(context).get(body) ?? []).find((found) => found.end <= end);
  return mention === undefined || SEATS.has(body.text.slice(mention.start, mention.end).toLowerCase())
    ? null
    : mention.code;
};

/** The one country that the release is plainly about: its dateline's, its title's, or most of its mentions'. */
export const mainCountry = sharedLayer((context: FactContext): string | null => {
  const layer = countryLayer(context);
  const title = context.fields.find((field) => field.field === 'title');
  const body = context.fields.find((field) => field.field === 'text');
  const dateline = body === undefined ? null : datelineCountry(context, body);
  if (dateline !== null) return dateline;
  const titled = new Set(
    (title === undefined ? [] : (layer.get(title) ?? []))
      .filter((found) => found.by !== 'demonym')
      .map((found) => found.code),
  );
  if (titled.size === 1) return [...titled][0] ?? null;
  const counts = new Map<string, number>();
  let total = 0;
  for (const [field, mentions] of layer)
    for (const { code, start, end } of mentions) {
      if (SEATS.has(field.text.slice(start, end).toLowerCase())) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      total += 1;
    }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= 2 && top[1] / total >= 0.5 ? top[0] : null;
});
