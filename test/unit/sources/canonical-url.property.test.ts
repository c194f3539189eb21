import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemUrl, partOfPage } from '../../../lambda/sources/aggregator.ts';
import { canonicalUrl, tryCanonicalUrl } from '../../../lambda/sources/canonical-url.ts';
import { SOURCES } from '../../../lambda/sources/registry.ts';
import { scopeOf } from '../../../lambda/sources/scope.ts';
import { siteLikeIom } from '../../../lambda/sources/site.ts';
import type { Source } from '../../../lambda/sources/source.ts';

const local = (shape: 'drupal-2021' | 'aggregator') =>
  siteLikeIom({
    name: 'local',
    origin: 'http://127.0.0.1:8080',
    shape,
    crawlDelaySeconds: 0,
    allowPrivateAddresses: true,
  });
const sources: readonly Source[] = [...Object.values(SOURCES), local('drupal-2021'), local('aggregator')];
const anySource = fc.constantFrom(...sources);
const segment = fc.oneof(
  fc.constantFrom(
    'news',
    'fr',
    'en',
    'node',
    '12',
    'aggregator',
    'sources',
    '3',
    '',
    'press-room',
    'x.html',
    '%2e',
    '%7E',
    'a%2Fb',
    'é',
  ),
  fc.string({ maxLength: 8 }),
);
const parameter = fc.tuple(
  fc.constantFrom('page', 'utm_source', 'entryId', 'b', 'a', 'fbclid', '%61'),
  fc.string({ maxLength: 4 }),
);
const addressOf = (source: Source) =>
  fc
    .record({
      scheme: fc.constantFrom('http', 'https'),
      path: fc.array(segment, { maxLength: 5 }),
      query: fc.array(parameter, { maxLength: 3 }),
      hash: fc.constantFrom('', '#', '#top', '#a%2db'),
      slash: fc.boolean(),
    })
    .map(({ scheme, path, query, hash, slash }) => {
      const search = query.map(([name, value]) => `${name}=${value}`).join('&');
      return `${source.origin.replace(/^https?/, scheme)}/${path.join('/')}${slash ? '/' : ''}${search === '' ? '' : `?${search}`}${hash}`;
    });
const cases = anySource.chain((source) => fc.record({ source: fc.constant(source), url: addressOf(source) }));

test('the canonical form of a canonical form is itself, and of any text there is one or none', () => {
  fc.assert(
    fc.property(fc.oneof(cases, fc.record({ source: anySource, url: fc.webUrl() })), ({ source, url }) => {
      const once = tryCanonicalUrl(url, source);
      if (once === null) return;
      assert.equal(canonicalUrl(once, source), once);
      assert.deepEqual(scopeOf(once, source), scopeOf(url, source));
    }),
    { numRuns: 2000 },
  );
});

test('spelling does not matter: scheme, www, slash, tracking, fragment, order of parameters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Source>(...Object.values(SOURCES)),
      fc.stringMatching(/^[a-z0-9]{1,12}(?:-[a-z0-9]{1,8}){0,3}$/),
      fc.constantFrom('', '/'),
      fc.subarray(['utm_source=x', 'fbclid=1', 'page=0', 'itok=5Y'], { minLength: 0 }),
      (source, slug, slash, noise) => {
        const { host } = new URL(source.origin);
        const other = host.startsWith('www.') ? host.slice(4) : `www.${host}`;
        const plain = `${source.origin}/news/${slug}`;
        const query = noise.length === 0 ? '' : `?${noise.join('&')}`;
        const spellings = [
          `${plain}${slash}${query}#main`,
          plain.replace(/^https?/, 'http'),
          `${source.origin}//news/${slug}`,
        ];
        spellings.push(`https://${other}/news/${slug}${query}`);
        if (scopeOf(plain, source).scope !== 'press') return;
        for (const spelling of spellings) assert.equal(canonicalUrl(spelling, source), plain, spelling);
      },
    ),
  );
});

test('an item has one address, on whatever page it stands and however it is linked', () => {
  const source = SOURCES.germany;
  const page = 'https://germany.iom.int/en/aggregator/sources/3';
  fc.assert(
    fc.property(
      fc.nat(500),
      fc.constantFrom('http://www.iom.int', 'https://iom.int', 'https://www.iom.int'),
      (number, site) => {
        assert.equal(partOfPage(`${page}?page=${number}`, source), page);
        for (const [path, key] of [
          ['/news/a-release?utm_source=rss', 'a-release'],
          ['/news/caf%c3%a9%2Dx/', 'caf%C3%A9-x'],
          ['/node/84228', '84228'],
          ['/fr/node/84228', 'fr-84228'],
        ]) {
          const item = itemUrl(page, `${site}${path}`, 'A Title');
          assert.equal(item, `${page}#${key}`);
          assert.equal(canonicalUrl(item, source), item);
          assert.deepEqual(scopeOf(item, source), { scope: 'item', partOf: page });
        }
      },
    ),
  );
  assert.notEqual(itemUrl(page, null, 'One title'), itemUrl(page, null, 'Another'));
  assert.equal(partOfPage('https://germany.iom.int/news/x', source), null);
});
