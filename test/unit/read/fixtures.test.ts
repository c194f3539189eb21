import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Release } from '../../../lambda/contract/release.ts';
import { readPage } from '../../../lambda/read/read-page.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import { inputOf, loadFixtures, releaseOf } from './fixtures.ts';

const FIXTURES = loadFixtures();

const pick = (object: object, keys: object): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key in keys));

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
    assert.equal(reading.releases.length, releases.length);
    for (const [index, release] of releases.entries()) {
      const { provenance, ...read }: Release = reading.releases[index] ?? assert.fail();
      const { provenance: layers, ...fields } = release;
      assert.deepEqual(pick(read, fields), fields);
      assert.deepEqual(pick(provenance, layers), layers);
    }
  });
}

test('every template has a fixture', () => {
  for (const name of Object.keys(TEMPLATES)) {
    const read = FIXTURES.some(
      ({ template, expected }) =>
        template === name && 'releases' in expected && expected.releases.some((release) => release.template === name),
    );
    assert.ok(read, `fixtures/${name} holds no page that is read by the template`);
  }
});
