import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateInUrl } from '../../../lambda/read/calendar/in-url.ts';
import { isoDay, readPrintedDate } from '../../../lambda/read/calendar/printed.ts';
import { relativeDay } from '../../../lambda/read/calendar/relative.ts';
import { leadingDate, metadataDate, printedDate } from '../../../lambda/read/dates.ts';

const PRINTED: readonly (readonly [text: string, order: 'DMY' | 'MDY', date: string | null])[] = [
  ['Posted on Fri. July-01-2016', 'DMY', '2016-07-01'],
  ['Posted on Tue. December 12, 2017', 'DMY', '2017-12-12'],
  ['12 December 2017', 'DMY', '2017-12-12'],
  ['Posted: Wednesday, September 19, 2018 - 17:11', 'DMY', '2018-09-19'],
  ['Wed, 09/19/2018 - 11:19', 'MDY', '2018-09-19'],
  ['Ven, 03/17/2017 - 10:33', 'MDY', '2017-03-17'],
  ['Date Publish: 01/02/2021', 'MDY', '2021-01-02'],
  ['01/02/2021', 'DMY', '2021-02-01'],
  ['27 March, 2017', 'DMY', '2017-03-27'],
  ['Athens, 12 July 2019', 'DMY', '2019-07-12'],
  ['27 Nov 2023', 'DMY', '2023-11-27'],
  ['5 juillet 2022', 'DMY', '2022-07-05'],
  ['1er décembre 2017', 'DMY', '2017-12-01'],
  ['le 18 déc. 2017', 'DMY', '2017-12-18'],
  ['12 de diciembre del 2017', 'DMY', '2017-12-12'],
  ['13 de diciembre, 2017', 'DMY', '2017-12-13'],
  ['3 de setiembre de 2019', 'DMY', '2019-09-03'],
  ['venerdì 17 marzo 2017', 'DMY', '2017-03-17'],
  ['Freitag, 26. Dezember 2014', 'DMY', '2014-12-26'],
  ['12th December, 2017', 'DMY', '2017-12-12'],
  ['17 مارس 2022', 'DMY', '2022-03-17'],
  ['٢ تشرين الأول/ أكتوبر ٢٠١٨', 'DMY', '2018-10-02'],
  ['2 كانون الثاني 2019', 'DMY', '2019-01-02'],
  ['الأربعاء، 5 جوان 2019', 'DMY', '2019-06-05'],
  ['31 آذار (مارس) 2020', 'DMY', '2020-03-31'],
  ['2018/01/11', 'MDY', '2018-01-11'],
  ['Created 12 Dec 2017, changed 2018-01-03', 'DMY', '2017-12-12'],
  ['from 3 on 12 December 2017', 'DMY', '2017-12-12'],
  ['12 December 1917', 'DMY', null],
  ['12 marchers 2017', 'DMY', null],
  ['17 hours 23 min ago', 'DMY', null],
  ['31 February 2018', 'DMY', null],
];
for (const [text, order, date] of PRINTED) {
  test(`"${text}" (${order}) is ${date}`, () => assert.equal(printedDate(text, order), date));
}

const METADATA: readonly (readonly [string, string | null])[] = [
  ['2018-01-11T10:20:30+01:00', '2018-01-11T10:20:30+01:00'],
  ['2018-01-11T10:20:30.123+0100', '2018-01-11T10:20:30+01:00'],
  ['2018-01-11T23:30Z', '2018-01-11T23:30:00Z'],
  ['2018-01-11T10:20:30', '2018-01-11'],
  ['2018-01-11 10:20', '2018-01-11'],
  ['2018-01-11T12:00:00Z', '2018-01-11'],
  ['2018-01-11', '2018-01-11'],
  ['2018-13-11', null],
  ['1970-01-01T00:00:00Z', null],
  ['soon', null],
  ['', null],
];
for (const [text, date] of METADATA) {
  test(`metadata "${text}" is ${date}`, () => assert.equal(metadataDate(text, 'DMY'), date));
}

test('a date alone at the head of the body counts, one in its sentences does not', () => {
  assert.equal(leadingDate('16/09/2016 - Bangkok saw samples.', 'DMY'), '2016-09-16');
  assert.equal(leadingDate('7 October 2016\n\nThe text.', 'DMY'), '2016-10-07');
  assert.equal(leadingDate('18 décembre 2017 – A l’occasion', 'DMY'), '2017-12-18');
  assert.equal(leadingDate('12 July 2019 was a good day.', 'DMY'), null);
});

