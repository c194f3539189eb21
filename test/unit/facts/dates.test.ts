import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { workOutPublishedAt } from '../../../lambda/facts/dates/reference.ts';
import { resolveDates } from '../../../lambda/facts/dates/resolve.ts';

/** Dates of a text as `words: start/end`, read against a Wednesday. */
const datesOf = (text: string, publishedAt: string | null = '2019-05-15', language = 'en'): readonly string[] => {
  const context = buildContext({ scope: 'test', language, title: '', publishedAt, text });
  return resolveDates(context).map(
    ({ start, end, period }) => `${text.slice(start, end)}: ${period.start ?? ''}/${period.end ?? ''}`,
  );
};

describe('dates of a day', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['The boat left on 3 April 2019.', ['3 April 2019: 2019-04-03/2019-04-03']],
    ['The boat left on April 3, 2019.', ['April 3, 2019: 2019-04-03/2019-04-03']],
    ['They met on the 21st of March.', ['21st of March: 2019-03-21/2019-03-21']],
    ['It opened on 2 July.', ['2 July: 2018-07-02/2018-07-02']],
    ['It will open on 2 June.', ['2 June: 2019-06-02/2019-06-02']],
    ['Staff landed Tuesday (14/05) at noon.', ['Tuesday (14/05): 2019-05-14/2019-05-14']],
    ['Staff landed on Monday, 13 May.', ['Monday, 13 May: 2019-05-13/2019-05-13']],
    ['Staff landed on Friday.', ['Friday: 2019-05-10/2019-05-10']],
    ['Staff landed last Wednesday.', ['last Wednesday: 2019-05-08/2019-05-08']],
    ['The rains begin in June.', ['June: 2019-06-01/2019-06-30']],
    ['The team will land on Friday.', ['Friday: 2019-05-17/2019-05-17']],
    ['Buses leave next Monday.', ['next Monday: 2019-05-20/2019-05-20']],
    ['Yesterday, a new clinic opened.', ['Yesterday: 2019-05-14/2019-05-14']],
    ['Yesterday (14/5), a clinic opened.', ['Yesterday (14/5): 2019-05-14/2019-05-14']],
    ['The Mission today opened a clinic.', ['today: 2019-05-15/2019-05-15']],
    ['Many families today face hunger, not only for today.', []],
    ['The file is dated 2018-11-30.', ['2018-11-30: 2018-11-30/2018-11-30']],
    ['The file is of 30/11/2018.', ['30/11/2018: 2018-11-30/2018-11-30']],
    ['On Christmas Eve the road closed.', ['Christmas Eve: 2018-12-24/2018-12-24']],
    [
      'On 9 May 2019 buses came; on the same day they left.',
      ['9 May 2019: 2019-05-09/2019-05-09', 'the same day: 2019-05-09/2019-05-09'],
    ],
    ['It happened three days ago.', ['three days ago: 2019-05-12/2019-05-12']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf(text), expected));
});

