import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readPage } from '../../../lambda/read/read-page.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import { iom } from '../../../lambda/sources/iom.ts';

/** `fixtures/<template>/<page>.html` and what a person reads in it, `<page>.json`. The markup is reconstructed. */
const FOLDER = new URL('fixtures/', import.meta.url);

interface Expected {
  readonly url: string;
  readonly release: Readonly<Record<string, unknown>>;
  readonly provenance: Readonly<Record<string, string>>;
}

const pick = (object: object, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key)));

for (const template of readdirSync(FOLDER)) {
  for (const file of readdirSync(new URL(`${template}/`, FOLDER)).filter((name) => name.endsWith('.html'))) {
    test(`${template}/${file} reads as a person reads it`, async () => {
      const page = new URL(`${template}/${file}`, FOLDER);
      const expected = JSON.parse(readFileSync(new URL(page.href.replace('.html', '.json')), 'utf8')) as Expected;
      const { url } = expected;
      const reading = await readPage({ bytes: readFileSync(page), contentType: null, url, source: iom, hint: null });
      assert.ok(reading.outcome === 'releases', JSON.stringify(reading));
      assert.deepEqual(pick(reading.releases[0], Object.keys(expected.release)), expected.release);
      assert.deepEqual(pick(reading.releases[0].provenance, Object.keys(expected.provenance)), expected.provenance);
    });
  }
}

test('every template has a fixture', () => {
  const folders = readdirSync(FOLDER);
  for (const name of Object.keys(TEMPLATES)) assert.ok(folders.includes(name), `no fixtures/${name}`);
});
