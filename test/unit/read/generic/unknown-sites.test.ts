import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../../lambda/read/read-page.ts';
import { siteLikeIom } from '../../../../lambda/sources/site.ts';
import { pathOf } from '../../../../lib/sample/document.ts';
import { SAMPLES } from '../../../../lib/sample/documents/index.ts';
import { loadGold } from '../../../../lib/sample/load.ts';
import { startPressSite } from '../../../../lib/sample/site.ts';
import { GOLD } from '../../../shared.ts';
import { DISGUISES, disguise } from './unknown-site.ts';

const words = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

for (const template of ['drupal-7', 'drupal-2021'] as const)
  for (const as of DISGUISES)
    test(`${template} ${as}: nothing but the text comes out, without any template`, async (t) => {
      const documents = [...SAMPLES, ...(GOLD === null ? [] : await loadGold(GOLD))];
      const site = await startPressSite({ documents, template });
      t.after(() => site.close());
      const { origin } = site;
      const source = siteLikeIom({ name: 'unknown', origin, crawlDelaySeconds: 0, allowPrivateAddresses: true });
      for (const document of documents) {
        const { slug, title, text, publishedAt } = document;
        const url = origin + pathOf(document);
        const html = disguise(await (await fetch(url)).text(), as);
        const contentType = 'text/html; charset=utf-8';
        const reading = await readPage({ bytes: Buffer.from(html), contentType, url, source, hint: null });
        assert.ok(reading.outcome === 'releases', `${slug}: ${JSON.stringify(reading)}`);
        const [release] = reading.releases;
        assert.equal(release.template, null);
        assert.equal(release.provenance['text'], 'generic');
        assert.equal(release.title, title);
        if (publishedAt !== null) assert.equal(release.publishedAt?.slice(0, 10), publishedAt.slice(0, 10), slug);
        // A first paragraph that is the title once more is no part of the text.
        const [first = '', ...rest] = text.split('\n\n');
        const expected = words(first) === words(title) ? rest.join(' ') : text;
        assert.equal(words(release.text), words(expected), slug);
      }
    });
