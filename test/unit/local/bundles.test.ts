import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleHost } from '../../../lib/local/functions/bundles.ts';
import { readModel } from '../../../lib/local/template.ts';
import { templates, temporaryFolder } from './template-fixture.ts';

const BUNDLE = `export const handler = async (event, context) => {
  globalThis.calls = (globalThis.calls ?? 0) + 1;
  if (event.fail) throw new RangeError('asked to fail');
  if (event.exit) process.exit(3);
  if (event.spin) for (;;) {}
  await new Promise((resolve) => setTimeout(resolve, event.wait ?? 0));
  return { pid: process.pid, calls, mine: process.env.MINE, others: process.env.HOME, left: context.getRemainingTimeInMillis() };
};`;

interface Answer {
  readonly pid: number;
  readonly calls: number;
  readonly mine: string;
  readonly others?: string;
  readonly left: number;
}

test('bundles run in child processes with Lambda semantics', async (t) => {
  const assembly = temporaryFolder(t);
  const model = readModel(templates());
  const functions = model.functions.map((f) => ({ ...f, timeoutSeconds: f.handler === 'echo' ? 0.5 : 2 }));
  for (const { assetHash } of functions) {
    mkdirSync(join(assembly, `asset.${assetHash}`), { recursive: true });
    writeFileSync(join(assembly, `asset.${assetHash}`, 'index.mjs'), BUNDLE);
  }
  const host = bundleHost(functions, assembly, (name) => ({ MINE: name }));
  t.after(() => host.stop());
  const call = async (event: object, name = 'compute-Work') => (await host.invoke(name, event)) as Answer;

  const first = await call({});
  assert.equal(first.mine, 'compute-Work');
  assert.equal(first.others, undefined, 'it sees its own variables only');
  assert.ok(first.left > 0 && first.left <= 2000);
  assert.deepEqual([(await call({})).pid, (await call({})).calls], [first.pid, 3], 'a warm process is used again');
  const [a, b] = await Promise.all([call({ wait: 50 }), call({ wait: 50 })]);
  assert.notEqual(a.pid, b.pid, 'one event at a time');
  await assert.rejects(call({ fail: true }), { outcome: 'error', message: /RangeError: asked to fail/ });
  await assert.rejects(call({ exit: true }), { outcome: 'error', message: /Runtime exited: status 3/ });
  await assert.rejects(call({ spin: true }, 'compute-Echo'), { outcome: 'timeout', message: /timed out after 0.50 s/ });
  assert.equal((await call({}, 'compute-Echo')).calls, 1, 'a fresh process after a time-out');
});

test('a missing bundle says what to do', (t) => {
  assert.throws(
    () => bundleHost(readModel(templates()).functions, temporaryFolder(t), () => ({})),
    /run "cdk synth" first/,
  );
});
