import type { Qualifier, Span } from '../../contract/fact.ts';

/** What a number expression says of itself, before anybody asks what it counts. */
export interface NumberExpression extends Span {
  readonly form: 'count' | 'percent' | 'ratio' | 'multiple';
  readonly low: number;
  /** Equal to `low` where it is no range. */
  readonly high: number;
  /** ISO 4217, or `$` where the sign names no country. */
  readonly currency: string | null;
  readonly words: boolean;
  /** What the scale words multiplied by ("million"); 1 where there were none. */
  readonly scale: number;
  /** Token indexes: the first token, and the one after the last. */
  readonly first: number;
  readonly next: number;
  /** Of a share with its noun inside ("three children in five"): the tokens of the noun. */
  readonly inner?: { readonly first: number; readonly next: number };
}

/** A number expression with its hedge. */
export interface HedgedNumber extends NumberExpression {
  readonly qualifier: Qualifier;
  /** Token index of the hedge's first word; `first` where there is none. */
  readonly hedgeFirst: number;
}
