import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type ResolvedDate, resolveDates } from '../dates/resolve.ts';
import { firstFrom } from '../text/in-order.ts';

const datesByField = sharedLayer((context) => {
  const byField = new Map<string, ResolvedDate[]>();
  for (const date of resolveDates(context)) {
    const list = byField.get(date.field) ?? [];
    list.push(date);
    byField.set(date.field, list);
  }
  return byField;
});

/** Is the span (part of) a date expression? */
export const isInDate = (context: FactContext, field: FieldText, span: Span): boolean => {
  const dates = datesByField(context).get(field.field) ?? [];
  const before = dates[firstFrom(dates, span.end) - 1];
  return before !== undefined && before.start < span.end && span.start < before.end;
};

/** Most dates weighed on either side of a number. */
const REACH = 4;

/** A dateline stands within this many code units of the head of a text. */
const HEAD = 200;

/** A dateline below a headline, a picture or a note begins its paragraph, in capitals, within this many code units. */
const LATE_HEAD = 600;
const LONGEST_TOWN = 60;

/** "**GENEVA/KYIV, 21 December 2017** -": do only capitals stand between the date and the beginning of its paragraph? */
const opensParagraph = (text: string, start: number): boolean => {
  const from = text.lastIndexOf('\n', start) + 1;
  if (start >= LATE_HEAD || start - from > LONGEST_TOWN) return false;
  const before = text.slice(from, start);
  return /\p{Lu}{3}/u.test(before) && !/[\p{Ll}\d]/u.test(before);
};

/** "Geneva, 12 May 2019 –", "11 dic (ABI).-": a whole day at the head, closed by a dash, a bracket or its line. */
const headsText = (field: FieldText, { start, end, period }: ResolvedDate): boolean =>
  field.field === 'text' &&
  (start < HEAD || opensParagraph(field.text, start)) &&
  period.start === period.end &&
  /^\s?[*_)]{0,3}\s?(?:[–—(|]|-\s|\n|$)/.test(field.text.slice(end, end + 8)) &&
  !/(?<![,(]\s?)\b(?:on|since|until|le|el|du|au|del|al)\s$/i.test(field.text.slice(Math.max(0, start - 10), start));

/** The dates of a sentence around one number, in order; `heads` are datelines. */
export const datesWithin = (
  context: FactContext,
  field: FieldText,
  sentence: Span,
  number: Span,
): readonly (ResolvedDate & { readonly heads: boolean })[] => {
  const dates = datesByField(context).get(field.field) ?? [];
  const middle = firstFrom(dates, number.start);
  return dates
    .slice(Math.max(0, middle - REACH), middle + REACH)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .map((date) => ({ ...date, heads: headsText(field, date) }));
};
