import { cpus } from 'node:os';
import { benchExtraction } from './extract.ts';
import { benchFactBaselines } from './facts-baselines.ts';
import { benchPipeline } from './pipeline.ts';
import { benchQueries } from './query.ts';
import { benchReading } from './read.ts';

/** All measurements, or the named ones: `npm run bench -- read extract`. */
const BENCHES = {
  read: benchReading,
  extract: benchExtraction,
  facts: benchFactBaselines,
  query: benchQueries,
  pipeline: benchPipeline,
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`bench: there is no ${unknown}; known: ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}, ${cpus().length} processors`);
  for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
}
