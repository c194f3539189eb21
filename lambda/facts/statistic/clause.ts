import type { Indicator, Period } from '../../contract/fact.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import type { Counted } from './counted.ts';

/** The sentence of a number, cut to a window where it is monstrous, as offsets and as token indexes. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  /** Who is said to report its numbers. */
  readonly source: string | null;
  /** Index into the field's sentences. */
  readonly sentence: number;
  /** Index into the field's paragraphs. */
  readonly paragraph: number;
}

/** What the number before counted, and how. */
export interface Previous {
  readonly paragraph: number;
  /** The period that it held in. */
  readonly period: Period | null;
  readonly counted: Counted | null;
  readonly indicator: Indicator;
  readonly sentenceStart: number;
  readonly form: FoundNumber['form'];
  /** The last people counted, whatever was counted since. */
  readonly people: Counted | null;
  /** Were they counted in this very sentence? */
  readonly peopleHere: boolean;
  /** The last thing counted that was no part of another. */
  readonly whole: Counted | null;
  /** Index of the token behind the number. */
  readonly next: number;
  /** Was the number a part of the one before it ("68 migrants, including 20 women")? */
  readonly part: boolean;
}
