import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { readingIdOf, releaseIdOf, versionIdOf } from '../../../lambda/contract/identity.ts';
import type { Instant, Release, ReleaseDocument } from '../../../lambda/contract/release.ts';
import { factParameters, parseParameters, searchParameters } from '../../../lambda/query/parameters.ts';
import { openSnapshot } from '../../../lambda/query/snapshot-queries.ts';
import type { LatestRelease } from '../../../lambda/releases/releases.ts';
import { writeSnapshot } from '../../../lambda/search/snapshot-writer.ts';
import { documentOf } from '../documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-copies-test-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = (): string => join(folder, `${++files}.sqlite`);

const PARAGRAPHS = [
  'Rome – 120 migrants arrived by sea in Italy over the weekend after two rescues off Lampedusa, the coast guard said.',
  'IOM staff at the port gave blankets, water and information on asylum to people who had been at sea for three days.',
  'Most of those rescued come from Guinea, Côte d’Ivoire and Gambia; among them are 14 children who travelled alone.',
  '“They are exhausted and need rest before anything else,” said the head of the office after a visit to the centre.',
  'So far this year, 2,350 people have reached Italy by sea, which is a third fewer than in the same weeks of last year.',
  'For more information please contact Ada Beispiel at IOM Rome, Tel: +39 06 555 01, Email: abeispiel@example.org',
];
const TEXT = PARAGRAPHS.join('\n\n');

const make = (slug: string, change: Partial<Release> = {}): ReleaseDocument => {
  const document = documentOf(slug);
  const canonicalUrl = `https://${change.source ?? 'iom'}.example/news/${slug}`;
  const release: Release = { ...document.release, text: TEXT, ...change, canonicalUrl, id: releaseIdOf(canonicalUrl) };
  const facts = document.facts.map((fact) => ({ ...fact, id: `${release.id}-1` }));
  return { ...document, release, facts, version: versionIdOf(release), reading: readingIdOf(release, '1') };
};
const entry = (document: ReleaseDocument) => ({
  document,
  latest: { changedAt: document.fetchedAt, copyOf: null } as unknown as LatestRelease,
});
const NOW = '2018-02-01T00:00:00.000Z' as Instant;
/** Writes batches of releases into a new snapshot, and asks it. */
const ask = <T>(
  batches: readonly (readonly ReleaseDocument[])[],
  question: (s: ReturnType<typeof openSnapshot>) => T,
): T => {
  const path = newFile();
  for (const batch of batches) writeSnapshot(path, batch.map(entry), NOW);
  const snapshot = openSnapshot(path);
  try {
    return question(snapshot);
  } finally {
    snapshot.close();
  }
};
const states = (...batches: (readonly ReleaseDocument[])[]) => ask(batches, (snapshot) => snapshot.states());
/** Slugs that are copies, each with the slug of its original. */
const copiesAmong = (documents: readonly ReleaseDocument[]): Record<string, string> => {
  const slugs = new Map(documents.map(({ release }) => [String(release.id), release.title.replace('Arrivals ', '')]));
  const found = [...states(documents)].flatMap(([id, state]) => {
    const original = / copy of (.*)$/.exec(state)?.[1];
    return original === undefined ? [] : [[slugs.get(id) ?? id, slugs.get(original) ?? original]];
  });
  return Object.fromEntries(found) as Record<string, string>;
};

const headquarters = make('hq');
const office = make('office', {
  source: 'italy',
  publishedAt: '2018-01-09',
  text: [
    ...PARAGRAPHS.slice(0, 5),
    'For more information please contact Bea Esempio, IOM Rome, Tel: +39 06 555 99',
  ].join('\n\n'),
});
const item = make('item', {
  source: 'germany',
  partOf: 'https://germany.example/aggregator',
  publishedAt: '2018-01-11',
});

