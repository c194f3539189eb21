#!/usr/bin/env node
// Starts bin/press.ts on a Node that strips types and has node:sqlite: this one if it is new enough (24), else the one
// that is a development dependency of the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const entry = fileURLToPath(new URL('./press.ts', import.meta.url));
if (Number(process.versions.node.split('.')[0]) >= NEEDED) await import('./press.ts');
else {
  const node = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
  if (!existsSync(node)) {
    console.error(`press: needs Node ${NEEDED} (this is ${process.versions.node}); run npm ci in the project first`);
    process.exit(1);
  }
  const { status, signal } = spawnSync(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));
}
