import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findContactsBlock } from '../../../lambda/read/text/contacts-block.ts';

const BODY = 'Geneva – The samples were counted on Monday. More of them came on Tuesday.';
const blockOf = (text: string): string | null => {
  const block = findContactsBlock(text);
  return block === null ? null : text.slice(block.start, block.end);
};

const BLOCKS: Readonly<Record<string, string>> = {
  'one line':
    'For more information please contact Ann Other at IOM Sampleland, Tel: +41 22 717 91 11, Email: ann@example.org',
  'a person a line, and a second group':
    'For further information please contact:\n\nAnn Other at IOM Sampleland, Tel: +41 22 717 91 11\n\nIOM Elsewhere: Bob Other, Tel: +9031245 51202, Email: bob@example.org or Cy Other, Tel: +30 210 991 2174\n\nFor information or interview requests in French:\n\nDi Other, Tel: +41 79 000 00 00',
  'addresses lost by the page': 'For more information, please contact Ann Other at IOM Sampleland, Tel: , Email:',
  'a heading, a name and an address on lines of their own':
    'MEDIA CONTACTS\n\nAnn Other\nSpokesperson\nann@example.org',
  'a call at the end of the line':
    'To arrange interviews with the head of the campaign please contact:\n\nAnn Other, ann@example.org',
  French:
    'Pour plus d’informations, veuillez contacter Ann Other à l’OIM, Tél : +41 22 717 91 11, Courriel : ann@example.org',
  'French, for the press': 'Contact presse :\nAnn Other : 06 52 72 19 69',
  Spanish: 'Para más información, favor contactar a Ana Otra en la OIM, Tel: +506 2212 5300, Correo: ana@example.org',
  Arabic: 'لمزيد من المعلومات، يرجى الاتصال بآن، هاتف: +41227179111، بريد إلكتروني: ann@example.org',
  'Arabic with a preposition': 'للمزيد من المعلومات:\n\nآن، ann@example.org',
};
for (const [name, block] of Object.entries(BLOCKS)) {
  test(`contacts: ${name}`, () => {
    assert.equal(blockOf(`${BODY}\n\n${block}`), block);
    // In a text of another language, and with the agency's own words behind it.
    const behind =
      'IOM is the leading organization for samples. It was founded for this test and has no members at all.';
    assert.equal(blockOf(`الجملة الأولى.\n\n${BODY}\n\n${block}\n\n${behind}`), block);
  });
}

test('contacts at the end of a paragraph begin with their sentence', () => {
  assert.equal(
    blockOf(`${BODY} For more information contact Ann Other, ann@example.org.`),
    'For more information contact Ann Other, ann@example.org.',
  );
});

test('of two blocks the last is taken, and the link above a call is no part of it', () => {
  const last = 'For interviews: Bob Other, bob@example.org';
  assert.equal(blockOf(`Media contact: Ann Other, ann@example.org\n\n${BODY}\n\n${last}`), last);
  const call = 'For more information, please contact:\n\nAnn Other, ann@example.org';
  assert.equal(blockOf(`${BODY}\n\nFor more information on samples, visit: www.example.org\n\n${call}`), call);
});

test('what leads to nobody is no block', () => {
  for (const text of [
    BODY,
    `${BODY}\n\nFor more information, visit www.example.org/samples.`,
    'For more than 1,200,000 people the office is the only contact.\n\nThey came in May.',
    'Contact with the families was lost on 12 May. The office said that 500 are missing.',
    'For any child, the risk is high.\n\nThe hotline +41 22 717 91 11 was called 300 times, the office said.',
    'Para más de 300 familias no hay agua. El número de casos creció a 1.200.345 personas.',
    '',
  ])
    assert.equal(blockOf(text), null, text);
});

test('a block begins with a line or a sentence and ends with a paragraph; time is linear', () => {
  const part = fc.constantFrom(
    'For more information',
    ' please contact: ',
    'Tel: +41 22 717 91 11',
    'a@example.org',
    '\n\n',
    '\n',
    '. ',
    'Contact:',
    ' text',
    'Pour plus',
    '(',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const block = findContactsBlock(text);
      if (block === null) return;
      assert.ok(block.start < block.end);
      assert.match(text.slice(0, block.start), /^$|\n$|[.!?)”"»] {1,2}$/);
      assert.match(text.slice(block.end), /^$|^\n\n/);
    }),
    { numRuns: 2000 },
  );
  for (const evil of [
    'For more information\n\n',
    'Contact:\n',
    '. Contact: ',
    'a',
    '\n\n',
    'Tel: ',
    '+1 ',
    'For more information contact. ',
  ]) {
    const started = performance.now();
    findContactsBlock(evil.repeat(500_000 / evil.length));
    assert.ok(performance.now() - started < 1500, JSON.stringify(evil));
  }
});
