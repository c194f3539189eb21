import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { checkPage } from '../../../lambda/fetch/page-check.ts';
import { CORPUS, PAGES } from '../../shared.ts';

/** What must never be refused, however much it speaks of what refused pages say. */

const check = (
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = { 'transfer-encoding': 'chunked' },
  url = 'https://www.iom.int/news/a',
) => checkPage({ body: Buffer.from(body as string), headers, finalUrl: url, redirects: [] });

const page = (title: string, body: string, rest = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title} | International Organization for Migration</title></head><body><h1>${title}</h1>${body}${rest}</body></html>`;

/** Short releases of the office about just these things. */
const RELEASES: Readonly<Record<string, string>> = {
  'Access denied to aid convoys in the north':
    'Geneva – Convoys were again turned back: “access denied”, the officer at the checkpoint said, without giving a reference number. The Organization calls for unhindered access.',
  'Access denied - the road to Sampleland':
    'Access was denied to 12 of 30 villages in May. The requested permits were rejected; please consult the full report of the office for the reasons given by each district.',
  'Page not found: how rumours spread online':
    'The page that promised visas could not be found a day later. IOM warns migrants of pages that vanish, and of those that ask for a password before they show an offer of work.',
  '404 migrants rescued off Sampleland':
    'Tripoli – 404 migrants were rescued on Monday, among them 52 children. 503 others are still missing.',
  '500 families receive shelter kits':
    'Cox’s Bazar – 500 families received kits of tarpaulins and rope before the monsoon; 404 more are waiting.',
  'Verification of documents at the border begins':
    'The verification takes a moment. Security checks and human verification at the border now follow one rule, IOM and the Ministry said.',
  'IOM publishes its cookie policy':
    'The Organization tells visitors which cookies its site sets, who its partners are, and how to accept or reject all of them. Consent is asked for once, and privacy is kept.',
  'Maintenance of boreholes in the camps':
    'The water points are under maintenance. We should be back to full supply shortly, the engineer said; thank you for your patience.',
  'Iniciar sesión: nueva plataforma para migrantes':
    'La plataforma pide una contraseña. Los usuarios pueden aceptar o rechazar las condiciones antes de continuar, informó la OIM.',
  'Accès refusé : des milliers de personnes bloquées':
    'L’accès est refusé aux convois depuis lundi. « Cette page n’existe pas » dans les plans, a déclaré le porte-parole de l’OIM.',
};

for (const [title, text] of Object.entries(RELEASES))
  test(`a version: ${title}`, () => {
    assert.deepEqual(check(page(title, `<p>${text}</p>`)), { ok: true });
    // With what sites put beside it: a banner, a login form, a firewall's script.
    const beside =
      '<div class="cookie-banner"><p>We use cookies.</p><button>Accept all</button><button>Reject</button></div><form><input type="password"></form><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><script src="/_Incapsula_Resource?SWJIYLWA=7"></script><script src="https://js.datadome.co/tags.js"></script>';
    assert.deepEqual(check(page(title, `<p>${text}</p>`, beside)), { ok: true });
  });

const DATED = '<meta property="article:published_time" content="2018-01-11">';
test('a dated page may carry the very title of an error page', () => {
  for (const title of ['Access Denied', 'Page not found', 'Maintenance', 'Log in']) {
    const html = page(title, `<p>${RELEASES['404 migrants rescued off Sampleland']}</p><input type=password>`);
    assert.deepEqual(check(html.replace('<head>', `<head>${DATED}`)), { ok: true }, title);
    assert.equal(check(html).ok, false, title);
  }
});

test('a short release is a release', () => {
  assert.deepEqual(
    check(
      page('Sample office moves', '<p>Geneva – The office moved to Sample Street 5 on Monday. It opens at eight.</p>'),
    ),
    { ok: true },
  );
});

test('end tags may be left out, and a text may end as it likes in a whole page', () => {
  const text = '<p>Geneva – The office opened a centre in the north of the country on Monday, it said.';
  assert.deepEqual(check(`<html><body>${text}`), { ok: true });
  assert.deepEqual(check(`<html><body>${text}<p>With thanks to our donors</body></html>`), { ok: true });
  const body = `<html><body>${text}<p>With thanks to our donors`;
  assert.deepEqual(check(body, { 'content-length': String(Buffer.byteLength(body)) }), { ok: true });
  assert.deepEqual(
    check(`<html><body>${text}<script>document.write("<!-- a"); x = "</scr" + "ipt>";</script></body></html>`),
    { ok: true },
  );
});

test('an English body on a French page is a version: only the page’s own word makes it another page', () => {
  const french = page(
    'Statement',
    '<p>International Migrants Day: the statement of the Director General and a video of it.</p>',
  );
  const url = 'https://www.iom.int/fr/news/a';
  assert.deepEqual(check(french, {}, url), { ok: true });
  const self = french.replace('<head>', `<head><link rel="canonical" href="${url}">`);
  assert.deepEqual(check(self, {}, url), { ok: true });
  // A template that names the front page as the canonical of every page.
  const front = french.replace('<head>', '<head><link rel="canonical" href="https://www.iom.int/">');
  assert.deepEqual(check(front, {}, url), { ok: true });
});

test('no real page of 181 is refused', { skip: PAGES === null }, () => {
  for (const file of readdirSync(PAGES ?? '').filter((name) => name.endsWith('.html.gz'))) {
    const body = gunzipSync(readFileSync(`${PAGES}/${file}`));
    for (const headers of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }])
      assert.deepEqual(check(body, headers), { ok: true }, file);
  }
});

test('no document of 1,353 is refused, whole or only its first paragraph', { skip: CORPUS === null }, () => {
  const lines = gunzipSync(readFileSync(CORPUS ?? ''))
    .toString()
    .trim()
    .split('\n');
  for (const line of lines) {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const [title = ''] = text.slice(0, 80).split('\n');
    assert.deepEqual(check(page(title, `<p>${text}</p>`)), { ok: true }, id);
    assert.deepEqual(check(page(title, `<p>${text.slice(0, 300)}</p>`)), { ok: true }, id);
  }
});
