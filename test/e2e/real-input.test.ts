import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCorpus, loadGold } from '../../lib/sample/load.ts';
import { type SiteDocument, startPressSite } from '../../lib/sample/site.ts';
import { CORPUS, GOLD } from '../shared.ts';
import { dataFolder, ingest } from './press.ts';

/** The suite is to end within five minutes; facts and pages are tried on every document by the unit tests. */
const CORPUS_STEP = Number(process.env['CORPUS_STEP'] ?? 5);

/** A site of these documents is taken whole, and a second time nothing is fetched and nothing changes. */
const isTakenWhole = async (documents: readonly SiteDocument[]): Promise<void> => {
  const folder = dataFolder();
  const site = await startPressSite({ documents, template: 'mixed' });
  try {
    const first = await ingest(site.origin, folder.path);
    assert.deepEqual([first.failed, first.errors, first.code], [[], [], 0]);
    const urls = first.urls['test'] ?? {};
    assert.equal(urls['stored'], documents.length);
    assert.equal(first.found, (urls['stored'] ?? 0) + (urls['excluded'] ?? 0));
    assert.equal(site.maxConcurrent, 1);

    const again = await ingest(site.origin, folder.path);
    assert.deepEqual([again.added, again.fetched, again.stored, again.changed, again.code], [0, 0, 0, 0, 0]);
  } finally {
    await site.close();
    folder.remove();
  }
};

describe('real releases, served by a press site on loopback', () => {
  it('the gold releases', { skip: GOLD === null }, async () => {
    await isTakenWhole(await loadGold(GOLD ?? ''));
  });

  it('every fifth document of the corpus of 2017 (CORPUS_STEP=1: all)', {
    skip: CORPUS === null,
    timeout: 230_000,
  }, async () => {
    const documents = await loadCorpus(CORPUS ?? '');
    await isTakenWhole(documents.filter((_, index) => index % CORPUS_STEP === 0));
  });
});
