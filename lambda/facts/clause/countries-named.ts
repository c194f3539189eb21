import type { Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import { datelineEnd, plainCountry } from '../places/main-country.ts';
import { type PlaceMention, placeMentions } from '../places/places.ts';
import { startingWithin } from '../text/in-order.ts';
import { isCapitalised, type Token, tokenIndexAt, tokensOf } from '../text/tokens.ts';
import { isElsewhere, isFled } from './places-elsewhere.ts';

/** "Qatar Development Fund": behind a country they make a body of it. */
const BODY =
  /^(?:fund|bank|agency|foundation|council|ministry|office|committee|society|university|institute|centre|center|commission|embassy|government|corporation|cooperation)$/;
const BODY_REACH = 3;

/** Most countries of one figure. */
const MOST = 30;

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
/** " – ", ", 21 December 2017** - ", "/KYIV, 21 Dec. – ": what closes it. */
const DATELINE_TAIL = /^(?:\/[\p{Lu} ]{3,20})?(?:,? \(?\d{1,2} \p{L}{3,10}\.?(?: \d{4})?\)?)?[*_]{0,3}\s?[–—-]\s/u;
const LONGEST_TAIL = 60;
/** Shortest town of such a dateline, in letters: acronyms of countries ("the UK – some 300 –") are always capital. */
const SHORTEST_TOWN = 4;

/** "… Donors Meet in Rome ROME – Some 40 people": written from there, though behind a headline. */
const isLateDateline = (field: FieldText, { start, end }: PlaceMention): boolean => {
  const name = field.text.slice(start, end);
  if (start >= LATE_DATELINE || name.length < SHORTEST_TOWN) return false;
  return name === name.toUpperCase() && DATELINE_TAIL.test(field.text.slice(end, end + LONGEST_TAIL));
};

/** Places named within a span, in order. */
export const placesWithin = (context: FactContext, field: FieldText, span: Span): readonly PlaceMention[] =>
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
export const countriesNamed = (
  context: FactContext,
  field: FieldText,
  span: Span,
  origins = true,
): readonly string[] => {
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
