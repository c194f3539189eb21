import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../lambda/read/read-page.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import { pathOf, type Template } from '../../../lib/sample/document.ts';
import { loadGold } from '../../../lib/sample/load.ts';
import { type SiteDocument, startPressSite } from '../../../lib/sample/site.ts';
import { GOLD } from '../../shared.ts';

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What the reader makes of each document's page. */
const textsRead = async (documents: readonly SiteDocument[], template: Template): Promise<string[]> => {
  const site = await startPressSite({ documents, template });
  const source = siteLikeIom({ name: 'test', origin: site.origin, crawlDelaySeconds: 0, allowPrivateAddresses: true });
  try {
    const texts = [];
    for (const document of documents) {
      const url = `${site.origin}${pathOf(document)}`;
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const reading = await readPage({ bytes, contentType: 'text/html; charset=utf-8', url, source, hint: null });
      texts.push(reading.outcome === 'releases' ? words(reading.releases[0].text) : reading.reason);
    }
    return texts;
  } finally {
    await site.close();
  }
};

for (const template of ['drupal-7', 'drupal-2021'] as const) {
  test(`${template}: a first paragraph that begins with the title stays whole`, async () => {
    const text = 'Floods in the Valley have displaced 300 families, IOM said.\n\nMore rain is expected tomorrow.';
    const document = {
      slug: 'floods',
      title: 'Floods in the Valley',
      publishedAt: '2017-03-03',
      language: 'en',
      type: 'press_release',
      text,
    } as const;
    assert.deepEqual(await textsRead([document], template), [words(text)]);
  });

  test(`${template}: every word of the gold releases is kept`, { skip: GOLD === null }, async () => {
    const documents = await loadGold(GOLD ?? '');
    const texts = await textsRead(documents, template);
    for (const [n, { slug, title, text }] of documents.entries()) {
      // A first paragraph that is the title once more is no part of the text.
      const [first, ...rest] = text.split('\n\n');
      const expected = words(first ?? '') === words(title) && texts[n] !== words(text) ? rest.join(' ') : text;
      assert.equal(texts[n], words(expected), slug);
    }
  });
}
