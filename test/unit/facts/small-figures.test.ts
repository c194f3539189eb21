import { type Case, statisticCases } from './figures.ts';

const WHOLE_AND_PART: readonly Case[] = [
  ['en', 'Of 500 migrants, 20 drowned.', ['500 migrants: migrants', '20 migrants: deaths']],
  [
    'fr',
    'Sur les 90 migrants, 12 sont morts et 35 ont été blessés.',
    ['90 migrants: migrants', '12 migrants: deaths', '35 migrants: injured'],
  ],
  [
    'es',
    'De los 90 migrantes, 12 murieron y 35 resultaron heridos.',
    ['90 migrantes: migrants', '12 migrantes: deaths', '35 migrantes: injured'],
  ],
];

const VERBS: readonly Case[] = [
  ['es', 'En la zona han sido asesinados más de 300 civiles.', ['over 300 civiles: deaths']],
  ['es', 'Las crecidas afectaron hasta ayer a 47 familias.', ['47 familias: affected']],
  [
    'es',
    'El 24 llegaron 80 personas y el 26 llegaron otras 90 personas.',
    ['80 personas: arrivals', '90 personas: arrivals'],
  ],
  ['fr', 'L’OIM évacue 58 réfugiés.', ['58 réfugiés: refugees']],
  ['fr', 'L’armée évacue 58 habitants.', ['58 habitants: displaced']],
];

const WITHOUT_NOUN: readonly Case[] = [['en', 'In the first week 12,000 arrived in the port.', ['12000 : arrivals']]];

const RANGES_AND_CHANGES: readonly Case[] = [
  ['es', 'Entre el 20 y el 30 por ciento de los hogares recibieron semillas.', ['20–30 percent hogares: reached']],
  ['es', 'El número de casos se duplicó en la zona.', ['2 multiple casos: cases']],
];

const OTHER_LANGUAGES: readonly Case[] = [
  ['ar', 'وصل ٢١٣٬٥٨١ شخص إلى ليبيا', ['213581 شخص: other']],
  ['ar', 'بلغت النسبة 32,46% من النازحين في عام 2019', ['32.46 percent : other']],
  ['de', 'Im Jahr 2016 kamen 12 Helfer und 3.400 Menschen.', ['3400 Menschen: other']],
];

statisticCases([...WHOLE_AND_PART, ...VERBS, ...WITHOUT_NOUN, ...RANGES_AND_CHANGES, ...OTHER_LANGUAGES]);