describe('copies', () => {
  it('are releases that repeat another one; headquarters is the original though the office was earlier', () => {
    assert.deepEqual(copiesAmong([headquarters, office, item]), { office: 'hq', item: 'hq' });
  });

  it('without headquarters are those that came later; an item of an aggregator always is', () => {
    const late = make('late', { source: 'kenya', publishedAt: '2018-01-12' });
    const early = make('early-item', { source: 'germany', partOf: 'x', publishedAt: '2018-01-01' });
    assert.deepEqual(copiesAmong([late, office, early]), { late: 'office', 'early-item': 'office' });
  });

  it('may be an excerpt', () => {
    const excerpt = make('excerpt', { source: 'germany', text: PARAGRAPHS.slice(0, 3).join('\n\n') });
    assert.deepEqual(copiesAmong([headquarters, excerpt]), { excerpt: 'hq' });
  });

  it('are not releases that quote a paragraph, are of another language or of another month, or are too short to tell', () => {
    const own = PARAGRAPHS.map((text) => text.split(' ').toReversed().join(' ')).slice(0, 3);
    const quoting = make('quoting', { source: 'italy', text: [...own, PARAGRAPHS[0] ?? ''].join('\n\n') });
    const other = make('other', { source: 'italy', language: 'it' });
    const later = make('later', { source: 'italy', publishedAt: '2018-02-11' });
    const short = make('short', { source: 'italy', text: PARAGRAPHS[0] ?? '' });
    assert.deepEqual(copiesAmong([headquarters, quoting, other, later, short]), {});
  });

  it('need no date: one that is undated is compared with all', () => {
    assert.deepEqual(copiesAmong([headquarters, make('undated', { source: 'italy', publishedAt: null })]), {
      undated: 'hq',
    });
  });

  it('with other numbers are news of their own, linked with the sentences that differ', () => {
    const corrected = make('corrected', { source: 'italy', text: TEXT.replace('120 migrants', '128 migrants') });
    assert.deepEqual(copiesAmong([headquarters, corrected]), {});
    for (const [one, other] of [
      [headquarters, corrected],
      [corrected, headquarters],
    ] as const) {
      const { variants, copies } = ask([[headquarters, corrected]], (snapshot) => snapshot.links(one.release.id));
      assert.deepEqual(copies, []);
      assert.equal(variants[0]?.id, other.release.id);
      assert.match(variants[0]?.differences[0]?.copy ?? '', /128 migrants/);
      assert.match(variants[0]?.differences[0]?.original ?? '', /120 migrants/);
    }
  });

  it('of a copy are copies of the original', () => {
    // Its day is too far from that of headquarters, and near that of the copy.
    const chain = make('chain', { source: 'kenya', publishedAt: '2018-01-20', text: office.release.text });
    const early = make('hq', { publishedAt: '2018-01-01' });
    const middle = make('middle', { source: 'italy', publishedAt: '2018-01-10' });
    assert.deepEqual(copiesAmong([early, middle, chain]), { middle: 'hq', chain: 'hq' });
  });

  it('are left out of search, facts and counts, unless they are asked for; shown under the original', () => {
    ask([[headquarters, office]], (snapshot) => {
      const search = (raw: object) =>
        snapshot.search(parseParameters(searchParameters, { q: 'lampedusa', ...raw })).items;
      const facts = (raw: Record<string, unknown>) => snapshot.facts(parseParameters(factParameters, raw)).items;
      assert.deepEqual(
        search({}).map(({ id }) => id),
        [headquarters.release.id],
      );
      assert.equal(search({ copies: 'true' }).length, 2);
      assert.equal(
        search({ copies: 'true' }).find(({ id }) => id === office.release.id)?.copyOf,
        headquarters.release.id,
      );
      assert.deepEqual([facts({}).length, facts({ copies: true }).length], [1, 2]);
      assert.deepEqual(snapshot.counts(), { releases: 1, copies: 1, facts: { statistic: 1 } });
      assert.deepEqual(
        snapshot.links(headquarters.release.id).copies.map(({ source }) => source),
        ['italy'],
      );
      assert.equal(snapshot.links(office.release.id).copyOf?.id, headquarters.release.id);
    });
  });

  it('are news again when their text or that of the original changes', () => {
    const path = newFile();
    const changed = make('hq', { text: PARAGRAPHS.map((text) => text.split(' ').toReversed().join(' ')).join('\n\n') });
    assert.deepEqual(
      writeSnapshot(path, [headquarters, office].map(entry), NOW).map(({ id, copyOf }) => [id, copyOf]),
      [[office.release.id, headquarters.release.id]],
    );
    const moved = writeSnapshot(path, [entry(changed)], NOW);
    assert.deepEqual(
      moved.map(({ id, copyOf }) => [id, copyOf]),
      [[office.release.id, null]],
    );
  });

  it('are the same in whatever order and batches the releases come, and however often', () => {
    const pool = [
      headquarters,
      office,
      item,
      make('excerpt', { source: 'germany', text: PARAGRAPHS.slice(0, 3).join('\n\n') }),
      make('corrected', { source: 'kenya', text: TEXT.replace('2,350', '2,351') }),
      make('copy-of-corrected', { source: 'niger', publishedAt: '2018-01-15', text: TEXT.replace('2,350', '2,351') }),
      make('late', { source: 'italy', publishedAt: '2018-01-24' }),
      make('undated', { source: 'mena', publishedAt: null }),
    ];
    const expected = states(pool);
    assert.ok([...expected.values()].filter((state) => state.includes('copy of')).length >= 5);
    const order = fc.array(fc.integer({ min: 0, max: pool.length - 1 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 4 }), (indexes, size) => {
        const all = [...indexes, ...pool.keys()]
          .map((index) => pool[index])
          .filter((document) => document !== undefined);
        const batches = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
          all.slice(n * size, (n + 1) * size),
        );
        assert.deepEqual(new Map([...states(...batches)].sort()), new Map([...expected].sort()));
      }),
      { numRuns: 25 },
    );
  });
});