test('a day of the week beside a numeric date decides its order, and the other reading is kept', () => {
  assert.deepEqual(readPrintedDate('Wed, 04/05/2017 - 09:00', 'DMY'), { date: '2017-04-05', instead: '2017-05-04' });
  assert.deepEqual(readPrintedDate('mercoledì, 05/04/2017', 'MDY'), { date: '2017-04-05', instead: '2017-05-04' });
  assert.deepEqual(readPrintedDate('Thu, 04/05/2017', 'DMY'), { date: '2017-05-04', instead: null });
  // It fits neither order, or nothing is beside it: the source's order holds.
  assert.deepEqual(readPrintedDate('Sun, 04/05/2017', 'DMY'), { date: '2017-05-04', instead: null });
  assert.deepEqual(readPrintedDate('On Wed they met. 04/05/2017', 'DMY'), { date: '2017-05-04', instead: null });
});

test('every day of 1990 to 2099 is read back from every form, in the order it was written', () => {
  const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      const [year = '', month = '', ofMonth = ''] = iso.split('-');
      const write = (locale: string): string =>
        new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
      // ar-EG writes Arabic-Indic digits and its months, ar-LB the Levant's, ar-DZ the Maghreb's.
      for (const locale of ['en-GB', 'en-US', 'fr', 'es', 'it', 'de', 'pt', 'ar-EG', 'ar-LB', 'ar-DZ', 'ar-MA'])
        assert.equal(printedDate(write(locale), 'DMY'), iso, `${locale}: ${write(locale)}`);
      assert.equal(printedDate(`${ofMonth}/${month}/${year}`, 'DMY'), iso);
      assert.equal(printedDate(`${month}/${ofMonth}/${year}`, 'MDY'), iso);
      const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(day);
      const other = isoDay(Number(year), Number(ofMonth), Number(month));
      if (other === null || new Date(other).getUTCDay() !== day.getUTCDay())
        assert.equal(printedDate(`${weekday}, ${ofMonth}/${month}/${year}`, 'MDY'), iso);
    }),
  );
});

test('an age is a day only where the time of the fetch is known, in the time zone of the source', () => {
  const fetched = '2018-09-20T01:00:00.000Z';
  assert.equal(relativeDay('17 hours 23 min ago', fetched, 'UTC'), '2018-09-19');
  assert.equal(relativeDay('17 hours 23 min ago', null, 'UTC'), null);
  assert.equal(relativeDay('10 min ago', fetched, 'America/New_York'), '2018-09-19');
  assert.equal(relativeDay('2 weeks 3 days ago', fetched, 'UTC'), '2018-09-03');
  assert.equal(relativeDay('il y a 2 jours 4 heures', fetched, 'UTC'), '2018-09-17');
  assert.equal(relativeDay('hace 3 días 5 horas', fetched, 'UTC'), '2018-09-16');
  assert.equal(relativeDay('vor 17 Stunden 23 Minuten', fetched, 'UTC'), '2018-09-19');
  assert.equal(relativeDay('17 ore 23 min fa', fetched, 'UTC'), '2018-09-19');
  assert.equal(relativeDay('منذ 3 ساعات', fetched, 'UTC'), '2018-09-19');
  for (const text of ['2 months 1 week ago', '1 year ago', '17 hours', 'ago', '3 people ago'])
    assert.equal(relativeDay(text, fetched, 'UTC'), null, text);
});

test('dates in a path: a day, or a month alone', () => {
  assert.equal(dateInUrl('https://www.iom.int/newsdesk/20171212'), '2017-12-12');
  assert.equal(dateInUrl('https://www.iom.int/2017/12/12/slug'), '2017-12-12');
  assert.equal(dateInUrl('https://www.iom.int/news/2018-01/slug'), '2018-01');
  assert.equal(dateInUrl('https://www.iom.int/news/20171332'), null);
  assert.equal(dateInUrl('https://www.iom.int/news/arrivals-2017'), null);
  assert.equal(dateInUrl('https://www.iom.int/node/20171'), null);
  assert.equal(dateInUrl('nothing'), null);
});
