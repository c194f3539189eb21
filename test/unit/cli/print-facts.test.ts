import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarReader } from '../../../lambda/facts/grammar.ts';
import { innermost, passagesOf } from '../../../lib/cli/passages.ts';
import { printFacts } from '../../../lib/cli/print-facts.ts';

const title = '512 Migrants Reach Port';
const text =
  'Valletta – On Monday (13/05) a ship brought 512 migrants ashore, of whom 294 were women. It had been at sea.\n\n' +
  '“We were 512 migrants. We had water for 3 days, and 40 blankets,” said Amina Doe, a nurse.';
const facts = grammarReader.read({ scope: 'test', language: 'en', title, publishedAt: '2019-05-15', text });

const printed = (): readonly string[] => {
  const lines: string[] = [];
  printFacts(
    facts,
    { title, text },
    { out: (line) => lines.push(line), note: () => {}, colour: false, width: 80, interactive: false },
  );
  return lines;
};

test('each sentence stands once, its words marked; facts below it say what they say, and of what they are a part', () => {
  const lines = printed();
  assert.equal(lines.filter((line) => line.includes('brought ⟦512⟧ migrants ashore, of whom ⟦294⟧')).length, 1);
  assert.ok(
    lines.some((line) => /^ {2}statistic {4}294 → 294 .*\[part of 512\]$/.test(line)),
    lines.join('\n'),
  );
  assert.ok(lines.some((line) => line.startsWith('title: “⟦512⟧ Migrants')));
  assert.ok(lines.some((line) => line.startsWith('  quote')));
});

test('every fact is printed once', () => {
  assert.equal(printed().filter((line) => line.startsWith('  ')).length, facts.length);
});

test('a quotation of two sentences joins them; marks lie inside each other or apart, never across', () => {
  const passages = passagesOf(facts);
  assert.equal(passages.flatMap((passage) => passage.facts).length, facts.length);
  for (const passage of passages) {
    const spans = innermost(passage);
    assert.ok(spans.length > 0);
    spans.forEach(({ start, end }, index) => {
      assert.ok(passage.start <= start && start < end && end <= passage.end);
      assert.ok(end <= (spans[index + 1]?.start ?? passage.end));
    });
  }
  const quote = passages.find((passage) => passage.facts.some(({ kind }) => kind === 'quote'));
  assert.ok(quote?.facts.some(({ evidence }) => evidence.exact === '40'));
});
