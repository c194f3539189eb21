import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { grammarReader } from '../lambda/facts/grammar.ts';
import { GOLD, SCORE } from '../test/shared.ts';
import { type Floors, holds } from './floors.ts';

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
type Scorer = (gold: readonly GoldDocument[], predicted: ReadonlyMap<string, object>) => Score;

const load = (folder: string): GoldDocument[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldDocument);

/** The judged input carries no date of publication: it is worked out of the text. */
const predict = ({ id, language, title, text }: GoldDocument) => ({
  id,
  facts: grammarReader.read({ scope: id, language, title, publishedAt: null, text }),
});

/** Facts against the gold releases beside the project, by language and kind. The number of what is below. */
export const checkFacts = async (floors: Floors['facts']): Promise<number> => {
  if (GOLD === null || SCORE === null) {
    console.log('facts: the gold releases are not beside the project; nothing was scored');
    return 0;
  }
  const { score } = (await import(pathToFileURL(SCORE).href)) as { score: Scorer };
  const gold = load(GOLD);
  let below = 0;
  for (const [language, least] of Object.entries(floors)) {
    const documents = gold.filter((document) => document.language === language);
    const result = score(documents, new Map(documents.map((document) => [document.id, predict(document)])));
    console.log(`facts, ${language}: ${documents.length} releases, ${result.ungrounded} ungrounded facts`);
    if (result.ungrounded > 0 || result.absent > 0) below++;
    for (const [kind, floor] of Object.entries(least)) {
      const reached = kind === 'macro' ? result.macroF1 : (result.kinds[kind]?.f1 ?? 0);
      if (!holds(kind, reached, floor)) below++;
    }
  }
  return below;
};
