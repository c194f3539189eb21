import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CommandError } from '../../../lib/cli/errors.ts';
import { SAMPLES } from '../../../lib/sample/documents/index.ts';
import { loadCorpus, loadGold } from '../../../lib/sample/load.ts';
import { serveSamples } from '../../../lib/sample/serve.ts';

test('the samples: ten in English, one in French, one in Spanish, all marked', () => {
  const languages = SAMPLES.map(({ language }) => language).toSorted();
  assert.deepEqual(languages, [...Array<string>(10).fill('en'), 'es', 'fr']);
  for (const { title, text, slug } of SAMPLES) {
    assert.match(title, /^Sample: /);
    assert.match(slug, /^sample-[a-z0-9-]+$/);
    assert.match(text, /invented sample|exemple inventé|ejemplo inventado/);
    for (const [address] of text.matchAll(/\S+@[a-z.]+/g)) assert.match(address, /@example\.org$/);
    for (const [number] of text.matchAll(/\+\d[\d ]{6,}/g)) assert.match(number, /^\+41 22 /);
    assert.doesNotMatch(text.replaceAll('\n\n', ''), /\n| {2}/);
  }
});

test('a taken port: the message says which and what to do', async (t) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const { port } = server.address() as { port: number };
  await assert.rejects(serveSamples(port), (error: unknown) => {
    assert.ok(error instanceof CommandError);
    assert.match(error.message, new RegExp(`^Port ${port}, .* --sample-port`));
    return true;
  });
});

const folder = (): string => mkdtempSync(join(tmpdir(), 'sample-load-'));

test('gold files: title and date as given; a title from the text where there is none', async () => {
  const dir = folder();
  const gold = {
    published: '2018-01-11',
    text: 'Geneva – One. Two.\n\nThree.',
    url: 'https://example.org',
    language: 'en',
  };
  writeFileSync(join(dir, 'a.json'), JSON.stringify({ ...gold, id: 'r1', title: 'L’été à Genève', language: 'fr' }));
  writeFileSync(join(dir, 'b.json'), JSON.stringify({ ...gold, id: 'r2', title: '', published: null }));
  writeFileSync(join(dir, 'NOTES.txt'), 'no document');
  const documents = await loadGold(dir);
  assert.deepEqual(
    documents.map(({ slug, title, publishedAt, language }) => [slug, title, publishedAt, language]),
    [
      ['r1-lete-a-geneve', 'L’été à Genève', '2018-01-11', 'fr'],
      ['r2-geneva-one', 'Geneva – One.', null, 'en'],
    ],
  );
  writeFileSync(join(dir, 'c.json'), '{}');
  await assert.rejects(loadGold(dir), /^Error: c\.json: not a document/);
});

test('corpus lines: a title of at most 100 characters that ends at a word, the body whole, no date', async () => {
  const file = join(folder(), 'corpus.jsonl.gz');
  const text = `${'wordy '.repeat(40)}end.\n\nMore.`;
  const lines = ['r1', 'r2', 'r3'].map((id) =>
    JSON.stringify({ id, url: 'https://example.org', language: 'es', text }),
  );
  writeFileSync(file, gzipSync(`${lines.join('\n')}\n`));
  const documents = await loadCorpus(file, 2);
  assert.equal(documents.length, 2);
  assert.equal(documents[0]?.text, text);
  assert.equal(documents[0]?.publishedAt, null);
  assert.equal(documents[0]?.title, 'wordy '.repeat(16).trim());
  writeFileSync(file, gzipSync('{"id":"r1"}\n'));
  await assert.rejects(loadCorpus(file), /corpus\.jsonl\.gz line 1: not a document/);
});

test('main: wrong flags are named and end with 2', () => {
  for (const [flags, message] of [
    [[], /give one of/],
    [['--samples', '--port', 'x'], /--port must be a number/],
    [['--samples', '--template', 'joomla'], /--template must be/],
    [['--samples', '--nothing'], /--nothing/],
  ] as const) {
    const run = spawnSync(process.execPath, ['lib/sample/main.ts', ...flags], { encoding: 'utf8', timeout: 20_000 });
    assert.equal(run.status, 2);
    assert.match(run.stderr, message);
  }
});
