import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Fault, type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, ingest } from './press.ts';

/** What goes wrong with a page, and what the summary must say of it. */
const FAULTS: readonly [Fault, RegExp][] = [
  ['500', /status 500/],
  ['reset', /reset|closed|socket/i],
  ['403', /refused with status 403/],
  ['block-page', /block_page/],
  ['empty', /empty/],
  ['pdf', /not_html/],
  ['huge', /larger than \d+ bytes/],
];
const COUNT = 12;

describe('a site where much goes wrong', () => {
  const folder = dataFolder();
  let site: PressSite;
  before(async () => {
    site = await startPressSite({ documents: inventedReleases(COUNT), template: 'drupal-2021' });
    for (const [n, [fault]] of FAULTS.entries()) site.fault(`/news/invented-release-${n}`, fault);
  });
  after(async () => {
    await site.close();
    folder.remove();
  });

  it('names each page that failed and why, stores the others, and ends with exit code 1', async () => {
    const summary = await ingest(site.origin, folder.path);
    assert.equal(summary.code, 1);
    assert.deepEqual(summary.errors, []);
    assert.equal(summary.stored, COUNT - FAULTS.length);
    for (const [n, [fault, expected]] of FAULTS.entries()) {
      const failed = summary.failed.find(({ url }) => url.endsWith(`/invented-release-${n}`));
      assert.match(failed?.reason ?? 'not named', expected, fault);
    }
    const urls = summary.urls['test'] ?? {};
    const failed = (urls['waiting'] ?? 0) + (urls['quarantined'] ?? 0) + (urls['gone'] ?? 0);
    assert.equal(failed, FAULTS.length);
    assert.equal(summary.found, (urls['stored'] ?? 0) + (urls['excluded'] ?? 0) + failed);
  });

  it('has everything once the site is well again', async () => {
    for (const n of FAULTS.keys()) site.fault(`/news/invented-release-${n}`, null);
    const summary = await ingest(site.origin, folder.path, ['--recheck']);
    assert.deepEqual(summary.failed, []);
    assert.equal(summary.code, 0);
    assert.equal(summary.urls['test']?.['stored'], COUNT);
  });

  it('pauses when the host asks for it, and comes back', async () => {
    site.fault('/news/invented-release-0', '429');
    // Well again as soon as it has refused once, however long the command takes to come to the page.
    const watch = setInterval(() => {
      if (site.requests.some(({ status }) => status === 429)) site.fault('/news/invented-release-0', null);
    }, 50);
    const summary = await ingest(site.origin, folder.path, ['--recheck']);
    clearInterval(watch);
    assert.ok(site.requests.some(({ status }) => status === 429));
    assert.deepEqual([summary.failed, summary.code], [[], 0]);
    assert.equal(summary.urls['test']?.['stored'], COUNT);
  });
});
