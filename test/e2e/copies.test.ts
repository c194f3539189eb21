import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type PressSite, startPressSite } from '../../lib/sample/site.ts';
import { inventedReleases } from './documents.ts';
import { dataFolder, press } from './press.ts';

const COUNT = 8;
const COPIED = 3;
/** In French the words differ; what links it is the page's language switcher. */
const FRENCH =
  'Genève – L’Organisation internationale pour les migrations (OIM) a aidé 1000 familles près de Genève depuis le 3 mars 2017, lorsque de fortes pluies ont commencé, lors d’un événement inventé qui porte le numéro zéro.';

interface Linked {
  readonly id: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
}
interface Shown {
  readonly latest: { readonly copyOf: string | null };
  readonly copyOf: Linked | null;
  readonly copies: readonly Linked[];
  readonly translations: readonly Linked[];
}
type Found = { readonly id: string; readonly source: string; readonly title: string; readonly copyOf: string | null };

describe('an office that repeats headquarters, and pages in two languages', () => {
  const all = inventedReleases(2 * COUNT);
  const headquarters = all.slice(0, COUNT);
  const office = [
    ...headquarters.slice(0, COPIED).map((document) => ({
      ...document,
      text: document.text.replace(
        /please contact .*$/,
        'please contact Bea Esempio, Tel: +39 06 555 01, Email: b@example.org',
      ),
    })),
    ...all.slice(COUNT),
  ];
  let sites: { iom: PressSite; italy: PressSite };
  before(async () => {
    const [first] = headquarters;
    assert.ok(first);
    const french = { ...first, language: 'fr', title: 'Mille familles aidées', text: FRENCH };
    sites = {
      iom: await startPressSite({ documents: [...headquarters, french], template: 'drupal-2021' }),
      italy: await startPressSite({ documents: office, template: 'drupal-7' }),
    };
  });
  after(() => Promise.all(Object.values(sites).map((site) => site.close())));

  for (const order of [
    ['iom', 'italy'],
    ['italy', 'iom'],
  ] as const) {
    it(`comes to the same whether ${order[0]} or ${order[1]} was first`, async () => {
      const folder = dataFolder();
      const data = ['--data', folder.path];
      try {
        const watched: string[] = [];
        for (const name of order) {
          watched.push('--site', `${name}=${sites[name].origin}`);
          const ran = await press(['ingest', ...watched, '--all', ...data]);
          assert.equal(ran.code, 0, ran.stdout + ran.stderr);
        }
        const search = async (...more: string[]) => {
          const { stdout } = await press(['search', '2017', '--limit', '500', '--json', ...more, ...data]);
          return (JSON.parse(stdout) as { items: Found[] }).items;
        };
        const show = async (id: string) => JSON.parse((await press(['show', id, '--json', ...data])).stdout) as Shown;

        const found = await search();
        assert.equal(found.length, 2 * COUNT + 1, 'each release once, and the one in French');
        assert.equal(found.filter(({ source }) => source === 'iom').length, COUNT + 1);
        const everything = await search('--copies');
        const copies = everything.filter(({ copyOf }) => copyOf !== null);
        assert.equal(everything.length - found.length, COPIED);
        assert.deepEqual([...new Set(copies.map(({ source }) => source))], ['italy']);
        const originals = new Map(found.map((one) => [one.id, one]));
        for (const { copyOf, title } of copies) {
          const original = originals.get(copyOf ?? '');
          assert.deepEqual([original?.source, original?.title], ['iom', title]);
        }
        const [copy] = copies;
        const shown = await show(copy?.id ?? '');
        assert.deepEqual([shown.latest.copyOf, shown.copyOf?.source], [copy?.copyOf, 'iom']);
        assert.deepEqual(
          (await show(copy?.copyOf ?? '')).copies.map(({ id }) => id),
          [copy?.id],
        );

        const english = found.find(({ title }) => title === headquarters[0]?.title);
        const [french, ...more] = (await show(english?.id ?? '')).translations;
        assert.deepEqual([french?.language, more], ['fr', []]);
        assert.deepEqual(
          (await show(french?.id ?? '')).translations.map(({ id }) => id),
          [english?.id],
        );

        const { stdout } = await press(['status', '--json', ...data]);
        const status = JSON.parse(stdout) as { releases: number; copies: number };
        assert.deepEqual([status.releases, status.copies], [2 * COUNT + 1, COPIED]);
        const facts = await press(['facts', '--kind', 'money', '--limit', '500', '--json', ...data]);
        assert.equal(
          (JSON.parse(facts.stdout) as { items: object[] }).items.length,
          2 * COUNT,
          'no figure counts twice',
        );
      } finally {
        folder.remove();
      }
    });
  }
});
