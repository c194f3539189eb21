import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { resolveDates } from '../../../lambda/facts/dates/resolve.ts';

type Case = readonly (readonly [text: string, ...expected: readonly string[]])[];

/** Dates of a text as `words: start/end`; 15 May 2019 was a Wednesday. */
const datesOf = (text: string, language: string, publishedAt: string | null): readonly string[] =>
  resolveDates(buildContext({ scope: 'test', language, title: '', publishedAt, text })).map(
    ({ start, end, period }) => `${text.slice(start, end)}: ${period.start ?? ''}/${period.end ?? ''}`,
  );

const check = (language: string, cases: Case, publishedAt: string | null = '2019-05-15'): void => {
  for (const [text, ...expected] of cases)
    it(`${language}: ${text}`, () => assert.deepEqual(datesOf(text, language, publishedAt), expected));
};

const TODAY = '2019-05-15/2019-05-15';

describe('today beside an event is a date, nowadays is none', () => {
  check('en', [
    ['We thank those who spoke at the forum in Nadi today.', `today: ${TODAY}`],
    ['Today, though, we heard three new pledges.', `Today: ${TODAY}`],
    ['Today’s historic vote changes much.', `Today: ${TODAY}`],
    ['At the handover in Maputo today, the envoy will speak.', `today: ${TODAY}`],
    ['The storm should pass by 6 pm today.', `today: ${TODAY}`],
    ['Today’s wars last longer.'],
    ['The needs that farmers have today are old.'],
    ['Cities are larger today.'],
  ]);
  check('fr', [
    ['La décision d’aujourd’hui ouvre la voie.', `aujourd’hui: ${TODAY}`],
    ['Nous publions peu, mais ils publient aujourd’hui un atlas.', `aujourd’hui: ${TODAY}`],
    ['Les guerres d’aujourd’hui durent.'],
  ]);
  check('es', [
    ['La firma de hoy abre el camino.', `hoy: ${TODAY}`],
    ['Rige a contar de hoy.', `hoy: ${TODAY}`],
    ['Los niños de hoy leen poco.'],
  ]);
});

describe('years of nouns in small letters', () => {
  const Y2018 = '2018: 2018-01-01/2018-12-31';
  check('en', [
    ['The council passed its 2018 budget.', Y2018],
    ['A 2018 WHO survey tells more.', Y2018],
    ['Before the 2018 municipal elections, few spoke.', Y2018],
    ['The 2018 Humanitarian Response Plan asks for more.'],
    ['Some 2018 fires burned.'],
    ['The 2018 migrants came by sea.'],
    ['Leaders proclaimed 2015-2024 the decade of roads.', '2015-2024: 2015-01-01/2024-12-31'],
  ]);
  check('fr', [
    ['Le budget 2018 baisse.', Y2018],
    ['La saison cyclonique 2018 fut longue.', Y2018],
    ['Le Budget Plus 2018 est un outil.'],
  ]);
  check('es', [
    ['Las elecciones generales 2018 pasaron.', Y2018],
    ['La Encuesta Joven 2018 tarda.'],
    ['De cara al 2018 habrá cursos.', 'al 2018: 2018-01-01/2018-12-31'],
  ]);
});

describe('what began and goes on', () => {
  check('en', [['Since its inception in 2012, the fund grew.', 'Since its inception in 2012: 2012-01-01/']]);
  check('fr', [
    ['Depuis sa création en 2012, le fonds croît.', 'Depuis sa création en 2012: 2012-01-01/'],
    ['La route est coupée depuis trois mois.', 'depuis trois mois: 2019-02-15/'],
  ]);
  check('es', [
    ['Desde su creación en 2012, el fondo crece.', 'Desde su creación en 2012: 2012-01-01/'],
    ['No hay agua desde hace dos semanas.', 'desde hace dos semanas: 2019-05-01/'],
  ]);
});

