import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leadingDate, metadataDate, printedDate } from '../../../lambda/read/dates.ts';
import { choosePublished } from '../../../lambda/read/published.ts';

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

test('dates a day apart are the same; the first layer is kept', () => {
  const layers = [
    { layer: 'meta', publishedAt: '2018-01-12T00:30:00+08:00' } as const,
    { layer: 'selector', publishedAt: '2018-01-11' } as const,
  ];
  assert.deepEqual(choosePublished(layers), {
    publishedAt: '2018-01-12T00:30:00+08:00',
    source: 'metadata',
    layer: 'meta',
    overruled: null,
  });
});

test('where metadata and page disagree, the printed date holds, and that is recorded', () => {
  const layers = [
    { layer: 'meta', publishedAt: '2021-05-03' } as const,
    { layer: 'selector', publishedAt: '2013-02-12' } as const,
  ];
  assert.deepEqual(choosePublished(layers), {
    publishedAt: '2013-02-12',
    source: 'page',
    layer: 'selector',
    overruled: 'meta',
  });
});

test('undated stays undated', () => {
  assert.deepEqual(choosePublished([{ layer: 'text' }]), {
    publishedAt: null,
    source: null,
    layer: 'none',
    overruled: null,
  });
});
