import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalUrl, tryCanonicalUrl } from '../../../lambda/sources/canonical-url.ts';
import { iom } from '../../../lambda/sources/iom.ts';
import { enabledSources } from '../../../lambda/sources/registry.ts';
import { scopeOf, sourceOf } from '../../../lambda/sources/scope.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';

const local = siteLikeIom({
  name: 'local',
  origin: 'http://127.0.0.1:8080',
  crawlDelaySeconds: 0,
  allowPrivateAddresses: true,
});

const CANONICAL: readonly (readonly [string, string])[] = [
  ['https://www.iom.int/news/a-b', 'https://www.iom.int/news/a-b'],
  ['http://www.iom.int/news/a-b/', 'https://www.iom.int/news/a-b'],
  ['HTTP://IOM.INT/news/a-b#top', 'https://www.iom.int/news/a-b'],
  ['https://www.iom.int:443//news//a-b', 'https://www.iom.int/news/a-b'],
  ['https://user:pass@www.iom.int/news/a', 'https://www.iom.int/news/a'],
  ['https://www.iom.int/news/a?utm_source=x&fbclid=1', 'https://www.iom.int/news/a'],
  ['https://www.iom.int/news?page=2&b=%7e&utm_medium=m&a=1', 'https://www.iom.int/news?a=1&b=~&page=2'],
  ['https://www.iom.int/news/caf%c3%a9%2Dx', 'https://www.iom.int/news/caf%C3%A9-x'],
  ['https://www.iom.int/', 'https://www.iom.int'],
  ['https://elsewhere.example/a/#b', 'https://elsewhere.example/a'],
];

for (const [from, to] of CANONICAL) {
  test(`canonical URL of ${from}`, () => {
    assert.equal(canonicalUrl(from, iom), to);
    assert.equal(canonicalUrl(to, iom), to, 'idempotent');
  });
}

test('a loopback site keeps its scheme and port', () => {
  assert.equal(canonicalUrl('/news/a/?utm_id=1', local, 'http://127.0.0.1:8080/x'), 'http://127.0.0.1:8080/news/a');
});

test('what is no http URL has no canonical form', () => {
  for (const bad of ['mailto:a@iom.int', 'javascript:void(0)', 'http://', '::', '/relative']) {
    assert.equal(tryCanonicalUrl(bad, iom), null);
    assert.throws(() => canonicalUrl(bad, iom), TypeError);
  }
});

test('press pages in three languages, look-alikes with a reason, the rest outside', () => {
  const press = [
    '/news/x',
    '/fr/news/x',
    '/es/news/x',
    '/speeches/x',
    '/es/statements/x',
    '/ar/stories/x',
    '/press-room/press-releases/x',
  ];
  for (const path of press) assert.deepEqual(scopeOf(`https://iom.int${path}`, iom), { scope: 'press' }, path);
  const excluded = [
    '/newsdesk/20171212',
    '/request-proposal-rfp-1',
    '/news/rfq-tents',
    '/news/report.pdf',
    '/news/feed',
  ];
  for (const path of excluded) assert.equal(scopeOf(`https://www.iom.int${path}`, iom).scope, 'excluded', path);
  for (const path of ['/es/node/84228', '/node/1']) {
    assert.deepEqual(scopeOf(`https://www.iom.int${path}`, iom), { scope: 'node' }, path);
  }
  for (const url of [
    'https://www.iom.int/news',
    'https://www.iom.int/about',
    'https://x.org/news/a',
    'rubbish',
    `https://www.iom.int/news/${'x'.repeat(3000)}`,
  ]) {
    assert.deepEqual(scopeOf(url, iom), { scope: 'outside' }, url.slice(0, 60));
  }
});

test('a press title that begins like a tender is a press page', () => {
  assert.equal(scopeOf('https://www.iom.int/news/tenderness-and-hope', iom).scope, 'press');
  assert.equal(scopeOf('https://www.iom.int/news/request-help-grows', iom).scope, 'press');
});

test('sourceOf goes by host and port', () => {
  assert.equal(sourceOf('http://iom.int/x', [local, iom])?.name, 'iom');
  assert.equal(sourceOf('http://127.0.0.1:8080/x', [local, iom])?.name, 'local');
  assert.equal(sourceOf('http://127.0.0.1:8081/x', [local, iom]), null);
});

test('SOURCES and SITES together', () => {
  const SITES = JSON.stringify([{ name: 'ukraine', origin: 'https://ukraine.iom.int' }]);
  const sources = enabledSources({ SOURCES: 'iom, ukraine', SITES });
  assert.deepEqual(
    sources.map(({ name, crawlDelaySeconds, allowPrivateAddresses }) => [
      name,
      crawlDelaySeconds,
      allowPrivateAddresses,
    ]),
    [
      ['iom', 10, false],
      ['ukraine', 10, false],
    ],
  );
  assert.deepEqual(enabledSources({ SOURCES: '', SITES: '' }), []);
});

const WRONG: readonly (readonly [string, { SOURCES: string; SITES: string }, RegExp])[] = [
  ['unknown name', { SOURCES: 'imo', SITES: '' }, /"imo".*known: iom/],
  ['an inherited property', { SOURCES: 'constructor', SITES: '' }, /"constructor"/],
  ['no JSON', { SOURCES: '', SITES: '[{' }, /SITES is not JSON/],
  [
    'a path in the origin',
    { SOURCES: '', SITES: '[{"name":"a","origin":"https://a.org/x"}]' },
    /SITES\[0\]\.origin: must be scheme and host/,
  ],
  ['an unknown field', { SOURCES: '', SITES: '[{"name":"a","origin":"https://a.org","delay":1}]' }, /delay/],
  [
    'a negative delay',
    { SOURCES: '', SITES: '[{"name":"a","origin":"https://a.org","crawlDelaySeconds":-1}]' },
    /crawlDelaySeconds/,
  ],
  [
    'a doubled name',
    { SOURCES: '', SITES: '[{"name":"a","origin":"https://a.org"},{"name":"a","origin":"https://b.org"}]' },
    /same name: a/,
  ],
  [
    'a doubled host',
    { SOURCES: 'iom', SITES: '[{"name":"a","origin":"https://www.iom.int"}]' },
    /same host: www\.iom\.int/,
  ],
];
for (const [what, env, message] of WRONG) {
  test(`refused with a clear message: ${what}`, () => {
    assert.throws(() => enabledSources(env), { name: 'SourcesError', message });
  });
}
