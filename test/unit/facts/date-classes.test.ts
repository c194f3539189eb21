import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { resolveDates } from '../../../lambda/facts/dates/resolve.ts';

type Case = readonly (readonly [text: string, ...expected: readonly string[]])[];

/** Dates of a text as `words: start/end`, read against a Wednesday. */
const datesOf = (text: string, language: string, title = ''): readonly string[] =>
  resolveDates(buildContext({ scope: 'test', language, title, publishedAt: '2019-05-15', text }))
    .filter(({ field }) => field === 'text')
    .map(({ start, end, period }) => `${text.slice(start, end)}: ${period.start ?? ''}/${period.end ?? ''}`);

const check = (language: string, cases: Case): void => {
  for (const [text, ...expected] of cases)
    it(`${language}: ${text}`, () => assert.deepEqual(datesOf(text, language), expected));
};

describe('years of budgets and of schools', () => {
  check('en', [
    ['The grant was spent in fiscal year 2017.', 'in fiscal year 2017: 2017-01-01/2017-12-31'],
    ['In FY2018 nine clinics opened.', 'In FY2018: 2018-01-01/2018-12-31'],
    ['Requests rose between FY 2013/14 and FY 2015/16.'],
    ['In the 2017-2018 school year, 60 pupils came.', '2017-2018: 2017-01-01/2018-12-31'],
    ['During the 2016/17 academic year, 60 pupils came.', '2016/17: 2016-01-01/2017-12-31'],
    ['Since the start of the 2017-18 rainy season, wells are full.'],
  ]);
  check('fr', [
    ['Pendant l’année scolaire 2016/2017, 60 élèves sont venus.', '2016/2017: 2016-01-01/2017-12-31'],
    ['Pour l’exercice 2018, le budget baisse.', 'Pour l’exercice 2018: 2018-01-01/2018-12-31'],
    ['Pour l’exercice 2018-2019, le budget baisse.'],
  ]);
  check('es', [
    ['En el año fiscal 2017 se abrió la oficina.', 'En el año fiscal 2017: 2017-01-01/2017-12-31'],
    ['Durante el curso escolar 2017-2018 vinieron 60 niñas.', '2017-2018: 2017-01-01/2018-12-31'],
  ]);
});

describe('seasons', () => {
  check('en', [
    ['Roofs fell in the winter of 2016-2017.', 'the winter of 2016-2017: 2016-12-01/2017-02-28'],
    ['Fires spread in summer 2018.', 'summer 2018: 2018-06-01/2018-08-31'],
    ['Last winter, roofs fell.', 'Last winter: 2018-12-01/2019-02-28'],
    ['Aid will arrive before the coming winter.', 'the coming winter: 2019-12-01/2020-02-29'],
  ]);
  check('fr', [
    ['À l’automne 2017, des tentes ont brûlé.', 'l’automne 2017: 2017-09-01/2017-11-30'],
    ['Ils ont été 2018 à signer.'],
  ]);
  check('es', [
    ['El pasado verano cerró la ruta.', 'pasado verano: 2018-06-01/2018-08-31'],
    ['Durante el invierno 2017-2018 nevó.', 'el invierno 2017-2018: 2017-12-01/2018-02-28'],
  ]);
  it('are those of the south where the release is about a country there', () =>
    assert.deepEqual(datesOf('En el verano 2018 subió el río.', 'es', 'Chile: crecida en Valdivia'), [
      'el verano 2018: 2018-12-01/2019-02-28',
    ]));
});

