import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageData } from '../../../lambda/facts/language/registry.ts';
import { cardinalAt } from '../../../lambda/facts/numbers/cardinal.ts';
import { numeralValue } from '../../../lambda/facts/numbers/numeral.ts';
import { tokenize } from '../../../lambda/facts/text/tokens.ts';

const value = (text: string, language: 'en' | 'fr' | 'es'): number | null =>
  cardinalAt(tokenize(text), 0, languageData(language).numbers)?.value ?? null;

const CARDINALS: readonly (readonly [text: string, language: 'en' | 'fr' | 'es', value: number | null])[] = [
  ['1,234', 'en', 1234],
  ['1,234.5', 'en', 1234.5],
  ['12,34,567', 'en', 1_234_567],
  ['48 300 people', 'en', 48_300],
  ['3.25 million', 'en', 3_250_000],
  ['1.1 million', 'en', 1_100_000],
  ['7bn', 'en', 7e9],
  ['300k', 'en', 300_000],
  ['40.000', 'en', 40_000],
  ['2.1.3', 'en', null],
  ['twenty-five', 'en', 25],
  ['two hundred and fifty', 'en', 250],
  ['three thousand five hundred', 'en', 3500],
  ['a hundred', 'en', 100],
  ['two dozen', 'en', 24],
  ['half a million', 'en', 500_000],
  ['a quarter of a million', 'en', 250_000],
  ['one and a half million', 'en', 1_500_000],
  ['hundreds', 'en', null],
  ['thousands', 'en', null],
  ['five lakh', 'en', 500_000],
  ['1 234,5', 'fr', 1234.5],
  ['1.234', 'fr', 1234],
  ['1,4 milliard', 'fr', 1.4e9],
  ['800 000', 'fr', 800_000],
  ['deux mille', 'fr', 2000],
  ['mille', 'fr', 1000],
  ['quatre-vingt-dix', 'fr', 90],
  ['soixante-dix', 'fr', 70],
  ['vingt et un', 'fr', 21],
  ['une centaine', 'fr', 100],
  ['68.098', 'es', 68_098],
  ['1.234,5', 'es', 1234.5],
  ['3,5 millones', 'es', 3_500_000],
  ['17 mil millones', 'es', 17e9],
  ['treinta y cinco', 'es', 35],
  ['doscientos', 'es', 200],
  ['un millar', 'es', 1000],
];

for (const [text, language, expected] of CARDINALS)
  test(`${language}: "${text}" is ${expected}`, () => assert.equal(value(text, language), expected));

test('a decimal comma before a scale word stays decimal', () => {
  assert.equal(numeralValue('2,5', 'continental', true), 2.5);
  assert.equal(numeralValue('2,500', 'continental', false), 2500);
});
