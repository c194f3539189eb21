import { statisticCases } from './figures.ts';

// Verb and noun decide together what is counted, in three languages.
statisticCases([
  [
    'en',
    'The attack left 14 peacekeepers killed and 44 soldiers wounded.',
    ['14 peacekeepers: deaths', '44 soldiers: injured'],
  ],
  ['en', 'The district’s 9,000 residents need water.', ['9000 residents: in_need']],
  ['en', 'The network recorded 3,000 new displacements.', ['3000 new displacements: displaced']],
  ['es', 'Este año han muerto 240 migrantes en el mar.', ['240 migrantes: deaths']],
  ['es', 'El domingo fueron rescatadas 31 personas.', ['31 personas: rescued']],
  ['fr', 'Hier sont arrivées 120 personnes à Agadez.', ['120 personnes: arrivals']],
  [
    'en',
    'The charity distributed tents, blankets and soap to 322 displaced people.',
    ['322 displaced people: reached'],
  ],
  ['es', 'La agencia entregó mantas y carpas a 90 familias.', ['90 familias: reached']],
  ['fr', 'L’agence a distribué des tentes à 90 familles.', ['90 familles: reached']],
  ['en', 'The number of IDPs has reached 138,546.', ['138546 IDPs: displaced']],
  ['en', 'The total rose sharply, reaching 660,000 individuals.', ['660000 individuals: other']],
  ['en', 'The charity helped many, reaching 2,500 households.', ['2500 households: reached']],
  [
    'en',
    'Returns were seen in the three northern states; 40 Member States met.',
    ['3 northern states: other', '40 Member States: countries'],
  ],
  [
    'es',
    'Hay 14 personas fallecidas y 8 personas desaparecidas.',
    ['14 personas fallecidas: deaths', '8 personas desaparecidas: missing'],
  ],
  [
    'en',
    'Some 4.1 million internally displaced Congolese live there.',
    ['about 4100000 internally displaced Congolese: displaced'],
  ],
]);
