import { type Token, touches } from '../text/tokens.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { type CalendarExpression, calendar, type Parsed } from './expression.ts';

/** Longest list of days before a month ("1, 2, 3 and 4 May"). */
const MAX_DAYS = 6;

/** Hyphen, en dash or em dash. */
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—‑]$/.test(token.text);

/** 1900 to 2099, written as four digits. */
export const yearAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  if (token?.kind !== 'numeral' || !/^(?:19|20)\d\d$/.test(token.text)) return null;
  return Number(token.text);
};

const numberAt = (tokens: readonly Token[], at: number, max: number): number | null => {
  const token = tokens[at];
  if (token?.kind !== 'numeral' || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  return value >= 1 && value <= max ? value : null;
};

/** Dates that name a day, month or year: "24 and 26 May", "December 20, 2017", "(6-7/12)", "2017-12-22". */
export const calendarGrammar = (compiled: CompiledLexicon, tokens: readonly Token[]) => {
  const { lexicon } = compiled;

  const monthAt = (at: number): { readonly end: number; readonly month: number } | null => {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const hit = compiled.months.startingAt(tokens, at);
    if (hit === null) return null;
    if (lexicon.capitals && token.text.charAt(0) === token.lower.charAt(0)) return null;
    // "Dec." takes its full stop along.
    const dotted =
      compiled.monthAbbreviations.has(token.lower) &&
      tokens[hit.next]?.text === '.' &&
      touches(tokens[at], tokens[at + 1]);
    // "sept décennies": a short form without its stop before a word in small letters is another word.
    const after = tokens[hit.next];
    const short = compiled.monthAbbreviations.has(token.lower) && !dotted && !lexicon.capitals;
    if (short && after?.kind === 'word' && !/^(?:de|del|et|y|au|al|a|à)$/.test(after.lower)) return null;
    return { end: dotted ? hit.next + 1 : hit.next, month: hit.value };
  };

  const dayAt = (at: number): { readonly end: number; readonly day: number } | null => {
    const day = numberAt(tokens, at, 31);
    if (day === null) return null;
    const suffix = tokens[at + 1];
    const suffixed =
      suffix !== undefined && touches(tokens[at], tokens[at + 1]) && compiled.daySuffixes.has(suffix.lower);
    return { end: suffixed ? at + 2 : at + 1, day };
  };

  /** Year behind a month: "2017", ", 2017", "de 2017". */
  const yearAfter = (at: number): { readonly end: number; readonly year: number } | null => {
    const joint = compiled.monthYearJoints.startingAt(tokens, at);
    for (const from of joint === null ? [at] : [at, joint.next]) {
      const year = yearAt(tokens, from);
      if (year !== null) return { end: from + 1, year };
    }
    return null;
  };

  const withYear = (end: number, parts: Partial<CalendarExpression>): Parsed<CalendarExpression> => {
    const year = yearAfter(end);
    return year === null
      ? { end, expression: calendar(parts) }
      : { end: year.end, expression: calendar({ ...parts, year: year.year }) };
  };

  const daysToExpression = (days: readonly number[], at: Parsed<CalendarExpression>): Parsed => {
    const first = days[0];
    const last = days.at(-1);
    if (days.length < 2 || first === undefined || last === undefined) return at;
    return {
      end: at.end,
      expression: { type: 'range', from: { ...at.expression, day: first }, to: { ...at.expression, day: last } },
    };
  };

  /** One day or several: "24", "24 and 26", "22-24", "1, 2 and 3". */
  const dayList = (at: number): { readonly end: number; readonly days: readonly number[] } | null => {
    const first = dayAt(at);
    if (first === null) return null;
    const days = [first.day];
    let end = first.end;
    let listed = false;
    while (days.length < MAX_DAYS) {
      const joint =
        compiled.rangeJoints.startingAt(tokens, end) ??
        compiled.and.startingAt(tokens, end) ??
        (tokens[end]?.text === ',' ? { next: end + 1 } : null);
      const next = joint === null ? null : dayAt(joint.next);
      if (next === null || next.day <= (days.at(-1) ?? 0)) break;
      days.push(next.day);
      end = next.end;
      listed = tokens[joint?.next === undefined ? -1 : joint.next - 1]?.text === ',';
    }
    // "Bulletin 10, 31 October": a list ends in "and".
    return listed ? null : { end, days };
  };

  /** "24 and 26 May 2017". */
  const dayMonth = (at: number): Parsed | null => {
    const list = dayList(at);
    if (list === null) return null;
    const joint = compiled.dayMonthJoints.startingAt(tokens, list.end);
    const month = monthAt(list.end) ?? (joint === null ? null : monthAt(joint.next));
    if (month === null) return null;
    return daysToExpression(list.days, withYear(month.end, { month: month.month, day: list.days[0] ?? null }));
  };

  /** "diciembre 19 de 2017": in Spanish only where a year follows. */
  const datedDay = (at: number): ReturnType<typeof dayList> => {
    const list = dayList(at);
    return list !== null && yearAfter(list.end) !== null ? list : null;
  };

  /** "December 20, 2017" or "October 2017" or "October". */
  const monthFirst = (at: number, inMonth: boolean): Parsed | null => {
    const month = monthAt(at);
    if (month === null) return null;
    const list = lexicon.capitals ? dayList(month.end) : datedDay(month.end);
    const plain = withYear(month.end, { month: month.month });
    if (list === null || plain.expression.year !== null) return plain;
    const full = withYear(list.end, { month: month.month, day: list.days[0] ?? null });
    // "In May 18 people died": one is not born in a day.
    if (inMonth && full.expression.year === null) return plain;
    return daysToExpression(list.days, full);
  };

  /** Behind "12/06/" or "12-06-": "2018", or "18" of this century. */
  const writtenYear = (at: number): number | null => {
    const token = tokens[at];
    const short = token?.kind === 'numeral' && /^[0-3]\d$/.test(token.text) && touches(tokens[at - 1], token);
    return yearAt(tokens, at) ?? (short && tokens[at - 1]?.text === '/' ? 2000 + Number(token.text) : null);
  };

  /** Day first, always: "11/01", "6-7/12", "11/01/2018", "22.12.2017"; or ISO 8601 "2017-12-22". */
  const numeric = (at: number): (Parsed & { readonly bare: boolean }) | null => {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[at]?.text ?? '');
    if (dotted !== null) {
      const expression = calendar({ day: Number(dotted[1]), month: Number(dotted[2]), year: Number(dotted[3]) });
      return (expression.month ?? 13) > 12 ? null : { end: at + 1, expression, bare: false };
    }
    const isoYear = yearAt(tokens, at);
    const mark = tokens[at + 1]?.text ?? '';
    const twice = /^[-/]$/.test(mark) && tokens[at + 3]?.text === mark && touches(tokens[at + 2], tokens[at + 3]);
    if (isoYear !== null && twice) {
      const month = numberAt(tokens, at + 2, 12);
      const day = numberAt(tokens, at + 4, 31);
      if (month === null || day === null) return null;
      return { end: at + 5, expression: calendar({ year: isoYear, month, day }), bare: false };
    }
    const first = numberAt(tokens, at, 31);
    if (first === null) return null;
    const written = twice ? writtenYear(at + 4) : null;
    if (written !== null) {
      const month = numberAt(tokens, at + 2, 12);
      return month === null
        ? null
        : { end: at + 5, expression: calendar({ day: first, month, year: written }), bare: false };
    }
    // "6-7/12", "du 15 au 17/11/2017"
    const joint = compiled.rangeJoints.startingAt(tokens, at + 1)?.next ?? (isDash(tokens[at + 1]) ? at + 2 : at);
    const ranged = joint === at ? null : numberAt(tokens, joint, 31);
    const slash = ranged === null ? at + 1 : joint + 1;
    if (tokens[slash]?.text !== '/') return null;
    const month = numberAt(tokens, slash + 1, 12);
    if (month === null) return null;
    const year = tokens[slash + 2]?.text === '/' ? yearAt(tokens, slash + 3) : null;
    const expression = calendar({ day: first, month, year });
    const end = year === null ? slash + 2 : slash + 4;
    // "(2/3)" is more often a fraction than a date; "(23/05)", "(29/9)" and "(6-7/12)" are dates.
    const digits = `${tokens[slash - 1]?.text}${tokens[slash + 1]?.text}`.length;
    return { ...daysToExpression(ranged === null ? [first] : [first, ranged], { end, expression }), bare: digits < 3 };
  };

  return { monthAt, dayMonth, monthFirst, numeric };
};

export type CalendarGrammar = ReturnType<typeof calendarGrammar>;
