import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readPersons } from '../../../lambda/facts/kinds/person.ts';

/** Persons as `name | job title | affiliation`. */
const peopleOf = (text: string): readonly string[] =>
  readPersons(buildContext({ scope: 'test', language: 'en', title: '', publishedAt: null, text })).map(
    ({ name, jobTitle, affiliation }) => [name, jobTitle ?? '-', affiliation ?? '-'].join(' | '),
  );

describe('persons', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      '“We came early,” said IOM Kenya Chief of Mission Tom Baker.',
      ['Tom Baker | IOM Kenya Chief of Mission | IOM Kenya'],
    ],
    [
      '“We came early,” said Rosa Vidal, Director of IOM’s Data Division.',
      ['Rosa Vidal | Director of IOM’s Data Division | IOM’s Data Division'],
    ],
    [
      'It was signed by the Deputy Secretary of Ghana’s Ministry of Trade and Industry (MoTI) Kofi Asare.',
      [
        'Kofi Asare | Deputy Secretary of Ghana’s Ministry of Trade and Industry (MoTI) | Ghana’s Ministry of Trade and Industry',
      ],
    ],
    ['Dr. Lina Haddad, Lebanese Ambassador to Kenya, spoke.', ['Lina Haddad | Lebanese Ambassador to Kenya | -']],
    ['UN Envoy Omar bin Said met President Okello.', ['Omar bin Said | UN Envoy | UN', 'Okello | President | -']],
    ['IOM’s Eva Roth said the road was open.', ['Eva Roth | - | IOM']],
    ['Amina Yusuf, 34, walked for days. Yusuf rested.', ['Amina Yusuf | - | -']],
    ['“Good,” said Tom P. Baker. Mr. Baker left. “Yes,” said Tom Baker.', ['Tom P. Baker | - | -']],
    ['Ms. Asia Marwan from Misrata spoke.', ['Asia Marwan | - | -']],
    ['The agency’s spokesperson, Osama al-Wafi, declined.', ['Osama al-Wafi | agency’s spokesperson | -']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(peopleOf(text), expected));

  const none: readonly string[] = [
    'The Ministry of Health said it was safe.',
    'Human Rights Watch said it was safe.',
    'South Sudan and Cox’s Bazar are far from Addis Ababa.',
    'On Monday staff opened the Carter Center.',
    'The Director General’s Circle of Leadership met.',
    'Through Displacement Tracking Matrix Round Seven, teams found Migrant Response Points.',
    'Mr President, secondly, we need help.',
  ];
  for (const text of none) it(`nobody: ${text}`, () => assert.deepEqual(peopleOf(text), []));
});
