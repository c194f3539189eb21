import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, describe, it } from 'node:test';
import { dataFolder, press, startPress } from './press.ts';

const folder = dataFolder();
after(() => folder.remove());
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
};

/** Arguments, exit code, and what standard error must say. */
const WRONG: readonly (readonly [args: readonly string[], code: number, says: RegExp])[] = [
  [['serch', 'x'], 2, /unknown command 'serch'[\s\S]*search/],
  [['search'], 2, /missing required argument/],
  [['search', 'x', '--frm', '2017'], 2, /unknown option '--frm'/],
  [['search', 'x', '--from', 'soon'], 2, /from is a date/],
  [['facts', '--kind', 'numbers'], 2, /kind is one of statistic/],
  [['facts', '--limit', '0'], 2, /limit is at least 1/],
  [['extract'], 2, /extract needs a file/],
  [['extract', '--releases', '--language', 'fr'], 2, /each line of --releases says its own/],
  [['extract', 'x.html', '--published', '2017-02-30'], 2, /It is a day such as 2017-10-25/],
  [['extract', 'x.html', '--reader', 'gpt'], 2, /--reader: "gpt" is no reader of facts/],
  [['ingest', 'nowhere.html'], 2, /there is no such file/],
  [['ingest', 'https://elsewhere.example/news/x'], 2, /of no source that is watched/],
  [['ingest', '--source', 'nobody'], 2, /nobody/],
  [['ingest', '--site', 'x=not-an-address'], 2, /--site takes NAME=ORIGIN/],
  [['ingest', '--site', 'x=drupal-6:https://x.example'], 2, /drupal-6 is no shape \(known: drupal-2021, drupal-7/],
  [['ingest', 'https://ukraine.iom.int/news/x'], 2, /--source ukraine watches it/],
  [['ingest', 'https://weblog.iom.int/x'], 2, /weblog\.iom\.int is no press source: a blog/],
  [['status', '--data', join(folder.path, 'none')], 1, /there is no archive/],
  [['extract', join(folder.path, 'none.html')], 1, /there is no such file/],
  [['ingest', '--data', '/dev/null'], 1, /\/dev\/null/],
];

describe('wrong use of the command line', () => {
  for (const [args, code, says] of WRONG) {
    it(`press ${args.map((arg) => arg.replace(folder.path, '…')).join(' ')} is explained`, async () => {
      const ran = await press(args);
      assert.equal(ran.code, code, ran.stderr);
      assert.match(ran.stderr, says);
      assert.doesNotMatch(ran.stderr, /\n {4}at /, 'no stack trace');
    });
  }
});

describe('a reader that has enough', () => {
  it('ends a command quietly', async () => {
    const path = file('many.txt', 'Rome – At least 31 people died in the floods, IOM said.');
    const child = startPress(['extract', path, path, path]);
    child.stdout?.destroy();
    child.stdin?.end();
    const [said, [code]] = await Promise.all([text(child.stderr as NodeJS.ReadableStream), once(child, 'close')]);
    assert.deepEqual({ said, code }, { said: '', code: 0 });
  });
});

describe('a source that does not answer at all', () => {
  it('is a failure of ingest, for people and for programs', async () => {
    const data = join(folder.path, 'silent');
    const args = ['ingest', '--site', 'dead=http://127.0.0.1:9', '--data', data];
    const ran = await press([...args, '--json']);
    assert.equal(ran.code, 1, ran.stderr);
    const { silentSources } = JSON.parse(ran.stdout) as { silentSources: { source: string; ways: string[] }[] };
    assert.deepEqual(
      silentSources.map(({ source }) => source),
      ['dead'],
    );
    assert.match(silentSources[0]?.ways[0] ?? '', /http:\/\/127\.0\.0\.1:9\/.*: failed: /);
    const said = await press(args);
    assert.equal(said.code, 1, said.stderr);
    assert.match(said.stdout, /1 source of which no way in answered as it should:\n {2}dead: /);
  });
});

describe('press extract', () => {
  it('reads plain text, and prints facts with the words marked', async () => {
    const path = file('text.txt', 'Rains in the Valley\n\nRome – At least 31 people died in the floods, IOM said.');
    const ran = await press(['extract', path]);
    assert.equal(ran.code, 0, ran.stderr);
    assert.match(ran.stdout, /at least 31 people \(deaths\)/);
    assert.match(ran.stdout, /⟦31⟧ people died/);
  });

  it('names what it cannot read and goes on with the rest', async () => {
    const empty = file('empty.html', '');
    const pdf = file('paper.html', '%PDF-1.7 \u0000 binary');
    const good = file('good.txt', 'Geneva – IOM gave USD 5 million.');
    const ran = await press(['extract', empty, good, '--json']);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /empty\.html: is empty/);
    const [line, ...more] = ran.stdout.trim().split('\n');
    assert.deepEqual(more, []);
    assert.equal((JSON.parse(line ?? '') as { file: string }).file, good);
    const binary = await press(['extract', pdf]);
    assert.equal(binary.code, 1);
    assert.match(binary.stderr, /paper\.html: .*PDF/);
  });

  it('answers a line for each release, and names a bad line', async () => {
    const lines = [
      JSON.stringify({ id: 'a', language: 'en', title: 'T', publishedAt: null, text: 'In all, 250 families fled.' }),
      'not json',
      JSON.stringify({ id: 'c', language: 'en', title: 'T', publishedAt: 'someday', text: 'x' }),
    ];
    const ran = await press(['extract', '--releases'], `${lines.join('\n')}\n`);
    assert.equal(ran.code, 1);
    assert.match(ran.stderr, /line 2: is not JSON/);
    assert.match(ran.stderr, /line 3: \(c\) has a publishedAt/);
    const answer = JSON.parse(ran.stdout) as { id: string; facts: { evidence: { exact: string } }[] };
    assert.equal(answer.id, 'a');
    assert.equal(answer.facts[0]?.evidence.exact, '250');
  });
});
