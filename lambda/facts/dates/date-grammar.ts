import { isCapitalised, type Token } from '../text/tokens.ts';
import { type Frame, isAcceptable } from './acceptance.ts';
import { type CalendarGrammar, calendarGrammar } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { isBareMonth, isBareYear, isNeighbour, joinEnds } from './ends.ts';
import { type CalendarExpression, calendar, type DateExpression, type DateMention, type Parsed } from './expression.ts';
import type { PrepositionMode } from './lexicon.ts';
import { relativeGrammar } from './relative-grammar.ts';
import { quarterAt, yearsAt } from './years.ts';

/** "the start of the first week of May" nests twice; nothing real nests deeper. */
const MAX_DEPTH = 3;
/** Code units before and after an expression in which a word of the future is looked for. */
const FUTURE_BEFORE = 140;
const FUTURE_AFTER = 60;
/** A date this near to the head of its sentence opens it. */
const OPENING = 12;

/** Opens a time whose end alone is known. */
const BEFORE = /^(?:before|avant|antes)$/;

/** Before "from" these compare: the period behind it has an end. */
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
    const parsed = periodAt(at, true);
    depth--;
    return parsed;
  };
  const relativeAt = relativeGrammar(compiled, tokens, nested);

  /** A calendar date behind a weekday or a relative word, in brackets or not: "(11/01)", ", 20 December 2017". */
  const appended = (at: number): Parsed | null => {
    const bracket = tokens[at]?.text === '(';
    const from = bracket || tokens[at]?.text === ',' ? at + 1 : at;
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
    // "el viernes 22", "lundi 25": the month is the one near the day of publication.
    const day = /^(?:[1-9]|[12]\d|3[01])$/.test(tokens[hit.next]?.text ?? '') ? Number(tokens[hit.next]?.text) : null;
    if (day !== null && !lexicon.capitals)
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
    return { end: hit.next, expression: { type: 'weekday', weekday: hit.value, shift: null } };
  };

  const isSentenceStart = (at: number): boolean => at <= 0 || /^[.!?:“"«‘(]$/.test(tokens[at - 1]?.text ?? '.');

  /** The smallest expression at a token, the longest where several fit. */
  const atomAt = (at: number, inPlain: boolean): Parsed | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'mark') return null;
    const relative = relativeAt(at);
    let best = relative;
    if (relative !== null && ['day-offset', 'unit', 'weekday', 'edge'].includes(relative.expression.type)) {
      const date = appended(relative.end);
      const offset = relative.expression.type === 'day-offset' ? relative.expression.days : null;
      const weekday = relative.expression.type === 'weekday' ? relative.expression.weekday : null;
      if (date !== null) best = { end: date.end, expression: enrich(date.expression, { offset, weekday }) };
    }
    const options =
      token.kind === 'numeral'
        ? [grammar.dayMonth(at), numericAlone(at), yearsAt(tokens, at)]
        : [weekdayAt(at), grammar.monthFirst(at, inPlain), quarterAt(tokens, at)];
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
    const joined = joint === null || tokens[parsed.end]?.text === ',' ? [parsed.end] : [parsed.end, joint.next];
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
      (compiled.dayOffsets.startingAt(tokens, next)?.value === 0 ? { next: next + 1 } : null);
    if (open !== null && list === null && mode !== 'between')
      return { end: open.next, expression: { type: 'range', from: left.expression, to: null } };
    const filler = fillers.startingAt(tokens, next);
    const inMonth = isBareMonth(left.expression);
    const right = periodAt(filler?.next ?? next, inMonth) ?? periodAt(next, inMonth);
    if (right === null) return left;
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

  const isBefore = (first: number): boolean => BEFORE.test(tokens[first]?.lower ?? '');

  const opened = (parsed: Parsed, mode: PrepositionMode | null, first: number): DateExpression => {
    // "before the end of the year" has no start.
    if (parsed.expression.type === 'edge' && parsed.expression.edge === 'end' && isBefore(first))
      return { type: 'until', to: parsed.expression };
    if (parsed.expression.type === 'range' && parsed.expression.to === null) return parsed.expression;
    if (mode === 'since' && parsed.expression.type !== 'range' && parsed.expression.type !== 'span')
      return { type: 'range', from: parsed.expression, to: null };
    if (mode === 'until' && parsed.expression.type !== 'range' && parsed.expression.type !== 'span')
      return { type: 'until', to: parsed.expression };
    return parsed.expression;
  };

  const isFuture = (start: number, end: number): boolean => {
    const before = text.slice(Math.max(0, start - FUTURE_BEFORE), start);
    const clause = before.slice(Math.max(before.search(/[.!?;\n][^.!?;\n]*$/), 0));
    if (lexicon.future.test(clause)) return true;
    // Behind the date only where it opens the sentence: "On Monday, the agency will …".
    if (clause.replace(/^[.!?;\n”"\s]+/, '').length > OPENING) return false;
    return lexicon.future.test(/^[^.!?;\n]*/.exec(text.slice(end, end + FUTURE_AFTER))?.[0] ?? '');
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

  const mentions: DateMention[] = [];
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
    if (parsed === null) {
      at++;
      continue;
    }
    const expression = opened(parsed, used.mode, used.first);
    const bare = used.mode === 'plain' && !isBareYear(parsed.expression) && expression.type !== 'until';
    const start = tokens[bare ? used.at : used.first]?.start ?? 0;
    const end = tokens[parsed.end - 1]?.end ?? start;
    mentions.push({ start, end, expression, future: isFuture(start, end) });
    at = parsed.end;
  }
  return mentions;
};
