import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LOOK_ALIKE_PAGES, NUMBERED_NEWSLETTER, VIDEO } from '../../lib/sample/pages/look-alikes.ts';
import { type PressSite, type SiteDocument, startPressSite } from '../../lib/sample/site.ts';
import { AGGREGATED, JAHIA, OFFICE, PAST, REPEATED, TODAY, TRANSLATED } from './generations.ts';
import { dataFolder, press, type Summary } from './press.ts';

interface Found {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly copyOf: string | null;
}
interface Shown {
  readonly document: { readonly release: { readonly text: string; readonly template: string | null } };
  readonly translations: readonly { readonly id: string; readonly language: string }[];
}

/** What each source holds at the end, and by which template it was read. */
const EXPECTED: Readonly<Record<string, { readonly template: string; readonly documents: readonly SiteDocument[] }>> = {
  iom: { template: 'drupal-2021', documents: TODAY },
  past: { template: 'drupal-7', documents: PAST },
  office: { template: 'drupal-7', documents: OFFICE },
  jahia: { template: 'jahia', documents: JAHIA },
  germany: { template: 'aggregator', documents: AGGREGATED },
};
/** Documents that every listing also names by number. */
const NUMBERED = 2;

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe('a copy of the site in each of its generations', () => {
  const folder = dataFolder();
  const data = ['--data', folder.path];
  const sites = new Map<string, PressSite>();
  const lookAlikes = [...LOOK_ALIKE_PAGES, NUMBERED_NEWSLETTER, VIDEO];
  before(async () => {
    const open = async (name: string, options: Parameters<typeof startPressSite>[0]) => {
      sites.set(name, await startPressSite({ pageSize: 5, lookAlikes, numbered: NUMBERED, ...options }));
    };
    await open('iom', { documents: TODAY, template: 'drupal-2021' });
    await open('past', { documents: PAST, template: 'drupal-7' });
    await open('office', { documents: OFFICE, template: 'drupal-7' });
    await open('jahia', { documents: JAHIA, template: 'jahia' });
    const origin = sites.get('past')?.origin ?? assert.fail();
    await open('germany', {
      documents: [],
      template: 'drupal-7',
      repeated: { origin, documents: AGGREGATED, pageSize: 4 },
    });
  });
  after(async () => {
    for (const site of sites.values()) await site.close();
    folder.remove();
  });

  const ingest = async (...more: string[]): Promise<Summary> => {
    const shapes = Object.entries(EXPECTED).flatMap(([name, { template }]) => [
      '--site',
      `${name}=${template}:${sites.get(name)?.origin}`,
    ]);
    const ran = await press(['ingest', ...shapes, '--json', ...data, ...more]);
    assert.equal(ran.code, 0, ran.stdout + ran.stderr);
    return JSON.parse(ran.stdout) as Summary;
  };
  const search = async (...more: string[]): Promise<readonly Found[]> => {
    const { stdout, stderr } = await press(['search', '', '--limit', '500', '--json', ...data, ...more]);
    assert.notEqual(stdout, '', stderr);
    return (JSON.parse(stdout) as { items: Found[] }).items;
  };
  const show = async (id: string): Promise<Shown> =>
    JSON.parse((await press(['show', id, '--json', ...data])).stdout) as Shown;

  it('gives every release once, and leaves out what is none', async () => {
    const summary = await ingest('--all');
    assert.deepEqual([summary.failed, summary.errors], [[], []]);
    for (const [name, { documents }] of Object.entries(EXPECTED)) {
      const { stored, waiting, gone, quarantined, excluded = 0 } = summary.urls[name] ?? {};
      assert.deepEqual([stored, waiting, gone, quarantined], [documents.length, 0, 0, 0], name);
      if (name !== 'germany') assert.ok(excluded >= lookAlikes.length, `${name}: ${excluded} excluded`);
    }
  });

  it('with the right dates, newest first, in the right language', async () => {
    const found = await search('--copies');
    for (const [name, { documents }] of Object.entries(EXPECTED)) {
      const own = found.filter(({ source }) => source === name);
      const dates = own.map(({ publishedAt }) => publishedAt ?? '');
      assert.deepEqual(dates, dates.toSorted().reverse(), name);
      const short = (one: Pick<Found, 'title' | 'language' | 'publishedAt'>) =>
        `${one.publishedAt?.slice(0, 10)} ${one.language} ${one.title}`;
      assert.deepEqual(own.map(short).sort(), documents.map(short).sort(), name);
    }
  });

  it('with their whole text and nothing else, by the template of their time', async () => {
    const found = await search('--copies');
    const check = async (name: string, { documents, template }: (typeof EXPECTED)[string]): Promise<void> => {
      const document = documents[1] ?? assert.fail();
      const { id } = found.find((one) => one.source === name && one.title === document.title) ?? assert.fail(name);
      const { release } = (await show(id)).document;
      const { text } = release;
      // Of a text that was wrapped by hand, two lines alone may be rows: the words count, and that paragraphs are whole.
      assert.equal(words(text), words(document.text), name);
      assert.deepEqual(text.split('\n\n').slice(0, 3), document.text.split('\n\n').slice(0, 3), name);
      assert.equal(release.template, template);
    };
    for (const [name, expected] of Object.entries(EXPECTED)) await check(name, expected);
  });

  it('with copies under their original, and translations together', async () => {
    const everything = await search('--copies');
    const byId = new Map(everything.map((one) => [one.id, one]));
    const copies = everything.filter(({ copyOf }) => copyOf !== null);
    const from = (source: string) => copies.filter((copy) => copy.source === source).length;
    assert.deepEqual(
      [from('office'), from('germany'), copies.length],
      [REPEATED, AGGREGATED.length, REPEATED + AGGREGATED.length],
    );
    for (const { title, copyOf } of copies) {
      const original = byId.get(copyOf ?? '');
      assert.deepEqual([original?.source, original?.title], ['past', title]);
    }
    const english = everything.find(({ title }) => title === TODAY[0]?.title) ?? assert.fail();
    const { translations } = await show(english.id);
    assert.deepEqual(translations.map(({ language }) => language).sort(), Object.keys(TRANSLATED).sort());
  });

  it('and once more changes nothing', async () => {
    const { added, stored, changed, failed, errors } = await ingest();
    assert.deepEqual([added, stored, changed, failed, errors], [0, 0, 0, [], []]);
  });

  it('was polite to each host', () => {
    for (const [name, site] of sites) {
      assert.equal(site.maxConcurrent, 1, name);
      assert.equal(site.requests[0]?.path, '/robots.txt', name);
      assert.ok(
        site.requests.every(({ path }) => !/^\/(?:newsdesk|video|request-)/.test(path)),
        name,
      );
    }
  });
});
