import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectOutcome, getPath, loopback } from './loopback.ts';

test('redirects within the site are followed one by one', async (t) => {
  const site = await loopback(t, (request, response) => {
    const n = Number(request.url?.slice(1));
    if (n === 5) response.end('there');
    else response.writeHead([301, 302, 303, 307, 308][n] ?? 302, { location: `/${n + 1}#part` }).end();
  });
  const page = expectOutcome(await getPath(site, '/0'), 'ok');
  assert.equal(page.finalUrl, `${site.origin}/5`);
  assert.deepEqual(
    page.redirects,
    [1, 2, 3, 4, 5].map((n) => `${site.origin}/${n}`),
  );
});

test('six are too many, and a loop ends', async (t) => {
  const site = await loopback(t, (_request, response) => response.writeHead(302, { location: '/' }).end());
  assert.equal(expectOutcome(await getPath(site, '/'), 'network_error').code, 'too_many_redirects');
});

test('a redirect to another site is data, and nobody is asked there', async (t) => {
  let asked = 0;
  const other = await loopback(t, (_request, response) => {
    asked += 1;
    response.end();
  });
  const site = await loopback(t, (_request, response) => {
    response.writeHead(302, { location: `${other.origin}/x` }).end();
  });
  const result = expectOutcome(await getPath(site, '/'), 'redirected_outside');
  assert.deepEqual(result, { outcome: 'redirected_outside', to: `${other.origin}/x`, why: 'other_site', status: 302 });
  assert.equal(asked, 0);
});

test('a redirect to the metadata service is not followed, even where redirects may go anywhere', async (t) => {
  const site = await loopback(t, (_request, response) => {
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end();
  });
  assert.equal((await getPath(site, '/')).outcome, 'redirected_outside');
  const anywhere = expectOutcome(await getPath(site, '/', { redirects: 'anywhere' }), 'forbidden_address');
  assert.equal(anywhere.address, '169.254.169.254');
});

test('a test site on loopback gives no leave for other private addresses', async (t) => {
  const other = await loopback(t, (_request, response) => void response.end('secret'));
  const site = await loopback(t, (_request, response) => {
    response.writeHead(302, { location: other.origin }).end();
  });
  expectOutcome(await getPath(site, '/', { redirects: 'anywhere' }), 'forbidden_address');
});

test('no location, a location that is no URL, a foreign scheme', async (t) => {
  const site = await loopback(t, (request, response) => {
    const location = { '/none': '', '/bad': 'http://[', '/file': 'file:///etc/passwd' }[request.url ?? ''] ?? '';
    response.writeHead(302, location === '' ? {} : { location }).end();
  });
  for (const path of ['/none', '/bad', '/file']) {
    assert.equal(expectOutcome(await getPath(site, path), 'network_error').code, 'bad_redirect', path);
  }
});

test('mayFollow is asked before each redirect, and its waiting is not counted as slowness', async (t) => {
  const site = await loopback(t, (request, response) => {
    if (request.url === '/c') response.end('x');
    else response.writeHead(302, { location: request.url === '/a' ? '/b' : '/c' }).end();
  });
  const asked: string[] = [];
  const mayFollow = async (to: string) => {
    asked.push(new URL(to).pathname);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return true;
  };
  expectOutcome(await getPath(site, '/a', { mayFollow, timeoutMs: 400 }), 'ok');
  assert.deepEqual(asked, ['/b', '/c']);
  const refused = expectOutcome(await getPath(site, '/a', { mayFollow: async () => false }), 'redirected_outside');
  assert.equal(refused.why, 'not_allowed');
});