describe('parts of a year', () => {
  check('en', [
    ['In the third quarter, arrivals fell.', 'the third quarter: 2018-07-01/2018-09-30'],
    ['In Q3 2017, arrivals fell.', 'Q3 2017: 2017-07-01/2017-09-30'],
    [
      'In 2016 few came. In the second half of the year, more did.',
      'In 2016: 2016-01-01/2016-12-31',
      'the second half of the year: 2016-07-01/2016-12-31',
    ],
    ['It rained in the second half of September 2018.', 'the second half of September 2018: 2018-09-16/2018-09-30'],
    ['A third quarter of the district is dry, and the first half of the team left.'],
    ['By year’s end all had left.', 'By year’s end: /2019-12-31'],
  ]);
  check('fr', [
    ['Au premier semestre 2016, ils sont partis.', 'premier semestre 2016: 2016-01-01/2016-06-30'],
    ['Dans la seconde quinzaine de mars, il a plu.', 'la seconde quinzaine de mars: 2019-03-16/2019-03-31'],
    ['Au premier trimestre de l’année 2017, il a plu.', 'premier trimestre de l’année 2017: 2017-01-01/2017-03-31'],
  ]);
  check('es', [
    ['En la primera mitad de 2018 llovió.', 'la primera mitad de 2018: 2018-01-01/2018-06-30'],
    ['En el segundo cuatrimestre de 2018 llovió.', 'el segundo cuatrimestre de 2018: 2018-05-01/2018-08-31'],
    ['En lo que va del año llovió poco.', 'lo que va del año: 2019-01-01/2019-12-31'],
  ]);
});

describe('chains of references', () => {
  check('en', [
    [
      'The dam broke in 2011. Two years later it was mended.',
      'in 2011: 2011-01-01/2011-12-31',
      'Two years later: 2013-01-01/2013-12-31',
    ],
    [
      'The dam broke on 2 May 2018. The next day, boats came.',
      '2 May 2018: 2018-05-02/2018-05-02',
      'The next day: 2018-05-03/2018-05-03',
    ],
    [
      'In March 2018, 40 left, from 90 a year earlier.',
      'March 2018: 2018-03-01/2018-03-31',
      'a year earlier: 2017-03-01/2017-03-31',
    ],
    ['Talks go on over the next year.', 'the next year: 2020-01-01/2020-12-31'],
    ['From 1 January to 10 May, 400 fled, up on the previous week.', 'From 1 January to 10 May: 2019-01-01/2019-05-10'],
    ['The two days before the vote were calm.'],
  ]);
  check('fr', [
    [
      'La digue a cédé en 2011. Un an plus tard, elle tenait.',
      'en 2011: 2011-01-01/2011-12-31',
      'Un an plus tard: 2012-01-01/2012-12-31',
    ],
    [
      'La digue a cédé le 2 mai 2018. Le lendemain, il a plu.',
      '2 mai 2018: 2018-05-02/2018-05-02',
      'lendemain: 2018-05-03/2018-05-03',
    ],
    ['À la veille du vote, tout est calme.'],
    [
      'En 2011, il a plu. Cette année-là, la digue a cédé.',
      'En 2011: 2011-01-01/2011-12-31',
      'Cette année-là: 2011-01-01/2011-12-31',
    ],
  ]);
  check('es', [
    [
      'El dique cedió en 2011. Al año siguiente aguantó.',
      'en 2011: 2011-01-01/2011-12-31',
      'año siguiente: 2012-01-01/2012-12-31',
    ],
    [
      'El dique cedió el 2 de mayo de 2018. Tres días después llovió.',
      '2 de mayo de 2018: 2018-05-02/2018-05-02',
      'Tres días después: 2018-05-05/2018-05-05',
    ],
    ['Llovió tres días después de la visita.'],
  ]);
});

describe('the same period of another year', () => {
  check('en', [
    [
      'In 2019 through 12 May, 41 drowned, against 70 through the same period last year.',
      '2019 through 12 May: 2019-01-01/2019-05-12',
      'through the same period last year: 2018-01-01/2018-05-12',
    ],
    [
      'From January to April 2019, 41 drowned; 70 in the same period of 2017.',
      'From January to April 2019: 2019-01-01/2019-04-30',
      'the same period of 2017: 2017-01-01/2017-04-30',
    ],
  ]);
  check('fr', [
    [
      'De janvier à février 2019, 41 morts, contre 70 à la même période en 2016.',
      'janvier à février 2019: 2019-01-01/2019-02-28',
      'la même période en 2016: 2016-01-01/2016-02-29',
    ],
  ]);
  check('es', [
    [
      'Entre enero y abril de 2019 murieron 41, frente a 70 en igual período del año pasado.',
      'Entre enero y abril de 2019: 2019-01-01/2019-04-30',
      'igual período del año pasado: 2018-01-01/2018-04-30',
    ],
  ]);
});

