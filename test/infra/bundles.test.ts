import assert from 'node:assert/strict';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Synthesized, synthesizeTemplates } from '../../lib/synthesize.ts';
import { Deployment, handlerOf } from './templates.ts';

/** Lambda takes 250 MB of unzipped code; ours starts quickly because it is far below. */
const LARGEST_BUNDLE = 8 * 1024 * 1024;

let assembly: Synthesized;
before(() => {
  assembly = synthesizeTemplates({ bundle: true });
});
after(() => rmSync(assembly.assemblyDir, { recursive: true, force: true }));

test('the code of each function is a bundle that loads and exports its handler, with a source map', async () => {
  for (const lambda of new Deployment(assembly).all('AWS::Lambda::Function')) {
    const name = handlerOf(lambda);
    const hash = String(lambda.Properties['Code'].S3Key).replace(/\.zip$/, '');
    const file = join(assembly.assemblyDir, `asset.${hash}`, 'index.mjs');
    assert.ok(statSync(file).size < LARGEST_BUNDLE, `${name}: ${statSync(file).size} bytes`);
    assert.ok(existsSync(`${file}.map`), name);
    const loaded = (await import(pathToFileURL(file).href)) as { readonly handler?: unknown };
    assert.equal(typeof loaded.handler, 'function', name);
  }
});

test('the same sources make the same bundles, so that a deployment without a change changes nothing', () => {
  const again = synthesizeTemplates({ bundle: true });
  rmSync(again.assemblyDir, { recursive: true, force: true });
  assert.deepEqual(again.templates, assembly.templates);
});
