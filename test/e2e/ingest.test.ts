import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, ingest, press } from './press.ts';

const COUNT = 30;

describe('ingesting a press site', () => {
  const folder = dataFolder();
  let site: PressSite;
  before(async () => {
    site = await startPressSite({ documents: inventedReleases(COUNT), template: 'mixed' });
  });
  after(async () => {
    await site.close();
    folder.remove();
  });

  it('stores every release, and the sums agree', async () => {
    const summary = await ingest(site.origin, folder.path);
    assert.deepEqual(summary.errors, []);
    assert.deepEqual(summary.failed, []);
    assert.equal(summary.code, 0);
    assert.equal(summary.stored, COUNT);
    const urls = summary.urls['test'] ?? {};
    assert.equal(urls['stored'], COUNT);
    assert.equal(urls['waiting'], 0);
    assert.equal(summary.found, (urls['stored'] ?? 0) + (urls['excluded'] ?? 0));
    assert.ok((urls['excluded'] ?? 0) > 0, 'the newsletter is excluded, not ignored');
    for (const kind of ['statistic', 'money', 'quote', 'date', 'contact', 'person']) {
      assert.ok((summary.facts[kind] ?? 0) > 0, kind);
    }
  });

  it('asked the site politely: one request at a time, robots.txt first, an honest name', () => {
    assert.equal(site.maxConcurrent, 1);
    assert.equal(site.requests[0]?.path, '/robots.txt');
    assert.ok(site.requests.every(({ userAgent }) => /^PressArchiveBot\/\S+ \(\+\S+\)$/.test(userAgent)));
    assert.ok(site.requests.every(({ path }) => !path.startsWith('/newsdesk/')));
  });

  it('fetches nothing and changes nothing the second time', async () => {
    const pages = () => site.requests.filter(({ path }) => path.includes('invented-release')).length;
    const before = pages();
    const summary = await ingest(site.origin, folder.path);
    assert.equal(summary.code, 0);
    assert.deepEqual([summary.added, summary.fetched, summary.stored, summary.changed], [0, 0, 0, 0]);
    assert.equal(pages(), before);
  });

  it('asks conditionally when told to look again, and keeps a second version of what changed', async () => {
    site.update('invented-release-3', {
      text: 'Dakar – IOM now counts 4,321 families near Dakar, in an invented event.',
    });
    const summary = await ingest(site.origin, folder.path, ['--recheck']);
    assert.equal(summary.code, 0);
    assert.equal(summary.changed, 1);
    assert.equal(summary.unchanged, COUNT - 1);
    assert.ok(site.requests.filter(({ conditional, status }) => conditional && status === 304).length >= COUNT - 1);

    const search = await press(['search', '4,321 families', '--data', folder.path, '--json']);
    const [found, ...more] = (JSON.parse(search.stdout) as { items: { id: string }[] }).items;
    assert.deepEqual(more, []);
    const show = await press(['show', found?.id ?? '', '--data', folder.path, '--json']);
    const shown = JSON.parse(show.stdout) as { latest: { versions: number }; document: { release: { text: string } } };
    assert.equal(shown.latest.versions, 2);
    assert.match(shown.document.release.text, /4,321/);
  });

  it('gives every fact with the exact words that prove it', async () => {
    const { stdout } = await press(['facts', '--kind', 'money', '--limit', '500', '--data', folder.path, '--json']);
    const { items } = JSON.parse(stdout) as {
      items: { sentence: string; fact: { evidence: { exact: string }; currency: string } }[];
    };
    assert.equal(items.length, COUNT - 1);
    for (const { sentence, fact } of items) {
      assert.ok(sentence.includes(fact.evidence.exact));
      assert.equal(fact.currency, 'USD');
    }
  });
});
