import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iom } from '../../../lambda/sources/iom.ts';
import { ownAddress } from '../../../lambda/sources/own-address.ts';
import { SOURCES } from '../../../lambda/sources/registry.ts';

const PAGE = 'https://www.iom.int/node/84228';
const CASES: readonly (readonly [what: string, href: string, page: string, own: string | null])[] = [
  ['a named press page', '/news/floods?utm_source=x', PAGE, 'https://www.iom.int/news/floods'],
  ['of the other host of the site', 'http://iom.int/news/floods', PAGE, 'https://www.iom.int/news/floods'],
  [
    'in the language of the number',
    '/es/news/crecidas',
    'https://www.iom.int/es/node/84228',
    'https://www.iom.int/es/news/crecidas',
  ],
  ['the site’s own language with its prefix', '/en/news/floods', PAGE, 'https://www.iom.int/en/news/floods'],
  ['in another language', '/es/news/crecidas', PAGE, null],
  ['the front page', '/', PAGE, null],
  ['a listing', '/news', PAGE, null],
  ['a newsletter', '/newsdesk/20171212', PAGE, null],
  ['another site', 'https://ukraine.iom.int/news/floods', PAGE, null],
  ['rubbish', 'javascript:void(0)', PAGE, null],
];
for (const [what, href, page, own] of CASES) {
  test(`rel=canonical is believed only for a press page of the site in the same language: ${what}`, () => {
    assert.equal(ownAddress(href, page, iom), own);
  });
}

test('the language of an address without a prefix is the site’s own', () => {
  const { italy } = SOURCES;
  assert.equal(ownAddress('/it/news/x', `${italy.origin}/node/1`, italy), `${italy.origin}/it/news/x`);
  assert.equal(ownAddress('/en/news/x', `${italy.origin}/node/1`, italy), null);
});
