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
]);
