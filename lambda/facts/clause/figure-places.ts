import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { plainCountry } from '../places/main-country.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { countriesNamed, placesWithin } from './countries-named.ts';
import { placesOfList } from './places-of-list.ts';
import { phraseAround, type Segment, segmentsOf } from './segments.ts';

/** What holds in the whole world holds in no one country. */
const WORLDWIDE =
  /\b(?:worldwide|globally|around the world|across the world|in the world|the world[’']s|dans le monde|de par le monde|à travers le monde|(?:niveau|total|plan) mondial|(?:échelle|population) mondiale|en el mundo|nivel mundial|población mundial|a nivel global)\b/i;
/** "80 million people in around 80 countries". */
const MANY_COUNTRIES = /\b(?:in|across|en|dans)\s(?:[\p{L}\d’'-]{1,20}\s){0,4}(?:countries|países|\d{1,3}\spays)\b/iu;
/** "data from 87 countries": what they show holds in none of them. */
const SAMPLED =
  /\b(?:data|figures|studies|surveys|données|chiffres|datos|cifras)\s(?:from|de|sur)\s(?:[\p{L}\d’'-]{1,20}\s){0,3}(?:countries|pays|países)\b/iu;
/** "in more than 100 countries": the figure counts countries, and so lies in none of them. */
const COUNTRIES = /^(?:countries|pays|países)$/;
/** Tokens behind a number in which what it counts is told: "100 developing countries". */
const COUNTED_REACH = 3;
/** The number that is asked for: offsets, and indexes of its first token and of the one behind it. */
interface Asked extends Span {
  readonly first: number;
  readonly next: number;
  /** Its value, the upper end of a range. */
  readonly high: number;
}

const countsCountries = (tokens: readonly Token[], { next }: Asked): boolean =>
  tokens
    .slice(next, next + COUNTED_REACH)
    // "23 regions of the country"
    .some(
      ({ lower }, index, words) =>
        COUNTRIES.test(lower) && !/^(?:du|de|des|del|of|le|the)$/.test(words[index - 1]?.lower ?? ''),
    );

/** Between a number and the place that it is listed with: "30 in Chad", "40 families from Mali". */
const LISTED_WITH =
  /^\s(?:(?:\p{Ll}{2,20}s|people|women|men|children)\s)?(?:in|from|en|au|aux|à|de|du|des|a|desde)\s(?:the\s|la\s|el\s|l['’])?$/u;

/** "en Colombie (12 mille), au Pérou (9 mille)", "30 in Chad, 40 in Niger": the one place of each. */
const listedPlace = (context: FactContext, field: FieldText, segment: Span, number: Span): string | null => {
  const { text } = field;
  const mentions = placesWithin(context, field, segment).filter(({ code }) => code !== null);
  const before = mentions.findLast(({ end }) => end <= number.start);
  const bracketed = before !== undefined && /^\s?\([^\d()]{0,12}$/.test(text.slice(before.end, number.start));
  if (bracketed) return before.code;
  const after = mentions.find(({ start }) => start >= number.end);
  if (after === undefined || !LISTED_WITH.test(text.slice(number.end, after.start))) return null;
  // A list has other numbers beside its other places.
  const rest = text.slice(segment.start, number.start) + text.slice(after.end, segment.end);
  return /\d/.test(rest) && /^\s?(?:[,;)]|and\s|et\s|y\s|e\s|\.|$)/.test(text.slice(after.end, after.end + 5))
    ? after.code
    : null;
};

/** A sentence's parts, and the countries that each names. */
interface Parted {
  readonly segments: readonly Segment[];
  readonly codes: readonly (readonly string[])[];
}

/** What was worked out of each sentence, for a sentence may hold hundreds of figures. */
const partedSentences = sharedLayer((): Map<FieldText, Map<string, Parted>> => new Map());

const partsOf = (context: FactContext, field: FieldText, sentence: Span, origins: boolean): Parted => {
  const known = partedSentences(context).get(field) ?? new Map<string, Parted>();
  partedSentences(context).set(field, known);
  const key = `${sentence.start} ${sentence.end} ${origins}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const segments = segmentsOf(context, field, sentence);
  const parted = { segments, codes: segments.map((segment) => countriesNamed(context, field, segment, origins)) };
  known.set(key, parted);
  return parted;
};

/** Countries named for a figure: by its own part of the sentence, else by what stands before it. */
const namedFor = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: Span,
  origins = true,
): readonly string[] => {
  const { segments, codes } = partsOf(context, field, sentence, origins);
  const own = segments.findIndex(({ end }) => number.start < end);
  const here = codes[own] ?? [];
  const segment = segments[own];
  if (segment !== undefined) {
    const listed =
      placesWithin(context, field, segment).length > 1 ? listedPlace(context, field, segment, number) : null;
    if (listed !== null) return [listed];
    const ofList = placesOfList(context, field, segment, number, placesWithin(context, field, segment));
    if (ofList !== null) return ofList;
  }
  if (here.length > 0) return here;
  for (let at = own - 1; at >= 0; at -= 1) if ((codes[at] ?? []).length > 0) return codes[at] ?? [];
  // What stands behind "while" is somewhere else; the clause that opens the sentence is ahead of all.
  return segments[own]?.aside === true ? (codes[own + 1] ?? []) : [];
};

/** Where those counted were, and not where they came from: for a sentence that goes on about them. */
export const locatedPlaces = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: Span,
  places: readonly string[],
): readonly string[] => {
  const located = namedFor(context, field, sentence, number, false);
  const main = plainCountry(context);
  if (located.length > 0) return located;
  return main === null ? places : [main];
};

/**
 * Where a figure holds: the countries named in its part of the sentence, else in the lead-in above its table or list,
 * else those of the figure that it goes on about, else the one country that the release is plainly about (fact
 * contract, "Decided cases").
 */
export const figurePlaces = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: Asked,
  { lead, carried }: { readonly lead: Span | null; readonly carried: readonly string[] } = { lead: null, carried: [] },
): readonly string[] => {
  const phrase = phraseAround(field, sentence, number);
  const near = field.text.slice(phrase.start, phrase.end);
  if (WORLDWIDE.test(near)) return countriesNamed(context, field, phrase);
  const counts = countsCountries(tokensOf(context, field), number);
  if (counts) {
    // "five countries – Lesotho, Malawi, …", "between the two countries": those where all of them are named.
    const whole = [sentence, { start: number.end, end: sentence.end }].map((span) =>
      countriesNamed(context, field, span),
    );
    return whole.find(({ length }) => length === number.high) ?? [];
  }
  const named = namedFor(context, field, sentence, number);
  if (named.length > 0) return named;
  if (SAMPLED.test(field.text.slice(sentence.start, sentence.end))) return [];
  const above = lead === null ? [] : countriesNamed(context, field, lead);
  if (above.length > 0) return above;
  if (carried.length > 0) return carried;
  if (WORLDWIDE.test(field.text.slice(sentence.start, sentence.end))) return [];
  if (MANY_COUNTRIES.test(near)) return [];
  const main = plainCountry(context);
  return main === null ? [] : [main];
};
