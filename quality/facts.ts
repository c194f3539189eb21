import { GOLD, SCORE } from '../test/shared.ts';
import { type Floors, holds } from './floors.ts';
import { loadGold, loadScorer, predict, type Score } from './gold.ts';
import { bandsOf, printReliability } from './reliability.ts';

/** F1 of a kind, the mean of them (`macro`), or how often an attribute of matched facts is right (`quote.speaker`). */
const reachedIn = ({ macroF1, kinds }: Score, name: string): number => {
  if (name === 'macro') return macroF1;
  const [kind = '', attribute] = name.split('.');
  if (attribute === undefined) return kinds[kind]?.f1 ?? 0;
  const { right, of } = kinds[kind]?.attributes[attribute] ?? { right: 0, of: 0 };
  return of === 0 ? 0 : right / of;
};

/**
 * Facts against the gold releases beside the project, by language and kind, and what their confidence is worth.
 * @returns the number of scores that are below their floor; null where nothing was scored
 */
export const checkFacts = async (floors: Floors['facts']): Promise<number | null> => {
  if (GOLD === null || SCORE === null) {
    console.log('facts: the gold releases are not beside the project; nothing was scored');
    return null;
  }
  const score = await loadScorer(SCORE);
  const gold = loadGold(GOLD);
  const predicted = gold.map(predict);
  const byId = new Map(predicted.map((release) => [release.id, release]));
  let below = 0;
  for (const [language, least] of Object.entries(floors)) {
    const releases = gold.filter((release) => release.language === language);
    const result = score(releases, byId);
    console.log(`facts, ${language}: ${releases.length} releases, ${result.ungrounded} ungrounded facts`);
    if (result.ungrounded > 0 || result.absent > 0) below++;
    for (const [name, floor] of Object.entries(least)) if (!holds(name, reachedIn(result, name), floor)) below++;
  }
  const kindsOf = new Map(gold.map(({ id, kinds }) => [id, kinds]));
  printReliability(bandsOf(predicted, score(gold, byId), (id) => kindsOf.get(id)));
  return below;
};
