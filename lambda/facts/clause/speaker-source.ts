import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type Quotation, quotations } from '../quotes/quotations.ts';

const byField = sharedLayer((context): ReadonlyMap<FieldText, readonly Quotation[]> => {
  const lists = new Map<FieldText, Quotation[]>();
  for (const quotation of quotations(context)) {
    const list = lists.get(quotation.field) ?? [];
    list.push(quotation);
    lists.set(quotation.field, list);
  }
  return lists;
});

/** A small count inside a quotation is said in passing ("all 22 provinces"); a figure from here on is reported. */
const REPORTED_FROM = 100;

/** Is the number one that a speaker reports: a share, a multiple, or a count that is more than said in passing? */
export const isReported = (number: { readonly form: string; readonly high: number }): boolean =>
  number.form !== 'count' || number.high >= REPORTED_FROM;

/** Who reports a number that stands inside a quotation: its speaker, by name, or null where none is known. */
export const speakerAround = (context: FactContext, field: FieldText, span: Span): string | null => {
  const list = byField(context).get(field) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const around = list[low - 1];
  return around !== undefined && span.end <= around.end ? (around.speaker?.name ?? null) : null;
};
