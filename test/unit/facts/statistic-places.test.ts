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
  ['Chad: new camps open', 'Some 300 people fled to Niger, while 90 drowned off Libya.', [['NE'], ['LY']]],
  ['Chad: new camps open', 'Since the fighting in Sudan in May, 300 people fled to Niger.', [['NE']]],
  ['Chad: new camps open', 'Since the fighting in Sudan in May, 300 people wait.', [['SD']]],
  ['Chad: new camps open', 'The agency feeds 80 million people in 80 countries.', [[], []]],
  ['Chad: new camps open', 'In Kigali, the minister said that 90 million people worldwide go hungry.', [[]]],
  ['Chad: new camps open', 'Some 300 people came home from Libya. Of these, 90 were children.', [['LY'], ['TD']]],
  ['', 'Some 300 people live in huts in Malawi. Of these, 90 are children.', [['MW'], ['MW']]],
  ['Chad: new camps open', 'Some 40 people live in Niger (30) and in Mali (10).', [['NE', 'ML'], ['NE'], ['ML']]],
  ['Chad: new camps open', 'There were 30 migrants in Niger, 20 in Mali and 10 in Benin.', [['NE'], ['ML'], ['BJ']]],
  ['Chad: new camps open', 'Close to the border with Cameroon, 300 people wait.', [['TD']]],
  ['Chad: new camps open', 'Qatar Development Fund gave tents to 300 families.', [['TD']]],
  ['Niger : aide du Programme alimentaire mondial', 'Le Programme alimentaire mondial nourrit 300 familles.', [['NE']]],
  ['Niger : aide', 'La sécheresse touche 23 régions du pays.', [['NE']]],
];

for (const [title, text, places] of CASES)
  test(`${title} | ${text}`, () =>
    assert.deepEqual(
      read('statistic', text, { title, language: /^(?:Le|La) /.test(text) ? 'fr' : 'en' })
        .filter((fact) => fact.evidence.field === 'text')
        .map((fact) => fact.places),
      places,
    ));
