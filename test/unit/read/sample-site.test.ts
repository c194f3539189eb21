import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../lambda/read/read-page.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import { pathOf } from '../../../lib/sample/document.ts';
import { SAMPLES } from '../../../lib/sample/documents/index.ts';
import { startPressSite } from '../../../lib/sample/site.ts';

for (const template of ['drupal-7', 'drupal-2021'] as const) {
  for (const jsonLd of [false, true]) {
    test(`what the sample site shows as ${template}${jsonLd ? ' with JSON-LD' : ''} is what is read`, async (t) => {
      const site = await startPressSite({ documents: SAMPLES, template, jsonLd });
      t.after(() => site.close());
      t.after(() => site.close());
      const { origin } = site;
      const source = siteLikeIom({ name: 'sample', origin, crawlDelaySeconds: 0, allowPrivateAddresses: true });
      for (const document of SAMPLES) {
        const url = origin + pathOf(document);
        const response = await fetch(url);
        const bytes = new Uint8Array(await response.arrayBuffer());
        const reading = await readPage({
          bytes,
          contentType: response.headers.get('content-type'),
          url,
          source,
          hint: null,
        });
        assert.ok(reading.outcome === 'releases', `${document.slug}: ${JSON.stringify(reading)}`);
        const {
          releases: [release],
        } = reading;
        assert.equal(release.text, document.text);
        assert.equal(release.title, document.title);
        assert.equal(release.language, document.language);
        assert.equal(release.publishedAt?.slice(0, 10), document.publishedAt?.slice(0, 10));
        assert.deepEqual(release.countries.toSorted(), (document.countries ?? []).toSorted());
        assert.equal(release.images.length, document.image === undefined ? 0 : 1);
        assert.equal(release.images[0]?.caption ?? undefined, document.image?.caption);
        assert.equal(release.images[0]?.credit ?? undefined, document.image?.credit);
        assert.equal(release.provenance['text'], 'selector');
        assert.equal(release.provenance['title'], jsonLd ? 'jsonld' : 'selector');
        // "News" is printed on press releases too, so the node's type decides there.
        assert.equal(release.type, document.type === 'news' ? 'press_release' : document.type);
      }
    });
  }
}
