import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { nodeNumberOf, sharedNodeNumber } from '../../../lambda/read/node-number.ts';

const URL_OF_PAGE = 'https://www.iom.int/es/news/una-muestra';
const CASES: readonly (readonly [what: string, html: string, url: string, number: string | null])[] = [
  ['the address', '<body>', 'https://www.iom.int/es/node/84228', '84228'],
  ['the short link', '<link rel="shortlink" href="/node/77">', URL_OF_PAGE, '77'],
  ['the body’s class', '<body class="html page-node page-node-5 node-type-news">', URL_OF_PAGE, '5'],
  ['the node’s mark', '<article data-history-node-id="9"><h1>A</h1></article>', URL_OF_PAGE, '9'],
  [
    'the mark of the node with the heading',
    '<article data-history-node-id="9"><h1>A</h1></article><article data-history-node-id="8"><h2>B</h2></article>',
    URL_OF_PAGE,
    '9',
  ],
  ['teasers alone', '<p data-history-node-id="9">A</p><p data-history-node-id="8">B</p>', URL_OF_PAGE, null],
  ['a number that is none', '<p data-history-node-id="9a">A</p>', URL_OF_PAGE, null],
  ['nothing', '<p>A</p>', URL_OF_PAGE, null],
];
for (const [what, html, url, number] of CASES)
  test(`the number of a page by ${what}: ${number}`, () => assert.equal(nodeNumberOf(load(html), url), number));

test('the number by which translations are named is the page’s own', () => {
  const named = (...urls: string[]) => urls.map((url) => ({ language: 'es', url }));
  assert.equal(sharedNodeNumber(named('https://www.iom.int/es/node/5', 'https://www.iom.int/fr/node/5')), '5');
  assert.equal(sharedNodeNumber(named('https://www.iom.int/es/node/5', 'https://www.iom.int/fr/node/6')), null);
  assert.equal(sharedNodeNumber(named('https://www.iom.int/es/news/a')), null);
});