describe('dates of a period', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Arrivals fell in 2018.', ['in 2018: 2018-01-01/2018-12-31']],
    ['Arrivals fell in the 1990s.', ['1990s: 1990-01-01/1999-12-31']],
    ['They came at the end of the year 2017.', ['the end of the year 2017: 2017-01-01/2017-12-31']],
    ['Arrivals fell in October.', ['October: 2018-10-01/2018-10-31']],
    ['Arrivals fell in October last year.', ['October last year: 2018-10-01/2018-10-31']],
    ['Arrivals fell last month.', ['last month: 2019-04-01/2019-04-30']],
    ['Arrivals fell this week.', ['this week: 2019-05-13/2019-05-19']],
    ['So far this year arrivals fell.', ['this year: 2019-01-01/2019-12-31']],
    ['Earlier this month (2-3/05) they met.', ['Earlier this month (2-3/05): 2019-05-02/2019-05-03']],
    ['Over the past two weeks, homes were rebuilt.', ['the past two weeks: 2019-05-01/2019-05-15']],
    ['In the last 18 months, homes were rebuilt.', ['the last 18 months: 2017-11-15/2019-05-15']],
    ['Over the past few weeks, homes were rebuilt.', []],
    ['The talks of late 2017 failed.', ['late 2017: 2017-01-01/2017-12-31']],
    ['In the first 40 days of 2019 boats came.', ['the first 40 days of 2019: 2019-01-01/2019-02-09']],
    ['In the first half of 2018 boats came.', ['the first half of 2018: 2018-01-01/2018-06-30']],
    ['In the third quarter of 2018 boats came.', ['the third quarter of 2018: 2018-07-01/2018-09-30']],
    [
      'In the last three months of last year boats came.',
      ['the last three months of last year: 2018-10-01/2018-12-31'],
    ],
    ['In the first six months of 2018 - 30 per cent up.', ['the first six months of 2018: 2018-01-01/2018-06-30']],
    ['Bulletin 10, 31 October 2018 is out.', ['31 October 2018: 2018-10-31/2018-10-31']],
    ['Since the October issue, little changed.', []],
    ['They met on 4 and 6 March.', ['4 and 6 March: 2019-03-04/2019-03-06']],
    ['They met from 28 February to 2 March.', ['from 28 February to 2 March: 2019-02-28/2019-03-02']],
    ['They met 22–24 October 2018.', ['22–24 October 2018: 2018-10-22/2018-10-24']],
    ['Between March and May 2018 boats came.', ['Between March and May 2018: 2018-03-01/2018-05-31']],
    ['From February to April this year boats came.', ['From February to April this year: 2019-02-01/2019-04-30']],
    ['In 2018 through 20 August boats came.', ['2018 through 20 August: 2018-01-01/2018-08-20']],
    ['The project (2016-2018) ended.', ['2016-2018: 2016-01-01/2018-12-31']],
    ['The project (June 2018 – present) goes on.', ['June 2018 – present: 2018-06-01/']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf(text), expected));
});

describe('dates with an open end', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['Since 1 February, roads are shut.', ['Since 1 February: 2019-02-01/']],
    ['Since the start of March, roads are shut.', ['Since the start of March: 2019-03-01/']],
    ['Since the end of March, roads are shut.', ['Since the end of March: 2019-03-31/']],
    ['Roads were shut through 9 May.', ['through 9 May: /2019-05-09']],
    ['As of 9 May, roads were shut.', ['As of 9 May: /2019-05-09']],
    ['It is an increase from last month.', ['last month: 2019-04-01/2019-04-30']],
    ['Roads have been shut since 2014.', ['since 2014: 2014-01-01/']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf(text), expected));
});

describe('what is no date', () => {
  const cases: readonly string[] = [
    'The 2030 Agenda and the 2018 Response Plan were praised.',
    'World Refugee Day is a theme and Black Friday is a sale.',
    'They may march in the heat.',
    'Call +41 79 2018 or +30 210 2019.',
    'Some 2,018 people and 2019 tents.',
    'Resolution 2018/15 and two thirds (2/3) of it.',
    'May Peters and April Jones came.',
  ];
  for (const text of cases) it(text, () => assert.deepEqual(datesOf(text), []));
});

describe('the year of days without one', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'Update of 3 May 2016. It opened on 7 April.',
      ['3 May 2016: 2016-05-03/2016-05-03', '7 April: 2016-04-07/2016-04-07'],
    ],
    // One date of the past dates nothing.
    ['It opens on December 24. War came in July 2016.', ['July 2016: 2016-07-01/2016-07-31']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(datesOf(text, null), expected));
});

