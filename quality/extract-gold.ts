// Runs the grammar over a folder of gold releases and prints one { id, facts } a line, for the scoring script:
//   node quality/extract-gold.ts GOLD_DIR | node SCORE_SCRIPT --gold GOLD_DIR
import { GOLD } from '../test/shared.ts';
import { loadGold, predict } from './gold.ts';

const folder = process.argv[2] ?? GOLD;
if (folder === null) {
  console.error('extract-gold: name the folder of the gold releases; none is beside the project');
  process.exitCode = 2;
} else for (const release of loadGold(folder)) console.log(JSON.stringify(predict(release)));
