/** What a general recogniser gives for one release, in the shape that the scoring script takes. */
export interface FoundFact {
  readonly kind: string;
  readonly evidence: { readonly exact: string; readonly start: number; readonly end: number; readonly field: 'text' };
  readonly [attribute: string]: unknown;
}

export interface GoldText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** ISO date where the gold file states one. */
  readonly published?: string | null;
}

export interface Baseline {
  readonly name: string;
  /** Kinds that it has something for; the others are not held against it. */
  readonly kinds: readonly string[];
  read(release: GoldText): readonly FoundFact[];
}

/** A fact on `text.slice(start, end)`. */
export const found = (
  kind: string,
  text: string,
  start: number,
  end: number,
  attributes: Readonly<Record<string, unknown>>,
): FoundFact => ({ kind, evidence: { exact: text.slice(start, end), start, end, field: 'text' }, ...attributes });

/** A recogniser's names of one kind, each once. */
export const firstOfEach = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const seen = new Set<string>();
  return facts.filter(({ kind, ...fact }) => {
    const key = `${kind} ${String(fact['name']).toLowerCase()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
