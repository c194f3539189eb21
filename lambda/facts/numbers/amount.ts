import type { LanguageData } from '../language/data.ts';
import { type Token, touches } from '../text/tokens.ts';
import { type Cardinal, cardinalAt } from './cardinal.ts';
import type { NumberExpression } from './expression.ts';
import { countsMillions } from './scale-letters.ts';

/** A cardinal with its currency or per cent sign, as token indexes. */
export interface Amount extends Cardinal {
  readonly first: number;
  readonly currency: string | null;
  readonly percent: boolean;
}

/** May it be a year? */
export const isYear = (amount: Amount): boolean =>
  !amount.words && amount.scale === 1 && Number.isInteger(amount.value) && amount.value >= 1900 && amount.value <= 2100;

/** Codes are capitals ("PEN", not "pen"), and the letter of "A$" touches its sign ("a $5 grant"). */
const isSign = (tokens: readonly Token[], first: number): boolean => {
  const token = tokens[first];
  if (token?.kind !== 'word') return true;
  if (token.text.length === 1) return touches(token, tokens[first + 1]);
  return token.text.length > 3 || token.text.charAt(0) !== token.lower.charAt(0);
};

const signBefore = (tokens: readonly Token[], index: number, language: LanguageData, floor: number) => {
  const table = language.currencies.before;
  const longest = table.endingAt(tokens, index - 1);
  if (longest === null || longest.first < floor) return null;
  if (isSign(tokens, longest.first)) return longest;
  // "Sudan’s $5 million": not Singapore's dollar, but a dollar all the same.
  const shortest = tokens[index - 1]?.kind === 'mark' ? table.startingAt(tokens, index - 1) : null;
  return shortest === null ? null : { value: shortest.value, first: index - 1 };
};

/** "500 pounds of rice", "weighing 300 libras": what is weighed, not paid. */
const isWeight = (
  tokens: readonly Token[],
  index: number,
  { value, next }: { readonly value: string; readonly next: number },
): boolean =>
  value === 'POUND' &&
  (/^(?:of|de|in)$/.test(tokens[next]?.lower ?? '') ||
    tokens.slice(Math.max(0, index - WEIGHED), index).some(({ lower }) => /^(?:weigh|pes[aóo])/.test(lower)));
/** Tokens between "weighs" and its number. */
const WEIGHED = 4;

/** A cardinal with the currency before or after it, or its per cent sign. */
export const amountAt = (
  tokens: readonly Token[],
  index: number,
  language: LanguageData,
  floor: number,
): Amount | null => {
  const read = cardinalAt(tokens, index, language.numbers);
  if (read === null) return null;
  const before = signBefore(tokens, index, language, floor);
  const beside = before !== null || language.currencies.after.startingAt(tokens, read.next) !== null;
  const cardinal =
    read.unscaled === undefined || beside || countsMillions(tokens, index, read.next, language) ? read : read.unscaled;
  const percent = language.numbers.percent.startingAt(tokens, cardinal.next);
  const named = percent === null ? language.currencies.after.startingAt(tokens, cardinal.next) : null;
  const sign = named !== null && isWeight(tokens, index, named) ? null : named;
  // "Appeal 2017 US$ 146.9 million": the sign belongs to the number behind it.
  const led = sign !== null && tokens[sign.next]?.kind === 'numeral';
  const after = led && language.currencies.before.endingAt(tokens, sign.next - 1) !== null ? null : sign;
  return {
    ...cardinal,
    first: before?.first ?? index,
    next: percent?.next ?? after?.next ?? cardinal.next,
    currency: before === null ? (after?.value ?? null) : before.value,
    percent: percent !== null,
  };
};

/** A number expression over a stretch of tokens. */
export const express = (
  tokens: readonly Token[],
  form: NumberExpression['form'],
  low: number,
  high: number,
  shape: { first: number; next: number; currency?: string | null; words: boolean; scale?: number },
): NumberExpression => ({
  form,
  low,
  high,
  currency: shape.currency ?? null,
  words: shape.words,
  scale: shape.scale ?? 1,
  first: shape.first,
  next: shape.next,
  start: tokens[shape.first]?.start ?? 0,
  end: tokens[shape.next - 1]?.end ?? 0,
});
