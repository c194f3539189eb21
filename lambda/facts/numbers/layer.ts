import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import type { LanguageData } from '../language/data.ts';
import { languageData } from '../language/registry.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type Decoy, decoyOf } from './decoys.ts';
import type { HedgedNumber, NumberExpression } from './expression.ts';
import { hedgeAround } from './hedges.ts';
import { withImpliedMoney } from './implied-money.ts';
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
    const hedge = hedgeAround(tokens, found.first, found.next, floor, language.numbers);
    const around = hedge.qualifier === 'about' && isAround(tokens, hedge.hedgeFirst, found);
    const hedged = {
      ...found,
      qualifier: around ? 'exact' : hedge.qualifier,
      hedgeFirst: around ? found.first : hedge.hedgeFirst,
    } as const;
    const number: FoundNumber = { ...hedged, decoy: decoyOf(hedged, tokens, field, language, previous) };
    numbers.push(number);
    previous = number;
    floor = found.next;
    index = Math.max(found.next, index + 1);
  }
  const read = withImpliedMoney(field, tokens, numbers, language);
  return { field, tokens, numbers: read, byFirst: new Map(read.map((number) => [number.first, number])) };
};

/** The numbers of every field, computed once per release. */
export const numberLayer = sharedLayer((context: FactContext): readonly FieldNumbers[] =>
  context.fields.map((field) => numbersOf(context, field)),
);
