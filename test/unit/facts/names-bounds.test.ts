import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readOrganizations } from '../../../lambda/facts/kinds/organization.ts';
import { readPlaces } from '../../../lambda/facts/kinds/place.ts';

/** Time of the processor allowed for 20 KB of anything, in milliseconds: the contract of the fact readers. */
const LIMIT = 200;
const SIZE = 20_000;

/** "aaa", "aab", …: a word that differs each time. */
const word = (number: number): string =>
  [26 * 26, 26, 1].map((power) => String.fromCharCode(97 + (Math.floor(number / power) % 26))).join('');

const text = (unit: (number: number) => string): string => {
  let all = '';
  for (let number = 0; all.length < SIZE; number += 1) all += unit(number);
  return all.slice(0, SIZE);
};

const HOSTILE: Readonly<Record<string, (number: number) => string>> = {
  capitals: () => 'Aa ',
  'capitals and commas': () => 'Aa, ',
  'one country': () => 'Iraq ',
  'a list of countries': () => 'Iraq, ',
  'one acronym': () => 'IOM ',
  'open brackets': () => '(A',
  'definitions without end': () => 'Fund (Q',
  'endless complement': () => 'Ministry of ',
  'endless list': () => 'Ministry of Aa, ',
  'many "and"': () => 'Ministry of Aa and ',
  owners: () => 'Aa’s ',
  'longest names of places': () => 'Republic of the Congo ',
  'small heads': () => 'commission de la santé ',
  'kinds and capitals': () => 'ong Aa de ',
  'units of nothing': () => 'division des droits de l’homme de la ',
  'acronyms behind cues': () => 'selon la ABCD, ',
  'articles without end': () => 'l’',
  'endless lists of a noun': () => 'villages de Aa, Bb de Cc, ',
  'lists of a noun': () => 'villages de Aa, Bb et Cc, ',
  'hundreds of bodies': (number) => `Ministry of A${word(number)}. `,
  'hundreds of defined bodies': (number) => `A${word(number)} Fund (F${word(number).toUpperCase()}), `,
  'hundreds of places': (number) => `village of A${word(number)}, `,
  'hundreds of shortened bodies': (number) => `A${word(number)} Fund for B. A${word(number)} Fund. `,
};

// The tables are built at the first use: that is not what is measured.
readPlaces(buildContext({ scope: 'test', language: 'en', title: '', publishedAt: null, text: 'IOM in Iraq.' }));

describe('hostile text for the readers of names', () => {
  for (const language of ['en', 'fr'])
    for (const [name, unit] of Object.entries(HOSTILE))
      it(`${name} (${language}): under ${LIMIT} ms, grounded`, () => {
        const context = buildContext({ scope: 'test', language, title: '', publishedAt: null, text: text(unit) });
        const started = process.cpuUsage();
        const facts = [...readOrganizations(context), ...readPlaces(context)];
        const { user, system } = process.cpuUsage(started);
        assert.ok((user + system) / 1000 < LIMIT, `${(user + system) / 1000} ms`);
        for (const { evidence } of facts) assert.equal(text(unit).slice(evidence.start, evidence.end), evidence.exact);
      });
});