describe('translations', () => {
  const url = (slug: string) => `https://iom.example/news/${slug}`;
  const en = make('en', { translations: [{ language: 'fr', url: url('fr') }] });
  const fr = make('fr', { language: 'fr' });
  const es = make('es', {
    language: 'es',
    translations: [
      { language: 'fr', url: url('fr') },
      { language: 'en', url: url('none') },
    ],
  });
  const wrong = make('wrong', { translations: [{ language: 'en', url: url('en') }] });

  it('are linked both ways, also by way of a third, in whatever order they come; never to a page of the same language', () => {
    for (const order of [
      [en, fr, es, wrong],
      [wrong, es, fr, en],
    ]) {
      ask([order.slice(0, 2), order.slice(2)], (snapshot) => {
        const languages = ({ release }: ReleaseDocument) =>
          snapshot.links(release.id).translations.map(({ language }) => language);
        assert.deepEqual(
          [languages(en), languages(fr), languages(es)],
          [
            ['es', 'fr'],
            ['en', 'es'],
            ['en', 'fr'],
          ],
        );
        assert.deepEqual(languages(wrong), []);
      });
    }
  });

  it('are pages of one number on one site, though neither names the other', () => {
    const own = make('own', { node: '84228' });
    const french = make('french', { language: 'fr', node: '84228' });
    const elsewhere = make('elsewhere', { language: 'fr', node: '84228', source: 'italy' });
    const other = make('other', { language: 'es', node: '84229' });
    ask(
      [
        [other, french],
        [elsewhere, own],
      ],
      (snapshot) => {
        const ids = ({ release }: ReleaseDocument) => snapshot.links(release.id).translations.map(({ id }) => id);
        assert.deepEqual(ids(own), [french.release.id]);
        assert.deepEqual(ids(french), [own.release.id]);
        assert.deepEqual([ids(elsewhere), ids(other)], [[], []]);
      },
    );
  });
});
