import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createApi } from '../../../lambda/query/api.ts';
import type { ArchiveQueries } from '../../../lambda/query/archive.ts';

const unasked = (): never => assert.fail('the archive is not asked');
const archive = { search: unasked, facts: unasked, show: async () => null, status: unasked } as ArchiveQueries;
const api = createApi(archive, []);

describe('the HTTP API answers what it cannot do by RFC 9457', () => {
  const wrong: readonly [string, string, number, RegExp][] = [
    ['POST', '/releases', 405, /POST is not answered/],
    ['DELETE', '/releases/1', 405, /DELETE is not answered/],
    ['GET', '/elsewhere', 404, /Known paths: \/releases/],
    ['GET', '/releases/none', 404, /There is no release none/],
    ['GET', '/facts?country=XX', 400, /country/],
    ['GET', '/releases?from=2018&to=2017', 400, /from is after to/],
    ['GET', '/status?q=1', 400, /unknown parameter q/],
    ['GET', '/facts?limit=1&limit=2', 400, /limit is given 2 times/],
  ];
  for (const [method, path, status, detail] of wrong) {
    it(`${method} ${path}: ${status}`, async () => {
      const response = await api.request(path, { method });
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      const body = (await response.json()) as Record<string, unknown>;
      assert.equal(body['status'], status);
      assert.match(String(body['detail']), detail);
      assert.equal(response.headers.get('allow'), status === 405 ? 'GET, HEAD' : null);
    });
  }
});
