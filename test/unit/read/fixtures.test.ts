import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../lambda/read/read-page.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import { inputOf, loadFixtures, releaseOf } from './fixtures.ts';

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

test('every template has a fixture', () => {
  for (const name of Object.keys(TEMPLATES)) {
    const read = FIXTURES.some(
      ({ template, expected }) =>
        template === name && 'releases' in expected && expected.releases.some((release) => release.template === name),
    );
    assert.ok(read, `fixtures/${name} holds no page that is read by the template`);
  }
});
