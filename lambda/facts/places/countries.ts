import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { organizationMentions } from '../organizations/mentions.ts';
import { contextCountries } from './context-countries.ts';
import { foldName } from './fold.ts';
import { type PlaceMatch, placeMatches } from './matches.ts';
import { SEATS } from './owned/seats.ts';
import type { PlaceReading } from './reading.ts';

/** A country in the text: by its name, by a place in it, or by its people. */
export interface CountryMention extends Span {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly by: 'name' | 'city' | 'demonym';
}

/**
 * The reading that names a country for sure: its name, its people, a place of the owned lists. Towns of the open data
 * say nothing here: many carry a person's name.
 */
const surest = (readings: readonly PlaceReading[], weights: ReadonlyMap<string, number>): PlaceReading | undefined =>
  readings.find(({ kind }) => kind === 'country') ??
  readings.find(({ kind }) => kind === 'demonym') ??
  [...readings]
    .filter(({ kind, owned, code }) => owned && kind === 'site' && code !== null)
    .sort((a, b) => (weights.get(b.code ?? '') ?? 0) - (weights.get(a.code ?? '') ?? 0))[0];

const mentionOf = (match: PlaceMatch, weights: ReadonlyMap<string, number>): readonly CountryMention[] => {
  const reading = surest(match.readings, weights);
  if (reading?.code == null) return [];
  const by = reading.kind === 'country' ? 'name' : reading.kind === 'demonym' ? 'demonym' : 'city';
  return [{ start: match.start, end: match.end, code: reading.code, by }];
};

/** Countries named in each field, names of bodies included, in order: what parts a person's name from a place. */
export const countryWords = sharedLayer(
  (context: FactContext): ReadonlyMap<FieldText, readonly CountryMention[]> =>
    new Map(
      [...placeMatches(context)].map(([field, matches]) => [
        field,
        matches.flatMap((match) => mentionOf(match, contextCountries(context))),
      ]),
    ),
);

/** Countries named in each field, in order, without those that only stand in the name of a body ("IOM Iraq"). */
export const countryLayer = sharedLayer((context: FactContext): ReadonlyMap<FieldText, readonly CountryMention[]> => {
  const bodies = new Map<FieldText, Span[]>(context.fields.map((field) => [field, []]));
  for (const mention of organizationMentions(context)) bodies.get(mention.field)?.push(mention);
  return new Map(
    [...countryWords(context)].map(([field, mentions]) => {
      const spans = bodies.get(field) ?? [];
      let at = 0;
      return [
        field,
        mentions.filter((mention) => {
          while (at < spans.length && (spans[at]?.end ?? 0) <= mention.start) at += 1;
          return (spans[at]?.start ?? Number.POSITIVE_INFINITY) >= mention.end;
        }),
      ];
    }),
  );
});

/** How far a dateline reaches, in code units. */
const DATELINE = 60;

const isSeat = (field: FieldText, mention: CountryMention): boolean =>
  SEATS.has(foldName(field.text.slice(mention.start, mention.end)));

const datelineCountry = (context: FactContext, body: FieldText): string | null => {
  const head = body.text.slice(0, DATELINE);
  const end = head.search(/\s[–—-]\s|[–—]|\s-|-\s/);
  if (end < 0) return null;
  const mention = (countryLayer(context).get(body) ?? []).find((found) => found.end <= end);
  return mention === undefined || isSeat(body, mention) ? null : mention.code;
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
    for (const mention of mentions) {
      if (isSeat(field, mention)) continue;
      counts.set(mention.code, (counts.get(mention.code) ?? 0) + 1);
      total += 1;
    }
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && top[1] >= 2 && top[1] / total >= 0.5 ? top[0] : null;
});
