import { checkFacts } from './facts.ts';
import { readFloors } from './floors.ts';
import { checkPages } from './pages.ts';

/**
 * Scores what the project finds against right answers that stand beside it, and compares the scores with the floors.
 * What is not there is not scored.
 *   node quality/check.ts          exits 1 where a score is below its floor, or a fact is not grounded
 */
const floors = readFloors();
const counts = [await checkFacts(floors.facts), await checkPages(floors.pages)].filter((count) => count !== null);
const below = counts.reduce((sum, count) => sum + count, 0);
if (counts.length === 0) console.log('quality: nothing was there to be scored, so no floor was tried');
else console.log(below === 0 ? 'quality: every floor holds' : `quality: ${below} below the floor`);
process.exitCode = below === 0 ? 0 : 1;