describe('the day of publication', () => {
  it('leaves relative dates out where it is not known', () => {
    assert.deepEqual(datesOf('Last week, 40 people came; in 2018 it was 12.', null), [
      'in 2018: 2018-01-01/2018-12-31',
    ]);
  });
  const cases: readonly (readonly [text: string, date: string | null, basis: string | null])[] = [
    ['Nairobi, 8 July 2016 – The agency opened a camp.', '2016-07-08', 'dateline'],
    ['Accra – The agency opened a camp Wednesday (17/10). In 2018 it opened two.', '2018-10-17', 'weekday'],
    ['Accra – The agency today (17/10) opened a camp. It began in March 2018.', '2018-10-17', 'day-word'],
    ['Accra – Tomorrow (18/10) a camp opens. It was planned in June 2018.', '2018-10-17', 'day-word'],
    [
      'A headline, and a caption of it.\n\nACCRA (17 October 2018) – The agency opened a camp.',
      '2018-10-17',
      'dateline',
    ],
    ['Accra – Today (05/01) it opened. It was built in December 2017.', '2018-01-05', 'day-word'],
    ['Accra – Yesterday (21 December) it closed. It opened on 22 December 2017.', '2017-12-22', 'day-word'],
    ['Accra – It opened on Tuesday, 7 November. The plan for 2017 began in June 2005.', '2017-11-07', 'weekday'],
    ['Accra – The agency opened a camp Tuesday (17/10).', '2017-10-17', 'weekday'],
    // 29 November was a Sunday in 2015 and 2020: a wrong year is worse than none.
    ['Accra – The agency opened a camp Sunday (29/11).', null, null],
    ['Accra – The agency opened a camp.', null, null],
    ['Accra – Today (17/10) it opened. The agency was founded in 1951.', null, null],
  ];
  for (const [text, date, basis] of cases)
    it(text, () => {
      const found = workOutPublishedAt(text);
      assert.deepEqual([found?.date ?? null, found?.basis ?? null], [date, basis]);
    });
});

describe('years alone, days that come back and times counted from another', () => {
  const bare: readonly (readonly [text: string, expected: readonly string[], language?: string])[] = [
    ['2018 was a good year for the town.', ['2018: 2018-01-01/2018-12-31']],
    [
      '2020 could be decisive. Farmers never had a drier year than 2018.',
      ['2020: 2020-01-01/2020-12-31', '2018: 2018-01-01/2018-12-31'],
    ],
    ['The mayor calls 2018 ‘lost’.', ['2018: 2018-01-01/2018-12-31']],
    ['2000 were counted. More than 2000 fled.', []],
    ['2018 a été une année sèche.', ['2018: 2018-01-01/2018-12-31'], 'fr'],
    ['2020 podría ser el año.', ['2020: 2020-01-01/2020-12-31'], 'es'],
    ['The fair opens every year on 3 June.', []],
    ['The day is marked annually on 3 June.', []],
    ['La fiesta se celebra cada año el 3 de junio.', [], 'es'],
    ['La fête a lieu chaque année, le 3 juin.', [], 'fr'],
    [
      'Rain fell on 4 March 2019. In the following two weeks, wells filled.',
      ['4 March 2019: 2019-03-04/2019-03-04', 'the following two weeks: 2019-03-05/2019-03-18'],
    ],
    ['Rain fell. In the following two weeks, wells filled.', []],
    [
      'Llovió el 4 de marzo de 2019. En las dos semanas siguientes subió el río.',
      ['4 de marzo de 2019: 2019-03-04/2019-03-04', 'las dos semanas siguientes: 2019-03-05/2019-03-18'],
      'es',
    ],
    ['Nadie llegó desde principios del 2018.', ['desde principios del 2018: 2018-01-01/'], 'es'],
    ['Nobody came since early 2018.', ['since early 2018: 2018-01-01/']],
    ['El puente abrirá antes de finalizar el año.', ['antes de finalizar el año: /2019-12-31'], 'es'],
    ['The bridge will open before the end of the year.', ['before the end of the year: /2019-12-31']],
    ['Le pont ouvrira avant la fin de l’année.', ['avant la fin de l’année: /2019-12-31'], 'fr'],
    ['Le maire a tenu à remercier ce jour les voisins.', ['ce jour: 2019-05-15/2019-05-15'], 'fr'],
    ["Le pont a été ouvert aujourd'hui.", ["aujourd'hui: 2019-05-15/2019-05-15"], 'fr'],
    ['À ce jour, 40 maisons sont finies. Il a plu ce jour-là.', [], 'fr'],
    ['Lo dijo en un informe publicado hoy.', ['hoy: 2019-05-15/2019-05-15'], 'es'],
  ];
  for (const [text, expected, language] of bare)
    it(text, () => assert.deepEqual(datesOf(text, '2019-05-15', language), expected));
});
