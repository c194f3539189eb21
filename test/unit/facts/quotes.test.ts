import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { quotations } from '../../../lambda/facts/quotes/quotations.ts';

/** Quotations as `words > speaker`. */
const quotesOf = (text: string): readonly string[] =>
  quotations(buildContext({ scope: 'test', language: 'en', title: '', publishedAt: null, text })).map(
    (quote) => `${quote.text} > ${quote.speaker?.name ?? quote.speaker?.jobTitle ?? '-'}`,
  );

describe('quotations', () => {
  const cases: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['“The road is open again,” said Rosa Vidal.', ['The road is open again > Rosa Vidal']],
    ['"The road is open again," Rosa Vidal told reporters.', ['The road is open again > Rosa Vidal']],
    ['«The road is open again», said Rosa Vidal.', ['The road is open again > Rosa Vidal']],
    ['Rosa Vidal, the mayor, said: “The road is open again.”', ['The road is open again. > Rosa Vidal']],
    [
      '“The road is open,” said Rosa Vidal. “We hope for more trucks soon.”',
      ['The road is open > Rosa Vidal', 'We hope for more trucks soon. > Rosa Vidal'],
    ],
    [
      '“The road is open,” said mayor Rosa Vidal.\n\n“We hope for more trucks,” she added.',
      ['The road is open > Rosa Vidal', 'We hope for more trucks > Rosa Vidal'],
    ],
    [
      'Tom Baker, IOM Director General, arrived.\n\n“The road is open now,” the Director General said.',
      ['The road is open now > Tom Baker'],
    ],
    ['The road is open to all of us again,” said Rosa Vidal.', ['The road is open to all of us again > Rosa Vidal']],
    ['“The road is open to all of us again, said Rosa Vidal.', ['The road is open to all of us again > Rosa Vidal']],
    [
      '“We waited for a very long time.\n\n“Then the trucks came to us,” said Rosa Vidal.',
      ['We waited for a very long time. > Rosa Vidal', 'Then the trucks came to us > Rosa Vidal'],
    ],
    [
      'Rosa Vidal warned that waiting would feed “those who sell false hopes daily.”',
      ['those who sell false hopes daily. > Rosa Vidal'],
    ],
    [
      '“The goal of ‘no one left behind here’ is ours,” said Rosa Vidal.',
      ['The goal of ‘no one left behind here’ is ours > Rosa Vidal'],
    ],
    ['“The water was very cold,” a spokesperson said.', ['The water was very cold > spokesperson']],
    ['The project ‘Safe Return of Stranded Workers,’ ended.', []],
    ['A workshop titled “how to stay safe online” was held.', []],
    ['The “leave nobody behind” pledge is a scare quote.', []],
    ['It was “very hard” work, the families’ homes were gone.', []],
  ];
  for (const [text, expected] of cases)
    it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(quotesOf(text), expected));
});
