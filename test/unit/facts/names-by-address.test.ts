import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

describe('names beside addresses', () => {
  it('keeps a name in the text whose parts are small in an address below it', () => {
    const text =
      '“Homes are gone and people lost everything,” says Ann Doyle, Programmes Manager in Chad.\n\nFor more information:\nBob Lee\n+235 66 00 11 23\nann.doyle@ifrc.example';
    assert.deepEqual(
      read('quote', text, { language: 'en' }).map(({ speaker }) => [speaker?.name, speaker?.jobTitle]),
      [['Ann Doyle', 'Programmes Manager in Chad']],
    );
  });
});

describe('quotations signed with a form of address', () => {
  it('are of who is named behind them', () => {
    const speakers = (text: string, language: string): readonly (string | null | undefined)[] =>
      read('quote', text, { language }).map(({ speaker }) => speaker?.name);
    assert.deepEqual(speakers('« J’ai fui sans mes deux filles et les ai retrouvées. » Madame Tshala de Miabi', 'fr'), [
      'Tshala de Miabi',
    ]);
    assert.deepEqual(speakers('“Huí sin mis dos hijas y las encontré aquí.” Doña Carmen Ruiz, vecina.', 'es'), [
      'Carmen Ruiz',
    ]);
  });
});

describe('documents by letters and by number', () => {
  const titles = (text: string, language: string): readonly string[] =>
    read('document', text, { language }).map(({ title }) => title);

  it('reads treaties by their letters, not symbols of papers', () => {
    assert.deepEqual(titles('Parties to the UNFCCC met. The paper CEDAW/C/MCO/1 is out.', 'en'), ['UNFCCC']);
    assert.deepEqual(titles('Les Parties à la CCNUCC se réunissent.', 'fr'), ['CCNUCC']);
  });

  it('reads a series by the last word of its title', () => {
    assert.deepEqual(titles('It is the second of our “Notes on Lasting Peace Series” (see Annex 2).', 'en'), [
      'Notes on Lasting Peace Series',
    ]);
    assert.deepEqual(titles('They call it a “Series” of talks.', 'en'), []);
  });

  it('reads an agreement called a document, and an issue by its number where it is cited', () => {
    assert.deepEqual(titles('Rebels signed the Doha Document for Peace in Darfur in 2011.', 'en'), [
      'Doha Document for Peace in Darfur',
    ]);
    assert.deepEqual(titles('Como se dijo (Flash Update No.1), llegaron. Otro Flash Update saldrá.', 'es'), [
      'Flash Update No.1',
    ]);
    assert.deepEqual(titles('Llueve.\n\nFlash Update No. 2\n\nSigue la lluvia.', 'es'), []);
  });
});
