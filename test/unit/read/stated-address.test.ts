import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import { statedAddress } from '../../../lambda/read/stated-address.ts';

const ADDRESS = 'https://www.iom.int/news/a-release';
const CANONICAL = `<link rel="canonical" href="${ADDRESS}">`;
const of = (html: string) => statedAddress(Buffer.from(html));

/** The smallest of a few times: the machine may be busy. Milliseconds. */
const fastest = (work: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const from = performance.now();
      work();
      return performance.now() - from;
    }),
  );

describe('the address that a page gives itself', () => {
  it('is rel=canonical, else og:url', () => {
    const og = '<meta property="og:url" content="https://www.iom.int/news/other">';
    assert.equal(of(`<html><head>${og}${CANONICAL}</head>`), ADDRESS);
    assert.equal(of(`<!DOCTYPE html><HEAD><TITLE>a</TITLE>${og}`), 'https://www.iom.int/news/other');
    assert.equal(of("<link href='/a?b=1&amp;c=2' rel='shortlink canonical'/>"), '/a?b=1&c=2');
    assert.equal(of('<head><title>canonical</title></head>'), null);
    assert.equal(of(''), null);
  });

  it('is no text of a script, a comment or the body', () => {
    assert.equal(of(`<script>'${CANONICAL}'</script>`), null);
    assert.equal(of(`<!-- ${CANONICAL} --><title>${CANONICAL}</title>`), null);
    assert.equal(of(`<head></head><body>${CANONICAL}`), null);
    assert.equal(of(`<!-- > --><script>"<body>"</script>${CANONICAL}`), ADDRESS);
  });

  it('is found in a page that is cut within a character, and in UTF-16', () => {
    for (const filler of ['', 'a', 'aa', 'aaa']) {
      const title = 'é🌍'.repeat(50_000);
      assert.equal(of(`<link rel=canonical href="/é"><title>${filler}${title}`), '/é');
    }
    assert.equal(statedAddress(Buffer.from(`\ufeff${CANONICAL}${'é'.repeat(200_000)}`, 'utf16le')), ADDRESS);
  });

  const hostile = {
    '100,000 nested divs': '<div>'.repeat(100_000),
    'nested divs behind the address': `${CANONICAL}${'<div>'.repeat(100_000)}`,
    'a link with 100,000 attributes': `<link rel=canonical ${Array.from({ length: 100_000 }, (_, n) => `a${n}`).join(' ')}>`,
    'a div with 100,000 attributes': `<div ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>`,
    'links without end': '<link rel=canonical'.repeat(100_000),
    'links without addresses': '<link rel=canonical>'.repeat(100_000),
    'scripts without end': '<script>'.repeat(100_000),
    'comments without end': '<!--'.repeat(100_000),
    'quotes without end': '<a b="'.repeat(100_000),
    'opening brackets': '<'.repeat(1_000_000),
    'broken bytes': '\u00e9\u00ff'.repeat(400_000),
  };
  for (const [what, html] of Object.entries(hostile)) {
    it(`is read in good time: ${what}`, () => {
      const bytes = Buffer.from(html, what === 'broken bytes' ? 'latin1' : 'utf8');
      statedAddress(bytes); // warm
      const took = fastest(() => statedAddress(bytes));
      assert.ok(took < 50, `${took} ms`);
    });
  }
});
