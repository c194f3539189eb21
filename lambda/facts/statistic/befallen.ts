import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';

/** Index of the verb that has people alone as its object right before the number: "killed 12", "mataron a unas 200"; or null. */
export const befallingVerb = (
  tokens: readonly Token[],
  number: { readonly hedgeFirst: number },
  data: StatisticData,
): number | null => {
  const last = number.hedgeFirst - 1;
  // Spanish puts "a" before those whom something befalls.
  const verb = data.headFirst && tokens[last]?.lower === 'a' ? last - 1 : last;
  return data.befalling.has(tokens[verb]?.lower ?? '') ? verb : null;
};
