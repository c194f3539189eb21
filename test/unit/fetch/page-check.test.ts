import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BadPage, checkPage } from '../../../lambda/fetch/page-check.ts';
import { processorNow } from '../../processor-time.ts';

const TEXT =
  'Geneva – The International Organization for Migration welcomes the report of the Secretary-General today.';
const page = (title: string, body = `<p>${TEXT}</p>`) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;

interface Given {
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
  readonly finalUrl?: string;
  readonly redirects?: readonly string[];
}
const check = ({ body, headers, finalUrl, redirects }: Given) =>
  checkPage({
    body: Buffer.from(body),
    headers: headers ?? { 'content-length': '1' },
    finalUrl: finalUrl ?? 'https://www.iom.int/news/a',
    redirects: redirects ?? [],
  });

const GOOD: Readonly<Record<string, Given>> = {
  'a page': { body: page('IOM welcomes report | International Organization for Migration') },
  'a title that begins with 404': { body: page('404 migrants rescued off Libya') },
  'a title about access': { body: page('Access denied to aid workers, IOM says') },
  'left-out end tags': { body: `<!doctype html><title>A</title><p>${TEXT}`, headers: {} },
  'no </html> where the length was announced': { body: `<html><body><p>${TEXT}` },
  'Cloudflare’s beacon on a real page': {
    body: page('A', `<p>${TEXT.repeat(30)}</p><script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`),
  },
  'a front page that was asked for': { body: page('IOM'), finalUrl: 'https://www.iom.int/' },
  'broken UTF-8': { body: Buffer.concat([Buffer.from(page('A')), Buffer.from([0xff, 0xfe, 0x80])]) },
  'UTF-16': { body: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(page('A'), 'utf16le')]) },
  'letters whose small form is longer': {
    body: page('A', `<P>${'İ'.repeat(500)}</P><SCRIPT>x</SCRIPT><p>${TEXT}</p>`),
  },
  'a less-than sign at the end of the text': { body: `<html><body><p>${TEXT} 5 < 6` },
};
for (const [what, given] of Object.entries(GOOD)) {
  test(`a version: ${what}`, () => assert.deepEqual(check(given), { ok: true }));
}

const BAD: Readonly<Record<string, readonly [BadPage, Given]>> = {
  'a PDF, whatever its type says': ['not_html', { body: '%PDF-1.7 <html>', headers: { 'content-type': 'text/html' } }],
  'a picture': ['not_html', { body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]) }],
  JSON: ['not_html', { body: '{"error":"no"}', headers: { 'content-type': 'application/json' } }],
  'no bytes': ['empty_page', { body: '' }],
  'white space': ['empty_page', { body: ' \n ' }],
  'a shell that scripts would fill': [
    'script_shell',
    { body: page('IOM', `<div id="app"></div><script>${'var a;'.repeat(500)}</script>`) },
  ],
  'Cloudflare’s challenge by header': ['block_page', { body: page('x'), headers: { 'cf-mitigated': 'challenge' } }],
  'Cloudflare’s challenge': ['block_page', { body: page('Just a moment...', '<p>Checking your browser.</p>') }],
  'Cloudflare’s block': ['block_page', { body: page('Attention Required! | Cloudflare', `<p>${TEXT}</p>`) }],
  'Akamai’s refusal': [
    'block_page',
    {
      body: page(
        'Access Denied',
        '<p>You do not have permission. Reference #18.2f https://errors.edgesuite.net/18</p>',
      ),
    },
  ],
  'Imperva’s frame': ['block_page', { body: page('', '<iframe src="/_Incapsula_Resource?x=1"></iframe>') }],
  'a missing page with status 200': [
    'soft_404',
    { body: page('Page not found | International Organization for Migration') },
  ],
  'the same in French': [
    'soft_404',
    { body: page('Page non trouvée | Organisation internationale pour les migrations') },
  ],
  'a redirect to the front page': [
    'soft_404',
    { body: page('IOM'), finalUrl: 'https://www.iom.int/fr', redirects: ['https://www.iom.int/fr'] },
  ],
  'the end within a tag': ['truncated', { body: `<html><body><p>${TEXT}</p><div class="fie` }],
  'no end and no announced length': ['truncated', { body: `<html><body><p>${TEXT}</p>`, headers: {} }],
};
for (const [what, [reason, given]] of Object.entries(BAD)) {
  test(`no version: ${what}`, () => {
    const result = check(given);
    assert.equal(result.ok ? 'ok' : result.reason, reason);
  });
}

test('hostile markup is judged in linear time', () => {
  for (const evil of [
    '<',
    '<script',
    '<!--',
    '<a ',
    '<div>',
    '<title>',
    '</',
    '<h1>',
    '<h1 ',
    '<link rel=canonical ',
    '<noscript>',
    '<title>Log in</title><input ',
    'Fatal error: in /',
  ]) {
    const started = processorNow();
    check({ body: `<html>${evil.repeat(5_000_000 / evil.length)}` });
    assert.ok(processorNow() - started < 1000, evil);
  }
});
