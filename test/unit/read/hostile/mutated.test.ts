import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { realPages } from '../../../real-pages.ts';
import { PAGES } from '../../../shared.ts';
import { inputOf, loadFixtures } from '../fixtures.ts';
import { readMeasured } from './measured.ts';
import { LIGHT } from './mutations.ts';
import { FIELD, TEXT } from './pages.ts';

/** The same choices in every run: a failure is found again. */
const SEED = 20_261_124;
const FIXTURES = loadFixtures();
const CHANGES = Object.entries(LIGHT);

for (const [name, change] of CHANGES)
  test(`every fixture with ${name}`, async () => {
    for (const fixture of FIXTURES)
      for (const at of [0.3, 0.7]) {
        const bytes = change(fixture.bytes, at);
        await readMeasured(bytes, inputOf(fixture)).catch((error: unknown) => {
          throw new Error(`${fixture.name} at ${at}: ${String(error)}`, { cause: error });
        });
      }
  });

test('several changes after one another, anywhere', async () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const changes = fc.array(fc.tuple(fc.constantFrom(...CHANGES), place), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FIXTURES), changes, async (fixture, chosen) => {
      const bytes = chosen.reduce((page, [[, change], at]) => change(page, at), fixture.bytes);
      await readMeasured(bytes, inputOf(fixture));
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('random bytes are read or rejected', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
      await readMeasured(Buffer.concat([Buffer.from('<html><body>'), bytes]));
      await readMeasured(bytes);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('real pages of many publishers are read', { skip: PAGES === null }, async () => {
  for (const { url, bytes } of realPages(PAGES ?? '')) {
    const { reading } = await readMeasured(bytes, { url });
    assert.equal(reading.outcome, 'releases', url);
  }
});

test('the text below markup that nests too deep is still read', async () => {
  const { reading } = await readMeasured(Buffer.from(`${FIELD}${'<div>'.repeat(19_000)}${TEXT}`));
  assert.ok(reading.outcome === 'releases');
  assert.match(reading.releases[0].text, /^Geneva – .* every year\.$/);
});
