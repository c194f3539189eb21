import { statisticCases } from './figures.ts';

// People and things: who was given something, and what was given.
statisticCases([
  [
    'en',
    'Partners gave out over 8,500 blankets and poles for over 1,500 families.',
    ['over 8500 blankets: items', 'over 1500 families: reached'],
  ],
  ['en', 'WHO delivered antibiotics and 1,000 vials of antitoxin.', ['1000 vials: items']],
  ['en', 'Blankets went to the 4,318 already registered asylum seekers.', ['4318 registered asylum seekers: refugees']],
  ['en', 'The agency is seeking funds to help 5.1 million people.', ['5100000 people: targeted']],
  ['es', 'El banco hizo una donación de 12 equipos de sonido al liceo.', ['12 equipos: items']],
  [
    'es',
    'El plan ha beneficiado ya, en cuatro ediciones, a 5.700 personas.',
    ['4 ediciones: other', '5700 personas: reached'],
  ],
  ['fr', 'Quelque 4 572 ménages assistés vivent à Beni.', ['about 4572 ménages assistés: reached']],
  ['fr', 'Des entretiens avec 366 informateurs clés ont eu lieu.', ['366 informateurs clés: reached']],
]);

// A word of the next number's own is not told of this one.
statisticCases([
  [
    'fr',
    'On y compte 24 987 personnes déplacées, 9 337 réfugiés et 3 692 retournés.',
    ['24987 personnes déplacées: displaced', '9337 réfugiés: refugees', '3692 retournés: returnees'],
  ],
  [
    'es',
    'El sismo dejó 5.212 afectados, 9 fallecidos y 3 heridos.',
    ['5212 afectados: affected', '9 fallecidos: deaths', '3 heridos: injured'],
  ],
  ['fr', 'Ils ont signalé 150 cas de diarrhée dont 14 décès.', ['150 cas: cases', '14 décès: deaths']],
  [
    'en',
    'At least 45 people were killed, including six aid workers.',
    ['at_least 45 people: deaths', '6 aid workers: deaths'],
  ],
]);

// What is counted, whole and no more.
statisticCases([
  [
    'es',
    'Unas 38.555 niñas, niños y adolescentes fueron deportados.',
    ['about 38555 niñas, niños y adolescentes: returnees'],
  ],
  ['en', 'Some 1,593 mainly women and girls were trained.', ['about 1593 women and girls: reached']],
  ['es', 'Se entregó a 15 familias Esquemas Especiales de Apoyo.', ['15 familias: reached']],
  ['fr', 'Près de 800 ménages déplacés venus du nord y vivent.', ['nearly 800 ménages déplacés: displaced']],
  ['fr', 'La région abrite 74 % de tous les patients tuberculeux.', ['74 percent patients tuberculeux: cases']],
  ['fr', 'À ce jour, 163 États parties l’ont signé.', ['163 États parties: countries']],
  [
    'es',
    'De las 3,4 millones de personas que partieron desde islas vecinas, el 48 % se fue al norte.',
    ['3400000 personas: departures', '48 percent personas: departures'],
  ],
  ['fr', 'Les étrangers constituant plus de 56 % viennent des mines.', ['over 56 percent étrangers: other']],
  [
    'fr',
    'Le tableau compte 9 005 migrants entrants et 7 371 migrants sortants.',
    ['9005 migrants entrants: arrivals', '7371 migrants sortants: departures'],
  ],
  ['fr', 'Les six présidents sortants étaient là.', ['6 présidents sortants: other']],
]);

