import type { Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import { numberLayer } from '../numbers/layer.ts';
import type { PlaceMention } from '../places/places.ts';
import { firstFrom } from '../text/in-order.ts';
import { isInDate } from './sentence-dates.ts';

/** Most numbers of one list. */
const MOST = 24;

/** The numbers of a stretch of text that are no dates, each as its span, in order. */
const numbersIn = (context: FactContext, field: FieldText, { start, end }: Span): readonly Span[] => {
  const numbers = numberLayer(context).find((found) => found.field === field)?.numbers ?? [];
  const found: Span[] = [];
  for (let at = firstFrom(numbers, start); found.length <= MOST; at += 1) {
    const number = numbers[at];
    if (number === undefined || number.end > end) break;
    if (number.decoy === null && !isInDate(context, field, number)) found.push(number);
  }
  return found;
};

/** Between a number and the place that it is told of: "30 in Chad", "48 per cent moved to Canada". */
const LEADS_TO =
  /^\s?(?!and\s|et\s|y\s|e\s)(?:[\p{Ll}’'-]{1,20}\s){0,6}?(?:in|to|from|towards|en|au|aux|à|vers|de|du|des|a|al|hacia|desde)\s(?:the\s|la\s|el\s|los\s|las\s|les\s|l['’])?(?:(?:países|countries|pays)\s\p{Ll}{4,20}\s(?:of\s|de\s|du\s)?(?:the\s|la\s|el\s)?)?$/u;
/** Between a number and the place of the next: "255,000 and Chad", "30 per cent, in Italy". */
const JOINS = /(?:[,;]|\s(?:and|et|y|e|while))\s(?:[\p{Ll}’']{1,15}\s){0,3}(?:[ld]['’])?$/u;
/** Behind "Egypt received 255,000 and Chad 120,000": a place in front of each number, with few words between. */
const REACH_BEFORE = 60;

/** Countries of places, each once, in order. */
const codesOf = (mentions: readonly PlaceMention[]): readonly string[] => [
  ...new Set(mentions.flatMap(({ code }) => (code === null ? [] : [code]))),
];

/**
 * Where each number of a list holds that has a place for each: "30 in Chad, 40 in Niger and 10 in Europe", "Egypt
 * received 255,000 and Chad 120,000". A region of several countries has no code; null where this is no such list.
 *
 * @param places named in the segment, in order
 */
export const placesOfList = (
  context: FactContext,
  field: FieldText,
  segment: Span,
  number: Span,
  places: readonly PlaceMention[],
): readonly string[] | null => {
  const numbers = numbersIn(context, field, segment);
  const own = numbers.findIndex(({ start, end }) => start <= number.start && number.end <= end);
  if (own < 0 || numbers.length < 2 || numbers.length > MOST) return null;
  const named = places.filter(({ kind }) => kind !== 'unknown');
  const { text } = field;
  /** Places between two offsets. */
  const between = (from: number, to: number): readonly PlaceMention[] =>
    named.filter(({ start, end }) => start >= from && end <= to);
  const before = numbers.map(({ start }, index) => between(numbers[index - 1]?.end ?? segment.start, start));
  const after = numbers.map(({ end }, index) => {
    const next = numbers[index + 1]?.start ?? segment.end;
    const comma = /[,;](?=\s)/.exec(text.slice(end, next));
    const found = between(end, comma === null ? next : end + comma.index);
    const [first] = found;
    return first !== undefined && LEADS_TO.test(text.slice(end, first.start)) ? found : [];
  });
  const followed = after.filter((found) => found.length > 0).length;
  // Ahead of the list may stand where the whole was: that is told of a number without a place of its own.
  if (followed >= 2 && followed >= numbers.length - 1 && codesOf(before[0] ?? []).length === 0)
    return (after[own] ?? []).length > 0 ? codesOf(after[own] ?? []) : null;
  const ahead = before.filter((found) => found.length > 0).length;
  const last = numbers.at(-1);
  const trails = last === undefined || between(last.end, segment.end).length > 0;
  const near = numbers.every(({ start }, index) => {
    const place = before[index]?.at(-1);
    if (place === undefined) return true;
    const joined = index === 0 || JOINS.test(text.slice(numbers[index - 1]?.end ?? 0, before[index]?.[0]?.start ?? 0));
    return joined && start - place.end <= REACH_BEFORE;
  });
  if (trails || !near || ahead < 2 || (before[0] ?? []).length === 0 || followed > 0) return null;
  for (let at = own; at >= 0; at -= 1) if ((before[at] ?? []).length > 0) return codesOf(before[at] ?? []);
  return null;
};
