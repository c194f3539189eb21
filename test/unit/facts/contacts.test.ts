import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactBlocks } from '../../../lambda/facts/contacts/blocks.ts';
import { buildContext } from '../../../lambda/facts/context.ts';

/** Contacts as `name | affiliation | telephones | emails`. */
const contactsOf = (text: string, title = ''): readonly string[] =>
  contactBlocks(buildContext({ scope: 'test', language: 'en', title, publishedAt: null, text })).map(
    ({ name, affiliation, telephones, emails }) =>
      [name ?? '-', affiliation ?? '-', telephones.join(' '), emails.join(' ')].join(' | '),
  );

describe('contact lines', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'For more information, please contact Rosa Vidal at IOM HQ, Tel: +41 22 717 94 86, Email: rvidal@example.org',
      ['Rosa Vidal | IOM HQ | +41227179486 | rvidal@example.org'],
    ],
    ['For further information please contact, Tom Baker at IOM Kenya, Tel: , Email:', ['Tom Baker | IOM Kenya |  | ']],
    [
      'For more information please contact:\n\nRosa Vidal, Tel: 0041227179486\n\nMay Lindqvist, Email: may [at] example [dot] org',
      ['Rosa Vidal | - | +41227179486 | ', 'May Lindqvist | - |  | may@example.org'],
    ],
    [
      'For more information, please contact:\nIOM Greece: Nikos Papas, Tel: +30 210 991 9040 or Eva Roth, Tel: +30 210 991 9041',
      ['Nikos Papas | IOM Greece | +302109919040 | ', 'Eva Roth | IOM Greece | +302109919041 | '],
    ],
    [
      'Media contacts:\nIn Geneva, Lea Moser, lmoser@example.org, +41 79 513 95 49 or press@example.org',
      ['Lea Moser | - | +41795139549 | lmoser@example.org press@example.org'],
    ],
    [
      'For more information contact the Ministry of Health, Tel +977 1 4211963, Email: info@example.gov.np',
      ['- | Ministry of Health | +97714211963 | info@example.gov.np'],
    ],
    [
      'For more information please contact Abel Roy at IOM Dhaka, Tel: +880 2 55044811-12.',
      ['Abel Roy | IOM Dhaka | +880255044811 +880255044812 | '],
    ],
    ['Contact:\nDr Ines Prado (ines.prado@example.org)', ['Ines Prado | - |  | ines.prado@example.org']],
    [
      'For more information please contact Ann Lee, Fax: +41 22 798 61 50, Tel: +41 22 717 91 11',
      ['Ann Lee | - | +41227179111 | '],
    ],
    ['For more information please contact data@example.org.', ['- | - |  | data@example.org']],
    ['The families were in contact with 20 partners.', []],
    ['Write to firstname.lastname@example.org. Please contact your office.', []],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(contactsOf(text), expected));

  it('reads a national number by the country of the office', () => {
    // or of its address
    assert.deepEqual(contactsOf('Contact: Jo Maes, jo@example.be, 0497 20 38 03'), [
      'Jo Maes | - | +32497203803 | jo@example.be',
    ]);
    assert.deepEqual(contactsOf('For more information please contact Ada Obi at IOM Nigeria, Tel: 0809 016 0161.'), [
      'Ada Obi | IOM Nigeria | +2348090160161 | ',
    ]);
  });
});

describe('blocks that nothing announces', () => {
  it('are read at the end of a text', () =>
    assert.deepEqual(
      contactsOf(
        'The camp is open.\n\nIn Manila:\n\nRosa Vidal\nIOM Philippines\n+63 917 899 7898\nrvidal@example.org',
      ),
      ['Rosa Vidal | IOM Philippines | +639178997898 | rvidal@example.org'],
    ));
  it('are none where a sentence gives an address', () =>
    assert.deepEqual(contactsOf('The camp is open.\n\nWrite to ana@example.org or to office@example.org.'), []));
});
