import type { Fact } from '../contract/fact.ts';
import { factIdOf } from '../contract/identity.ts';
import type { Draft, FactContext } from './context.ts';
import { relate } from './relations/relate.ts';

/** A fact whose evidence is not the text it claims to be: a bug in a kind's reader, never data. */
export class UngroundedFactError extends Error {
  override readonly name = 'UngroundedFactError';
  readonly draft: Draft<Fact>;

  constructor(draft: Draft<Fact>) {
    super(`ungrounded ${draft.kind}: ${draft.evidence.field} ${draft.evidence.start}-${draft.evidence.end}`);
    this.draft = draft;
  }
}

/** What a reading found, and the drafts that were dropped because their evidence did not hold. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly ungrounded: readonly UngroundedFactError[];
}

/** Confidences are sums and shares of tenths; a third digit would say more than is known. */
const toHundredths = (confidence: number): number => Math.round(confidence * 100) / 100;

const FIELD_ORDER = ['title', 'text', 'caption'] as const;

const isGrounded = (context: FactContext, { evidence, sentence }: Draft<Fact>): boolean => {
  const text = context.fields.find((field) => field.field === evidence.field)?.text;
  return (
    text !== undefined &&
    evidence.start < evidence.end &&
    text.slice(evidence.start, evidence.end) === evidence.exact &&
    sentence.start <= evidence.start &&
    evidence.end <= sentence.end
  );
};

/**
 * The boundary that every reader's drafts pass: the invariant `text.slice(start, end) === exact` is checked, each
 * fact gets its identity, one fact a kind and span is kept, in the order of the text, and figures are related.
 */
export const publish = (context: FactContext, drafts: Iterable<Draft<Fact>>): Reading => {
  const facts: Fact[] = [];
  const ungrounded: UngroundedFactError[] = [];
  const seen = new Set<string>();
  for (const draft of drafts) {
    if (!isGrounded(context, draft)) {
      ungrounded.push(new UngroundedFactError(draft));
      continue;
    }
    const { field, start, end } = draft.evidence;
    const id = factIdOf(context.scope, draft.kind, field, start, end);
    if (seen.has(id)) continue;
    seen.add(id);
    facts.push({ id, ...draft, confidence: toHundredths(draft.confidence), relations: [] } as Fact);
  }
  facts.sort(
    (a, b) =>
      FIELD_ORDER.indexOf(a.evidence.field) - FIELD_ORDER.indexOf(b.evidence.field) ||
      a.evidence.start - b.evidence.start ||
      a.evidence.end - b.evidence.end ||
      a.kind.localeCompare(b.kind),
  );
  return { facts: relate(context, facts), ungrounded };
};
