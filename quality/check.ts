import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { grammarReader } from '../lambda/facts/grammar.ts';

/**
 * Scores the facts against the gold releases beside the project and compares the scores with the floors.
 * A floor only rises; lowering one is a commit of its own that says why.
 *   node quality/check.ts          exits 1 where a score is below its floor, or a fact is not grounded
 */

interface Floors {
  /** Language to kind (or `macro`) to the least F1. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
interface GoldDocument {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
}
interface KindScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly tp: number;
  readonly fn: number;
}
interface Score {
  readonly macroF1: number;
  readonly ungrounded: number;
  readonly absent: number;
  readonly kinds: Readonly<Record<string, KindScore>>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const evaluation = join(here, '..', '..', 'shared', 'eval');
const goldFolder = join(evaluation, 'gold');

const load = (): GoldDocument[] =>
  readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as GoldDocument);

/** The judged input carries no date of publication: it is worked out of the text. */
const predict = ({ id, language, title, text }: GoldDocument) => ({
  id,
  facts: grammarReader.read({ scope: id, language, title, publishedAt: null, text }),
});

const main = async (): Promise<number> => {
  if (!existsSync(goldFolder)) {
    console.log('quality: the gold releases are not beside the project; nothing was scored');
    return 0;
  }
  const { score } = (await import(pathToFileURL(join(evaluation, 'score.mjs')).href)) as {
    score: (gold: readonly GoldDocument[], predicted: ReadonlyMap<string, object>) => Score;
  };
  const floors = JSON.parse(readFileSync(join(here, 'floors.json'), 'utf8')) as Floors;
  const gold = load();
  let below = 0;
  for (const [language, least] of Object.entries(floors.facts)) {
    const documents = gold.filter((document) => document.language === language);
    const result = score(documents, new Map(documents.map((document) => [document.id, predict(document)])));
    console.log(`${language}: ${documents.length} releases, ${result.ungrounded} ungrounded facts`);
    if (result.ungrounded > 0 || result.absent > 0) below++;
    for (const [kind, floor] of Object.entries(least)) {
      const reached = kind === 'macro' ? result.macroF1 : (result.kinds[kind]?.f1 ?? 0);
      const good = reached >= floor;
      if (!good) below++;
      console.log(
        `  ${kind.padEnd(10)} F1 ${reached.toFixed(3)}   floor ${floor.toFixed(3)}   ${good ? 'ok' : 'BELOW'}`,
      );
    }
  }
  console.log(below === 0 ? 'quality: every floor holds' : `quality: ${below} below the floor`);
  return below === 0 ? 0 : 1;
};

process.exitCode = await main();
