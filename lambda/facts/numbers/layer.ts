import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import type { LanguageData } from '../language/data.ts';
import { languageData } from '../language/registry.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Decoy, decoyOf } from './decoys.ts';
import type { HedgedNumber, NumberExpression } from './expression.ts';
import { hedgeAround } from './hedges.ts';
import { quantityAt } from './quantity.ts';

/** A number of the text with its hedge, and why it is no statistic where it is none. */
export interface FoundNumber extends HedgedNumber {
  readonly decoy: Decoy | null;
}

/** All number expressions of one field, in order, never overlapping. */
export interface FieldNumbers {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly numbers: readonly FoundNumber[];
  /** By the index of their first token. */
  readonly byFirst: ReadonlyMap<number, FoundNumber>;
}

const starts = new WeakMap<LanguageData, ReadonlySet<string>>();

const startWords = (language: LanguageData): ReadonlySet<string> => {
  const known = starts.get(language);
  if (known !== undefined) return known;
  const { cardinals, indefinite, halves, halfOf, bareScales, fractions, multipliedStarts } = language.numbers;
  const words = new Set([
    ...cardinals.keys(),
    ...indefinite,
    ...halves,
    ...halfOf,
    ...bareScales,
    ...fractions.keys(),
    ...multipliedStarts,
  ]);
  starts.set(language, words);
  return words;
};

/** Tokens over which an amount lends its currency: "21 million bolivianos, and the second project with 60 million". */
const LENDING = 16;

/** The currency of a scaled number that counts nothing, behind an amount of money of the same sentence; else null. */
const likeMoney = (
  found: NumberExpression,
  previous: FoundNumber | null,
  tokens: readonly Token[],
  language: LanguageData,
): string | null => {
  if (previous?.currency == null || found.form !== 'count' || found.scale < 1e6 || previous.scale < 1e6) return null;
  if (found.first - previous.next > LENDING) return null;
  const after = tokens[found.next];
  // "from 3 million dollars in 2015 to 5 million in 2016"
  const dated =
    language.units.yearBefore.has(after?.lower ?? '') && /^(?:19|20)\d{2}$/.test(tokens[found.next + 1]?.text ?? '');
  const bare = after === undefined || dated || /^[.,;)]$/.test(after.text);
  const between = tokens.slice(previous.next, found.first);
  if (!bare || between.some((token) => /^[.;]$/.test(token.text))) return null;
  return between.every((token) => language.statistic?.people.has(token.lower) !== true) ? previous.currency : null;
};

/** Known counts of a few, which nobody rounds. */
const FEW = 10;

/** "built around three areas", "autour de deux axes": of a few in words it says where, and rounds nothing. */
const isAround = (tokens: readonly Token[], first: number, found: NumberExpression): boolean =>
  found.words &&
  found.form === 'count' &&
  found.high < FEW &&
  /^(?:around|autour|alrededor)$/.test(tokens[first]?.lower ?? '');

const numbersOf = (context: FactContext, field: FieldText): FieldNumbers => {
  const tokens = tokensOf(context, field);
  const language = languageData(context.language);
  const words = startWords(language);
  const numbers: FoundNumber[] = [];
  let floor = 0;
  let previous: FoundNumber | null = null;
  /** The last that was no year or the like. */
  let counted: FoundNumber | null = null;
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index];
    const found =
      token !== undefined && (token.kind === 'numeral' || words.has(token.lower))
        ? quantityAt(tokens, index, language, floor)
        : null;
    if (found === null) {
      index += 1;
      continue;
    }
    const plain = found.currency === null ? likeMoney(found, counted, tokens, language) : found.currency;
    const hedge = hedgeAround(tokens, found.first, found.next, floor, language.numbers);
    const around = hedge.qualifier === 'about' && isAround(tokens, hedge.hedgeFirst, found);
    const hedged = {
      ...found,
      currency: plain,
      qualifier: around ? 'exact' : hedge.qualifier,
      hedgeFirst: around ? found.first : hedge.hedgeFirst,
    } as const;
    const number: FoundNumber = { ...hedged, decoy: decoyOf(hedged, tokens, field, language, previous) };
    numbers.push(number);
    previous = number;
    if (number.decoy === null) counted = number;
    floor = found.next;
    index = Math.max(found.next, index + 1);
  }
  return { field, tokens, numbers, byFirst: new Map(numbers.map((number) => [number.first, number])) };
};

/** The numbers of every field, computed once per release. */
export const numberLayer = sharedLayer((context: FactContext): readonly FieldNumbers[] =>
  context.fields.map((field) => numbersOf(context, field)),
);
