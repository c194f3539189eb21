import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SNAPSHOT_KEY } from '../../lambda/archive/keys.ts';
import { s3 } from '../../lambda/aws/clients.ts';
import { s3ObjectStore } from '../../lambda/aws/s3-object-store.ts';
import { openArchive } from '../../lib/cli/open-archive.ts';
import { dataFolder, press } from './press.ts';

describe('a search snapshot that is no database', () => {
  const folder = dataFolder();
  after(() => folder.remove());
  const ofSample = ['--sample', '--data', folder.path];
  const stored = async (): Promise<number> => {
    const ran = await press(['status', ...ofSample, '--json']);
    assert.equal(ran.code, 0, ran.stderr);
    return (JSON.parse(ran.stdout) as { releases: number }).releases;
  };

  it('is named by whatever asks it, and built anew by press reextract', async () => {
    const first = await press(['start', ...ofSample, '--once', '--port', '0', '--sample-port', '0']);
    assert.equal(first.code, 0, first.stderr);
    const before = await stored();
    assert.ok(before > 0);
    const archive = await openArchive(folder.path, true);
    const derived = s3ObjectStore(s3(), archive.env.DERIVED_BUCKET);
    await derived.put(SNAPSHOT_KEY, Buffer.from('rubbish'), 'application/vnd.sqlite3');
    await archive.close();

    for (const args of [['status'], ['facts'], ['search', 'cyclone'], ['reextract', '--source', 'sample']]) {
      const ran = await press([...args, ...ofSample]);
      assert.equal(ran.code, 1, args.join(' '));
      assert.match(ran.stderr, /^press: the search snapshot .* is damaged: .*press reextract/m);
      assert.doesNotMatch(ran.stderr, /\n {4}at /, 'no stack trace');
    }
    const repaired = await press(['reextract', ...ofSample]);
    assert.equal(repaired.code, 0, repaired.stderr);
    assert.match(repaired.stderr, /search snapshot was damaged/);
    assert.equal(await stored(), before);
  });
});
