import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readContacts } from '../../../lambda/facts/kinds/contact.ts';
import { readDates } from '../../../lambda/facts/kinds/date.ts';
import { readPersons } from '../../../lambda/facts/kinds/person.ts';
import { readQuotes } from '../../../lambda/facts/kinds/quote.ts';
import { processorTime } from '../../processor-time.ts';

/** Processor time allowed for 20 KB of anything, in milliseconds: the contract of the fact readers. */
const LIMIT = 200;
const SIZE = 20_000;

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

describe('hostile text', () => {
  const units: readonly string[] = [
    '1',
    ' ',
    '"',
    '“',
    '‘a ',
    '(',
    ')',
    '<',
    '_',
    '*',
    '1-',
    '11/01/',
    '1 May to ',
    'early ',
    'since the end of ',
    'a@',
    'a [at] ',
    'contact: ',
    'for more ',
    'please contact Tel: +1 ',
    'Director of ',
    'Aa ',
    'Anna Smith said ',
    'said “ ',
    '“We are here,” said ',
    'a\n\n',
    'contact:\n\n',
    '1 and 2 and ',
    'Aa’s ',
    'Anna Berg, ',
    'WAM/Anna Berg\n',
    'Colonel, General, ',
    'Anna Berg of Oxfam, ',
  ];
  for (const unit of units)
    it(`${JSON.stringify(unit)} over and over stays under ${LIMIT} ms and grounded`, () => {
      const text = fill(unit);
      const context = buildContext({ scope: 'test', language: 'en', title: '', publishedAt: '2019-05-15', text });
      const read = () => [
        ...readDates(context),
        ...readContacts(context),
        ...readPersons(context),
        ...readQuotes(context),
      ];
      let facts: ReturnType<typeof read> = [];
      const took = processorTime(() => {
        facts = read();
      });
      assert.ok(took < LIMIT, `took ${took.toFixed(0)} ms`);
      for (const { evidence } of facts) assert.equal(text.slice(evidence.start, evidence.end), evidence.exact);
    });
});
