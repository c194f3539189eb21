import type { Figure } from './figure.ts';

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2),
  );

/** Do both count what has a word in common ("families", "displaced families")? */
export const sameWords = (a: Figure, b: Figure): boolean => {
  if (a.fact.kind !== 'statistic' || b.fact.kind !== 'statistic') return false;
  const words = wordsOf(a.fact.unitText);
  return [...wordsOf(b.fact.unitText)].some((word) => words.has(word));
};

/** Do both tell of one thing: the same indicator, or a word in common in what is counted? Amounts are all of one kind. */
export const sameThing = (a: Figure, b: Figure): boolean => {
  if (a.fact.kind !== 'statistic' || b.fact.kind !== 'statistic') return a.fact.kind === b.fact.kind;
  if (a.fact.indicator === b.fact.indicator && a.fact.indicator !== 'other') return true;
  return sameWords(a, b);
};
