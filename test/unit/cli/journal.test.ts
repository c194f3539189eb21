import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, newRound } from '../../../lib/cli/journal.ts';
import { succeeded } from '../../../lib/cli/summary.ts';

describe('the count of a round', () => {
  it('counts what the stages log', () => {
    const round = newRound();
    count(round, { stage: 'discover', found: 3, added: 2, excluded: 1, wrong: [] });
    count(round, { stage: 'fetch', outcome: 'archived', url: 'a' });
    count(round, { stage: 'fetch', outcome: 'unchanged', url: 'b' });
    count(round, { stage: 'extract', outcome: 'stored', url: 'a', factCounts: { quote: 2 } });
    assert.deepEqual([round.found, round.added, round.fetched, round.unchanged, round.stored], [4, 2, 2, 1, 1]);
    assert.deepEqual(round.facts, { quote: 2 });
    assert.ok(succeeded(round));
  });

  it('names a page that failed, and forgets it once it came', () => {
    const round = newRound();
    count(round, { stage: 'fetch', outcome: 'failing', url: 'a', reason: 'status 500' });
    assert.ok(!succeeded(round));
    assert.equal(round.failed.get('a'), 'status 500');
    count(round, { stage: 'fetch', outcome: 'archived', url: 'a' });
    assert.ok(succeeded(round));
  });

  it('is no success where the pipeline itself failed', () => {
    const round = newRound();
    count(round, { level: 'error', message: 'message failed', error: 'TypeError', detail: 'TypeError: x\n  at y' });
    assert.ok(!succeeded(round));
  });
});
