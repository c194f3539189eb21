import type { FieldText } from '../context.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** A run of capitalised words that no table knows; token indexes, `next` behind the last one of the name. */
export interface CapitalRun {
  readonly first: number;
  readonly next: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longest unknown name, in words. */
const LONGEST = 4;
const HYPHEN = /^[-‑’']$/;
const ARTICLE = /^(?:al|el|ad|ar|as|at|an|ash|ez|es)$/;

/** Does a word of a name begin here: a capital, or an Arabic article before one ("al-Salam")? */
const opensWord = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (isCapitalised(token)) return token.text.length > 1;
  return ARTICLE.test(token.text) && tokens[at + 1]?.text === '-' && isCapitalised(tokens[at + 2]);
};

/** Index behind the words of a name from `at`, joined by spaces, hyphens and apostrophes. */
const runEnd = (text: string, tokens: readonly Token[], at: number): number => {
  let next = at;
  for (let words = 0; words < LONGEST && opensWord(tokens, next); words += 1) {
    const behind = tokens[next - 1]?.end ?? 0;
    if (next > at && ((tokens[next]?.start ?? 0) - behind > 1 || text.charAt(behind) === '\n')) break;
    next += 1;
    while (
      HYPHEN.test(tokens[next]?.text ?? '') &&
      touches(tokens[next - 1], tokens[next]) &&
      touches(tokens[next], tokens[next + 1]) &&
      tokens[next + 1]?.kind === 'word' &&
      tokens[next + 1]?.lower !== 's'
    )
      next += 2;
  }
  return next;
};

/** Index of the kind that closes the run from `first`: "Refugee Transit Centre"; `next` where none does. */
const kindStart = (lexicon: PlaceLexicon, tokens: readonly Token[], first: number, next: number): number => {
  let at = lexicon.kindNouns.has(tokens[next - 1]?.lower ?? '') ? next - 1 : next;
  while (at > first && lexicon.kindWords.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  return at < next - 1 ? at : next;
};

/** Spans in order that are no part of a run: known places, organizations, people. */
export type Spans = readonly (readonly [start: number, end: number])[];

/** The runs of a field outside the taken spans, without the nouns and small words at their ends. Linear. */
export const capitalRuns = (
  field: FieldText,
  tokens: readonly Token[],
  lexicon: PlaceLexicon,
  taken: Spans,
): readonly CapitalRun[] => {
  const runs: CapitalRun[] = [];
  let span = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensWord(tokens, at)) continue;
    const start = tokens[at]?.start ?? 0;
    while (span < taken.length && (taken[span]?.[1] ?? 0) <= start) span += 1;
    const barrier = taken[span]?.[0] ?? Number.POSITIVE_INFINITY;
    if (barrier <= start) continue;
    const whole = runEnd(field.text, tokens, at);
    if (whole === at) continue;
    let first = at;
    let next = whole;
    // The noun may be among the capitals: "Tasnimarkhola Camp".
    next = kindStart(lexicon, tokens, first, next);
    while (next > first && lexicon.nouns.has(tokens[next - 1]?.lower ?? '')) next -= 1;
    while (next > first && lexicon.betweens.has(tokens[next - 1]?.lower ?? '')) next -= 1;
    // "barrio La Esperanza, El Recreo": behind its noun, or in a list, an article with a capital is part of the name.
    const lead = tokens[at - 1];
    const named = lexicon.bareNouns.has(lead?.lower ?? '') || lead?.text === ',' || lexicon.and.has(lead?.lower ?? '');
    while (
      !named &&
      first < next - 1 &&
      (lexicon.locative.has(tokens[first]?.lower ?? '') || lexicon.articles.has(tokens[first]?.lower ?? ''))
    )
      first += 1;
    at = whole - 1;
    const end = tokens[next - 1]?.end ?? 0;
    if (next <= first || barrier < end) continue;
    const from = tokens[first]?.start ?? 0;
    runs.push({ first, next, start: from, end, text: field.text.slice(from, end) });
  }
  return runs;
};
