import { cpus } from 'node:os';
import { PROCESSOR_TIME } from './measure.ts';

/**
 * All measurements, each loaded when it runs, or the named ones: `npm run bench -- read extract`;
 * `--processor-time` on a machine that does other work.
 */
const BENCHES = {
  read: async () => (await import('./read.ts')).benchReading(),
  extract: async () => (await import('./extract.ts')).benchExtraction(),
  facts: async () => (await import('./facts-baselines.ts')).benchFactBaselines(),
  query: async () => (await import('./query.ts')).benchQueries(),
  pipeline: async () => (await import('./pipeline.ts')).benchPipeline(),
};

const names = process.argv.slice(2).filter((argument) => argument !== PROCESSOR_TIME);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`bench: there is no ${unknown}; known: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${cpus().length} processors`);
  for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
}
