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
  ['en', 'The share fell from 57 to 41 per cent.', ['57 percent : other', '41 percent : other']],
  ['es', 'La pobreza pasó de 32 a 26 por ciento.', ['32 percent : other', '26 percent : other']],
  [
    'fr',
    'Le nombre de déplacés est passé de 1,6 à 2,1 millions.',
    ['1600000 déplacés: displaced', '2100000 déplacés: displaced'],
  ],
  ['es', 'Llegaron de 200 a 300 personas.', ['200–300 personas: arrivals']],
  ['en', 'From 70 to 80 percent of families need help.', ['70–80 percent families: in_need']],
  [
    'es',
    'Ardió casi un tercio del parque y más de la mitad (54 por ciento) de los pozos.',
    ['nearly 0.3333 ratio parque: other', 'over 0.5 ratio pozos: facilities', '54 percent pozos: facilities'],
  ],
  ['es', 'Participó un centenar de líderes.', ['100 líderes: other']],
  ['fr', 'Une centaine de familles ont fui.', ['100 familles: displaced']],
  [
    'fr',
    "Plus d'un enfant sur cinq et près de 17 millions d'enfants ont fui.",
    ['over 0.2 ratio enfant: displaced', 'nearly 17000000 enfants: displaced'],
  ],
  ['en', 'It is in 27 out of 47 counties.', ['27 counties: other', '47 counties: other']],
  ['fr', 'Environ un enfant sur 14 meurt ici.', ['about 0.0714 ratio enfant: deaths']],
  ['fr', 'Près d’un demi-million de personnes ont fui.', ['nearly 500000 personnes: displaced']],
  [
    'en',
    'In all 643 people arrived, including 68 children. 27 per cent came by sea.',
    ['643 people: arrivals', '68 children: arrivals', '27 percent people: arrivals'],
  ],
  ['fr', 'Une fois le conflit terminé, ils rentreront.', []],
  ['en', 'Nine-hundred and eighteen cases were seen.', ['918 cases: cases']],
  [
    'fr',
    'On compte 500 réfugiés venus des pays voisins, dont le Rwanda (43 pour cent) et le Burundi (12 pour cent).',
    ['500 réfugiés venus: refugees', '43 percent réfugiés venus: refugees', '12 percent réfugiés venus: refugees'],
  ],
  ['en', 'Some 8.5 million (projected number of people in need).', ['about 8500000 : other']],
  [
    'en',
    'The agency reached 400 individuals. Some 300 individuals in the north.',
    ['400 individuals: reached', 'about 300 individuals: reached'],
  ],
]);
