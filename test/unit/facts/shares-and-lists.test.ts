import { statisticCases } from './figures.ts';

// Shares with their noun inside, signs and nouns that a list shares, rates, and parts of a whole.
statisticCases([
  ['en', 'One child in four goes to bed hungry.', ['0.25 ratio child: in_need']],
  ['en', 'Nine out of ten people need help.', ['0.9 ratio people: in_need']],
  ['en', 'Two people in three countries died.', ['2 people: deaths', '3 countries: countries']],
  ['fr', 'Plus d’une personne sur deux a besoin d’aide.', ['over 0.5 ratio personne: in_need']],
  ['fr', 'Trois élèves sur cinq ne vont plus en classe.', ['0.6 ratio élèves: other']],
  ['es', 'Una de cada tres familias vive aquí.', ['0.3333 ratio familias: other']],
  ['es', 'Siete niños de cada diez no estudian.', ['0.7 ratio niños: other']],
  [
    'en',
    'Camps A and B host 23 and 21 per cent of refugees.',
    ['23 percent refugees: refugees', '21 percent refugees: refugees'],
  ],
  [
    'fr',
    'Ils accueillent 12 et 15 % des retournés.',
    ['12 percent retournés: returnees', '15 percent retournés: returnees'],
  ],
  ['en', 'They built 10 and 20 shelters.', ['10 shelters: facilities', '20 shelters: facilities']],
  ['en', 'The rate is 12 deaths per 100,000 people.', ['12 deaths: deaths']],
  ['fr', 'On compte 3,2 décès pour 10 000 habitants.', ['3.2 décès: deaths']],
  ['en', 'Women fetch water two or three times a day.', []],
  [
    'en',
    'Sixty-eight migrants, including 20 women and 8 children, went home.',
    ['68 migrants: returnees', '20 women: returnees', '8 children: returnees'],
  ],
  [
    'fr',
    'On compte 90 migrants rapatriés (30 femmes et 8 enfants).',
    ['90 migrants rapatriés: returnees', '30 femmes: returnees', '8 enfants: returnees'],
  ],
  [
    'en',
    'The agency reached 400 individuals. Some 300 individuals in the north.',
    ['400 individuals: reached', 'about 300 individuals: reached'],
  ],
]);
