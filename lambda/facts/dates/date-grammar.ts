import { isCapitalised, type Token } from '../text/tokens.ts';
import { type Frame, isAcceptable } from './acceptance.ts';
import { type CalendarGrammar, calendarGrammar, isDash, yearAt } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareMonth, isBareYear, isDay, isNeighbour, joinEnds } from './ends.ts';
import { type CalendarExpression, calendar, type DateExpression, type DateMention, type Parsed } from './expression.ts';
import { isFuture } from './future.ts';
import type { PrepositionMode } from './lexicon.ts';
import { openEnds, sinceBeginning } from './open-ends.ts';
import { relativeGrammar } from './relative-grammar.ts';
import { quarterAt, yearsAt } from './years.ts';

/** "the start of the first week of May" nests twice; nothing real nests deeper. */
const MAX_DEPTH = 3;
/** Before "from" these compare: the period behind it has an end. */
/** Before a weekday: the nearest one. */
const THIS = /^(?:this|ce|este|éste)$/;
const COMPARED =
  /^(?:increase|decrease|rise|drop|fall|up|down|change|decline|growth|jump|reduction|data|figures|reports?|those|results|differs?|different|unchanged|carried)$/;

/**
 * Finds the date expressions of one text: preposition × anchor × period × reference, put together from their parts.
 * Nothing is resolved here, so the day of publication need not be known. Linear in the number of tokens.
 */
