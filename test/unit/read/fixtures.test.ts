import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { type CheerioAPI, load } from 'cheerio';
import { decodePage } from '../../../lambda/read/decode.ts';
import { readPage } from '../../../lambda/read/read-page.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import type { Selector } from '../../../lambda/read/templates/selector.ts';
import type { Template } from '../../../lambda/read/templates/template.ts';
import { FIXTURES_FOLDER, type Fixture, inputOf, loadFixtures, releaseOf } from './fixtures.ts';

const FIXTURES = loadFixtures();

for (const fixture of FIXTURES) {
  const { name, expected } = fixture;
  test(`${name} reads as a person reads it`, async () => {
    const reading = await readPage(inputOf(fixture));
    if ('rejected' in expected) {
      assert.deepEqual(reading, { outcome: 'rejected', ...expected.rejected });
      return;
    }
    assert.ok(reading.outcome === 'releases', JSON.stringify(reading));
    const releases = expected.releases.map((release) => releaseOf(release, expected));
    assert.deepEqual(reading.releases, releases);
  });
}

test('every fixture is a page and what a person reads in it', () => {
  for (const template of readdirSync(FIXTURES_FOLDER)) {
    const files = readdirSync(new URL(`${template}/`, FIXTURES_FOLDER));
    const names = (ending: string) =>
      files.filter((file) => file.endsWith(ending)).map((file) => file.split('.', 1)[0]);
    assert.deepEqual(names('.html'), names('.json'), template);
  }
});

const parse = ({ bytes, expected }: Fixture): CheerioAPI => load(decodePage(bytes, expected.contentType ?? null));

/** Every selector of a template, wherever it stands in it. */
const selectorsIn = (value: unknown): Selector[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('css' in value && 'certainty' in value) return [value as Selector];
  return Object.values(value).flatMap(selectorsIn);
};

for (const template of Object.values<Template>(TEMPLATES)) {
  const fixtures = FIXTURES.filter((fixture) => fixture.template === template.name);
  const pages = fixtures.map((fixture) => ({ expected: fixture.expected, $: parse(fixture) }));

  test(`${template.name}: a fixture is read by it, and each of its selectors matches in one`, () => {
    const read = fixtures.some(
      ({ expected }) =>
        'releases' in expected && expected.releases.some((release) => release.template === template.name),
    );
    assert.ok(read, `fixtures/${template.name} holds no page that is read by the template`);
    const dead = selectorsIn(template).filter(({ css }) => !pages.some(({ $ }) => $(css).length > 0));
    assert.deepEqual(dead, [], 'selectors that match in no fixture: write one, or drop them');
  });

  if (template.holds === 'many') continue;
  test(`${template.name}: each kind of page, and each that is excluded, has a fixture`, () => {
    for (const [{ css }, type] of template.types) {
      const found = pages.some(
        ({ $, expected }) =>
          $(css).length > 0 && 'releases' in expected && expected.releases.some((release) => release.type === type),
      );
      assert.ok(found, `no fixture reads ${css} as ${type}`);
    }
    for (const [{ css }, detail] of template.excluded) {
      const found = pages.some(
        ({ $, expected }) => $(css).length > 0 && 'rejected' in expected && expected.rejected.detail === detail,
      );
      assert.ok(found, `no fixture of ${css} that is rejected`);
    }
  });
}