// Levels, and what was told of the subject.
statisticCases([
  [
    'fr',
    'Le taux de malnutrition aigüe (MAG) dans ces îles est de 11,4 %.',
    ['11.4 percent taux de malnutrition aigüe: other'],
  ],
  ['fr', 'C’est au-dessus du seuil d’urgence de 15 % fixé par l’OMS.', ['15 percent seuil d’urgence: other']],
  ['en', 'Loans have an interest rate of 10 per cent.', ['10 percent interest rate: other']],
  ['fr', 'La population déplacée est estimée à 335 016 individus.', ['about 335016 individus: displaced']],
  [
    'en',
    'At least six pupils died and more than 41 have been badly injured.',
    ['at_least 6 pupils: deaths', 'over 41 pupils: injured'],
  ],
  [
    'en',
    'The guard rescued 12,471 migrants off shore, an increase of 4.8% compared to 2014.',
    ['12471 migrants: rescued', '4.8 percent migrants: rescued'],
  ],
  ['en', 'Death toll stands at 133.', ['133 Death toll: deaths']],
  ['en', 'Three necessary living items were given.', ['3 necessary living items: items']],
  [
    'es',
    'Se informan 112 damnificados, 213 albergados y 28 viviendas destruidas.',
    ['112 damnificados: affected', '213 albergados: displaced', '28 viviendas destruidas: facilities'],
  ],
  ['fr', 'Des fonds sont là pour assister 147 000 personnes au sud.', ['147000 personnes: targeted']],
  ['fr', 'Le plan est-il 38,6 % financé ?', ['38.6 percent : other']],
]);

// Headlines and sentences of weekly figures.
statisticCases([
  [
    'en',
    'Spain leads with 27,577, or 42 per cent of all arrivals.',
    ['27577 arrivals: arrivals', '42 percent arrivals: arrivals'],
  ],
  [
    'en',
    'Forty-three per cent of the returnees were women, up from 31 in 2015.',
    ['43 percent returnees: returnees', '31 percent returnees: returnees'],
  ],
  [
    'en',
    'Last week 12,300 people (2,050 households) arrived, of whom 61 per cent were children.',
    ['12300 people: arrivals', '2050 households: arrivals', '61 percent people: arrivals'],
  ],
  [
    'en',
    'We have recorded 1,538 deaths. Of the 1,538, some 95 drowned.',
    ['1538 deaths: deaths', '1538 deaths: deaths', 'about 95 deaths: deaths'],
  ],
  [
    'en',
    'The US$434 million response plan, which began in May, is 26 per cent funded.',
    ['26 percent response plan: other'],
  ],
  [
    'fr',
    'Parmi les 391 migrants rapatriés de Libye figurent 120 Nigérians et 90 Gambiens.',
    ['391 migrants rapatriés: returnees', '120 Nigérians: returnees', '90 Gambiens: returnees'],
  ],
  [
    'es',
    'De los 391 migrantes retornados de Libia, 120 eran nigerianos y 90 gambianos.',
    ['391 migrantes retornados: returnees', '120 nigerianos: returnees', '90 gambianos: returnees'],
  ],
  [
    'es',
    'Uno de cada diez migrantes fue detenido y un tercio denunció abusos.',
    ['0.1 ratio migrantes: migrants', '0.3333 ratio migrantes: migrants'],
  ],
]);

statisticCases([
  ['es', 'Según la ONU, en Brasil 40 millones de niños y niñas viajan solos.', ['40000000 niños y niñas: other']],
]);

// Times, telephones, ordinals and years in short are none.
statisticCases([
  ['fr', 'Publié le 19/12/2017 à 12 :30.', []],
  ['en', 'Since week 32 of 2017, cholera has spread; last week 32 people died.', ['32 people: deaths']],
  ['fr', 'On attend une croissance économique de 4 à 5 %.', ['4–5 percent croissance économique: other']],
  ['es', 'Llame al 91 771 16 72 o escriba.', []],
  ['en', 'Between January 2014 and 31 st October 2017, 2.6 million people returned.', ['2600000 people: returnees']],
  [
    'en',
    'It rose from 1.4 million returnees in Jan.’17 to 2.6 million.',
    ['1400000 returnees: returnees', '2600000 returnees: returnees'],
  ],
  ['fr', 'Pendant l’enquête,132 localités ont été vues.', ['132 localités: facilities']],
]);
