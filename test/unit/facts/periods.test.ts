import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

type Case = readonly [text: string, ...periods: readonly (string | null)[]];

/** Periods of the statistics of a text, in order, read against 15 May 2019. */
const periodsOf = (text: string, language: string): readonly (string | null)[] =>
  read('statistic', text, { language, publishedAt: '2019-05-15' }).map(({ period }) =>
    period === null ? null : `${period.start ?? ''}/${period.end ?? ''}`,
  );

const check = (language: string, cases: readonly Case[]): void => {
  for (const [text, ...expected] of cases)
    it(`${language}: ${text}`, () => assert.deepEqual(periodsOf(text, language), expected));
};

const twice = (period: string): readonly string[] => [period, period];

const Y2015 = '2015-01-01/2015-12-31';
const Y2016 = '2016-01-01/2016-12-31';
const Y2017 = '2017-01-01/2017-12-31';
const Y2018 = '2018-01-01/2018-12-31';

describe('periods that go on', () => {
  check('en', [
    ['In 2017, we:\n\n- fed 300 families;\n\n- freed 40 girls in May.', Y2017, '2019-05-01/2019-05-31'],
    ['The atlas, printed in 2017, says this:\n\n- 300 families left.', null],
    ['In 2017, 500 people came. This figure represents 20 per cent of all.', Y2017, Y2017],
    ['Some 500 people took part in 2017, of whom 20 were women.', Y2017, Y2017],
    ['Following the 2017 war, 300 houses stood empty.', null],
    ['During the 2017 floods, 300 houses fell.', Y2017],
    ['Homes sheltered 244 people in 2016 and in 2017 some 90 children.', Y2016, Y2017],
    ['In 2016 homes took in 244 people and in 2017 some 90 children.', Y2016, Y2017],
    ['Compared with 2016, 24 per cent fewer came.', null],
    ['On 1 May 60 nurses graduated from the school, which has trained 500 people.', '2019-05-01/2019-05-01', null],
    ['A 2017 WHO survey found 300 wells dry.', null],
    ['In 2017 he met the mayors of the 18 provinces and 40 nurses.', null, Y2017],
  ]);
  check('es', [
    ['En 2017 llegaron 500 personas. Esta cifra representa el 20 % del total.', Y2017, Y2017],
    ['En 2017, los 32 municipios dieron 400 carpas.', null, Y2017],
  ]);
  check('fr', [['En 2017, 500 personnes sont venues. Ce chiffre représente 20 % du total.', Y2017, Y2017]]);
});

describe('counts that are known, and dates of another clause', () => {
  const april = '2019-04-01/2019-04-30';
  check('en', [
    ['The two movements met the mediator in Nairobi in March 2019.', null],
    ['The three attacks in April 2019 left 40 people dead.', april, april],
    ['The coalition, made up of 14 unions, called a strike on 3 April 2019.', null],
    ['Talks between the ministry and three armed groups broke down in January 2019.', null],
    ['On 6 May trucks will bring flour to the 420 displaced families.', null],
    ['On 2 May all 4,000 inhabitants fled the valley.', '2019-05-02/2019-05-02'],
    ['Despite gains made since 2012, only 31 per cent of girls attend school.', null],
    ['In April a mine was found beside a clinic, which serves 12,000 people.', null],
    ['In 2018 about 2 million fell ill, which equals 5,000 a day.', Y2018, Y2018],
    ['The displaced fell below 3 million for the first time since 2014.', null],
    ['Since 2014, for the first time, 300 girls went to school.', '2014-01-01/'],
    ['Envoys thanked the 3 guarantors of the 30 December 2016 ceasefire.', null],
    ['Some 92 nurses were killed since the start of the 3 May 2016 war.', '2016-05-03/'],
    ['We mourn the victims of the 12 January 2016 attack that killed 50 people.', '2016-01-12/2016-01-12'],
    ['Some 40 people died during the 12 January 2016 earthquake.', '2016-01-12/2016-01-12'],
    ['Only 12 per cent had a bed in 2018. 60 per cent of the world sleeps badly.', Y2018, null],
    ['The plan is to vaccinate 2 million infants by 2020 and 3 million infants by 2022.', '/2020-12-31', '/2022-12-31'],
    [
      'Between 2014 and 2016 some 900 boats sank. In that period, 3,000 people drowned.',
      ...twice('2014-01-01/2016-12-31'),
    ],
  ]);
  check('fr', [
    ['Les deux camps ont signé une trêve en mars 2019.', null],
    ['Le 6 mai, des camions apporteront de la farine aux 420 familles déplacées.', null],
    ['En avril, une mine a été trouvée près d’une clinique qui dessert 12 000 habitants.', null],
    [
      'Entre 2014 et 2016, 900 bateaux ont coulé. Durant cette période, 3 000 marins sont morts.',
      ...twice('2014-01-01/2016-12-31'),
    ],
  ]);
  check('es', [
    ['Por primera vez desde 2014 había menos de 300 casos.', null],
    ['La coalición, integrada por 14 partidos, convocó una huelga el 3 de abril de 2019.', null],
    ['Pese a los avances logrados desde 2012, el 31 % de las niñas va a la escuela.', null],
    ['Los tres ataques de abril de 2019 dejaron 40 muertos.', april, april],
    [
      'Entre 2014 y 2016 se hundieron 900 barcos. En ese período murieron 3.000 personas.',
      ...twice('2014-01-01/2016-12-31'),
    ],
  ]);
});

