import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MoneyFact, StatisticFact } from '../../../lambda/contract/fact.ts';
import { read } from './read.ts';

const amount = (fact: StatisticFact | MoneyFact): string =>
  fact.value === undefined ? `${fact.minValue}–${fact.maxValue}` : String(fact.value);

/** A statistic in one line: `about 300 people: reached`, `20 percent of refugees: displaced`; what is usual is left out. */
export const statisticLine = (fact: StatisticFact): string =>
  [
    fact.qualifier === 'exact' ? '' : `${fact.qualifier} `,
    amount(fact),
    fact.unit === 'count' ? '' : ` ${fact.unit}`,
    ` ${fact.unitText}: ${fact.indicator}`,
  ].join('');

export const moneyLine = (fact: MoneyFact): string =>
  `${fact.qualifier === 'exact' ? '' : `${fact.qualifier} `}${amount(fact)} ${fact.currency}: ${fact.purpose}`;

/** One case: language, text, and the lines that are to come out of it. */
export type Case = readonly [language: string, text: string, lines: readonly string[]];

export const statisticCases = (cases: readonly Case[]): void => {
  for (const [language, text, lines] of cases)
    test(`${language}: ${text}`, () =>
      assert.deepEqual(read('statistic', text, { language }).map(statisticLine), lines));
};

export const moneyCases = (cases: readonly Case[]): void => {
  for (const [language, text, lines] of cases)
    test(`${language}: ${text}`, () => assert.deepEqual(read('money', text, { language }).map(moneyLine), lines));
};
