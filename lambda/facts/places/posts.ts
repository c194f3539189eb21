import type { PeopleLexicon } from '../people/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Small words between a post and its place, and adjectives of the post: "député provincial de la …". */
const MOST_WORDS = 5;
/** Heads of titles that are common words before "of" or "de": "point de", "membre de". */
const NO_POSTS: ReadonlySet<string> = new Set([
  'punto',
  'point',
  'points',
  'membre',
  'member',
  'miembro',
  'doctor',
  'general',
]);

/** Does the place only say whose post it is: "the Governor of X", "le député provincial de X", "el alcalde de X"? */
export const isInPost = (
  { of, articles }: PlaceLexicon,
  people: PeopleLexicon,
  tokens: readonly Token[],
  first: number,
): boolean => {
  let at = first - 1;
  let opened = false;
  while (at >= 0 && first - at <= MOST_WORDS) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (of.has(token.lower)) opened = true;
    else if (!/^[’']$/.test(token.text) && !articles.has(token.lower)) break;
    at -= 1;
  }
  if (!opened) return false;
  while (
    at > 0 &&
    first - at <= MOST_WORDS + 2 &&
    people.titleTails.has(tokens[at]?.lower ?? '') &&
    !people.titleHeads.has(tokens[at]?.lower ?? '')
  )
    at -= 1;
  const post = tokens[at];
  return (
    post !== undefined &&
    people.titleHeads.has(post.lower) &&
    !people.adjectiveHeads.has(post.lower) &&
    !NO_POSTS.has(post.lower)
  );
};
