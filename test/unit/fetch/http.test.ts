import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../../lambda/contract/identity.ts';
import { retryAfterSeconds } from '../../../lambda/fetch/retry-after.ts';
import { expectOutcome, getPath, loopback, USER_AGENT } from './loopback.ts';

test('a page with its decoded bytes, its hash and our honest name', async (t) => {
  let seen: Record<string, unknown> = {};
  const site = await loopback(t, (request, response) => {
    seen = request.headers;
    response.setHeader('set-cookie', ['a=1', 'b=2']).setHeader('vary', ['a', 'b']);
    response.setHeader('content-encoding', 'gzip').end(gzipSync('<p>hello</p>'));
  });
  const page = expectOutcome(await getPath(site, '/news/a'), 'ok');
  assert.equal(Buffer.from(page.body).toString(), '<p>hello</p>');
  assert.equal(page.sha256, sha256('<p>hello</p>'));
  assert.equal(seen['user-agent'], USER_AGENT);
  assert.equal(page.headers['vary'], 'a, b');
  assert.equal('set-cookie' in page.headers, false, 'cookies are nothing to keep');
});

for (const [name, encoding, compress] of [
  ['gzip', 'gzip', gzipSync],
  ['br', 'br', brotliCompressSync],
  ['deflate (zlib)', 'deflate', deflateSync],
  ['deflate (bare)', 'deflate', deflateRawSync],
] as const) {
  test(`${name}: decoded; a bomb stops at the limit; a broken one is an error in words`, async (t) => {
    const text = 'The quick brown fox. '.repeat(1000);
    const bomb = compress(Buffer.alloc(100_000_000));
    const site = await loopback(t, (request, response) => {
      response.setHeader('content-encoding', encoding);
      if (request.url === '/good') response.end(compress(text));
      else if (request.url === '/cut') response.end(compress(text).subarray(0, -10));
      else response.end(bomb);
    });
    assert.equal(Buffer.from(expectOutcome(await getPath(site, '/good'), 'ok').body).toString(), text);
    assert.equal(expectOutcome(await getPath(site, '/bomb'), 'too_large').limit, 1_000_000);
    assert.equal(expectOutcome(await getPath(site, '/cut'), 'network_error').code, 'bad_encoding');
  });
}

test('an encoding that nobody asked for, and more layers than anybody sends', async (t) => {
  const site = await loopback(t, (request, response) => {
    response.setHeader('content-encoding', request.url === '/a' ? 'zstd' : 'gzip, gzip, gzip').end('x');
  });
  for (const path of ['/a', '/b']) {
    assert.equal(expectOutcome(await getPath(site, path), 'network_error').code, 'bad_encoding');
  }
});

test('a 50 MB page stops at the limit, with and without a content-length', async (t) => {
  const site = await loopback(t, (request, response) => {
    if (request.url === '/length') response.setHeader('content-length', 50_000_000);
    const block = Buffer.alloc(1_000_000);
    let left = 50;
    const more = () => {
      while (left-- > 0) if (!response.write(block)) return void response.once('drain', more);
      response.end();
    };
    more();
  });
  for (const path of ['/length', '/chunked']) expectOutcome(await getPath(site, path), 'too_large');
});

test('a slow drip ends at the total time limit, and so does silence', async (t) => {
  const site = await loopback(t, (request, response) => {
    if (request.url === '/silent') return;
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'), 30);
    response.on('close', () => clearInterval(timer));
  });
  for (const path of ['/drip', '/silent']) {
    const started = performance.now();
    const error = expectOutcome(await getPath(site, path, { timeoutMs: 300 }), 'network_error');
    assert.equal(error.code, 'timeout');
    assert.match(error.message, /no whole answer within 300 ms/);
    assert.ok(performance.now() - started < 1500);
  }
});

