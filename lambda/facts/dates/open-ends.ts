import type { Token } from '../text/tokens.ts';
import type { Frame } from './acceptance.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareYear, isDay } from './ends.ts';
import type { DateExpression, Parsed } from './expression.ts';

/** "reporté au 13 mai", "trasladado al 3 de junio": moved to a day, and not told as of it. */
const POSTPONED = /(?:ée?s?|[ai]d[oa]s?)$/;

/** Opens a time whose end alone is known. */
const BEFORE = /^(?:before|avant|antes)$/;

/** "Au 13 décembre", "con corte al 3 de mayo"; not "fixée maintenant au 13 mai", nor the "a" of a dateline. */
const saysAsOf = ({ lexicon, prepositions }: CompiledLexicon, tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first];
  const before = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? ''];
  if (word === undefined || !lexicon.asOf.includes(word.lower)) return false;
  if (prepositions.startingAt(tokens, first)?.next !== first + 1) return false;
  if (before.some((said) => POSTPONED.test(said))) return false;
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
  if (mode === 'since') return { type: 'range', from: expression, to: null };
  return mode === 'until' ? { type: 'until', to: expression } : expression;
};