describe('hours, weeks and weekends', () => {
  check('en', [
    ['Over the past 48 hours, 60 came.', 'the past 48 hours: 2019-05-13/2019-05-15'],
    ['In the last six hours, 60 came.'],
    ['In the week of 12 March, 60 came.', 'the week of 12 March: 2019-03-11/2019-03-17'],
    ['In the week ending 12 May, 60 came.', 'the week ending 12 May: 2019-05-06/2019-05-12'],
    ['Over the weekend, 60 came.', 'the weekend: 2019-05-11/2019-05-12'],
  ]);
  check('fr', [
    ['Ces dernières 24 heures, 60 sont venus.', 'Ces dernières 24 heures: 2019-05-14/2019-05-15'],
    ['La semaine du 12 mars, 60 sont venus.', 'La semaine du 12 mars: 2019-03-11/2019-03-17'],
    ['Avant-hier, 60 sont venus.', 'Avant-hier: 2019-05-13/2019-05-13'],
  ]);
  check('es', [
    ['En las últimas 72 horas vinieron 60.', 'las últimas 72 horas: 2019-05-12/2019-05-15'],
    ['El fin de semana vinieron 60.', 'fin de semana: 2019-05-11/2019-05-12'],
    ['Vienen por la mañana, un fin de semana cualquiera.'],
  ]);
});

describe('days as of which something is told, lists and digits', () => {
  check('fr', [
    ['Au 30 avril 2019, 60 familles restent.', 'Au 30 avril 2019: /2019-04-30'],
    ['Le vote est fixé au 30 avril 2018.', '30 avril 2018: 2018-04-30/2018-04-30'],
    ['Du lundi 4 au vendredi 8 mars 2019, ils siègent.', 'lundi 4 au vendredi 8 mars 2019: 2019-03-04/2019-03-08'],
    ['Le mandat a pris fin le 19 mars 2018.', '19 mars 2018: 2018-03-19/2018-03-19'],
  ]);
  check('es', [
    ['Al 31 de marzo de 2019 quedan 60 familias.', 'Al 31 de marzo de 2019: /2019-03-31'],
    ['Bogotá a 3 de mayo de 2019.', '3 de mayo de 2019: 2019-05-03/2019-05-03'],
    ['Con corte a 30 de abril de 2019 quedan 60.', 'a 30 de abril de 2019: /2019-04-30'],
  ]);
  check('en', [
    [
      'In 2014, 2015 and 2016 few came.',
      'In 2014: 2014-01-01/2014-12-31',
      '2015: 2015-01-01/2015-12-31',
      '2016: 2016-01-01/2016-12-31',
    ],
    ['They met on 12/06/18.', '12/06/18: 2018-06-12/2018-06-12'],
    ['They met on 2018/12/22.', '2018/12/22: 2018-12-22/2018-12-22'],
    ['They left in the 90s.', '90s: 1990-01-01/1999-12-31'],
  ]);
});

describe('years of names, and days that come back', () => {
  check('fr', [
    ['La Convention (sur les droits) de 1990 et le Pacte de 2006 restent en vigueur.'],
    ['Le séisme de 2010 a tout changé.', 'de 2010: 2010-01-01/2010-12-31'],
    ['La journée est célébrée le 18 mars de chaque année.'],
  ]);
  check('es', [
    ['La Ley 1448 de 2011 y la Constitución Política de 1991 siguen vigentes.'],
    ['El terremoto de 2010 lo cambió todo.', 'de 2010: 2010-01-01/2010-12-31'],
    ['Se celebra el 18 de marzo de cada año.'],
    ['Bogotá, diciembre 19 de 2018.', 'diciembre 19 de 2018: 2018-12-19/2018-12-19'],
    ['El pasado mes de abril llovió.', 'abril: 2019-04-01/2019-04-30'],
  ]);
  check('en', [
    ['It is marked on 3 June every year.'],
    ['They plan the year-end harvest.'],
    ['By year-end 2018 all had left.', 'By year-end 2018: /2018-12-31'],
    [
      'Geneva, 12 May 2019 – Today, 60 people landed.',
      '12 May 2019: 2019-05-12/2019-05-12',
      'Today: 2019-05-15/2019-05-15',
    ],
  ]);
});
