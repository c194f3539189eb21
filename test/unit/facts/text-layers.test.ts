import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildContext, evidenceOf, languageOf, sentenceAround } from '../../../lambda/facts/context.ts';
import { readAll } from '../../../lambda/facts/grammar.ts';
import { tokenize } from '../../../lambda/facts/text/tokens.ts';
import { processorTime } from '../../processor-time.ts';

const contextOf = (text: string, language = 'en') =>
  buildContext({ scope: 'test', language, title: 'A title', publishedAt: '2018-01-15', text });

const bodyOf = (text: string, language = 'en') => {
  const body = contextOf(text, language).fields.find((field) => field.field === 'text');
  assert.ok(body !== undefined);
  return body;
};

const SENTENCES: readonly (readonly [text: string, count: number])[] = [
  ['Dr. Ana Ruiz spoke. Then she left.', 2],
  ['H.E. Mr. Tan met Ms. Diaz.', 1],
  ['Law No. 12 of the U.S. Congress passed.', 1],
  ['John F. Banda said so. It rained.', 2],
  ['Flights resume (see p. 4). All are safe.', 2],
  ['Tel. +41 22 717 9111. Write to us.', 2],
  ['The toll rose by 3.5 per cent. Rain fell.', 2],
  ['First line\nsecond line', 2],
];

for (const [text, count] of SENTENCES)
  test(`sentences: ${JSON.stringify(text)}`, () => assert.equal(bodyOf(text).sentences.length, count));

test('offsets of paragraphs and sentences count in the field text', () => {
  const body = bodyOf('  One here. Two here.\n\n\n\nThree, at the end. \n\n');
  for (const part of [...body.paragraphs, ...body.sentences])
    assert.equal(body.text.slice(part.start, part.end), part.text);
  assert.deepEqual(
    body.sentences.map((sentence) => sentence.paragraph),
    [0, 0, 1],
  );
});

test('evidence holds its words and up to 32 code units on either side', () => {
  const body = bodyOf(`${'a'.repeat(50)} 700 ${'b'.repeat(50)}`);
  const evidence = evidenceOf(body, 51, 54);
  assert.equal(evidence.exact, '700');
  assert.equal(evidence.prefix.length, 32);
  assert.equal(evidence.suffix.length, 32);
  assert.deepEqual(sentenceAround(body, 51, 54), { start: 0, end: body.text.length });
});

test('the first subtag is the language; others are read with digits alone', () => {
  assert.equal(languageOf('en-GB'), 'en');
  assert.equal(languageOf('ES'), 'es');
  assert.equal(languageOf('ar'), 'other');
});

test('tokens: grouped numerals are one, letters and marks apart', () => {
  assert.deepEqual(
    tokenize('98 523 (1,234.5)').map((token) => token.text),
    ['98 523', '(', '1,234.5', ')'],
  );
  assert.deepEqual(
    tokenize('d’euros').map((token) => token.text),
    ['d', '’', 'euros'],
  );
});

const HOSTILE: readonly string[] = [
  '9',
  '12 ',
  '123 456 ',
  ' ',
  '“',
  '“(5 ',
  '((',
  'one and ',
  'USD 5 ',
  '5% ',
  '5 of the ',
  'two hundred and ',
  '5-',
  '5, ',
  '1’',
  '5 people and ',
  'number of 5 ',
  'Ministry said 5 ',
  '+5 ',
  'Tel: 5 ',
  '5\n',
  '. ',
  '\n\n',
];

/** Code units of hostile text, and the most milliseconds that it may take (issue "Facts": 20 KB under 200 ms). */
const HOSTILE_LENGTH = 20_000;
const HOSTILE_LIMIT = 200;

test('20 KB of hostile text is read in time, with no ungrounded fact', () => {
  for (const piece of HOSTILE) {
    const text = piece.repeat(Math.ceil(HOSTILE_LENGTH / piece.length)).slice(0, HOSTILE_LENGTH);
    let reading: ReturnType<typeof readAll> = { facts: [], ungrounded: [] };
    const took = processorTime(() => {
      reading = readAll(contextOf(text));
    });
    assert.equal(reading.ungrounded.length, 0);
    // Generous: machines that run tests are busy; a quadratic step takes seconds.
    assert.ok(took < HOSTILE_LIMIT * 4, `${JSON.stringify(piece)} took ${took.toFixed(0)} ms`);
  }
});

test('facts come in the order of the text, grounded, each with an id of its own', () => {
  const { facts } = readAll(contextOf('Some 40 people paid USD 300 on 3 January 2018. Another 20 people paid EUR 50.'));
  const body = facts.filter((fact) => fact.evidence.field === 'text');
  assert.deepEqual(
    body.map((fact) => fact.evidence.start),
    body.map((fact) => fact.evidence.start).toSorted((a, b) => a - b),
  );
  assert.equal(new Set(facts.map((fact) => fact.id)).size, facts.length);
});
