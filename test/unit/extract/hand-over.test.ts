import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivePage } from '../../../lambda/archive/archive.ts';
import type { ObjectStore } from '../../../lambda/archive/object-store.ts';
import { releaseIdOf, sha256 } from '../../../lambda/contract/identity.ts';
import type { Instant } from '../../../lambda/contract/release.ts';
import { extractPage } from '../../../lambda/extract/extract.ts';
import { grammarReader } from '../../../lambda/facts/grammar.ts';
import type { Discovered, Frontier } from '../../../lambda/frontier/frontier.ts';
import { TEMPLATES } from '../../../lambda/read/templates/registry.ts';
import type { Releases } from '../../../lambda/releases/releases.ts';
import { iom } from '../../../lambda/sources/iom.ts';

/** A bucket in memory, as far as extract needs one. */
const memory = (): ObjectStore => {
  const objects = new Map<string, Uint8Array>();
  return {
    get: async (key: string) => {
      const body = objects.get(key);
      return body === undefined ? null : { body, etag: sha256(body) };
    },
    create: async (key: string, body: Uint8Array) => {
      objects.set(key, body);
      return 'created';
    },
  } as unknown as ObjectStore;
};

test('a page that names another address as its own is fetched under that address, and is no release of its own', async () => {
  const alias = 'https://www.iom.int/news/floods-0';
  const own = 'https://www.iom.int/news/floods';
  const paragraph = 'Rome – IOM has helped 300 families after the floods, it said on Thursday. '.repeat(6);
  const body = Buffer.from(
    `<!DOCTYPE html><html lang="en"><head><link rel="canonical" href="${own}"><title>Floods | International Organization for Migration</title></head><body><article class="node node--type-press-release"><h1>Floods</h1><div class="field--name-body field--type-text-with-summary"><p>${paragraph}</p><p>${paragraph}</p></div></article></body></html>`,
  );
  const archive = memory();
  const releaseId = releaseIdOf(alias);
  const rawKey = await archivePage(archive, {
    url: alias,
    canonicalUrl: alias,
    source: 'iom',
    releaseId,
    fetchedAt: '2026-03-01T00:00:00.000Z' as Instant,
    status: 200,
    redirects: [],
    headers: { 'content-type': 'text/html; charset=utf-8' },
    sha256: sha256(body),
    bytes: body.byteLength,
    fetcherVersion: 'test',
    body,
  });
  const added: Discovered[] = [];
  const refused: unknown[][] = [];
  const frontier = {
    add: async (found: Discovered) => {
      added.push(found);
      return 'added';
    },
    entry: async () => null,
    refuse: async (...values: unknown[]) => {
      refused.push(values);
    },
  } as unknown as Frontier;
  const outcome = await extractPage(
    { source: 'iom', releaseId, url: alias, rawKey, hint: null },
    {
      archive,
      derived: memory(),
      releases: {} as Releases,
      notes: { note: async () => assert.fail('nothing was read'), newestFirst: () => assert.fail('not asked') },
      frontier,
      indexQueue: { send: async () => assert.fail('nothing is to be indexed') },
      facts: grammarReader,
      sources: [iom],
      templates: TEMPLATES,
      code: { reader: 'test', facts: 'test' },
    },
  );
  assert.deepEqual(outcome, { outcome: 'handed_over', to: own, alsoFound: true });
  assert.deepEqual(
    added.map(({ url, releaseId: id }) => [url, id]),
    [[own, releaseIdOf(own)]],
  );
  assert.deepEqual(refused, [
    [alias, sha256(body), { status: 'excluded', reason: `is the page ${own}`, sameAs: own, forGood: true }],
  ]);
});
