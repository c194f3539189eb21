import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildContext } from '../../../lambda/facts/context.ts';
import { readAll } from '../../../lambda/facts/grammar.ts';
import { loadCorpus } from '../../../lib/sample/load.ts';
import { CORPUS } from '../../shared.ts';

test('no real document makes the grammar throw or give an ungrounded fact', { skip: CORPUS === null }, async () => {
  for (const { slug, title, text, language } of await loadCorpus(CORPUS ?? '')) {
    const context = buildContext({ scope: slug, language, title, publishedAt: null, text });
    const { facts, ungrounded } = readAll(context);
    assert.deepEqual(ungrounded, [], slug);
    for (const { evidence } of facts) {
      const field = evidence.field === 'title' ? title : text;
      assert.equal(field.slice(evidence.start, evidence.end), evidence.exact, slug);
    }
  }
});
