import type { Token } from '../text/tokens.ts';
import type { Frame } from './acceptance.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareYear, isDay } from './ends.ts';
import type { DateExpression, Parsed } from './expression.ts';

/** "reporté au 13 mai", "trasladado al 3 de junio": moved to a day, and not told as of it. */
const POSTPONED = /(?:ée?s?|[ai]d[oa]s?)$/;

/** "De cara al 2018", "rumbo al 2030": for that year, and not as of it. */
const AHEAD = /^(?:cara|rumbo|camino|miras)$/;

/** Opens a time whose end alone is known. */
const BEFORE = /^(?:before|avant|antes)$/;

/** "Au 13 décembre", "con corte al 3 de mayo"; not "fixée maintenant au 13 mai", nor the "a" of a dateline. */
const saysAsOf = ({ lexicon, prepositions }: CompiledLexicon, tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first];
  const before = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (word === undefined || !lexicon.asOf.includes(word.lower)) return false;
  if (prepositions.startingAt(tokens, first)?.next !== first + 1) return false;
  if (before.some((said) => POSTPONED.test(said)) || AHEAD.test(before[0] ?? '')) return false;
  return word.lower !== 'a' || word.text === 'A' || before[0] === 'corte';
};

/** What the preposition of a frame makes of the ends of a period. */
export const openEnds = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  { expression }: Parsed,
  { first, mode }: Frame,
): DateExpression => {
  // "before the end of the year" has no start.
  if (expression.type === 'edge' && expression.edge === 'end' && BEFORE.test(tokens[first]?.lower ?? ''))
    return { type: 'until', to: expression };
  if (saysAsOf(compiled, tokens, first) && (isDay(expression) || isBareYear(expression)))
    return { type: 'until', to: expression };
  // "through the same period last year" has both ends.
  if (expression.type === 'range' || expression.type === 'span' || expression.type === 'same-period') return expression;
  // "desde hace dos semanas": counted back from publication, as "depuis deux semaines" is.
  if (mode === 'since' && expression.type === 'ago')
    return { type: 'range', from: { type: 'span', unit: expression.unit, count: -expression.count }, to: null };
  if (mode === 'since') return { type: 'range', from: expression, to: null };
  return mode === 'until' ? { type: 'until', to: expression } : expression;
};

/** "Since its inception in 2009", "depuis sa création en 2012": words of what began. */
const SINCE = /^(?:since|depuis|desde)$/;
const ITS = /^(?:its|their|our|his|her|sa|son|leur|notre|su|sus|nuestra)$/;

/** Index of the "since" before what began in the year or month of a frame, or null. */
export const sinceBeginning = (
  tokens: readonly Token[],
  { first }: Frame,
  expression: DateExpression,
): number | null => {
  if (expression.type !== 'calendar' || expression.year === null) return null;
  if (!/^(?:in|en)$/.test(tokens[first]?.lower ?? '') || tokens[first - 1]?.kind !== 'word') return null;
  const since = first - 3;
  return ITS.test(tokens[first - 2]?.lower ?? '') && SINCE.test(tokens[since]?.lower ?? '') ? since : null;
};
