import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wayResult } from '../../../lambda/discover/found.ts';
import { count, newRound, parseLogLine } from '../../../lib/cli/journal.ts';
import { succeeded, summaryJson } from '../../../lib/cli/summary.ts';

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

  it('is no success where no way into a source answered; one that works is enough', () => {
    const way = { way: 'feed', url: 'https://a.example/rss', detail: 'no address', outcome: 'failed' } as const;
    const of = (...outcomes: readonly string[]) => {
      const round = newRound();
      const ways = outcomes.map((outcome) => ({ ...way, outcome }));
      const line = JSON.stringify({ stage: 'discover', source: 'a', found: 0, wrong: [], ways });
      count(round, parseLogLine(line) ?? {});
      return round;
    };
    const silent = of('failed', 'wrong', 'skipped', 'postponed');
    assert.ok(!succeeded(silent));
    const ways = ['feed https://a.example/rss: failed: no address', 'feed https://a.example/rss: wrong: no address'];
    assert.deepEqual((summaryJson(silent) as { silentSources: unknown }).silentSources, [{ source: 'a', ways }]);
    for (const fine of [
      of('failed', 'read'),
      of('failed', 'unchanged'),
      of('empty'),
      of('skipped'),
      of('postponed'),
      of(),
    ]) {
      assert.ok(succeeded(fine));
    }
    count(silent, { stage: 'discover', source: 'a', ways: [{ ...wayResult({ ...way, outcome: 'read' }) }] });
    assert.ok(succeeded(silent), 'it answered later');
  });

  it('is no success where the pipeline itself failed', () => {
    const round = newRound();
    count(round, { level: 'error', message: 'message failed', error: 'TypeError', detail: 'TypeError: x\n  at y' });
    assert.ok(!succeeded(round));
  });
});
