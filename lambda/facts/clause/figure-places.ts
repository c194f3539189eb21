import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { languageData } from '../language/registry.ts';
import { datelineEnd, plainCountry } from '../places/main-country.ts';
import { type PlaceMention, placeMentions } from '../places/places.ts';
import { startingWithin } from '../text/in-order.ts';
import { isCapitalised, type Token, tokenIndexAt, tokensOf, touches } from '../text/tokens.ts';
import { isElsewhere, isFled } from './places-elsewhere.ts';
import { placesOfList } from './places-of-list.ts';

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
/** "Qatar Development Fund": behind a country they make a body of it. */
const BODY =
  /^(?:fund|bank|agency|foundation|council|ministry|office|committee|society|university|institute|centre|center|commission|embassy|government|corporation|cooperation)$/;
const BODY_REACH = 3;

/** Most countries of one figure. */
const MOST = 30;

/** The number that is asked for: offsets, and indexes of its first token and of the one behind it. */
interface Asked extends Span {
  readonly first: number;
  readonly next: number;
  /** Its value, the upper end of a range. */
  readonly high: number;
}

/** Part of a sentence that speaks of one thing. */
interface Segment extends Span {
  /** A clause ahead of the rest, "Since the fighting in Cameroon": where something else was. */
  readonly aside: boolean;
}

/** "Qatar Development Fund assists": the country is part of a name, in a headline where every word is capital. */
const isInName = (tokens: readonly Token[], mention: PlaceMention): boolean => {
  const at = tokenIndexAt(tokens, mention.end);
  for (let index = at; index < at + BODY_REACH; index += 1) {
    if (!isCapitalised(tokens[index])) return false;
    if (BODY.test(tokens[index]?.lower ?? '')) return true;
  }
  return false;
};

/** Before a place: where somebody came from. */
const ORIGIN = /^(?:from|de|du|des|d|’|del|desde)$/;

/** A dateline behind a headline ends within this many code units. */
const LATE_DATELINE = 250;

/** "… Donors Meet in Rome ROME – Some 40 people": written from there, though behind a headline. */
const isLateDateline = (field: FieldText, { start, end }: PlaceMention): boolean => {
  const name = field.text.slice(start, end);
  return start < LATE_DATELINE && name === name.toUpperCase() && /^\s?[–—-]\s/.test(field.text.slice(end, end + 3));
};

/** Places named within a span, in order. */
const placesWithin = (context: FactContext, field: FieldText, span: Span): readonly PlaceMention[] =>
  startingWithin(placeMentions(context).get(field) ?? [], span).filter(({ end }) => end <= span.end);

/** Between two places of one list. */
const LISTED = /^(?:,\s(?:and\s|et\s|y\s)?|\s(?:and|et|y|e)\s)$/;
/** Places of a list from which on its towns tell what the others are. */
const TOWNS = 3;
/** Places looked at on either side, so that the work stays linear. */
const LONGEST_LIST = 16;

/**
 * "Armenia, Cali, Pereira and Manizales": what is listed with towns of one country is a town of it. The code of a
 * mention, by the list that it stands in.
 */
const codeInList = (field: FieldText, mentions: readonly PlaceMention[], index: number): string | null => {
  const joined = (at: number): boolean => {
    const [left, right] = [mentions[at], mentions[at + 1]];
    return left !== undefined && right !== undefined && LISTED.test(field.text.slice(left.end, right.start));
  };
  let first = index;
  while (index - first < LONGEST_LIST && joined(first - 1)) first -= 1;
  let last = index;
  while (last - index < LONGEST_LIST && joined(last)) last += 1;
  const list = mentions.slice(first, last + 1);
  const towns = new Map<string, number>();
  for (const { kind, code } of list)
    if ((kind === 'town' || kind === 'site') && code !== null) towns.set(code, (towns.get(code) ?? 0) + 1);
  const [most] = [...towns].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= TOWNS && most[1] * 2 > list.length
    ? most[0]
    : (mentions[index]?.code ?? null);
};

/** Codes of the countries that a span names, by themselves or by a place in them, each once, in order. */
const countriesNamed = (context: FactContext, field: FieldText, span: Span, origins = true): readonly string[] => {
  const dateline = datelineEnd(field);
  const tokens = tokensOf(context, field);
  const codes = new Set<string>();
  const fled = new Set<string>();
  const mentions = placesWithin(context, field, span);
  for (const [index, mention] of mentions.entries()) {
    if (codes.size === MOST) break;
    // A dateline says where it was written; what it tells of the release is asked for elsewhere.
    // A place that no table knows has a country by guess.
    if (mention.code === null || mention.kind === 'unknown' || mention.end <= dateline) continue;
    if (isInName(tokens, mention) || isLateDateline(field, mention) || isElsewhere(field, mention)) continue;
    if (!origins && ORIGIN.test(tokens[tokenIndexAt(tokens, mention.start) - 1]?.lower ?? '')) continue;
    (isFled(field, mention) ? fled : codes).add(codeInList(field, mentions, index) ?? mention.code);
  }
  // "refugees from Eritrea": where nothing tells where they are.
  if (codes.size === 0 && plainCountry(context) === null) return [...fled];
  return [...codes];
};

/** A sentence by its contrasts ("…, while …", ";"), and a clause of time or concession ahead of it by itself. */
const segmentsOf = (context: FactContext, field: FieldText, sentence: Span): readonly Segment[] => {
  const data = languageData(context.language).periods;
  if (data === null) return [{ ...sentence, aside: false }];
  const tokens = tokensOf(context, field);
  const dateline = datelineEnd(field);
  let first = tokenIndexAt(tokens, sentence.start < dateline ? Math.min(dateline, sentence.end) : sentence.start);
  const next = tokenIndexAt(tokens, sentence.end);
  // "**LUENA, Angola** – Since the outbreak …": marks between the dateline and the words.
  while (first < next && tokens[first]?.kind === 'mark') first += 1;
  const opener = tokens[first]?.lower ?? '';
  let aside = data.since.has(opener) || data.contrasting.has(opener);
  const segments: Segment[] = [];
  let start = sentence.start;
  for (let at = first + 1; at < next; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // "… in October). 55% were adult men": a sentence that begins in digits is not cut off by its mark.
    const stop = token.text === '.' && tokens[at + 1]?.kind === 'numeral' && !touches(token, tokens[at + 1]);
    const cut = aside ? token.text === ',' : token.text === ';' || stop || data.contrasting.has(token.lower);
    if (!cut) continue;
    segments.push({ start, end: token.start, aside });
    start = token.start;
    aside = false;
  }
  segments.push({ start, end: sentence.end, aside });
  return segments;
};

/** The stretch of a sentence between two commas, around a number. */
const phraseAround = (field: FieldText, { start, end }: Span, number: Span): Span => {
  const ahead = field.text.slice(start, number.start);
  const before = Math.max(...[',', ';', ':', '(', '. '].map((mark) => ahead.lastIndexOf(mark)));
  const after = /[,;:).](?=\s)/.exec(field.text.slice(number.end, end));
  return {
    start: start + before + 1,
    end: after === null ? end : number.end + after.index,
  };
};

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