export const findDateMentions = (
  compiled: CompiledLexicon,
  text: string,
  tokens: readonly Token[],
): readonly DateMention[] => {
  const grammar: CalendarGrammar = calendarGrammar(compiled, tokens);
  const { lexicon } = compiled;
  let depth = 0;
  const nested = (at: number): Parsed | null => {
    if (depth >= MAX_DEPTH) return null;
    depth++;
    const filler = compiled.fillers.startingAt(tokens, at);
    // "the start of the 2017-18 season": behind a mere article a year belongs to a noun.
    const filled = filler !== null && (filler.next - at > 1 || !lexicon.capitals) ? periodAt(filler.next, true) : null;
    // "a pris fin le 19 décembre": a day has no end.
    const parsed = periodAt(at, true) ?? (filled === null || isDay(filled.expression) ? null : filled) ?? spokenAt(at);
    depth--;
    return parsed;
  };
  /** "the year" inside of another expression. */
  const spokenAt = (at: number): Parsed | null => {
    const article = compiled.words.get('theOnly')?.startingAt(tokens, at) ?? null;
    if (article === null && lexicon.capitals) return null;
    const unit = compiled.unit.startingAt(tokens, article?.next ?? at);
    // "le premier trimestre de l'année 2018"
    const year = unit?.value === 'year' ? yearAt(tokens, unit.next) : null;
    if (unit !== null && year !== null) return { end: unit.next + 1, expression: calendar({ year }) };
    return unit === null || unit.value === 'day'
      ? null
      : { end: unit.next, expression: { type: 'spoken', unit: unit.value } };
  };
  const relativeAt = relativeGrammar(compiled, tokens, nested);

  /** A calendar date behind a weekday or a relative word, in brackets or not: "(11/01)", ", 20 December 2017". */
  const appended = (at: number): Parsed | null => {
    const bracket = tokens[at]?.text === '(';
    const mark = bracket || tokens[at]?.text === ',' ? at + 1 : at;
    // "demain, le 14 décembre"
    const from = /^(?:le|el)$/.test(tokens[mark]?.lower ?? '') ? mark + 1 : mark;
    const parsed = grammar.dayMonth(from) ?? grammar.numeric(from) ?? grammar.monthFirst(from, true);
    if (parsed === null) return null;
    const first = parsed.expression.type === 'range' ? parsed.expression.from : parsed.expression;
    if (first.type !== 'calendar' || first.day === null) {
      const retry = grammar.monthFirst(from, false);
      if (retry === null || retry.expression.type !== 'calendar' || retry.expression.day === null) return null;
      return bracket ? (tokens[retry.end]?.text === ')' ? { ...retry, end: retry.end + 1 } : null) : retry;
    }
    if (!bracket) return parsed;
    return tokens[parsed.end]?.text === ')' ? { ...parsed, end: parsed.end + 1 } : null;
  };

  const enrich = (expression: DateExpression, parts: Partial<CalendarExpression>): DateExpression => {
    if (expression.type === 'calendar') return { ...expression, ...parts };
    if (expression.type === 'range') return { ...expression, from: enrich(expression.from, parts) };
    return expression;
  };

  /** "Thursday", "Thursday (11/01)", "Monday, 4 December". */
  const weekdayAt = (at: number): Parsed | null => {
    const hit = compiled.weekdays.startingAt(tokens, at);
    if (hit === null || (lexicon.capitals && !isCapitalised(tokens[at]))) return null;
    const date = appended(hit.next);
    if (date !== null) return { end: date.end, expression: enrich(date.expression, { weekday: hit.value }) };
    // "Friday last week", "el viernes de la semana pasada"
    const ofWeek = compiled.words.get('of')?.startingAt(tokens, hit.next)?.next ?? hit.next;
    const week = [hit.next, ofWeek, ofWeek - 1]
      .map((from) => (from < hit.next ? null : relativeAt(from)))
      .find((found) => found?.expression.type === 'unit' && found.expression.unit === 'week');
    if (week != null)
      return { end: week.end, expression: { type: 'nth', unit: 'day', index: hit.value, of: week.expression } };
    // "el viernes 22", "lundi 25": the month is the one near the day of publication.
    const day = /^(?:[1-9]|[12]\d|3[01])$/.test(tokens[hit.next]?.text ?? '') ? Number(tokens[hit.next]?.text) : null;
    // "Monday 4 to Friday 8 December"; "on Monday 4 people died" has no such end.
    const joint = lexicon.capitals ? compiled.rangeJoints.startingAt(tokens, hit.next + 1) : null;
    const toWeekday = joint !== null && compiled.weekdays.startingAt(tokens, joint.next) !== null;
    if (day !== null && (!lexicon.capitals || toWeekday))
      return { end: hit.next + 1, expression: calendar({ day, weekday: hit.value }) };
    // "Black Friday", "Good Friday" are names; "IOM Thursday said" and "On Friday" are not.
    const before = tokens[at - 1];
    const named =
      before !== undefined &&
      isCapitalised(before) &&
      isCapitalised(tokens[at]) &&
      before.text !== before.text.toUpperCase();
    if (
      named &&
      lexicon.capitals &&
      compiled.prepositions.endingAt(tokens, at - 1) === null &&
      !isSentenceStart(at - 1)
    )
      return null;
    const shift = THIS.test(tokens[at - 1]?.lower ?? '') ? 'this' : null;
    return { end: hit.next, expression: { type: 'weekday', weekday: hit.value, shift } };
  };

  const isSentenceStart = (at: number): boolean => at <= 0 || /^[.!?:“"«‘(]$/.test(tokens[at - 1]?.text ?? '.');

  /** The smallest expression at a token, the longest where several fit. */
  const atomAt = (at: number, inPlain: boolean): Parsed | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'mark') return null;
    const relative = relativeAt(at);
    let best = relative;
    if (relative !== null && ['day-offset', 'unit', 'weekday', 'edge', 'same'].includes(relative.expression.type)) {
      const date = appended(relative.end);
      const offset = relative.expression.type === 'day-offset' ? relative.expression.days : null;
      const weekday = relative.expression.type === 'weekday' ? relative.expression.weekday : null;
      if (date !== null) best = { end: date.end, expression: enrich(date.expression, { offset, weekday }) };
    }
    const options =
      token.kind === 'numeral'
        ? [grammar.dayMonth(at), numericAlone(at), yearsAt(tokens, at)]
        : [weekdayAt(at), grammar.monthFirst(at, inPlain), quarterAt(compiled, tokens, at)];
    for (const option of options) if (option !== null && (best === null || option.end > best.end)) best = option;
    return best;
  };

  /** A date in digits alone: with its year, or in brackets. */
  const numericAlone = (at: number): Parsed | null => {
    const parsed = grammar.numeric(at);
    if (parsed === null) return null;
    const first = parsed.expression.type === 'range' ? parsed.expression.from : parsed.expression;
    if (first.type === 'calendar' && first.year !== null) return parsed;
    const bracketed = tokens[at - 1]?.text === '(' && tokens[parsed.end]?.text === ')';
    return bracketed && !parsed.bare ? parsed : null;
  };

  /** "October this year", "24 May last year": the year of a date is told by a relative word. */
  const withRelativeYear = (parsed: Parsed): Parsed => {
    const from = parsed.expression.type === 'range' ? (parsed.expression.to ?? parsed.expression) : parsed.expression;
    if (from.type !== 'calendar' || from.month === null || from.year !== null) return parsed;
    const joint = compiled.monthYearJoints.startingAt(tokens, parsed.end);
    // "cada 18 de diciembre, este año …": behind a comma the year is no part of the date.
    // "octubre del año pasado": "del año" leads up to a number, "del" to this.
    const joined =
      joint === null || tokens[parsed.end]?.text === ',' ? [parsed.end] : [parsed.end, parsed.end + 1, joint.next];
    for (const at of joined) {
      const relative = relativeAt(at);
      if (relative?.expression.type !== 'unit' || relative.expression.unit !== 'year') continue;
      const yearShift = relative.expression.shift;
      const expression =
        parsed.expression.type === 'range'
          ? {
              ...parsed.expression,
              from: enrich(parsed.expression.from, { yearShift }),
              to: enrich(from, { yearShift }),
            }
          : enrich(from, { yearShift });
      return { end: relative.end, expression };
    }
    return parsed;
  };

  const periodAt = (at: number, inPlain: boolean): Parsed | null => {
    const atom = atomAt(at, inPlain);
    return atom === null ? null : withRelativeYear(atom);
  };

  /** "A to B", "between A and B", "A – present"; the missing parts of one end are told by the other. */
  const rangeFrom = (left: Parsed, mode: PrepositionMode | null): Parsed => {
    const { rangeJoints, and, now, fillers } = compiled;
    const joint = mode === 'between' ? and.startingAt(tokens, left.end) : rangeJoints.startingAt(tokens, left.end);
    const list =
      joint === null && (isBareMonth(left.expression) || isBareYear(left.expression))
        ? and.startingAt(tokens, left.end)
        : null;
    const next = joint?.next ?? list?.next;
    if (next === undefined) return left;
    const open =
      now.startingAt(tokens, next) ??
      (!isDash(tokens[left.end]) && compiled.dayOffsets.startingAt(tokens, next)?.value === 0
        ? { next: next + 1 }
        : null);
    if (open !== null && list === null)
      return { end: open.next, expression: { type: 'range', from: left.expression, to: null } };
    const filler = fillers.startingAt(tokens, next);
    const inMonth = isBareMonth(left.expression);
    const right = periodAt(filler?.next ?? next, inMonth) ?? periodAt(next, inMonth);
    // "Monday – a week before Christmas", "12 May 2019 – Last week" are no ranges.
    if (right === null || right.expression.type === 'later' || right.expression.type === 'same') return left;
    if (isDash(tokens[left.end]) && right.expression.type !== 'calendar') return left;
    if (list !== null && !isNeighbour(left.expression, right.expression)) return left;
    const ends = joinEnds(left.expression, right.expression);
    return ends === null ? left : { end: right.end, expression: ends };
  };

  const frameAt = (at: number): Frame => {
    const preposition = compiled.prepositions.startingAt(tokens, at);
    let from = preposition?.next ?? at;
    const direct = from;
    const filler = preposition === null ? null : compiled.fillers.startingAt(tokens, from);
    if (filler !== null) from = filler.next;
    // "an increase from the preceding quarter": what it is compared with has an end.
    const compared =
      preposition?.value === 'since' && COMPARED.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.lower === 'from';
    return { first: at, at: from, mode: compared ? 'plain' : (preposition?.value ?? null), article: from !== direct };
  };

  const framed = (frame: Frame): Parsed | null => {
    const inPlain = frame.mode !== null && ['in', 'en'].includes(tokens[frame.first]?.lower ?? '');
    const atom = periodAt(frame.at, inPlain);
    if (atom === null) return null;
    const parsed = rangeFrom(atom, frame.mode);
    return isAcceptable(compiled, text, tokens, frame, parsed) ? parsed : null;
  };

  /** Index behind "every Friday", "each year on 3 May", "annually on 3 May": days that come back are no dates. */
  const behindRecurring = (at: number): number => {
    const article = compiled.fillers.startingAt(tokens, at + 1)?.next ?? at + 1;
    const unit = compiled.unit.startingAt(tokens, article) ?? compiled.units.startingAt(tokens, article);
    const behind = unit?.next ?? at + 1;
    const from = frameAt(tokens[behind]?.text === ',' ? behind + 1 : behind);
    const day = framed(from);
    if (day?.expression.type === 'calendar' && day.expression.month !== null && day.expression.year === null)
      return day.end;
    return periodAt(at + 1, false)?.end ?? at + 1;
  };

  /** "in 2015, 2016 and 2017": a year that goes on with a list of years. */
  const listedYear = (at: number, listEnd: number): Parsed | null => {
    const year = yearAt(tokens, at);
    const joint = tokens[listEnd]?.text === ',' ? listEnd + 1 : listEnd;
    const joined = joint === at ? joint > listEnd : compiled.and.startingAt(tokens, joint)?.next === at;
    return year !== null && listEnd >= 0 && joined ? { end: at + 1, expression: calendar({ year }) } : null;
  };

  const mentions: DateMention[] = [];
  let listEnd = -1;
  let at = 0;
  while (at < tokens.length) {
    if (compiled.recurring.has(tokens[at]?.lower ?? '')) {
      at = behindRecurring(at);
      continue;
    }
    const frame = frameAt(at);
    let used = frame;
    let parsed = framed(frame);
    // Behind a preposition and an article the pattern may begin at the article itself: "over the past week".
    if (frame.article) {
      const plain: Frame = { ...frame, at: compiled.prepositions.startingAt(tokens, at)?.next ?? at, article: false };
      const other = framed(plain);
      if (other !== null && (parsed === null || other.end >= parsed.end)) {
        parsed = other;
        used = plain;
      }
    }
    // "avant-hier": the preposition may belong to the expression.
    if (frame.at > at && compiled.patternsFor(tokens[at]?.lower ?? '').length > 0) {
      const plain: Frame = { first: at, at, mode: null, article: false };
      const other = framed(plain);
      if (other !== null && (parsed === null || other.end > parsed.end)) {
        parsed = other;
        used = plain;
      }
    }
    parsed ??= listedYear(at, listEnd);
    if (parsed === null) {
      at++;
      continue;
    }
    const ends = openEnds(compiled, tokens, parsed, used);
    const since = sinceBeginning(tokens, used, ends);
    const expression: DateExpression = since === null ? ends : { type: 'range', from: ends, to: null };
    const bare = used.mode === 'plain' && !isBareYear(parsed.expression) && expression.type !== 'until';
    const start = tokens[since ?? (bare ? used.at : used.first)]?.start ?? 0;
    const end = tokens[parsed.end - 1]?.end ?? start;
    mentions.push({ start, end, expression, future: isFuture(lexicon, text, start, end) });
    at = parsed.end;
    listEnd = isBareYear(parsed.expression) ? at : -1;
  }
  return mentions;
};
