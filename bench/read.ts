import * as cheerio from 'cheerio';
import { readPage } from '../lambda/read/read-page.ts';
import { siteLikeIom } from '../lambda/sources/site.ts';
import { startPressSite } from '../lib/sample/site.ts';
import { inventedReleases } from '../test/e2e/documents.ts';
import { measure, report } from './measure.ts';

const PAGE_BYTES = 150 * 1024;

/** Pages read, against parsing alone (cheerio.load on parse5), on the same 150 KB page. */
export const benchReading = async (): Promise<void> => {
  for (const template of ['drupal-2021', 'drupal-7'] as const) {
    const [document] = inventedReleases(1);
    if (document === undefined) return;
    const site = await startPressSite({ documents: [document], template });
    const url = `${site.origin}/news/${document.slug}`;
    const page = await (await fetch(url)).text();
    await site.close();
    // A large page is large by its menus and blocks: more of the same navigation before the end of the body element.
    const block =
      '<ul class="menu">' +
      '<li class="menu__item"><a href="/node/1">Sample entry of a menu</a></li>'.repeat(50) +
      '</ul>';
    const filler = `<div class="block">${block.repeat(Math.max(0, Math.ceil((PAGE_BYTES - page.length) / block.length)))}</div>`;
    const html = page.replace('</body>', `${filler}</body>`);
    const bytes = Buffer.from(html);
    const source = siteLikeIom({
      name: 'bench',
      origin: site.origin,
      crawlDelaySeconds: 0,
      allowPrivateAddresses: true,
    });
    const read = () => readPage({ bytes, contentType: 'text/html; charset=utf-8', url, source, hint: null });
    const baseline = { name: 'cheerio.load', timing: await measure(() => cheerio.load(html), 40) };
    report(`read a page of ${Math.round(bytes.length / 1024)} KB (${template})`, await measure(read, 40), baseline);
  }
};
