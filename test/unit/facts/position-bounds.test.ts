import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readDocuments } from '../../../lambda/facts/kinds/document.ts';
import { readPositions } from '../../../lambda/facts/kinds/position.ts';
import { organizationsOf } from '../../../lambda/facts/organizations/organizations.ts';
import { quotations } from '../../../lambda/facts/quotes/quotations.ts';
import { processorNow } from '../../processor-time.ts';

/** Time of the processor allowed for 20 KB of anything, in milliseconds: the contract of the fact readers. */
const LIMIT = 200;
const SIZE = 20_000;

/** Titles, stances, and what stands around them. */
const UNITS: readonly string[] = [
  'IOM urges States to ',
  'urges ',
  'IOM, ',
  'and calls on ',
  'must ',
  'it is ',
  '“We must act,” said Ana Ruiz. ',
  'He warned that ',
  'expressed deep ',
  '(a) ',
  'the head of ',
  ', who ',
  'said IOM must ',
  'concerned about ',
  'He warned that they must act. ',
  'It urged her, Ana Ruiz, to act. ',
  'The agency called on States to act, she said. ',
  'Contact: Ana Ruiz. IOM said we must act. ',
  'A must act, B said. ',
  'Report on ',
  'Law No. 1 ',
  'Global Compact for ',
  'A of ',
  '“Aa ” report ',
  'report, A for B C ',
  '(read A ',
  'Plan (AB) ',
  'Convention on a, b and ',
  'resolution 1/',
];

for (const unit of UNITS)
  test(`${JSON.stringify(unit)} over and over stays under ${LIMIT} ms and grounded`, () => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length));
    const context = buildContext({ scope: 'test', language: 'en', title: '', publishedAt: null, text });
    // The layers of others have bounds of their own.
    organizationsOf(context);
    quotations(context);
    const started = processorNow();
    const facts = [...readDocuments(context), ...readPositions(context)];
    assert.ok(processorNow() - started < LIMIT);
    for (const { evidence } of facts) assert.equal(text.slice(evidence.start, evidence.end), evidence.exact);
  });
