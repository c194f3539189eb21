import type { Indicator, Period } from '../../contract/fact.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import type { Counted } from './counted.ts';

/** The sentence of a number, cut to a window where it is monstrous, as offsets and as token indexes. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  /** Index into the field's sentences. */
  readonly sentence: number;
  /** Index into the field's paragraphs. */
  readonly paragraph: number;
  /** Index of the token behind "Of these" where the sentence opens so; null where it does not. */
  readonly goesOn: number | null;
}

/** What the number before counted, and how. */
export interface Previous {
  readonly paragraph: number;
  /** The period that it held in. */
  readonly period: Period | null;
  /** Codes of the countries that it held in. */
  readonly places: readonly string[];
  readonly counted: Counted | null;
  readonly indicator: Indicator;
  readonly sentenceStart: number;
  readonly form: FoundNumber['form'];
  /** The last people counted, whatever was counted since. */
  readonly people: Counted | null;
  /** Were they counted in this very sentence? */
  readonly peopleHere: boolean;
  /** The last thing counted that is no place or time of others: not the camps of "4,200 migrants in 12 camps". */
  readonly topic: Counted | null;
  /** What the numbers of one list counted, the last one's included: "200 refugees and 30 returnees". */
  readonly list: readonly Counted[];
  /** The last thing counted that was no part of another. */
  readonly whole: Counted | null;
  /** What was told of that whole. */
  readonly wholeIndicator: Indicator;
  /** Index of the token behind the number. */
  readonly next: number;
  /** Did its sentence open with a whole: "Parmi les 900 …", "Of the 500 …"? */
  readonly opened: boolean;
  /** Was the number a part of the one before it ("68 migrants, including 20 women")? */
  readonly part: boolean;
}
