import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, it } from 'node:test';
import { type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, ingest, press, startPress } from './press.ts';

const COUNT = 80;

describe('kill -9 in the middle of an ingest', () => {
  const folder = dataFolder();
  let site: PressSite;
  before(async () => {
    site = await startPressSite({ documents: inventedReleases(COUNT), template: 'drupal-7' });
  });
  after(async () => {
    await site.close();
    folder.remove();
  });

  const pagesServed = (): number => site.requests.filter(({ path }) => path.includes('invented-release')).length;

  for (const pages of [5, 40]) {
    it(`is survived after ${pages} pages`, async () => {
      const child = startPress(['ingest', '--site', `test=${site.origin}`, '--all', '--data', folder.path]);
      const closed = once(child, 'close');
      while (pagesServed() < pages && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      await closed;
      assert.ok(pagesServed() < COUNT, 'the kill came in the middle');
    });
  }

  it('loses nothing and doubles nothing when the same command runs again', async () => {
    const summary = await ingest(site.origin, folder.path);
    assert.deepEqual([summary.failed, summary.errors, summary.code], [[], [], 0]);
    assert.equal(summary.urls['test']?.['stored'], COUNT);

    const { stdout } = await press(['search', 'invented', '--limit', '500', '--data', folder.path, '--json']);
    const { items } = JSON.parse(stdout) as { items: { id: string; title: string }[] };
    assert.equal(items.length, COUNT);
    assert.equal(new Set(items.map(({ title }) => title)).size, COUNT);
    for (const { id } of items.slice(0, 3)) {
      const show = await press(['show', id, '--data', folder.path, '--json']);
      assert.equal((JSON.parse(show.stdout) as { latest: { versions: number } }).latest.versions, 1);
    }
  });
});
