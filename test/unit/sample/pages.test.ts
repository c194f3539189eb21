import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { pathOf, type Template } from '../../../lib/sample/document.ts';
import { SAMPLES } from '../../../lib/sample/documents/index.ts';
import { openSite } from './client.ts';

const BODY = {
  'drupal-7': '.field-name-body .field-item',
  'drupal-2021': 'div.narrow-content div.field--type-text-with-summary',
} as const;
const DATE = { 'drupal-7': '.date-display-single', 'drupal-2021': 'article time[datetime]' } as const;

for (const template of ['drupal-7', 'drupal-2021'] as const) {
  test(`${template}: every sample has its title, date and paragraphs where the form has them`, async (t) => {
    const site = await openSite(t, { documents: SAMPLES, template });
    for (const one of SAMPLES) {
      const $ = load(await (await fetch(site.origin + pathOf(one))).text());
      assert.equal($('title').text(), `${one.title} | International Organization for Migration`);
      assert.equal($('h1.title').text(), one.title);
      assert.equal($('html').attr('lang'), one.language);
      assert.equal($(DATE[template]).length, 1);
      const paragraphs = one.text.split('\n\n');
      const shown = $(BODY[template]).first().find('> p').toArray();
      assert.equal(shown.length, paragraphs.length);
      for (const [at, paragraph] of paragraphs.entries()) {
        // Addresses are hidden; paragraphs without one stand there letter by letter.
        if (!paragraph.includes('@')) assert.equal($(shown[at]).text(), paragraph);
      }
      assert.equal($('script[type="application/ld+json"]').length, 0);
    }
  });
}

test('prose of the menu stands before the title, share bars and related pages around the body', async (t) => {
  for (const template of ['drupal-7', 'drupal-2021'] as const) {
    const site = await openSite(t, { documents: SAMPLES, template });
    const html = await (await fetch(site.origin + pathOf(SAMPLES[3] ?? assert.fail()))).text();
    assert.ok(html.indexOf('Teams respond to emergencies') < html.indexOf('<h1'));
    assert.match(html, /facebook\.com\/sharer/);
    assert.ok(html.indexOf(SAMPLES[2]?.title ?? '?') > html.indexOf('text-with-summary'));
  }
});

test('e-mail addresses are hidden in all three ways', async (t) => {
  const site = await openSite(t, { documents: SAMPLES });
  const pages = await Promise.all(SAMPLES.map(async (one) => (await fetch(site.origin + pathOf(one))).text()));
  const all = pages.join('\n');
  for (const way of ['data-cfemail="', 'class="spamspan"', 'href="mailto:']) assert.ok(all.includes(way), way);
});

test('the language switcher and hreflang name the translation', async (t) => {
  const french = SAMPLES.find(({ language }) => language === 'fr') ?? assert.fail();
  const site = await openSite(t, { documents: SAMPLES });
  const $ = load(await (await fetch(site.origin + pathOf(french))).text());
  assert.equal($('a.language-link:contains("English")').attr('href'), `/news/${french.slug}`);
  assert.equal($('a.language-link:contains("Español")').attr('href'), '/es');
  assert.equal($('link[hreflang="en"]').attr('href'), `${site.origin}/news/${french.slug}`);
});

test('the caption comes with its credit, the picture from the press media folder', async (t) => {
  const one = SAMPLES.find(({ image }) => image !== undefined) ?? assert.fail();
  for (const template of ['drupal-7', 'drupal-2021'] as const) {
    const site = await openSite(t, { documents: SAMPLES, template });
    const $ = load(await (await fetch(site.origin + pathOf(one))).text());
    const picture = $('img[src*="/press_release/media/"]');
    assert.equal(picture.length, 1);
    assert.match($('body').text(), /Photo: IOM\/Sample Photographer/);
    const image = await fetch(new URL(picture.attr('src') ?? '', site.origin));
    assert.equal(image.status, 200);
  }
});

test('JSON-LD only when asked for', async (t) => {
  const one = SAMPLES[0] ?? assert.fail();
  const site = await openSite(t, { documents: SAMPLES, jsonLd: true });
  const $ = load(await (await fetch(site.origin + pathOf(one))).text());
  const article = JSON.parse($('script[type="application/ld+json"]').text());
  assert.equal(article.headline, one.title);
  assert.equal(article.datePublished, one.publishedAt);
});

test('"mixed" serves both forms', async (t) => {
  const template: Template = 'mixed';
  const site = await openSite(t, { documents: SAMPLES, template });
  const pages = await Promise.all(SAMPLES.map(async (one) => (await fetch(site.origin + pathOf(one))).text()));
  const old = pages.filter((html) => html.includes('content="Drupal 7')).length;
  assert.ok(old > 0 && old < pages.length);
});
