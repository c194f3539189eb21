import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalUrl, hostsOf } from '../../../lambda/sources/canonical-url.ts';
import { NOT_WATCHED } from '../../../lambda/sources/not-watched.ts';
import { enabledSources, SOURCES } from '../../../lambda/sources/registry.ts';
import { scopeOf, sourceOf } from '../../../lambda/sources/scope.ts';
import type { Source } from '../../../lambda/sources/source.ts';
import { readExamples } from './examples.ts';

const sources: readonly Source[] = Object.values(SOURCES);
const examples = readExamples();
/** Without these, a fixture would say nothing of what the source takes and what it leaves. */
const NEEDED = ['press', 'excluded', 'outside'] as const;

test('every source has a fixture of example addresses, and every fixture a source', () => {
  assert.deepEqual(examples.map(({ source }) => source).toSorted(), Object.keys(SOURCES).toSorted());
  for (const { source, urls } of examples) {
    for (const scope of NEEDED)
      assert.ok(
        urls.some((one) => one.scope === scope),
        `${source}: no example is ${scope}`,
      );
  }
});

for (const { source: name, urls } of examples) {
  const source = sources.find((one) => one.name === name);
  test(`addresses of ${name}`, () => {
    assert.ok(source, 'the source is in the registry');
    for (const { url, scope, canonical } of urls) {
      assert.equal(scopeOf(url, source).scope, scope, url);
      assert.equal(canonicalUrl(url, source), canonical, url);
      assert.equal(canonicalUrl(canonical, source), canonical, 'idempotent');
    }
  });
}

test('an address is owned by exactly one source', () => {
  for (const { source: name, urls } of examples) {
    for (const { url, scope } of urls) {
      const owners = sources.filter((source) => scopeOf(url, source).scope !== 'outside').map((source) => source.name);
      if (scope !== 'outside') assert.deepEqual(owners, [name], url);
    }
  }
  const all = enabledSources({ SOURCES: 'all', SITES: '' });
  assert.deepEqual(
    all.map(({ name }) => name),
    Object.keys(SOURCES),
  );
  const hosts = all.flatMap(hostsOf);
  assert.equal(new Set(hosts).size, hosts.length);
  for (const host of Object.keys(NOT_WATCHED)) assert.equal(sourceOf(`https://${host}/x`, all), null, host);
});

test('what an entry says is well formed', () => {
  for (const [key, source] of Object.entries<Source>(SOURCES)) {
    const { name, origin, languages, language, timeZone, feeds, listings, sitemaps } = source;
    assert.equal(name, key);
    assert.match(name, /^[a-z][a-z0-9-]{0,31}$/, 'part of storage keys');
    assert.equal(new URL(origin).origin, origin);
    assert.match(origin, /^https:/);
    assert.equal(languages[0], language, `${name}: the first language is that of pages without a prefix`);
    assert.ok(source.crawlDelaySeconds >= 10, `${name}: good manners`);
    assert.equal(source.allowPrivateAddresses, false);
    assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone }), `${name}: ${timeZone}`);
    const ways = [...feeds, ...listings, ...sitemaps].map(({ url }) => url);
    assert.ok(ways.length > 0, `${name} can be asked`);
    assert.equal(new Set(ways).size, ways.length, `${name}: no way in twice`);
    for (const url of ways) assert.ok(hostsOf(source).includes(new URL(url).host), url);
    for (const { url, firstPage } of listings) {
      assert.ok(firstPage === 0 || firstPage === 1, url);
      const first = url.replaceAll('{page}', String(firstPage));
      assert.ok(['outside', 'aggregator'].includes(scopeOf(first, source).scope), `${first} is no press page`);
    }
    for (const { path } of [...source.include, ...source.exclude, ...source.aggregators]) {
      assert.ok(!path.global && !path.sticky, `${name}: ${path} keeps no state`);
    }
  }
});

test('only headquarters is watched unless the operator names others', () => {
  assert.deepEqual(
    enabledSources({ SOURCES: 'iom', SITES: '' }).map(({ name }) => name),
    ['iom'],
  );
});
