import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, describe, it } from 'node:test';
import { dataFolder, press, startPress } from './press.ts';

/** Waits for a text on standard output; fails with what came instead. */
const waitFor = (child: ReturnType<typeof startPress>, pattern: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    let seen = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      seen += chunk.toString();
      const found = pattern.exec(seen);
      if (found !== null) resolve(found);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code} before ${pattern}: ${seen}`)));
  });

describe('the main job on the sample site', () => {
  const folder = dataFolder();
  after(() => folder.remove());

  it('works a round, answers over HTTP while it runs, and stops cleanly on Ctrl-C', async () => {
    const child = startPress(['start', '--sample', '--data', folder.path, '--port', '0', '--sample-port', '0']);
    const closed = once(child, 'close');
    const summary = waitFor(child, /Round: .*? (\d+) stored, .*\nFacts: /);
    const [, api] = await waitFor(child, /Query: +(http:\/\/\S+)/);
    const [, stored] = await summary;
    assert.equal(stored, '12');

    const ask = async (path: string) => {
      const response = await fetch(`${api}${path}`);
      return { status: response.status, type: response.headers.get('content-type'), body: await response.json() };
    };
    const facts = await ask('/facts?kind=money&limit=3');
    assert.equal(facts.status, 200);
    assert.equal((facts.body as { items: unknown[] }).items.length, 3);
    const releases = (await ask('/releases?q=cyclone')).body as { items: { id: string }[] };
    assert.equal((await ask(`/releases/${releases.items[0]?.id}`)).status, 200);

    for (const [path, status, detail] of [
      ['/facts?kind=nothing', 400, /kind is one of/],
      ['/facts?colour=red', 400, /unknown parameter colour \(known: kind/],
      ['/facts?kind=money&kind=quote', 400, /kind is given 2 times/],
      ['/releases/none', 404, /no release none/],
      ['/elsewhere', 404, /Known paths/],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.status, status, path);
      assert.equal(answer.type, 'application/problem+json', path);
      assert.match((answer.body as { detail: string }).detail, detail);
    }

    // A second command finds the running stack and asks it.
    const found = await press(['status', '--sample', '--data', folder.path, '--json']);
    assert.equal((JSON.parse(found.stdout) as { releases: number }).releases, 12);

    child.kill('SIGINT');
    assert.deepEqual(await closed, [0, null]);
  });

  it('names the port that another program has, and the option', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const ran = await press(['start', '--sample', '--data', folder.path, '--port', port, '--sample-port', '0']);
    server.close();
    assert.equal(ran.code, 1, ran.stderr);
    assert.match(ran.stderr, new RegExp(`press: port ${port}, .* is taken by another program: .*--port`));
    assert.doesNotMatch(ran.stderr, /\n {4}at /, 'no stack trace');
  });
});
