import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosePublished, type Dated } from '../../../lambda/read/published.ts';
import { datesOfText } from '../../../lambda/read/text-dates.ts';

const meta = (publishedAt: string): Dated => ({ layer: 'meta', publishedAt });
const printed = (publishedAt: string): Dated => ({ layer: 'selector', publishedAt });
const listing = (publishedAt: string): Dated => ({ layer: 'listing', publishedAt });
const head = (publishedAt: string): Dated => ({ layer: 'text', publishedAt });
const concluded = (publishedAt: string): Dated => ({ layer: 'text', publishedAt, concluded: true });
const chosen = (layers: readonly Dated[], fetchedAt?: string) => choosePublished(layers, fetchedAt);

test('dates a day apart are the same: the metadata is kept, for its time of day', () => {
  assert.deepEqual(chosen([meta('2018-01-12T00:30:00+08:00'), printed('2018-01-11')]), {
    publishedAt: '2018-01-12T00:30:00+08:00',
    source: 'metadata',
    layer: 'meta',
    overruled: [],
  });
});

test('where metadata and page disagree, the printed date holds, and what lost is kept with its value', () => {
  assert.deepEqual(chosen([meta('2021-05-03'), printed('2013-02-12')]), {
    publishedAt: '2013-02-12',
    source: 'page',
    layer: 'selector',
    overruled: [{ layer: 'meta', value: '2021-05-03', why: 'other_day' }],
  });
  assert.equal(chosen([meta('2021-05-03'), listing('2013-02-12')]).layer, 'listing');
});

test('where nothing is printed, an earlier full date at the head of the text holds against metadata', () => {
  const moved = chosen([meta('2021-05-03'), head('2013-02-12')]);
  assert.deepEqual([moved.publishedAt, moved.layer, moved.overruled[0]?.value], ['2013-02-12', 'text', '2021-05-03']);
  // A few days are the way from the desk to the page.
  assert.equal(chosen([meta('2013-02-15'), head('2013-02-12')]).layer, 'meta');
  // A later one is not explained by a move.
  assert.equal(chosen([meta('2013-02-12'), head('2014-02-12')]).layer, 'meta');
  // Last year's number, typed in January.
  assert.equal(chosen([meta('2026-01-05'), head('2025-01-05')]).layer, 'meta');
  assert.equal(chosen([meta('2026-06-05'), head('2025-06-05')]).layer, 'text');
  // What the page prints has more weight than both.
  assert.equal(chosen([meta('2021-05-03'), printed('2021-05-03'), head('2013-02-12')]).layer, 'meta');
});

test('a date after the fetch or before 1990 is never taken, and is kept as overruled', () => {
  const fetched = '2018-02-01T10:00:00.000Z';
  const { publishedAt, overruled } = chosen(
    [meta('2028-01-31'), printed('1970-01-01'), listing('2018-01-31')],
    fetched,
  );
  assert.equal(publishedAt, '2018-01-31');
  assert.deepEqual(
    overruled.map(({ value, why }) => [value, why]),
    [
      ['2028-01-31', 'impossible'],
      ['1970-01-01', 'impossible'],
    ],
  );
  // East of the fetcher it is tomorrow already.
  assert.equal(chosen([meta('2018-02-02')], fetched).publishedAt, '2018-02-02');
  assert.equal(chosen([meta('2018-02-03')], fetched).publishedAt, null);
});

test('what is concluded from sentences comes last, and a few weeks are no contradiction', () => {
  const url: Dated = { layer: 'url', publishedAt: '2018-01-20' };
  assert.deepEqual(chosen([concluded('2018-01-11'), url]), {
    publishedAt: '2018-01-20',
    source: 'url',
    layer: 'url',
    overruled: [],
  });
  assert.equal(chosen([concluded('2018-01-11')]).source, 'text');
  assert.equal(chosen([concluded('2017-10-11'), url]).overruled[0]?.value, '2017-10-11');
});

test('a day concluded from sentences is not contradicted by the year that was concluded with it', () => {
  const printed: Dated = { layer: 'selector', publishedAt: '2022-07-05' };
  assert.deepEqual(chosen([printed, concluded('2016-07-04')]).overruled, []);
  assert.deepEqual(chosen([{ ...printed, publishedAt: '2022-01-02' }, concluded('2016-12-30')]).overruled, []);
  assert.deepEqual(chosen([{ ...printed, publishedAt: '2022-03-02' }, concluded('2016-02-29')]).overruled, []);
  assert.equal(chosen([printed, concluded('2016-02-29')]).overruled[0]?.value, '2016-02-29');
});

test('a month in the URL is no date, but contradicts one', () => {
  const url: Dated = { layer: 'url', publishedAt: '2018-01' };
  assert.equal(chosen([url]).publishedAt, null);
  assert.deepEqual(chosen([meta('2018-01-31'), url]).overruled, []);
  assert.deepEqual(chosen([meta('2019-03-31'), url]).overruled, [{ layer: 'url', value: '2018-01', why: 'other_day' }]);
});

test('the reading that a day of the week disproved is kept', () => {
  const layer: Dated = { layer: 'selector', publishedAt: '2017-04-05', publishedInstead: '2017-05-04' };
  assert.deepEqual(chosen([layer]).overruled, [{ layer: 'selector', value: '2017-05-04', why: 'weekday' }]);
});

test('undated stays undated', () => {
  assert.deepEqual(chosen([{ layer: 'text' }]), { publishedAt: null, source: null, layer: 'none', overruled: [] });
});

test('a text tells its day at its head, or by what its sentences say', () => {
  assert.deepEqual(datesOfText('16/09/2016 - Bangkok saw samples.', 'en', 'DMY')[0], {
    layer: 'text',
    publishedAt: '2016-09-16',
  });
  assert.deepEqual(
    datesOfText('The offices signed it today (08/12). It follows that of 1 September 2017.', 'en', 'DMY'),
    [{ layer: 'text', publishedAt: '2017-12-08', concluded: true }],
  );
});
