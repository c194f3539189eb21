import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PositionFact } from '../../../lambda/contract/fact.ts';
import { describeFact } from '../../../lib/cli/describe-fact.ts';

test('a position names who takes it, towards whom, and to what', () => {
  const exact = 'calls on States to guarantee safe passage';
  const position: PositionFact = {
    id: 'f',
    kind: 'position',
    evidence: { exact, prefix: '', suffix: '', start: 0, end: exact.length, field: 'text' },
    sentence: { start: 0, end: exact.length },
    confidence: 0.9,
    relations: [],
    actor: 'Amina',
    stance: 'calls_for',
    object: 'guarantee safe passage',
    addressee: 'States',
    inQuote: false,
  };
  assert.equal(describeFact(position), 'Amina: calls for (States): guarantee safe passage');
  assert.equal(describeFact({ ...position, addressee: null }), 'Amina: calls for: guarantee safe passage');
});
