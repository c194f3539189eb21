import { isCapitalised, type Token } from '../text/tokens.ts';
import type { CapitalRun } from './capital-runs.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Prepositions that each item of a list may repeat: "les camps de X et de Y", "from X and from Y". */
const REPEATED = /^(?:de|d|du|à|au|en|a|del|in|from|to|at)$/;

/** Index of the token before the item at `first`, without a preposition that repeats the one before the list. */
const leadOf = ({ and }: PlaceLexicon, tokens: readonly Token[], first: number): number => {
  let at = first - 1;
  if (/^[’']$/.test(tokens[at]?.text ?? '')) at -= 1;
  const lead = tokens[at]?.lower ?? '';
  return REPEATED.test(lead) && !and.has(lead) ? at - 1 : at;
};

/** In a list behind a place, or in brackets behind one: the country of that place (null: of none); undefined where it is in none. */
export const inList = (
  lexicon: PlaceLexicon,
  tokens: readonly Token[],
  run: CapitalRun,
  ends: ReadonlyMap<number, string | null>,
): string | null | undefined => {
  const at = leadOf(lexicon, tokens, run.first);
  const lead = tokens[at];
  const follower = tokens[run.next];
  const after = tokens[run.next + 1];
  if (lead?.text === '(') return follower?.text === ')' ? ends.get(tokens[at - 1]?.end ?? -1) : undefined;
  const and = lexicon.and.has(lead?.lower ?? '');
  if (!and && lead?.text !== ',') return undefined;
  const before = and && tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  const code = ends.get(before?.end ?? -1);
  if (code === undefined) return undefined;
  // The last item: behind "and". Another: a comma and one more name, or "and".
  if (and || lexicon.and.has(follower?.lower ?? '')) return code;
  return follower?.text === ',' && (isCapitalised(after) || lexicon.and.has(after?.lower ?? '')) ? code : undefined;
};

/** Most items before the first known one. */
const MOST_ITEMS = 12;

/** Does "in", "between" or "namely" stand before the item, with an article or without? */
const isOpened = (lexicon: PlaceLexicon, tokens: readonly Token[], first: number): boolean => {
  const at = lexicon.articles.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const lead = tokens[at];
  return (
    lead !== undefined &&
    !isCapitalised(lead) &&
    ((lexicon.locative.has(lead.lower) && !lexicon.of.has(lead.lower)) || lexicon.examples.has(lead.lower))
  );
};

/**
 * Runs that lead a list up to a known place, behind "in" or "namely": "namely Kumshe, Nduguno and Jere". `known` are the
 * places so far; runs that `mayBe` refuses end a list. Linear: each run leads up to one place.
 */
export const leadingItems = (
  lexicon: PlaceLexicon,
  tokens: readonly Token[],
  runs: readonly CapitalRun[],
  known: readonly { readonly fullStart: number }[],
  mayBe: (run: CapitalRun) => boolean,
): readonly CapitalRun[] => {
  const byNext = new Map(runs.map((run) => [run.next, run]));
  const starts = new Set(known.map(({ fullStart }) => fullStart));
  const items: CapitalRun[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!starts.has(tokens[index]?.start ?? -1)) continue;
    const chain: CapitalRun[] = [];
    let first = index;
    while (chain.length < MOST_ITEMS) {
      let separator = leadOf(lexicon, tokens, first);
      if (!lexicon.and.has(tokens[separator]?.lower ?? '') && tokens[separator]?.text !== ',') break;
      if (tokens[separator - 1]?.text === ',') separator -= 1;
      const run = byNext.get(separator);
      if (run === undefined || !mayBe(run)) break;
      chain.push(run);
      first = run.first;
      if (!isOpened(lexicon, tokens, first)) continue;
      items.push(...chain);
      break;
    }
  }
  return items;
};
