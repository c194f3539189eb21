import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommandError } from '../../../lib/cli/errors.ts';
import { plainRelease } from '../../../lib/cli/plain-release.ts';

const TEXT = 'Pluies à Kaya\n\nKaya – L’équipe a enregistré 310 ménages déplacés depuis mardi.';
const release = (bytes: Uint8Array, given = {}) => plainRelease('kaya.txt', bytes, given);

describe('a release out of plain text', () => {
  it('is read in the encoding that its bytes have', () => {
    const plain = TEXT.replaceAll('’', "'").replaceAll('–', '-');
    const latin = Buffer.from(plain, 'latin1');
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
    assert.equal(release(latin).text, release(Buffer.from(plain)).text);
    assert.equal(release(utf16).text, release(Buffer.from(TEXT)).text);
  });

  it('has the day that it says, and the language that it looks like', () => {
    const dated = 'Juba, 14 June 2012 – On Tuesday the office counted 1,200 people on the road to the north.';
    const { publishedAt, publishedAtSource, language } = release(Buffer.from(dated));
    assert.deepEqual([publishedAt, publishedAtSource, language], ['2012-06-14', 'text', 'en']);
    const undated = release(Buffer.from(TEXT));
    assert.deepEqual([undated.publishedAt, undated.language], [null, 'fr']);
  });

  it('has the day and the language that are given', () => {
    const { publishedAt, language, provenance } = release(Buffer.from(TEXT), {
      published: '2019-06-12',
      language: 'es',
    });
    assert.deepEqual([publishedAt, language, provenance['publishedAt']], ['2019-06-12', 'es', 'none']);
  });

  for (const [name, bytes, message] of [
    ['blank', Buffer.from(' \n\n '), /is blank/],
    ['a PDF', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['binary', Buffer.from([1, 0, 2, 0]), /NUL bytes/],
  ] as const) {
    it(`is none where it is ${name}`, () => {
      assert.throws(
        () => release(bytes),
        (error: unknown) => error instanceof CommandError && message.test(error.message),
      );
    });
  }
});
