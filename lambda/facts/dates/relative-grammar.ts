import type { Token } from '../text/tokens.ts';
import type { CalendarUnit, Weekday } from './calendar.ts';
import { yearAt } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { calendar, type DateExpression, type Parsed } from './expression.ts';
import type { PatternAction } from './lexicon.ts';

/** What the steps of a pattern caught on the way. */
interface Captures {
  unit?: CalendarUnit;
  count?: number;
  index?: number;
  weekday?: Weekday;
  year?: number;
  offset?: number;
  holiday?: readonly [month: number, day: number];
  period?: DateExpression;
}

/** Greatest count taken for a span: more than this is a figure of speech or a mistake. */
const MAX_COUNT = 400;

const expressionOf = (action: PatternAction, caught: Captures): DateExpression | null => {
  const { unit, count, index, weekday, year, offset, holiday } = caught;
  const of = caught.period ?? (year !== undefined ? calendar({ year }) : undefined);
  switch (action) {
    case 'past-span':
    case 'next-span':
      if (unit === undefined || count === undefined) return null;
      return { type: 'span', unit, count: action === 'past-span' ? -count : count };
    case 'following-span':
      return unit === undefined || count === undefined ? null : { type: 'following', unit, count };
    case 'past-one':
      return unit === undefined ? null : { type: 'span', unit, count: -1 };
    case 'last-unit':
    case 'this-unit':
    case 'next-unit':
      // "à ce jour" is "to date".
      if (unit === undefined || unit === 'day') return null;
      return { type: 'unit', unit, shift: action === 'last-unit' ? -1 : action === 'next-unit' ? 1 : 0 };
    case 'same-unit':
    case 'previous-same-unit':
    case 'following-same-unit':
      if (unit === undefined) return null;
      return { type: 'same', unit, shift: action === 'same-unit' ? 0 : action === 'following-same-unit' ? 1 : -1 };
    case 'first-part':
    case 'last-part':
      if (unit === undefined || of === undefined) return null;
      return { type: 'part', unit, count: (count ?? 1) * (action === 'first-part' ? 1 : -1), of };
    case 'nth':
      if (unit === undefined || of === undefined || index === undefined) return null;
      return { type: 'nth', unit, index, of };
    case 'edge-start':
    case 'edge-end':
    case 'edge-within': {
      const whole = of ?? (unit === undefined ? undefined : ({ type: 'unit', unit, shift: 0 } as const));
      if (whole === undefined) return null;
      return {
        type: 'edge',
        edge: action === 'edge-start' ? 'start' : action === 'edge-end' ? 'end' : 'within',
        of: whole,
      };
    }
    case 'ago':
      return unit === undefined ? null : { type: 'ago', unit, count: count ?? 1 };
    case 'day-offset':
      return offset === undefined ? null : { type: 'day-offset', days: offset };
    case 'last-weekday':
    case 'next-weekday':
      if (weekday === undefined) return null;
      return { type: 'weekday', weekday, shift: action === 'last-weekday' ? 'past' : 'next' };
    case 'holiday':
      return holiday === undefined ? null : calendar({ month: holiday[0], day: holiday[1] });
  }
};

/** Reads "last week", "the past two years", "the first 65 days of 2016" by the patterns of the lexicon. */
export const relativeGrammar = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  periodAt: (at: number) => Parsed | null,
) => {
  const countAt = (at: number): { readonly value: number; readonly next: number } | null => {
    const token = tokens[at];
    if (token?.kind !== 'numeral') return compiled.numbers.startingAt(tokens, at);
    const value = Number(token.text);
    return Number.isInteger(value) && value > 0 && value <= MAX_COUNT ? { value, next: at + 1 } : null;
  };

  /** One step of a pattern: the index behind it, or -1. */
  const step = (name: string, at: number, caught: Captures): number => {
    switch (name) {
      case 'unit':
      case 'units': {
        const hit = compiled[name].startingAt(tokens, at);
        if (hit !== null) caught.unit = hit.value;
        return hit?.next ?? -1;
      }
      case 'count': {
        const hit = countAt(at);
        if (hit !== null) caught.count = hit.value;
        return hit?.next ?? -1;
      }
      case 'ordinal': {
        const hit = compiled.ordinals.startingAt(tokens, at);
        if (hit !== null) caught.index = hit.value;
        return hit?.next ?? -1;
      }
      case 'weekday': {
        const hit = compiled.weekdays.startingAt(tokens, at);
        if (hit !== null) caught.weekday = hit.value;
        return hit?.next ?? -1;
      }
      case 'offset': {
        const hit = compiled.dayOffsets.startingAt(tokens, at);
        if (hit !== null) caught.offset = hit.value;
        return hit?.next ?? -1;
      }
      case 'holiday': {
        const hit = compiled.holidays.startingAt(tokens, at);
        if (hit !== null) caught.holiday = hit.value;
        return hit?.next ?? -1;
      }
      case 'year': {
        const year = yearAt(tokens, at);
        if (year !== null) caught.year = year;
        return year === null ? -1 : at + 1;
      }
      case 'period': {
        const period = periodAt(at);
        if (period !== null) caught.period = period.expression;
        return period?.end ?? -1;
      }
      default:
        return compiled.words.get(name)?.startingAt(tokens, at)?.next ?? -1;
    }
  };

  /** The longest pattern that begins at the token. */
  return (at: number): Parsed | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    const key = token.kind === 'word' ? token.lower : '#';
    let best: Parsed | null = null;
    for (const { action, steps } of compiled.patternsFor(key)) {
      const caught: Captures = {};
      let end = at;
      for (const { name, optional } of steps) {
        const next = step(name, end, caught);
        if (next !== -1) end = next;
        else if (!optional) {
          end = -1;
          break;
        }
      }
      if (end <= at || (best !== null && end <= best.end)) continue;
      const expression = expressionOf(action, caught);
      if (expression !== null) best = { end, expression };
    }
    return best;
  };
};
