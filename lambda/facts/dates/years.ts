import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { isDash, yearAt } from './calendar-grammar.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { calendar, type DateExpression, type Parsed } from './expression.ts';

export const decadeOf = (year: number): DateExpression => ({
  type: 'range',
  from: calendar({ year }),
  to: calendar({ year: year + 9 }),
});

/** "2016-2017", "2016/17", "2017". */
export const yearsAt = (tokens: readonly Token[], at: number): Parsed | null => {
  const year = yearAt(tokens, at);
  // "the 90s"
  const decade = year === null && tokens[at + 1]?.lower === 's' && touches(tokens[at], tokens[at + 1]);
  const begun =
    decade && /^(?:the|early|late|mid|’|‘)$/.test(tokens[at - 1]?.lower ?? '') ? decadeAt(tokens, at) : null;
  if (begun !== null) return { end: at + 2, expression: decadeOf(begun.year) };
  if (year === null) return null;
  const joint = tokens[at + 1];
  // "the 1990s"
  if (joint?.lower === 's' && touches(tokens[at], joint) && year % 10 === 0)
    return { end: at + 2, expression: decadeOf(year) };
  if (joint !== undefined && (isDash(joint) || joint.text === '/')) {
    // "2016-17" is one span; "in 2017 - 30 per cent up" is none.
    const glued = touches(tokens[at], joint) && touches(joint, tokens[at + 2]);
    const short = glued ? /^\d\d$/.exec(tokens[at + 2]?.text ?? '') : null;
    const second = yearAt(tokens, at + 2) ?? (short === null ? null : Math.floor(year / 100) * 100 + Number(short[0]));
    if (second !== null && second > year && tokens[at + 3]?.text !== joint.text)
      return { end: at + 3, expression: { type: 'range', from: calendar({ year }), to: calendar({ year: second }) } };
  }
  return { end: at + 1, expression: calendar({ year }) };
};

/** "1990", "90" behind "the years": the decade that begins so. Years of this century are years ("los años 2010 y 2011"). */
export const decadeAt = (
  tokens: readonly Token[],
  at: number,
): { readonly year: number; readonly end: number } | null => {
  const token = tokens[at];
  const digits = token?.kind === 'numeral' ? /^(?:19)?([5-9]0)$/.exec(token.text)?.[1] : undefined;
  return digits === undefined ? null : { year: 1900 + Number(digits), end: at + 1 };
};

/** "Q3 2017", "Q3 of 2017", "T3 de 2017", "H1 2017", "Q3" alone: of the year spoken of. */
export const quarterAt = (compiled: CompiledLexicon, tokens: readonly Token[], at: number): Parsed | null => {
  const letter = tokens[at];
  if (letter === undefined || !/^[QTH]$/.test(letter.text) || !touches(letter, tokens[at + 1])) return null;
  const unit = letter.text === 'H' ? 'half' : 'quarter';
  const index = Number((unit === 'half' ? /^[12]$/ : /^[1-4]$/).exec(tokens[at + 1]?.text ?? '')?.[0] ?? 0);
  if (index === 0) return null;
  const joint = compiled.monthYearJoints.startingAt(tokens, at + 2)?.next ?? at + 2;
  const year = yearAt(tokens, joint);
  if (year !== null) return { end: joint + 1, expression: { type: 'nth', unit, index, of: calendar({ year }) } };
  // "T4" and "H1" alone are rooms, phases and hormones.
  if (letter.text !== 'Q') return null;
  return { end: at + 2, expression: { type: 'nth', unit, index, of: { type: 'spoken', unit: 'year' } } };
};

/** "más [que] 2000", "more [than] 2000": there it counts. */
const COMPARES_NUMBERS = /^(?:more|less|fewer|rather|plus|moins|más|mas|menos|mayor|menor)$/;

/**
 * Is a bare year without a preposition a date: the subject of its sentence ("2017 was a hard year"), or what somebody
 * called so or compared with ("a worse year than 2017", "calls 2017 horrible")?
 */
export const standsAlone = (
  compiled: CompiledLexicon,
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean => {
  const before = tokens[first - 1];
  const after = tokens[end];
  const start = tokens[first]?.start ?? 0;
  const opens = before === undefined || /^[.!?:;“"«‘]$/.test(before.text) || /\n/.test(text.slice(before.end, start));
  if (opens) return compiled.yearVerbs.startingAt(tokens, end) !== null;
  if (!compiled.yearBefore.has(before.lower)) return false;
  if (/^(?:than|que)$/.test(before.lower) && COMPARES_NUMBERS.test(tokens[first - 2]?.lower ?? '')) return false;
  return after === undefined || after.kind === 'mark' || compiled.lexicon.yearArticles.includes(after.lower);
};

/** Words between a year and its noun: "2018 government budget", "campagne agricole 2018". */
const NOUN_REACH = 3;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** Before a number that counts. */
const HEDGE = /^(?:some|about|around|nearly|almost|over|than|least|only|all|other|another|these|those)$/;

/**
 * "The 2018 budget", "a 2016 UN report", "the 2015 earthquake"; "la campagne agricole 2018": a year beside a noun in
 * small letters that is told by its year. Beside capitals it is part of a name ("the 2018 Response Plan").
 */
export const isYearOfNoun = (
  compiled: CompiledLexicon,
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean => {
  const small = (token: Token | undefined): boolean => token?.kind === 'word' && !isCapitalised(token);
  // Only English puts it ahead, and gives its months capitals.
  if (!compiled.lexicon.capitals) {
    for (let at = first - 1; at >= first - NOUN_REACH + 1; at -= 1) {
      if (!small(tokens[at])) return false;
      if (compiled.yearNouns.has(tokens[at]?.lower ?? '')) return true;
    }
    return false;
  }
  if (HEDGE.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = end; at < end + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (!small(token) && !ACRONYM.test(token?.text ?? '')) return false;
    if (compiled.yearNouns.has(token?.lower ?? ''))
      return !isCapitalised(tokens[at + 1]) || tokens[at + 1]?.kind !== 'word';
  }
  return false;
};
