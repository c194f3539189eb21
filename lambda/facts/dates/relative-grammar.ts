import type { Token } from '../text/tokens.ts';
import type { CalendarUnit, Weekday } from './calendar.ts';
import { yearAt } from './calendar-grammar.ts';
import type { CompiledLexicon, PatternBranch } from './compiled-lexicon.ts';
import { calendar, type DateExpression, type Parsed } from './expression.ts';
import type { PatternAction } from './lexicon.ts';
import type { Season } from './seasons.ts';
import { decadeAt, decadeOf, yearsAt } from './years.ts';

/** What the steps of a pattern caught on the way. */
interface Captures {
  unit?: CalendarUnit;
  count?: number;
  index?: number;
  weekday?: Weekday;
  year?: number;
  twoYears?: boolean;
  season?: Season;
  offset?: number;
  holiday?: readonly [month: number, day: number];
  period?: DateExpression;
}

/** Parts of a year that are counted without naming it. */
const PARTS: ReadonlySet<CalendarUnit> = new Set(['quarter', 'half', 'third', 'bimester']);
/** Units behind a bare "that": "that day" is as often any day. */
const LONG: ReadonlySet<CalendarUnit> = new Set(['week', 'month', 'year', 'decade']);
const HOURS_A_DAY = 24;

/** Greatest count taken for a span: more than this is a figure of speech or a mistake. */
const MAX_COUNT = 400;

const expressionOf = (action: PatternAction, caught: Captures): DateExpression | null => {
  const { unit, count, index, weekday, year, offset, holiday, season, twoYears = false } = caught;
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
      return {
        type: 'same',
        unit,
        shift: action === 'same-unit' ? 0 : action === 'following-same-unit' ? 1 : -1,
        // "compared with the previous year": of nothing that was told, it is the one before publication.
        otherwise: action === 'previous-same-unit' && unit !== 'day' ? { type: 'unit', unit, shift: -1 } : null,
      };
    case 'next-same-unit':
      if (unit === undefined) return null;
      return { type: 'same', unit, shift: 1, otherwise: unit === 'day' ? null : { type: 'unit', unit, shift: 1 } };
    case 'next-day':
    case 'day-before':
      return { type: 'same', unit: 'day', shift: action === 'next-day' ? 1 : -1, otherwise: null };
    case 'later':
    case 'earlier':
      if (unit === undefined) return null;
      return { type: 'later', unit, count: (count ?? 1) * (action === 'later' ? 1 : -1) };
    case 'past-hours':
      // Fewer than a day's would be a date by accident.
      if (count === undefined || count < HOURS_A_DAY) return null;
      return { type: 'span', unit: 'day', count: -Math.ceil(count / HOURS_A_DAY) };
    case 'same-period':
      // "at this time of the year"
      if (of?.type === 'spoken') return null;
      return { type: 'same-period', of: of ?? null };
    case 'same-period-ago':
      return { type: 'same-period', of: { type: 'unit', unit: 'year', shift: -1 } };
    case 'week-of':
    case 'week-ending':
      // "the 29th week of 2017"
      if (of === undefined || (of.type === 'calendar' && of.day === null)) return null;
      return { type: 'week', of, ends: action === 'week-ending' };
    case 'weekend':
    case 'last-weekend':
    case 'next-weekend':
      return { type: 'weekend', shift: action === 'weekend' ? 0 : action === 'last-weekend' ? -1 : 1 };
    case 'season':
      return season === undefined || year === undefined ? null : { type: 'season', season, year, twoYears, shift: 0 };
    case 'last-season':
    case 'this-season':
    case 'next-season':
      if (season === undefined) return null;
      return {
        type: 'season',
        season,
        year: null,
        twoYears,
        shift: action === 'this-season' ? 0 : action === 'last-season' ? -1 : 1,
      };
    case 'decade':
      return year === undefined ? null : decadeOf(year);
    case 'year-end':
      return { type: 'edge', edge: 'end', of: { type: 'spoken', unit: 'year' } };
    case 'first-part':
    case 'last-part':
      if (unit === undefined || of === undefined) return null;
      return { type: 'part', unit, count: (count ?? 1) * (action === 'first-part' ? 1 : -1), of };
    case 'nth':
      if (unit === undefined || index === undefined) return null;
      // "in the third quarter": of the year spoken of. A day or a month without its whole is no date.
      if (of === undefined && !PARTS.has(unit)) return null;
      return { type: 'nth', unit, index, of: of ?? { type: 'spoken', unit: 'year' } };
    case 'edge-start':
    case 'edge-end':
    case 'edge-within': {
      const whole = of ?? (unit === undefined ? undefined : ({ type: 'spoken', unit } as const));
      if (whole === undefined) return null;
      return {
        type: 'edge',
        edge: action === 'edge-start' ? 'start' : action === 'edge-end' ? 'end' : 'within',
        of: whole,
      };
    }
    case 'ago':
      return unit === undefined ? null : { type: 'ago', unit, count: count ?? 1 };
    case 'since-span':
      if (unit === undefined) return null;
      return { type: 'range', from: { type: 'span', unit, count: -(count ?? 1) }, to: null };
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
      case 'units':
      case 'longUnit':
      case 'partUnit': {
        const hit = compiled[name === 'units' ? 'units' : 'unit'].startingAt(tokens, at);
        const fits =
          hit !== null && (name === 'longUnit' ? LONG.has(hit.value) : name !== 'partUnit' || PARTS.has(hit.value));
        if (fits) caught.unit = hit.value;
        return fits ? hit.next : -1;
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
      case 'season': {
        const hit = compiled.seasons.startingAt(tokens, at);
        if (hit !== null) caught.season = hit.value;
        return hit?.next ?? -1;
      }
      case 'years': {
        const years = yearsAt(tokens, at);
        const expression = years?.expression;
        const first = expression?.type === 'range' ? expression.from : expression;
        if (years === null || first?.type !== 'calendar' || first.year === null) return -1;
        caught.year = first.year;
        caught.twoYears = expression?.type === 'range';
        return years.end;
      }
      case 'decade': {
        const decade = decadeAt(tokens, at);
        if (decade !== null) caught.year = decade.year;
        return decade?.end ?? -1;
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
    let bestOrder = 0;
    const walk = (branches: readonly PatternBranch[], from: number, before: Captures): void => {
      for (const { name, optional, actions, branches: further } of branches) {
        const caught = { ...before };
        const next = step(name, from, caught);
        if (next === -1 && !optional) continue;
        const end = next === -1 ? from : next;
        for (const { action, order } of actions) {
          if (end <= at || (best !== null && (end < best.end || (end === best.end && order > bestOrder)))) continue;
          const expression = expressionOf(action, caught);
          if (expression === null) continue;
          best = { end, expression };
          bestOrder = order;
        }
        walk(further, end, caught);
      }
    };
    walk(compiled.patternsFor(key), at, {});
    return best;
  };
};
