import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Instant, Layer, ReleaseId } from '../../../lambda/contract/release.ts';
import type { PageNote } from '../../../lambda/drift/page-note.ts';
import { compareShares } from '../../../lambda/drift/shares.ts';
import { wilson } from '../../../lambda/drift/wilson.ts';

const page = (fields: Record<string, Layer> | null): PageNote => ({
  source: 'iom',
  releaseId: '0123456789abcdef' as ReleaseId,
  fetchedAt: '2026-01-01T00:00:00.000Z' as Instant,
  releases: fields === null ? 0 : 1,
  rejected: fields === null ? 'empty_body' : null,
  fields: Object.fromEntries(Object.entries(fields ?? {}).map(([field, layer]) => [field, { [layer]: 1 }])),
});
const pages = (n: number, fields: Record<string, Layer> | null): PageNote[] =>
  Array.from({ length: n }, () => page(fields));
const drifting = (now: readonly PageNote[], before: readonly PageNote[]): string[] =>
  compareShares(now, before)
    .filter(({ verdict }) => verdict === 'drift')
    .map(({ field, layer }) => `${field} by ${layer}`);

describe('Wilson interval', () => {
  it('is that of the textbook', () => {
    // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I: 81 of 263, z = 1.96.
    const { share, lower, upper } = wilson(81, 263, 1.959964);
    assert.deepEqual(
      [share, lower, upper].map((value) => value.toFixed(4)),
      ['0.3080', '0.2553', '0.3662'],
    );
  });

  it('holds its share, inside 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const count = Math.round(n * part);
        const { share, lower, upper } = wilson(count, n, 4);
        assert.ok(0 <= lower && lower <= share + 1e-9 && share - 1e-9 <= upper && upper <= 1);
      }),
    );
  });
});

describe('shares of layers', () => {
  const good = { title: 'selector', text: 'selector' } as const;
  const guessed = { title: 'meta', text: 'generic' } as const;

  it('drift where a weaker layer took over', () => {
    assert.deepEqual(drifting(pages(30, { ...good, text: 'generic' }), pages(30, good)), ['text by selector']);
  });

  it('drift in every field where pages are rejected', () => {
    assert.deepEqual(drifting(pages(30, null), pages(100, good)), ['text by selector', 'title by selector']);
  });

  it('hold where a better layer took over, as after a template was added', () => {
    assert.deepEqual(drifting(pages(30, good), pages(100, { ...good, text: 'generic' })), []);
  });

  it('drift where metadata that was filled is gone, though a selector still answers', () => {
    assert.deepEqual(drifting(pages(30, good), pages(100, { ...good, title: 'jsonld' })), ['title by jsonld']);
  });

  it('are seen when 12 of 30 pages changed, and not at 7, which may be chance or few pages', () => {
    const now = (changed: number) => [...pages(changed, guessed), ...pages(30 - changed, good)];
    assert.ok(drifting(now(12), pages(300, good)).includes('text by selector'));
    assert.deepEqual(drifting(now(7), pages(300, good)), []);
  });

  it('of a field that is filled by chance do not ring in 9,000 looks', () => {
    let seed = 1;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    const draw = (n: number, share: number) =>
      Array.from({ length: n }, () => page({ images: random() < share ? 'selector' : 'none' }));
    let rung = 0;
    for (let look = 0; look < 3000; look++) {
      for (const share of [0.3, 0.5, 0.8]) rung += drifting(draw(30, share), draw(100, share)).length;
    }
    assert.equal(rung, 0);
  });

  it('do not depend on the order of the pages', () => {
    const mixed = [...pages(10, good), ...pages(10, null), ...pages(10, guessed)];
    assert.deepEqual(compareShares(mixed, mixed.toReversed()), compareShares(mixed.toReversed(), mixed));
  });
});
