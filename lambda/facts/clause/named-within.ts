import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { documentMentions } from '../documents/layer.ts';
import { organizationMentions } from '../organizations/mentions.ts';
import { startingWithin } from '../text/in-order.ts';

interface Placed extends Span {
  readonly field: FieldText;
}

const byField = <T extends Placed>(mentions: readonly T[]): ReadonlyMap<FieldText, readonly T[]> => {
  const lists = new Map<FieldText, T[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.field) ?? [];
    list.push(mention);
    lists.set(mention.field, list);
  }
  for (const list of lists.values()) list.sort((a, b) => a.start - b.start);
  return lists;
};

const bodies = sharedLayer((context: FactContext) => byField(organizationMentions(context)));
const documents = sharedLayer((context: FactContext) => byField(documentMentions(context)));

/** Organizations whose names begin within a span of a field. */
export const bodiesStartingIn = (context: FactContext, field: FieldText, span: Span) =>
  startingWithin(bodies(context).get(field) ?? [], span);

/** Documents whose titles begin within a span of a field. */
export const documentsStartingIn = (context: FactContext, field: FieldText, span: Span) =>
  startingWithin(documents(context).get(field) ?? [], span);
