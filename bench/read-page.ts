import { readPage } from '../lambda/read/read-page.ts';
import { iom } from '../lambda/sources/iom.ts';
import { startPressSite } from '../lib/sample/site.ts';

/** `node bench/read-page.ts`: milliseconds to read one press page of about 150 KB, parse included. */
const SIZE = 150_000;
const RUNS = 60;
const WARM_UP = 15;

const PARAGRAPH =
  'Geneva – The sample agency said on Thursday (11/01) that 258,000 people in twelve districts were reached, and that “every one of them counts,” according to a spokesperson for the sample, whose e-mail is sample@example.org.';

const pageOf = async (template: 'drupal-7' | 'drupal-2021'): Promise<Uint8Array> => {
  const text = Array.from({ length: 12 }, (_, index) => `${index + 1}. ${PARAGRAPH}`).join('\n\n');
  const document = {
    slug: 'bench',
    title: 'Bench',
    publishedAt: '2018-01-11',
    language: 'en',
    type: 'news',
    text,
  } as const;
  const site = await startPressSite({ documents: [document], template, jsonLd: true });
  const html = await (await fetch(`${site.origin}/news/bench`)).text();
  await site.close();
  // Real pages of this size are menus and scripts, hardly any of it text: the menu is repeated.
  const items = Array.from(
    { length: 20 },
    (_, index) => `<li class="menu-item"><a href="/countries/${index}" class="nav-link">Country ${index}</a></li>`,
  );
  const menu = `<div class="mega-menu"><p>${PARAGRAPH}</p><ul class="menu">${items.join('\n')}</ul></div>`;
  const times = Math.max(0, Math.round((SIZE - html.length) / menu.length));
  return Buffer.from(html.replace(/<body[^>]*>/, (body) => body + menu.repeat(times)));
};

for (const template of ['drupal-2021', 'drupal-7'] as const) {
  const bytes = await pageOf(template);
  const times: number[] = [];
  for (let run = 0; run < RUNS + WARM_UP; run += 1) {
    const started = performance.now();
    const reading = await readPage({
      bytes,
      contentType: 'text/html',
      url: 'https://www.iom.int/news/bench',
      source: iom,
      hint: null,
    });
    if (reading.outcome !== 'release') throw new Error(`the page was rejected: ${reading.detail}`);
    if (run >= WARM_UP) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1);
  console.log(
    `${template}: ${Math.round(bytes.length / 1000)} KB, median ${at(0.5)} ms, p95 ${at(0.95)} ms, ${RUNS} runs`,
  );
}
