import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { type Quotation, quotations } from '../quotes/quotations.ts';
import { firstFrom } from '../text/in-order.ts';

const byField = sharedLayer((context): ReadonlyMap<FieldText, readonly Quotation[]> => {
  const lists = new Map<FieldText, Quotation[]>();
  for (const quotation of quotations(context)) {
    const list = lists.get(quotation.field) ?? [];
    list.push(quotation);
    lists.set(quotation.field, list);
  }
  return lists;
});

/** Who spoke last in a sentence, by name, or null. */
export const speakerBefore = (context: FactContext, field: FieldText, { start, end }: Span): string | null => {
  const list = byField(context).get(field) ?? [];
  const last = list[firstFrom(list, end + 1) - 1];
  return last !== undefined && last.end > start ? (last.speaker?.name ?? null) : null;
};

/** Does a span stand inside a quotation, and who speaks there, by name, or null where none is known? */
export const speakerAround = (
  context: FactContext,
  field: FieldText,
  span: Span,
): { readonly quoted: boolean; readonly name: string | null } => {
  const list = byField(context).get(field) ?? [];
  const around = list[firstFrom(list, span.start + 1) - 1];
  const quoted = around !== undefined && span.end <= around.end;
  return { quoted, name: quoted ? (around.speaker?.name ?? null) : null };
};
