import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const CASES: readonly (readonly [title: string, text: string, places: readonly (readonly string[])[]])[] = [
  [
    '',
    'Erbil – Some 300 people fled Mosul, and 20 went to Turkey.',
    [
      ['IQ', 'TR'],
      ['IQ', 'TR'],
    ],
  ],
  ['', 'Geneva – Some 300 people fled.', [[]]],
  ['', 'Santiago, Chile – Hay 14 casas. In Puerto Montt and Valparaíso 30 people wait.', [['CL'], ['CL']]],
  ['Chad: new camps open', 'Some 300 people fled.', [['TD']]],
  ['Chad: new camps open', 'There are 258 million migrants worldwide.', [[]]],
];

for (const [title, text, places] of CASES)
  test(`${title} | ${text}`, () =>
    assert.deepEqual(
      read('statistic', text, { title })
        .filter((fact) => fact.evidence.field === 'text')
        .map((fact) => fact.places),
      places,
    ));
