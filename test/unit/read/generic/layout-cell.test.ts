import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../../lambda/read/read-page.ts';
import { iom } from '../../../../lambda/sources/iom.ts';
import { SAMPLES } from '../../../../lib/sample/documents/index.ts';
import { renderJahia } from '../../../../lib/sample/pages/jahia.ts';

const PATH = '/cms/en/sites/iom/home/news-and-views/press-briefing-notes/sample.html';
const CONTEXT = { origin: 'https://www.iom.int', path: PATH, node: 1, translations: [], related: [], jsonLd: false };
const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

test('of a page of tables that marks nothing, the text alone is read, with its title and its date', async () => {
  for (const document of SAMPLES.filter(({ language, publishedAt }) => language === 'en' && publishedAt !== null)) {
    const reading = await readPage({
      bytes: Buffer.from(renderJahia(document, CONTEXT), 'latin1'),
      contentType: 'text/html; charset=ISO-8859-1',
      url: `${CONTEXT.origin}${PATH}`,
      source: iom,
      hint: null,
    });
    assert.ok(reading.outcome === 'releases', `${document.slug}: ${JSON.stringify(reading)}`);
    const [release] = reading.releases;
    assert.equal(release.template, 'jahia');
    assert.equal(release.title, document.title);
    assert.equal(release.publishedAt, document.publishedAt?.slice(0, 10), document.slug);
    assert.equal(words(release.text), words(document.text), document.slug);
  }
});
