import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grammarReader } from '../../../lambda/facts/grammar.ts';
import { type Case, moneyCases, statisticCases, statisticLine } from './figures.ts';
import { read } from './read.ts';

// A part counts what it names, and what is told of the whole is told of it.
statisticCases([
  [
    'en',
    'IOM assisted 1,260 stranded migrants, of whom 294 were Sudanese and 30 were Malians.',
    ['1260 stranded migrants: reached', '294 Sudanese: reached', '30 Malians: reached'],
  ],
  [
    'en',
    'Some 2,400 migrants reached the island, of whom 206 Eritrean and 110 Nigerian.',
    ['about 2400 migrants: arrivals', '206 Eritrean: arrivals', '110 Nigerian: arrivals'],
  ],
  [
    'en',
    'Of the 900 deportees, 410 were Guatemalan and 380 Honduran.',
    ['900 deportees: returnees', '410 Guatemalan: returnees', '380 Honduran: returnees'],
  ],
  [
    'en',
    'IOM flew home 162 stranded Nigerians (98 women, 52 men and 12 children).',
    ['162 stranded Nigerians: returnees', '98 women: returnees', '52 men: returnees', '12 children: returnees'],
  ],
  [
    'en',
    'Last month 1,200 Ethiopians returned home: 589 from Djibouti, 34 from Eritrea.',
    ['1200 Ethiopians: returnees', '589 Ethiopians: returnees', '34 Ethiopians: returnees'],
  ],
  [
    'en',
    'A total of 3,450 refugees were counted, mostly Syrian (2,100) and Iraqi (450).',
    ['3450 refugees: refugees', '2100 Syrian: refugees', '450 Iraqi: refugees'],
  ],
  [
    'en',
    'Over 9,000 people were killed and 2 million are displaced.',
    ['over 9000 people: deaths', '2000000 people: displaced'],
  ],
  [
    'en',
    'About 70 people were hurt and 95 clinics were damaged, at least 14 of them badly.',
    ['about 70 people: injured', '95 clinics: facilities', 'at_least 14 clinics: facilities'],
  ],
  [
    'fr',
    'Parmi les 900 expulsés, 410 étaient guatémaltèques et 380 honduriens.',
    ['900 expulsés: returnees', '410 guatémaltèques: returnees', '380 honduriens: returnees'],
  ],
  [
    'fr',
    'Au moins 55 personnes ont été tuées, dont 29 parmi les pêcheurs et 26 parmi les combattants.',
    ['at_least 55 personnes: deaths', '29 pêcheurs: deaths', '26 combattants: deaths'],
  ],
  [
    'fr',
    'Sur les 80 sites accueillant des déplacés, 26 n’en accueillent plus.',
    ['80 sites: facilities', '26 sites: facilities'],
  ],
  [
    'es',
    'Fueron retornados 480 migrantes; de ellos, 50 hondureños y 34 salvadoreños.',
    ['480 migrantes: returnees', '50 hondureños: returnees', '34 salvadoreños: returnees'],
  ],
  [
    'es',
    'En mayo, 1.200 etíopes regresaron: 589 desde Yibuti y 34 desde Eritrea.',
    ['1200 etíopes: returnees', '589 etíopes: returnees', '34 etíopes: returnees'],
  ],
]);

// "m", "k" and "bn" behind a numeral: what follows decides between millions and metres.
statisticCases([
  ['en', 'Some 1.1m people have crossed.', ['about 1100000 people: arrivals']],
  [
    'en',
    'The agency helped 2.5 m people, and 2.5 m more need food.',
    ['2500000 people: reached', '2500000 people: in_need'],
  ],
  ['en', 'A well of 60 m depth serves 2.1 m residents.', ['2100000 residents: reached']],
  [
    'en',
    'The population of 12m includes 3.2m in need.',
    ['12000000 population: population', '3200000 population: in_need'],
  ],
  ['en', 'Around 30k families fled.', ['about 30000 families: displaced']],
  ['en', 'Builders raised a 2.5 m wall 120m from the camp, as the water had risen 3 m.', []],
  ['en', 'Impacts were seen about 5m east of them.', []],
  ['fr', 'Plus de 1,5 M de personnes ont fui.', ['over 1500000 personnes: displaced']],
  ['fr', 'Un mur de 2,5 m de haut entoure le site, à 120 m des tentes.', []],
  ['es', 'Más de 1,5 M de personas han huido.', ['over 1500000 personas: displaced']],
  ['es', 'Un muro de 2,5 m de alto rodea el sitio.', []],
]);
moneyCases([
  ['en', 'Remittances worth US$ 450 m were sent.', ['450000000 USD: remittances']],
  ['fr', 'Quelque 30 familles ont reçu 1,2 M€.', ['1200000 EUR: contribution']],
  ['es', 'La UE aportó 3 MM de euros.', ['3000000 EUR: contribution']],
  [
    'en',
    'Remittances rose from 3 million dollars in 2015 to 5 million in 2016.',
    ['3000000 USD: remittances', '5000000 USD: remittances'],
  ],
  [
    'fr',
    'Les transferts de fonds sont passés de 3 millions de dollars en 2015 à 5 millions en 2016.',
    ['3000000 USD: remittances', '5000000 USD: remittances'],
  ],
]);

