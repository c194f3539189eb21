import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MOST_MEMORY, MOST_TIME } from './measured.ts';
import type { Costs } from './read-costly.ts';

/** Heap of a process that has read a small page, in megabytes: code, libraries, the data of the language recogniser. */
const LOADED = 100;
/** Pages of memory are given back late, and differently on every system. */
const SLACK = 1.2;

test(`no page takes ${MOST_TIME} ms of processor time or ${MOST_MEMORY} MB`, () => {
  const script = fileURLToPath(new URL('read-costly.ts', import.meta.url));
  // Beyond its heap the process would end itself, so that bound is strict.
  const heap = `--max-old-space-size=${LOADED + MOST_MEMORY}`;
  const output = execFileSync(process.execPath, [heap, '--expose-gc', script], { encoding: 'utf8' });
  const { pages, failed, megabytes }: Costs = JSON.parse(output);
  assert.ok(pages > 40, `${pages} pages`);
  assert.deepEqual(failed, []);
  assert.ok(megabytes < MOST_MEMORY * SLACK, `${megabytes} MB`);
});
