import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './read.ts';

const brief = (text: string, language = 'en'): readonly string[] =>
  read('money', text, { language }).map(
    (fact) => `${fact.currency} ${fact.value ?? `${fact.minValue}..${fact.maxValue}`} ${fact.qualifier}`,
  );

const READS: readonly (readonly [text: string, language: string, expected: readonly string[]])[] = [
  ['The fund gave USD 7.5 million.', 'en', ['USD 7500000 exact']],
  ['دفع الصندوق 200 دولار.', 'ar', ['USD 200 exact']],
  ['دفع الصندوق 1.5 مليون يورو.', 'ar', ['EUR 1500000 exact']],
  ['Le Cameroun a versé 500 millions de francs CFA.', 'fr', ['XAF 500000000 exact']],
  ['Le Sénégal a versé 500 millions de francs CFA.', 'fr', ['XOF 500000000 exact']],
  ['Chad paid 300 million CFA francs.', 'en', ['XAF 300000000 exact']],
  ['The fund gave US$7.5 million.', 'en', ['USD 7500000 exact']],
  ['The fund gave US $ 300.', 'en', ['USD 300 exact']],
  ['The fund gave a $40 grant.', 'en', ['USD 40 exact']],
  ['Chad’s $90 million plan is short of money.', 'en', ['USD 90000000 exact']],
  ['They owe 5 million dollars.', 'en', ['USD 5000000 exact']],
  ['They owe 5 million Canadian dollars.', 'en', ['CAD 5000000 exact']],
  ['They owe A$2.3m and £4bn.', 'en', ['AUD 2300000 exact', 'GBP 4000000000 exact']],
  ['They owe EUR 30 million, or 30 million euros.', 'en', ['EUR 30000000 exact', 'EUR 30000000 exact']],
  ['The total is CHF 1,250,000.', 'en', ['CHF 1250000 exact']],
  ['Nearly €600 (about USD 700) was paid.', 'en', ['EUR 600 nearly', 'USD 700 about']],
  ['Around €600 (USD 700) was paid.', 'en', ['EUR 600 about', 'USD 700 about']],
  ['It will cost between USD 5 million and USD 8 million.', 'en', ['USD 5000000..8000000 exact']],
  ['It will cost USD 5-8 million.', 'en', ['USD 5000000..8000000 exact']],
  ['It will cost $5 to $8 million.', 'en', ['USD 5000000..8000000 exact']],
  ['More than half a million dollars was raised.', 'en', ['USD 500000 over']],
  ['Up to ₱5,000.50 is paid.', 'en', ['PHP 5000.5 up_to']],
  ['Only 20 per cent has been paid.', 'en', []],
  ['Goal SDG 5 was discussed by 30 people.', 'en', []],
  ['L’appel porte sur 236,5 millions de dollars.', 'fr', ['USD 236500000 exact']],
  ['Environ 1,4 milliard d’euros ont été versés.', 'fr', ['EUR 1400000000 about']],
  ['Un don de 50.000 euros.', 'fr', ['EUR 50000 exact']],
  ['Plus de 3 000 dollars américains.', 'fr', ['USD 3000 over']],
  ['Se necesitan 12 millones de dólares.', 'es', ['USD 12000000 exact']],
  ['Más de 4.500 euros.', 'es', ['EUR 4500 over']],
  [
    'En Colombia el convenio vale $3.400 millones de los cuales la alcaldía aporta $1.200.',
    'es',
    ['COP 3400000000 exact', 'COP 1200000000 exact'],
  ],
  ['El aporte de US$ 2,5 millones llegó a Colombia.', 'es', ['USD 2500000 exact']],
];

for (const [text, language, expected] of READS)
  test(`money (${language}): ${text}`, () => assert.deepEqual(brief(text, language), expected));

const PURPOSES: readonly (readonly [text: string, purpose: string])[] = [
  ['IOM appeals for USD 12 million.', 'appeal'],
  ['The clinics need EUR 3 million before the winter.', 'appeal'],
  ['To meet the needs in the north, Japan gave USD 3 million.', 'contribution'],
  ['Norway contributed USD 3 million to the response.', 'contribution'],
  ['Migrants sent home USD 40 billion in remittances.', 'remittances'],
  ['Each family received USD 150 in cash.', 'cash_assistance'],
  ['The storm caused USD 80 million in damage.', 'loss'],
  ['Smugglers charge fees of USD 900.', 'cost'],
];

for (const [text, purpose] of PURPOSES)
  test(`purpose ${purpose}: ${text}`, () => assert.equal(read('money', text)[0]?.purpose, purpose));

test('period and source', () => {
  const [fact] = read('money', 'In 2016 families sent home USD 30 billion, according to the Central Bank.');
  assert.deepEqual(fact?.period, { start: '2016-01-01', end: '2016-12-31' });
  assert.equal(fact?.source, 'the Central Bank');
});