test('conditional GET: validators are sent, 304 is data', async (t) => {
  const site = await loopback(t, (request, response) => {
    const matches = request.headers['if-none-match'] === '"v1"' && request.headers['if-modified-since'] !== undefined;
    response.writeHead(matches ? 304 : 200, { etag: '"v1"' }).end();
  });
  const lastModified = 'Thu, 11 Jan 2018 10:00:00 GMT';
  const result = expectOutcome(await getPath(site, '/', { etag: '"v1"', lastModified }), 'not_modified');
  assert.equal(result.headers['etag'], '"v1"');
  expectOutcome(await getPath(site, '/', { etag: null, lastModified: undefined }), 'ok');
});

test('every status has its outcome', async (t) => {
  const site = await loopback(t, (request, response) => {
    response.writeHead(Number(request.url?.slice(1))).end('body');
  });
  const expected = {
    200: 'ok',
    203: 'ok',
    400: 'refused',
    401: 'refused',
    403: 'refused',
    404: 'gone',
    408: 'server_error',
    410: 'gone',
    418: 'refused',
    429: 'paused',
    451: 'refused',
    500: 'server_error',
    502: 'server_error',
    503: 'paused',
    599: 'server_error',
  } as const;
  for (const [status, outcome] of Object.entries(expected)) {
    const result = await getPath(site, `/${status}`);
    assert.equal(result.outcome, outcome, status);
    assert.equal('status' in result && result.status, Number(status));
  }
});

test('Retry-After in seconds and as a date', async (t) => {
  const site = await loopback(t, (request, response) => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    response.writeHead(429, { 'retry-after': request.url === '/date' ? date : '120' }).end();
  });
  assert.equal(expectOutcome(await getPath(site, '/'), 'paused').retryAfterSeconds, 120);
  const byDate = expectOutcome(await getPath(site, '/date'), 'paused').retryAfterSeconds;
  assert.ok(byDate > 80 && byDate <= 90, String(byDate));
});

test('Retry-After: missing, unreadable, past and absurd', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  assert.equal(retryAfterSeconds(undefined, now), 300);
  assert.equal(retryAfterSeconds('soon', now), 300);
  assert.equal(retryAfterSeconds('0', now), 1);
  assert.equal(retryAfterSeconds('Wed, 21 Oct 2015 07:28:00 GMT', now), 1);
  assert.equal(retryAfterSeconds('99999999999', now), 86_400);
});

test('a reset, a cut body, a closed port, a name that is none, rubbish for HTTP: each in clear words', async (t) => {
  const site = await loopback(t, (request, response) => {
    if (request.url === '/reset') request.socket.destroy();
    else {
      response.writeHead(200, { 'content-length': 1000 }).write('half');
      setTimeout(() => request.socket.destroy(), 20);
    }
  });
  for (const path of ['/reset', '/half']) {
    assert.equal(expectOutcome(await getPath(site, path), 'network_error').code, 'reset', path);
  }
  const rubbish = createServer((socket) => socket.resume().end('SSH-2.0-OpenSSH\r\n\r\n'));
  await new Promise<void>((resolve) => rubbish.listen(0, '127.0.0.1', resolve));
  const { port } = rubbish.address() as { port: number };
  const url = `http://127.0.0.1:${port}/`;
  const other = { ...site, origin: `http://127.0.0.1:${port}` };
  assert.equal(expectOutcome(await getPath(other, '/', { url }), 'network_error').code, 'bad_response');
  await new Promise((resolve) => rubbish.close(resolve));
  const closed = expectOutcome(await getPath(other, '/', { url }), 'network_error');
  assert.equal(closed.code, 'refused_connection');
  assert.match(closed.message, /127\.0\.0\.1:\d+\/: the host refuses connections/);
  const nameless = await getPath(site, '/', { url: 'http://no-such-host.invalid/' });
  assert.equal(expectOutcome(nameless, 'network_error').code, 'dns');
  assert.equal(expectOutcome(await getPath(site, '/', { url: 'ftp://x' }), 'network_error').code, 'bad_url');
});

test('a caller may stop a request', async (t) => {
  const site = await loopback(t, () => {});
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 50);
  const result = await getPath(site, '/', { signal: controller.signal });
  assert.equal(expectOutcome(result, 'network_error').code, 'aborted');
});
