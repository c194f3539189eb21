import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read.ts';

/** Persons as `name | job title`. */
const peopleOf = (text: string, language: string): readonly string[] =>
  read('person', text, { language }).map(({ name, jobTitle }) => `${name} | ${jobTitle ?? '-'}`);

type Case = readonly [language: string, text: string, expected: readonly string[]];

describe('posts written small', () => {
  const cases: readonly Case[] = [
    [
      'fr',
      'Le délégué du ministre tchadien des Sports, l’inspecteur général Marcel Doumro, a ouvert la séance.',
      ['Marcel Doumro | inspecteur général'],
    ],
    ['fr', 'Le chef du village Amadou Sow a remercié les donateurs.', ['Amadou Sow | chef du village']],
    ['fr', 'Quant au préfet adjoint Amadou Sow, il a quitté la salle.', ['Amadou Sow | préfet adjoint']],
    ['fr', 'Il a vu le directeur de la société Total Gabon.', []],
    ['fr', 'Ce fonds va au délégué du Nord et au partenaire Action Humaine Sahel.', []],
    ['es', 'El dirigente comunal Pedro Huamán pidió más agua.', ['Pedro Huamán | dirigente comunal']],
    ['es', 'El comunero Tomás Rivas perdió su casa.', ['Tomás Rivas | comunero']],
    [
      'es',
      'Rosa Quispe, víctima de la guerra con residencia en Ibagué, comentó: “Estoy muy contenta con la nueva casa”.',
      ['Rosa Quispe | víctima de la guerra con residencia en Ibagué'],
    ],
    ['es', 'El ministro inauguró Villa Rosa.', []],
    [
      'en',
      'A spokesperson for the municipality of Zahleh, Karim Nader, told reporters that the road was closed.',
      ['Karim Nader | spokesperson for the municipality of Zahleh'],
    ],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(peopleOf(text, language), expected));
});

describe('nouns and ages that show a person', () => {
  const cases: readonly Case[] = [
    ['en', 'Gunmen shot dead a man from Kikwit, Daniel Mbala, on Tuesday.', ['Daniel Mbala | -']],
    ['en', 'Police freed 39-year-old Peter Okoth on Friday.', ['Peter Okoth | -']],
    ['en', 'The five-year-old South Sudan conflict goes on.', []],
    ['en', 'Her son Peter found work, and his wife Mary Achieng stayed.', ['Peter | -', 'Mary Achieng | -']],
    ['fr', 'Sa sœur Awa Diop est restée seule.', ['Awa Diop | -']],
    ['es', 'Inés Cano, de 39 años, perdió su casa.', ['Inés Cano | -']],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(peopleOf(text, language), expected));
});

describe('a place is not who speaks', () => {
  const cases: readonly Case[] = [
    ['en', 'The lists came from the Kolahun, Vahun and Salayea Districts.', []],
    ['es', 'Una vecina con casa en Altamira comentó: “Me parece muy bueno que vengan”.', []],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(peopleOf(text, language), expected));
});

describe('headings and bylines', () => {
  const cases: readonly Case[] = [
    ['en', 'By MARY ACHIENG and Tom Baker\n\nThe river rose again on Sunday.', ['MARY ACHIENG | -', 'Tom Baker | -']],
    ['en', 'FLOOD RELIEF\n\nThe river rose again on Sunday.', []],
    ['en', 'Secretary-General Urges Funding for schools.', []],
    ['en', 'Feeding Hopes, says the Secretary-General.', []],
    [
      'en',
      'An active member, Mr. James Wani Director of Radio Peace in Yei, said the training was useful.',
      ['James Wani | Director of Radio Peace in Yei'],
    ],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(peopleOf(text, language), expected));
});
