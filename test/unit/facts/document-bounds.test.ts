import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readDocuments } from '../../../lambda/facts/kinds/document.ts';
import { processorTime } from './processor-time.ts';

/** Processor time allowed for 20 KB of anything, in milliseconds: the contract of the fact readers. */
const LIMIT = 200;
const SIZE = 20_000;

const UNITS: readonly string[] = [
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
    let facts: ReturnType<typeof readDocuments> = [];
    const took = processorTime(() => {
      facts = readDocuments(context);
    });
    assert.ok(took < LIMIT, `took ${took.toFixed(0)} ms`);
    for (const { evidence } of facts) assert.equal(text.slice(evidence.start, evidence.end), evidence.exact);
  });
