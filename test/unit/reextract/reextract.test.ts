import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReextractMessage } from '../../../lambda/contract/messages.ts';
import type { ReleaseId } from '../../../lambda/contract/release.ts';
import { ReextractRequestError, reextract } from '../../../lambda/reextract/reextract.ts';

const ONE = '1111111111111111' as ReleaseId;
const TWO = '2222222222222222' as ReleaseId;
const KEYS = [
  `raw/iom/${ONE}/20260101T000000000Z-aaaaaaaaaaaa.html.gz`,
  `raw/iom/${ONE}/20260101T000000000Z-aaaaaaaaaaaa.meta.json`,
  `raw/iom/${ONE}/20260102T000000000Z-bbbbbbbbbbbb.html.gz`, // a crash came before its marker
  `raw/iom/${TWO}/20260101T000000000Z-cccccccccccc.html.gz`,
  `raw/iom/${TWO}/20260101T000000000Z-cccccccccccc.meta.json`,
  `raw/kenya/${TWO}/20260101T000000000Z-dddddddddddd.meta.json`,
  `rejected/iom/${TWO}/20260101T000000000Z-eeeeeeeeeeee.meta.json`,
];
const ask = async (request: Parameters<typeof reextract>[0]) => {
  const sent: ReextractMessage[] = [];
  const report = await reextract(request, {
    sources: ['iom', 'kenya'],
    archive: {
      async *list(prefix) {
        yield* KEYS.filter((key) => key.startsWith(prefix));
      },
    },
    queue: { send: async (messages) => void sent.push(...messages.map(({ body }) => body as ReextractMessage)) },
  });
  return { report, sent: sent.map(({ source, releaseId }) => `${source} ${releaseId}`), first: sent[0] };
};

describe('reading again', () => {
  it('takes every page that was committed to the archive, and nothing else', async () => {
    const { report, sent, first } = await ask({});
    assert.deepEqual(report.pages, { iom: 2, kenya: 1 });
    assert.deepEqual(sent, [`iom ${ONE}`, `iom ${TWO}`, `kenya ${TWO}`]);
    assert.deepEqual(first, { again: true, source: 'iom', releaseId: ONE, rawKey: KEYS[0] });
  });

  it('takes one source, or one page', async () => {
    assert.deepEqual((await ask({ sources: ['kenya'] })).sent, [`kenya ${TWO}`]);
    assert.deepEqual((await ask({ ids: [ONE] })).sent, [`iom ${ONE}`]);
  });

  it('refuses what it does not know', async () => {
    await assert.rejects(ask({ sources: ['nobody'] }), (error: Error) => {
      assert.ok(error instanceof ReextractRequestError);
      assert.match(error.message, /"nobody".*iom, kenya/);
      return true;
    });
    await assert.rejects(ask({ ids: ['../x' as ReleaseId] }), /is no id/);
  });
});
