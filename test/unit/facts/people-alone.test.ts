import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

const people = (text: string, language: string): readonly string[] =>
  read('person', text, { language }).map(({ name }) => name);

/** Each text with the people it names, in order. */
const expectAll = (language: string, cases: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, names] of Object.entries(cases)) assert.deepEqual(people(text, language), names, text);
};

describe('people by their given names alone', () => {
  it('are named behind a noun for a person', () => {
    expectAll('en', {
      'A 9-year-old girl named Zunaya lost her leg. Zunaya walks again.': ['Zunaya'],
      'The ship called Aquarius left. A pilot project called Umodzi began. The storm named Ana passed.': [],
    });
    expectAll('fr', { 'Un garçon prénommé Ousmane vend du pain. Une opération nommée Barka dure.': ['Ousmane'] });
    expectAll('es', { 'Una niña de nombre Dayana lo vio.': ['Dayana'] });
  });

  it('are told not to be called so', () => {
    expectAll('fr', { 'Chantal (ce n’est pas son vrai nom) vendait du pain à Bria.': ['Chantal'] });
    expectAll('en', { 'Zulmira (not her real name) came in May. Route 4 (names changed) closed.': ['Zulmira'] });
  });

  it('do what only people do', () => {
    expectAll('en', {
      'Habiba remembers the night. Amina has always dreamt of school.': ['Habiba', 'Amina'],
      'Hurricane Irma killed 30; islanders say Irma lives on. Victoria hopes for rain.': [],
    });
    expectAll('fr', {
      'Fatoumata, qui a fui en mai, dort sous une bâche. L’ONG Alima, qui appuie le centre, part.': ['Fatoumata'],
    });
    expectAll('es', { 'Carmen y Dayana son parte de un grupo.': ['Carmen', 'Dayana'] });
  });

  it('close a text behind "by"', () => {
    expectAll('fr', { 'L’eau revient.\n\nPar : Chantal, Sylvie et Habiba': ['Chantal', 'Sylvie', 'Habiba'] });
  });
});

describe('people behind what they lead, and before where they are from', () => {
  it('reads who leads a party', () => {
    expectAll('en', {
      'The Delta Party led by Tijino al-Hasan met.': ['Tijino al-Hasan'],
      'The team led by Green Valley Builders met.': [],
    });
  });

  it('leaves the town off', () => {
    expectAll('fr', {
      'Je suis revenue à Nkeena Bula. Madame Tshala de Nkeena Bula remercie.': ['Tshala'],
      'Madame Marie de Boissieu a ouvert la séance.': ['Marie de Boissieu'],
    });
  });
});
