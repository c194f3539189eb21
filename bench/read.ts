import { Readability } from '@mozilla/readability';
import * as cheerio from 'cheerio';
import { parseHTML } from 'linkedom';
import { readPage } from '../lambda/read/read-page.ts';
import type { PageInput } from '../lambda/read/reading.ts';
import { realPages } from '../test/real-pages.ts';
import { PAGES } from '../test/shared.ts';
import { inputOf, loadFixtures } from '../test/unit/read/fixtures.ts';
import { disguise } from '../test/unit/read/generic/unknown-site.ts';
import { at, type Baseline, measure, report } from './measure.ts';
import { messyPage } from './messy-page.ts';

const PAGE_BYTES = 150 * 1024;
const TIMES = 40;

/** The page's text by the same library that the generic layer uses, without anything around it. */
const readability = (html: string): unknown => new Readability(parseHTML(html).document).parse();

const baselinesOf = async (html: string, times: number): Promise<readonly Baseline[]> => [
  { name: 'cheerio.load', timing: await measure(() => cheerio.load(html), times) },
  { name: 'Readability with linkedom', timing: await measure(() => readability(html), times) },
];

/** One page of 150 KB, parsing included. */
const benchPage = async (name: string, page: string, input: PageInput): Promise<void> => {
  const html = messyPage(page, PAGE_BYTES);
  const bytes = Buffer.from(html);
  const read = () => readPage({ ...input, bytes });
  const reading = await read();
  if (reading.outcome === 'rejected') throw new Error(`bench: ${name} is not read: ${reading.detail}`);
  report(
    `read a page of ${Math.round(bytes.length / 1024)} KB (${name})`,
    await measure(read, TIMES),
    ...(await baselinesOf(html, TIMES)),
  );
};

/**
 * Pages read: one of 150 KB of each template and of none, against parsing alone (cheerio.load on parse5) and against
 * Mozilla's Readability, on the same page.
 */
export const benchReading = async (): Promise<void> => {
  const readable = loadFixtures().filter(({ template, expected }) => template !== 'generic' && 'releases' in expected);
  for (const fixture of new Map(readable.map((one) => [one.template, one])).values()) {
    const input = inputOf(fixture);
    const page = fixture.bytes.toString('utf8');
    await benchPage(fixture.template, page, input);
    await benchPage(`${fixture.template}, names scrambled: generic layer`, disguise(page, 'scrambled'), input);
  }
  if (PAGES !== null) await benchRealPages(PAGES);
};

/** Every real page once, after a first round that is not measured. */
const benchRealPages = async (folder: string): Promise<void> => {
  const pages = [...realPages(folder)].map(({ url, bytes }) => ({
    url,
    bytes,
    html: Buffer.from(bytes).toString('utf8'),
  }));
  const [first] = loadFixtures();
  if (first === undefined) return;
  const input = { ...inputOf(first), hint: null };
  const round = async (work: (page: (typeof pages)[number]) => unknown) => {
    const timings = [];
    for (const page of pages) timings.push((await measure(() => work(page), 1, 1)).median);
    timings.sort((a, b) => a - b);
    return { median: at(timings, 0.5), p95: at(timings, 0.95) };
  };
  const mean = Math.round(pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / pages.length / 1024);
  report(
    `read ${pages.length} real pages of ${mean} KB on average, each`,
    await round(({ url, bytes }) => readPage({ ...input, url, bytes })),
    { name: 'cheerio.load', timing: await round(({ html }) => cheerio.load(html)) },
    { name: 'Readability with linkedom', timing: await round(({ html }) => readability(html)) },
  );
};