describe('a weekday of a week is one date', () => {
  check('en', [
    ['They met on Friday last week.', 'Friday last week: 2019-05-10/2019-05-10'],
    ['They meet on Monday of next week.', 'Monday of next week: 2019-05-20/2019-05-20'],
  ]);
  check('fr', [
    ['Ils sont venus mardi de la semaine dernière.', 'mardi de la semaine dernière: 2019-05-07/2019-05-07'],
  ]);
  check('es', [['Llegaron el jueves de la semana pasada.', 'jueves de la semana pasada: 2019-05-09/2019-05-09']]);
});

describe('texts without a day of publication', () => {
  check(
    'en',
    [
      [
        'The camp opened in March 2016. It closed in June 2016. This year 60 came; more are due next year.',
        'March 2016: 2016-03-01/2016-03-31',
        'June 2016: 2016-06-01/2016-06-30',
        'This year: 2016-01-01/2016-12-31',
        'next year: 2017-01-01/2017-12-31',
      ],
      // Day, month and weekday agree in one year of several: nothing tells which.
      ['On Thursday 14 December, the two armies met. They had met on Monday.'],
    ],
    null,
  );
});

describe('what is hoped for, planned or runs on is still to come', () => {
  check('en', [
    ['The agency hopes to reach 3,000 people in August.', 'August: 2019-08-01/2019-08-31'],
    ['The lease expires in September.', 'September: 2019-09-01/2019-09-30'],
    ['The first boats are expected in July.', 'July: 2019-07-01/2019-07-31'],
    ['The season runs from July to October.', 'from July to October: 2019-07-01/2019-10-31'],
    ['The office runs a clinic that opened in November.', 'November: 2018-11-01/2018-11-30'],
    ['The last case was seen in October.', 'October: 2018-10-01/2018-10-31'],
  ]);
  check('fr', [
    ['On espère atteindre trois mille personnes en août.', 'août: 2019-08-01/2019-08-31'],
    ['Les travaux devraient s’achever en juillet.', 'juillet: 2019-07-01/2019-07-31'],
  ]);
  check('es', [
    ['Se espera llegar a tres mil personas en agosto.', 'agosto: 2019-08-01/2019-08-31'],
    ['La obra, que concluye en julio, es pequeña.', 'julio: 2019-07-01/2019-07-31'],
  ]);
});

describe('streets and houses that are named after a day are no dates', () => {
  check('es', [
    ['La sede de la calle 9 de Julio recibe visitas.'],
    ['En la avenida Dieciocho de julio viven familias.'],
    ['El Hospital 12 de Octubre atendió heridos.'],
    ['La marcha salió de la Plaza de Mayo.'],
    ['Cerraron la calle el 5 de febrero.', '5 de febrero: 2019-02-05/2019-02-05'],
    ['Abrieron el parque en febrero.', 'febrero: 2019-02-01/2019-02-28'],
  ]);
  check('fr', [
    ['Le bureau de la rue du 4 août accueille des familles.'],
    ['La mise en place du 4 mai a duré.', '4 mai: 2019-05-04/2019-05-04'],
  ]);
  check('en', [
    ['The clinic on 26 September Street took children in.'],
    ['The street was closed on 2 May.', '2 May: 2019-05-02/2019-05-02'],
  ]);
});

describe('"this" beside the weekday of publication is that day', () => {
  check('en', [
    ['The summit will be held this Wednesday.', 'Wednesday: 2019-05-15/2019-05-15'],
    ['The summit will be held on Wednesday.', 'Wednesday: 2019-05-22/2019-05-22'],
    ['The summit will be held this Friday.', 'Friday: 2019-05-17/2019-05-17'],
  ]);
  check('es', [['El foro se celebrará este miércoles.', 'miércoles: 2019-05-15/2019-05-15']]);
  check('fr', [['Le sommet se tiendra ce mercredi.', 'mercredi: 2019-05-15/2019-05-15']]);
});
