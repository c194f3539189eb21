import { NO_GIVEN_NAMES, OTHER_GIVEN_NAMES } from '../language/given-names.ts';
import { foldWord } from '../places/fold.ts';
import openData from './given-names.json' with { type: 'json' };

let folded: ReadonlySet<string> | null = null;

const build = (): ReadonlySet<string> => {
  const names = new Set([...openData, ...OTHER_GIVEN_NAMES].map(foldWord));
  for (const word of NO_GIVEN_NAMES) names.delete(foldWord(word));
  return names;
};

/** Is the word a name that people are given: "Tiril", "Aminata"? Of "Jean-Michel" the first part tells. */
export const isGivenName = (word: string): boolean => {
  folded ??= build();
  const key = foldWord(word.split(/[’']/u)[0] ?? word);
  return folded.has(key) || folded.has(key.split('-')[0] ?? key);
};
