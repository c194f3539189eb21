import { isCapitalised, type Token } from '../text/tokens.ts';
import { isDash } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareMonth, isBareYear } from './ends.ts';
import type { Parsed } from './expression.ts';
import type { PrepositionMode } from './lexicon.ts';
import { todayIsADate } from './today.ts';
import { standsAlone } from './years.ts';

/** Words behind "the month of October" that are no noun of it. */
const NOT_NOUNS =
  /^(?:and|or|to|until|through|when|where|while|which|that|with|in|on|at|of|for|from|by|as|after|before|alone|this|last|next|is|was|were|has|have|had)$/;

/** Where an expression was looked for. */
export interface Frame {
  /** Index of the first token of the evidence. */
  readonly first: number;
  /** Index of the first token of the period itself. */
  readonly at: number;
  readonly mode: PrepositionMode | null;
  /** An article stands between preposition and period. */
  readonly article: boolean;
}

/** Is what was read in a frame a date here, and not part of a name, the year of a noun, or "nowadays"? */
export const isAcceptable = (
  compiled: CompiledLexicon,
  text: string,
  tokens: readonly Token[],
  frame: Frame,
  parsed: Parsed,
): boolean => {
  const { lexicon } = compiled;
  const { expression } = parsed;
  const before = tokens[frame.first - 1];
  const after = tokens[parsed.end];
  if (expression.type === 'day-offset' && expression.days === 0) {
    // "à ce jour" is "to date", "ce jour-là" another day.
    if (tokens[frame.at]?.lower === 'ce' && (tokens[frame.at - 1]?.lower === 'à' || after?.text === '-')) return false;
    return frame.mode === 'since' || frame.mode === 'until' || todayIsADate(lexicon, tokens, frame.at, parsed.end);
  }
  if (expression.type === 'range' && isBareYear(expression.from)) {
    // "the 2016 and 2017 droughts": the years belong to a noun; "the 2014-16 period" is a period.
    const noun = frame.article && !lexicon.articleBeforeYear && after?.kind === 'word' && !isCapitalised(after);
    if (noun && !compiled.periodNouns.has(after.lower)) return false;
    if (frame.mode !== null) return true;
    return (before === undefined || before.text === '(') && !isCapitalised(after);
  }
  if (isBareYear(expression)) {
    if (frame.mode === null) return standsAlone(compiled, text, tokens, frame.first, parsed.end);
    if (frame.article && !lexicon.articleBeforeYear && after?.kind === 'word') return false;
    // "the Act of 2015", "Vision for 2030" belong to a name; so does "in 2017-style".
    return (
      !(isCapitalised(before) && tokens[frame.first]?.lower === 'of') &&
      !(isDash(after) && tokens[parsed.end + 1]?.kind === 'word' && after?.start === tokens[parsed.end - 1]?.end)
    );
  }
  // "since the October issue": the month belongs to a noun.
  const owned = frame.article || before?.lower === 'the';
  if (isBareMonth(expression) && owned && lexicon.capitals && after?.kind === 'word' && !isCapitalised(after))
    if (!compiled.fillers.startingAt(tokens, parsed.end) && !NOT_NOUNS.test(after.lower)) return false;
  if (isBareMonth(expression) && frame.mode === null && compiled.weakMonths.has(tokens[frame.at]?.lower ?? ''))
    return false;
  if (
    isBareMonth(expression) &&
    lexicon.capitals &&
    isCapitalised(after) &&
    compiled.weakMonths.has(tokens[frame.at]?.lower ?? '')
  )
    return after?.text === after?.text.toUpperCase();
  return true;
};
