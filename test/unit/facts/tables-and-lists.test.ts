import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { statisticLine } from './figures.ts';
import { read } from './read.ts';

/** One figure with the place and the year of its row: "about 300 IDPs: displaced SD 2016". */
const lines = (language: string, text: string): readonly string[] =>
  read('statistic', text, { language }).map((fact) =>
    [statisticLine(fact), ...fact.places, fact.period?.start?.slice(0, 4)].filter((part) => part).join(' '),
  );

const CASES: readonly (readonly [name: string, language: string, text: string, lines: readonly string[]])[] = [
  [
    'the head of the column says what is counted',
    'en',
    'State | IDPs | Households\nKassala | 251,300 | 50,120\nGedaref | 48 | 9',
    ['251300 IDPs: displaced SD', '50120 Households: other SD', '48 IDPs: displaced SD', '9 Households: other SD'],
  ],
  [
    'a Markdown table has its bars at both ends and a rule below its head',
    'fr',
    '| Province | Déplacés | Décès |\n|---|---|---|\n| Tanganyika | 251 300 | 12 |',
    ['251300 Déplacés: displaced CD', '12 Décès: deaths CD'],
  ],
  [
    'the corner speaks for columns headed by years, which are their periods',
    'en',
    'Arrivals | 2016 | 2017\nGreece | 173,450 | 29,716',
    ['173450 Arrivals: arrivals GR 2016', '29716 Arrivals: arrivals GR 2017'],
  ],
  [
    'the title speaks for a table without a head, and names its country',
    'en',
    'Arrivals by sea to Italy\n\n2016 | 181,436\n2017 | 119,369',
    ['181436 Arrivals: arrivals IT 2016', '119369 Arrivals: arrivals IT 2017'],
  ],
  ['the row speaks for itself', 'en', 'Deaths | 203\nMissing | 41', ['203 Deaths: deaths', '41 Missing: missing']],
  [
    'a lead-in speaks for the entries below it',
    'en',
    'Migrants arriving by country of origin:\n\n- Nigeria: 18,153\n- Guinea: 96',
    ['18153 Migrants: arrivals NG', '96 Migrants: arrivals GN'],
  ],
  [
    'Spanish too',
    'es',
    'Desplazados por departamento en Colombia:\n• Chocó: 12.300\n• Nariño: 960',
    ['12300 Desplazados: displaced CO', '960 Desplazados: displaced CO'],
  ],
  [
    'what is listed below "delivered" is goods',
    'es',
    'La OIM entregó los siguientes artículos:\n\n- 5.000 frazadas\n- 300 mochilas escolares',
    ['5000 frazadas: items', '300 mochilas escolares: items'],
  ],
  [
    'areas, people and buildings listed there are none',
    'en',
    'Aid was delivered to:\n- 12 districts\n- 300 widows',
    ['12 districts: other', '300 widows: other'],
  ],
  ['rooms and telephones count nothing', 'en', 'Contacts:\n- Ann Roe: +41 22 717 9111\n- Office: 204', []],
  [
    'a sentence between bars is prose',
    'en',
    'News | Some 300 people fled to Mopti | Read more\nHome | Help',
    ['about 300 people: displaced ML'],
  ],
];

describe('tables and lists', () => {
  for (const [name, language, text, expected] of CASES)
    it(name, () => assert.deepEqual(lines(language, text), expected));

  it('reads 40,000 rows in time that grows with their number', () => {
    const table = (rows: number): string => `Town | IDPs\n${'Mopti | 1,200\n'.repeat(rows)}`;
    const timed = (rows: number): number => {
      const started = performance.now();
      read('statistic', table(rows), { language: 'en' });
      return performance.now() - started;
    };
    timed(1000);
    assert.ok(timed(8000) < 40 * Math.max(timed(1000), 5));
  });
});