// Both ends of a change or a comparison come out.
statisticCases([
  ['en', 'Arrivals rose from 1,200 in 2016 to 3,400 in 2017.', ['1200 Arrivals: arrivals', '3400 Arrivals: arrivals']],
  ['en', 'Deaths reached 840, up from 500 last year.', ['840 Deaths: deaths', '500 Deaths: deaths']],
  ['en', 'Returns grew from 120 to 300.', ['120 Returns: returnees', '300 Returns: returnees']],
  ['en', 'The project was extended from 10 to 18 months for 60 families.', ['60 families: other']],
  ['fr', 'Le nombre de morts s’élève à 840, contre 500 l’an dernier.', ['840 morts: deaths', '500 morts: deaths']],
  ['fr', 'L’espérance de vie atteint là 71 ans, contre 52 en 1983.', []],
  [
    'es',
    'Las muertes llegaron a 840, frente a las 500 del año pasado.',
    ['840 muertes: deaths', '500 muertes: deaths'],
  ],
  ['es', 'El número de retornos aumentó de 500 a 900.', ['500 retornos: returnees', '900 retornos: returnees']],
]);

it('gives the second figure of a change the per cent of the first', () =>
  assert.deepEqual(
    read('statistic', 'The rate fell from 57 per cent to 41.', { language: 'en' }).map(({ value, unit }) => [
      value,
      unit,
    ]),
    [
      [57, 'percent'],
      [41, 'percent'],
    ],
  ));

// Enumerations, rates, labels and pages are none of these.
statisticCases([
  ['en', 'The report has four areas: 1) goals, 2) methods and 3) costs.', ['4 areas: other']],
  ['en', 'Mortality had dropped from 148 per 100,000 births.', []],
  ['en', 'Stories about young people 70. The clubs.', []],
]);

/** The figures of a headline: "over 5000 Arrivals: arrivals". */
const headline = (language: string, title: string): readonly string[] =>
  grammarReader
    .read({ scope: 'test', language, title, publishedAt: '2017-06-15', text: '' })
    .flatMap((fact) => (fact.kind === 'statistic' ? [statisticLine(fact)] : []));

const HEADLINES: readonly Case[] = [
  ['en', 'Arrivals Reach 5,000; Deaths Reach 120', ['5000 Arrivals: arrivals', '120 Deaths: deaths']],
  [
    'en',
    'Migrant Arrivals by Sea Top 100,000; Deaths at 2,247',
    ['over 100000 Migrant Arrivals: arrivals', '2247 Deaths: deaths'],
  ],
  ['en', 'Sea Crossings Hit 23,125; Fatalities Now 597', ['23125 Sea Crossings: arrivals', '597 Fatalities: deaths']],
  ['en', 'Displacement Tops 800,000 as Needs Grow', ['over 800000 Displacement: displaced']],
  ['en', 'Aegean Update: 163,000 Arrivals, 3,000 Deaths', ['163000 Arrivals: arrivals', '3000 Deaths: deaths']],
  ['en', 'Europe’s Top 1,000 Firms Hire 20 Refugees', ['1000 Firms: other', '20 Refugees: refugees']],
  [
    'fr',
    'Les arrivées de migrants atteignent 113 283 ; 2 730 morts',
    ['113283 arrivées: arrivals', '2730 morts: deaths'],
  ],
  ['fr', 'Les retours depuis la Libye dépassent 15 000', ['over 15000 retours: returnees']],
  [
    'es',
    'Llegadas de migrantes superan las 100.000; las muertes llegan a 247',
    ['over 100000 Llegadas: arrivals', '247 muertes: deaths'],
  ],
];

describe('headlines with two halves', () => {
  for (const [language, title, lines] of HEADLINES)
    it(`${language}: ${title}`, () => assert.deepEqual(headline(language, title), lines));
});
