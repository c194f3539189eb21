import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { dynamodb } from '../../../lambda/aws/clients.ts';
import { RELEASES } from '../../../lambda/aws/tables.ts';
import { readingIdOf, versionIdOf } from '../../../lambda/contract/identity.ts';
import type { ReleaseDocument } from '../../../lambda/contract/release.ts';
import { readEnvironment } from '../../../lambda/environment.ts';
import { dynamodbReleases } from '../../../lambda/releases/dynamodb-releases.ts';
import type { Releases } from '../../../lambda/releases/releases.ts';
import { documentOf } from '../documents.ts';
import { startStores } from '../stores.ts';

/** Figures of arrivals in Italy, as the index shows them, for one release. */
const figuresOf = async (table: string, releaseId: string): Promise<number[]> => {
  const { figures } = RELEASES.indexes;
  const answer = await dynamodb().send(
    new QueryCommand({
      TableName: table,
      IndexName: figures.name,
      KeyConditionExpression: '#p = :p',
      ExpressionAttributeNames: { '#p': figures.partition },
      ExpressionAttributeValues: { ':p': 'arrivals#IT' },
    }),
  );
  return (answer.Items ?? []).filter((item) => item['releaseId'] === releaseId).map((item) => Number(item['value']));
};

describe('releases in DynamoDB', () => {
  let close: () => Promise<void>;
  let releases: Releases;
  let table: string;
  before(async () => {
    ({ close } = await startStores());
    table = readEnvironment('extract').RELEASES_TABLE;
    releases = dynamodbReleases(dynamodb(), table);
  });
  after(() => close());

  const captures = (slug: string): ReleaseDocument[] => [
    documentOf(slug, { n: 100, fetchedAt: '2018-01-12T00:00:00.000Z' }),
    documentOf(slug, { n: 200, fetchedAt: '2018-01-13T00:00:00.000Z' }),
    documentOf(slug, { n: 200, fetchedAt: '2018-01-14T00:00:00.000Z' }),
  ];
  const state = async (slug: string) => {
    const { id } = documentOf(slug).release;
    const latest = await releases.latest(id);
    return {
      fetchedAt: latest?.fetchedAt,
      changedAt: latest?.changedAt,
      versions: latest?.versions,
      captures: latest?.captures,
      version: latest?.version === captures(slug)[1]?.version,
      figures: await figuresOf(table, id),
    };
  };
  const EXPECTED = {
    fetchedAt: '2018-01-14T00:00:00.000Z',
    changedAt: '2018-01-13T00:00:00.000Z',
    versions: 2,
    captures: 3,
    version: true,
    figures: [200],
  };

  it('says what is new, what changed and what did not', async () => {
    const outcomes = [];
    for (const document of captures('outcomes')) outcomes.push((await releases.store(document)).outcome);
    assert.deepEqual(outcomes, ['stored', 'changed', 'unchanged']);
    assert.deepEqual(await state('outcomes'), EXPECTED);
  });

  for (const order of [
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
    [0, 1, 2, 2, 1, 0],
  ]) {
    it(`ends in the same state in the order ${order.join('')}`, async () => {
      const slug = `order-${order.join('')}`;
      const all = captures(slug);
      for (const n of order) {
        const document = all[n];
        if (document !== undefined) await releases.store(document);
      }
      assert.deepEqual(await state(slug), EXPECTED);
    });
  }

  it('ends in the same state when all come at once', async () => {
    for (let n = 0; n < 10; n++) {
      const slug = `at-once-${n}`;
      await Promise.all(captures(slug).map((document) => releases.store(document)));
      assert.deepEqual(await state(slug), EXPECTED);
    }
  });

  it('replaces the facts of a version that a new extractor reads, and announces nothing', async () => {
    const before = documentOf('reread', { extractor: '1' });
    await releases.store(before);
    const again = await releases.store({ ...documentOf('reread', { extractor: '2' }), facts: [] });
    assert.equal(again.latest.versions, 1);
    assert.equal(again.latest.changedAt, before.fetchedAt);
    assert.deepEqual(await figuresOf(table, before.release.id), []);
  });

  it('ends in the same state whatever reader comes first, last or at once', async () => {
    for (let n = 0; n < 10; n++) {
      const slug = `readers-${n}`;
      const reread = captures(slug).map((document) => {
        const extractorVersion = '2';
        return { ...document, extractorVersion, reading: readingIdOf(document.release, extractorVersion) };
      });
      for (const document of captures(slug)) await releases.store(document);
      await Promise.all(reread.map((document) => releases.store(document)));
      assert.deepEqual(await state(slug), EXPECTED);
      const latest = await releases.latest(documentOf(slug).release.id);
      assert.equal(latest?.extractorVersion, '2');
      assert.equal(latest?.reading, reread[2]?.reading);
    }
  });

  it('keeps what a template read in sight when a guess of the same words comes, and its facts in the indexes', async () => {
    const firm = documentOf('guess');
    const byTemplate: ReleaseDocument = { ...firm, release: { ...firm.release, template: 'drupal-2021' } };
    const guessed = documentOf('guess', { fetchedAt: '2018-01-13T00:00:00.000Z' });
    const provenance = { text: 'generic' } as const;
    const release = { ...guessed.release, provenance, text: `${guessed.release.text}\n\nShare this page` };
    const guess: ReleaseDocument = { ...guessed, release, version: versionIdOf(release), facts: [] };
    for (const order of [
      [byTemplate, guess],
      [guess, byTemplate],
    ]) {
      for (const document of order) await releases.store(document);
      const latest = await releases.latest(firm.release.id);
      assert.equal(latest?.version, firm.version);
      assert.equal(latest?.versions, 1);
      assert.equal(latest?.fetchedAt, guess.fetchedAt);
      assert.deepEqual(await figuresOf(table, firm.release.id), [120]);
    }
  });

  it('takes a copy out of the indexes, also when it is stored again, and puts it back', async () => {
    const { release } = documentOf('copy');
    await releases.store(documentOf('copy'));
    await releases.linkCopy(release.id, documentOf('original').release.id);
    assert.deepEqual(await figuresOf(table, release.id), []);
    await releases.store(documentOf('copy', { n: 130, fetchedAt: '2018-01-15T00:00:00.000Z' }));
    assert.deepEqual(await figuresOf(table, release.id), []);
    assert.equal((await releases.latest(release.id))?.copyOf, documentOf('original').release.id);
    await releases.linkCopy(release.id, null);
    assert.deepEqual(await figuresOf(table, release.id), [130]);
  });
});