/** Longer than the head of a text in which any dateline is one. */
const NOTE = 'Pictures of the lake and of those who live beside it may be asked for. '.repeat(3);

describe('a dateline below a headline is no period', () => {
  check('en', [
    [`${NOTE}\n\n**LAGOS/NDJAMENA, 12 May 2019** - Floods leave 300 families homeless.`, null],
    [`${NOTE}\n\nIn Lagos, 12 May 2019 - a Sunday - saw 300 families flee.`, '2019-05-12/2019-05-12'],
  ]);
});

describe('each figure has the date that stands to it', () => {
  check('en', [
    ['In 2018, 400 boats and 9,000 people arrived.', Y2018, Y2018],
    ['Arrivals fell from 9,000 people in 2016 to 4,000 people in 2017.', Y2016, Y2017],
    ['Some 4,000 people came in 2017, compared with 9,000 in 2016.', Y2017, Y2016],
    ['In 2017, 4,000 people came (9,000 in 2016), and 300 families left.', Y2017, Y2016, Y2017],
    ['In 2016, 300 boats came, while in 2017 there were 80 boats with 20 children.', Y2016, Y2017, Y2017],
    ['The survey of round 12 (March 2018) found 700 families.', '2018-03-01/2018-03-31'],
  ]);
  check('fr', [
    ['En 2017, 4 000 migrants sont arrivés, contre 9 000 en 2016.', Y2017, Y2016],
    ['En 2018, 40 camions ont livré 500 kits.', Y2018, Y2018],
  ]);
  check('es', [
    ['En 2017 llegaron 4.000 migrantes, frente a 9.000 en 2016.', Y2017, Y2016],
    ['En 2018, 40 camiones llevaron 500 carpas.', Y2018, Y2018],
  ]);
});

describe('what is dated, but not the figure', () => {
  check('en', [
    ['At least 400 people need water, the agency said on Monday.', null],
    ['On Monday the ministry announced that 400 people need water.', null],
    ['Rescuers met 400 people on Monday, said the mayor, Ana Ruiz.', '2019-05-13/2019-05-13'],
    ['According to a survey published in March, 400 people left.', null],
    ['Two wells were reported dry on Monday.', '2019-05-13/2019-05-13'],
    ['The project, launched in 2015, serves 300 schools.', null],
    ['Forty clinics were set up in 2015.', Y2015],
    ['The agency gave tents to 300 families for homes that had been destroyed by the storm in 2015.', null],
    ['Some 1,200 migrants who arrived in 2016 wait.', Y2016],
    ['Prices are 30 per cent higher than in 2016.', null],
    ['Needs rose from 7 million people to more than 9 million people since January.', '2019-01-01/', '2019-01-01/'],
    ['Some 600 people live here (as many as in 2014).', null],
    ['Geneva, 14 May 2019 – Some 600 people live here.', null],
    ['The fund feeds 300 families – in 2017 some 90 of them alone – in the north.', null, Y2017],
  ]);
  check('fr', [
    ['Au moins 400 personnes manquent d’eau, a annoncé lundi le ministère.', null],
    ['Le ministère a annoncé, lundi, que 400 personnes manquent d’eau.', null],
    ['Le projet, lancé en 2015, aide 300 écoles.', null],
    ['Les prix sont de 30 % plus élevés qu’en 2016.', null],
  ]);
  check('es', [
    ['Unas 400 personas carecen de agua, informó el lunes el ministerio.', null],
    ['El proyecto, iniciado en 2015, ayuda a 300 escuelas.', null],
    ['Los precios son un 30% más altos que en 2016.', null],
  ]);
});

describe('what began on a day goes on', () => {
  check('en', [['Since the fighting broke out on 15 April 2019, 3,000 people fled.', '2019-04-15/']]);
  check('fr', [['Depuis la reprise des combats en avril 2019, 3 000 personnes ont fui.', '2019-04-01/']]);
  check('es', [['Desde que comenzó la sequía en marzo de 2018, 3.000 personas huyeron.', '2018-03-01/']]);
});

describe('who goes on about those counted goes on about their time', () => {
  check('en', [
    ['In 2016, 9,000 people came. Of these, 300 were children (90 of them alone).', Y2016, Y2016, Y2016],
    ['In 2016, 9,000 people came. Today the shelter has 40 beds.', Y2016, null],
  ]);
  check('fr', [['En 2016, 9 000 migrants sont arrivés. Parmi eux, 300 femmes et 90 enfants.', Y2016, Y2016, Y2016]]);
  check('es', [['En 2016 llegaron 9.000 migrantes. De ellos, 300 eran mujeres.', Y2016, Y2016]]);
});
