import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ftsQuery } from '../../../lambda/query/words.ts';

describe('words of a search', () => {
  it('asks for every word, phrases as phrases, and beginnings', () => {
    assert.equal(ftsQuery('cholera Yemen'), '"cholera" AND "Yemen"');
    assert.equal(ftsQuery('"Cox’s Bazar" camp'), '"Cox’s Bazar" AND "camp"');
    assert.equal(ftsQuery('migr*'), '"migr"*');
  });

  it('takes what FTS5 would read as syntax for words', () => {
    assert.equal(ftsQuery('a AND (b OR NEAR c:d'), '"a" AND "AND" AND "(b" AND "OR" AND "NEAR" AND "c:d"');
  });

  it('knows when there is no word', () => {
    assert.equal(ftsQuery('  - * "" '), null);
  });

  it('never makes a query that SQLite refuses', () => {
    const db = new DatabaseSync(':memory:');
    db.exec('CREATE VIRTUAL TABLE t USING fts5 (text)');
    const statement = db.prepare('SELECT count(*) FROM t WHERE t MATCH ?');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const query = ftsQuery(words.replaceAll('\u0000', ''));
        if (query !== null) statement.get(query);
      }),
    );
    db.close();
  });
});
