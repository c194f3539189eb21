import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

/** By their first words, which no English case has. */
const languageOf = (text: string): string =>
  /^(?:Le|La|Grâce) /.test(text) ? 'fr' : /^(?:El|Una) /.test(text) ? 'es' : 'en';

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
  [
    '',
    'Beds were few in every ward of the north from the first day of the week to the last, and nurses came in from all over the region. Doctors in the UK – some 300 of them – and nurses in Chad met.',
    [['GB', 'TD']],
  ],
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
  ['', 'Kenya received 255,000 refugees and Uganda 120,000.', [['KE'], ['UG']]],
  ['', 'Of all, 48 per cent moved to Canada and Mexico and 34 per cent to Latin America.', [['CA', 'MX'], []]],
  [
    '',
    'Arrivals rose in Spain by 30 per cent, in Italy by 20 per cent, in Africa by 10 per cent.',
    [['ES'], ['IT'], []],
  ],
  ['', 'Some 400 migrants and refugees were seen in Serbia in May, 90 of them girls.', [['RS'], ['RS']]],
  ['', 'The Kampala Declaration protects 300 people in Chad.', [['TD']]],
  ['', 'The bank, headquartered in Manila, paid for 300 homes in Tonga.', [['TO']]],
  ['', 'A London-based charity fed 300 families in Chad.', [['TD']]],
  ['', 'El Acuerdo de La Habana ayudó a 400 familias de Colombia.', [['CO']]],
  ['', 'Grâce à l’aide de l’Union européenne (UE) et du Japon, 400 familles du Niger ont mangé.', [['NE']]],
  ['', 'Una donación de 3 millones de dólares de Japón alimentó a 400 familias de Perú.', [['PE']]],
  ['Colombia: work', 'It helps 300 women in Armenia, Cali, Manizales and Pereira.', [['CO']]],
  ['', 'It helps 300 women in Armenia, Georgia and Cali.', [['AM', 'GE', 'CO']]],
  ['', 'It works in two countries, Mali and Niger. Born in Mali, it has offices in 40 countries.', [['ML', 'NE'], []]],
  ['Chad: new camps open', 'According to data from 87 countries, 19 per cent of girls leave school.', [[], []]],
  ['', '**LUENA, Angola** – Since the war in Chad began, 300 people came to Angola.', [['AO']]],
  ['', 'Aid came thanks to support from the European Union and Japan for 300 families in Mali.', [['ML']]],
  ['', 'Kenya is host to 300 refugees from Burundi, South Sudan and Eritrea.', [['KE']]],
  ['Chad: new camps open', 'Some 300 refugees from Sudan need water.', [['TD']]],
  ['', 'Some 300 refugees from Sudan need water.', [['SD']]],
  ['', 'Some 300 Myanmar nationals and citizens of Nepal live in Malaysia.', [['MY']]],
  [
    '',
    'Nurses came from eight countries: Mali, Niger, Chad, Benin, Togo, Ghana, Gambia and Gabon.',
    [['ML', 'NE', 'TD', 'BJ', 'TG', 'GH', 'GM', 'GA']],
  ],
  ['', 'At the border of Niger with Mali, 300 people wait.', [['NE']]],
  ['', 'Some 300 people fled to Zambia, she told a press briefing in Geneva.', [['ZM']]],
  ['Chad: new camps open', 'Close to the border with Cameroon, 300 people wait.', [['TD']]],
  ['Chad: new camps open', 'Qatar Development Fund gave tents to 300 families.', [['TD']]],
  ['Niger : aide du Programme alimentaire mondial', 'Le Programme alimentaire mondial nourrit 300 familles.', [['NE']]],
  ['Niger : aide', 'La sécheresse touche 23 régions du pays.', [['NE']]],
];

for (const [title, text, places] of CASES)
  test(`${title} | ${text}`, () =>
    assert.deepEqual(
      read('statistic', text, { title, language: languageOf(text) })
        .filter((fact) => fact.evidence.field === 'text')
        .map((fact) => fact.places),
      places,
    ));
