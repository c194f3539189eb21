import type { Span } from '../../contract/fact.ts';
import type { ResolvedDate } from '../dates/resolve.ts';
import type { PeriodData } from '../language/periods.ts';
import type { Token } from '../text/tokens.ts';

/** The number whose period is asked for. */
export interface Asked extends Span {
  /** Indexes of its first token and of the one behind it. */
  readonly first: number;
  readonly next: number;
  /** Index of the first token of its hedge, and its value (the upper end of a range): of counts alone. */
  readonly hedgeFirst?: number;
  readonly high?: number;
}

/** A date of the sentence with its tokens. */
export interface Candidate extends ResolvedDate {
  readonly first: number;
  readonly next: number;
}

/** A date beside a number, and the sentence that they stand in (indexes of its first token and of the one behind it). */
export interface Weighed {
  readonly tokens: readonly Token[];
  readonly date: Candidate;
  readonly number: Asked;
  readonly first: number;
  readonly next: number;
  readonly data: PeriodData;
  /** Words that end a noun phrase. */
  readonly stops: ReadonlySet<string>;
}
