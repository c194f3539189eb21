import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  decodeCursor,
  encodeCursor,
  factParameters,
  parseParameters,
  QueryError,
  searchParameters,
} from '../../../lambda/query/parameters.ts';

describe('parameters of a question', () => {
  it('widens a year or a month to its first and last day', () => {
    const year = parseParameters(searchParameters, { from: '2017', to: '2017' });
    assert.deepEqual([year.from, year.to], ['2017-01-01', '2017-12-31']);
    const month = parseParameters(searchParameters, { from: '2020-02', to: '2020-02' });
    assert.deepEqual([month.from, month.to], ['2020-02-01', '2020-02-29']);
  });

  const wrong: readonly [object, RegExp][] = [
    [{ from: '2017-13' }, /from is no day of the calendar/],
    [{ to: '2017-13' }, /to is no day of the calendar/],
    [{ from: '2017-02-30' }, /from is no day of the calendar/],
    [{ from: 'yesterday' }, /from is a date/],
    [{ limit: '0' }, /limit is at least 1/],
    [{ limit: 'ten' }, /limit is a whole number/],
    [{ limit: '501' }, /limit is at most 500/],
    [{ kind: 'number' }, /kind is one of statistic/],
    [{ indicator: 'arrivalz' }, /indicator is one of displaced/],
    [{ country: 'Yemen' }, /country is an ISO 3166-1 alpha-2 code/],
    [{ country: 'XX' }, /country is a code that ISO 3166-1 does not know/],
    [{ from: '2018', to: '2017-12' }, /from is after to/],
    [{ contry: 'YE' }, /unknown parameter contry \(known: kind, indicator, country/],
  ];
  for (const [given, message] of wrong) {
    it(`refuses ${JSON.stringify(given)} and says why`, () => {
      assert.throws(
        () => parseParameters(factParameters, { ...given }),
        (error: unknown) => error instanceof QueryError && message.test(error.message),
      );
    });
  }

  it('gives back a cursor of ours and refuses others', () => {
    assert.deepEqual(decodeCursor(encodeCursor(['2017-01-01', 'id', 3]), 3), ['2017-01-01', 'id', 3]);
    for (const bad of ['', 'x', encodeCursor(['one']), Buffer.from('{"a":1}').toString('base64url')]) {
      assert.throws(() => decodeCursor(bad, 2), QueryError);
    }
  });
});
