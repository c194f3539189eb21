import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, ingest, press } from './press.ts';

interface ListedSource {
  readonly name: string;
  readonly enabled: boolean;
  readonly harvest: { readonly found: number; readonly fresh: number; readonly alarms: readonly string[] } | null;
  readonly ways: readonly { readonly way: string; readonly last: { readonly outcome: string } | null }[];
}

describe('press sources', () => {
  const folder = dataFolder();
  let site: PressSite;
  before(async () => {
    site = await startPressSite({ documents: inventedReleases(20), template: 'drupal-2021' });
  });
  after(async () => {
    await site.close();
    folder.remove();
  });
  const list = async (): Promise<ReadonlyMap<string, ListedSource>> => {
    const { stdout } = await press(['sources', '--data', folder.path, '--json']);
    return new Map((JSON.parse(stdout) as ListedSource[]).map((one) => [one.name, one]));
  };

  it('lists what can be watched before there is an archive', async () => {
    const sources = await list();
    assert.deepEqual([sources.get('iom')?.enabled, sources.get('mena')?.enabled], [true, false]);
    assert.equal(sources.get('iom')?.harvest, null);
  });

  it('tells the last harvest, and of each way what answered', async () => {
    await ingest(site.origin, folder.path);
    const sources = await list();
    assert.equal(sources.get('iom')?.enabled, false, 'what the archive is filled from is what is watched');
    const { enabled, harvest, ways } = sources.get('test') ?? {};
    assert.deepEqual([enabled, harvest?.found, harvest?.alarms], [true, 20, []]);
    assert.deepEqual(
      ways?.map(({ last }) => last?.outcome),
      ['read', 'read', 'read'],
    );
    const one = await press(['sources', 'test', '--data', folder.path]);
    assert.match(one.stdout, /Last harvest: .*: 20 found, 22 new, 0 alarms[\s\S]*listing .*\n.*read, 20 press pages/);
  });

  it('rings in the next round when a way answers with something else, and remembers it', async () => {
    site.fault('/search', 'block-page');
    const summary = await ingest(site.origin, folder.path);
    assert.match(JSON.stringify(summary), /listing [^"]*: wrong: page 1: block_page/);
    site.fault('/search', null);
    assert.match((await list()).get('test')?.harvest?.alarms.join() ?? '', /block_page/);
  });

  it('probes every way in, and says so with its exit code', async () => {
    const probe = (...more: string[]) => press(['sources', 'probe', 'test', '--data', folder.path, ...more]);
    const works = await probe();
    assert.equal(works.code, 0, works.stderr);
    assert.match(
      works.stdout,
      /works {2}feed .*\n {7}status 200 · application\/rss\+xml · 20 press pages · newest 2017-/,
    );
    assert.match(works.stdout, /3 of 3 ways into test work/);
    site.fault('/rss.xml', 'block-page');
    const wrong = await probe('--json');
    const { ways } = JSON.parse(wrong.stdout) as { ways: { way: string; outcome: string; detail: string }[] };
    assert.deepEqual(
      ways.find(({ way }) => way === 'feed'),
      { ...ways.find(({ way }) => way === 'feed'), outcome: 'wrong', detail: 'an HTML page, not a feed' },
    );
    for (const path of ['/search', '/sitemap.xml']) site.fault(path, '403');
    const none = await probe();
    assert.equal(none.code, 1);
    assert.match(none.stderr, /no way into test .* works/);
  });

  it('explains a name that is none, and a host that is not there', async () => {
    const unknown = await press(['sources', 'probe', 'nobody', '--data', folder.path]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /there is no source "nobody" \(known: .*iom.*mena/);
    const dead = await press([
      'sources',
      'probe',
      'dead',
      '--site',
      'dead=http://127.0.0.1:9',
      '--data',
      `${folder.path}/none`,
    ]);
    assert.equal(dead.code, 1);
    assert.match(dead.stderr, /no way into dead .* works; .*robots\.txt/);
  });
});
