import type { EvidenceField, Fact, Span } from '../../lambda/contract/fact.ts';

/** A stretch of whole sentences with the facts that stand in it, in the order of the text. */
export interface Passage extends Span {
  readonly field: EvidenceField;
  readonly facts: readonly Fact[];
}

/**
 * Facts by the sentences that prove them: each sentence once, and those that one evidence joins together.
 * Facts come in the order of the text, and every one is in exactly one passage.
 */
export const passagesOf = (facts: readonly Fact[]): readonly Passage[] => {
  const passages: { field: EvidenceField; start: number; end: number; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const { field } = fact.evidence;
    const { start, end } = fact.sentence;
    const last = passages.at(-1);
    if (last !== undefined && last.field === field && start < last.end) {
      last.start = Math.min(last.start, start);
      last.end = Math.max(last.end, end);
      last.facts.push(fact);
    } else passages.push({ field, start, end, facts: [fact] });
  }
  return passages;
};

/** The evidences of a passage that hold no other: what is to be marked in it, in order, never overlapping. */
export const innermost = ({ facts }: Passage): readonly Span[] => {
  const spans = facts
    .map(({ evidence: { start, end } }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const marked: Span[] = [];
  // From behind: of two that overlap, the one that begins later lies inside, or is the shorter of two that begin alike.
  for (const span of spans.toReversed()) {
    const next = marked.at(-1);
    if (next === undefined || span.end <= next.start) marked.push(span);
    else if (span.start === next.start && span.end < next.end) marked[marked.length - 1] = span;
  }
  return marked.reverse();
};
