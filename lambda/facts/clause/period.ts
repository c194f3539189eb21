import type { Period, Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import type { ResolvedDate } from '../dates/resolve.ts';
import type { PeriodData } from '../language/periods.ts';
import { languageData } from '../language/registry.ts';
import { type Token, tokenIndexAt, tokensOf, touches } from '../text/tokens.ts';
import { isBaseline, isCompared, isLasting } from './period-baseline.ts';
import { isOfElse, isSince } from './period-roles.ts';
import type { Asked, Candidate } from './period-weighed.ts';
import { datesWithin } from './sentence-dates.ts';

/** A date among these first tokens of a sentence opens it and holds for the whole. */
const OPENING = 8;

/** What stands between a number and a date parts them, in tokens of distance. */
const COST = { comma: 2, joint: 3, mark: 12, bracket: 6, contrast: 20 } as const;
/** "from 900 in 2016 to 400", "50 in May and 60": behind a date they lead on to another. */
const JOINS = /^(?:to|and|à|et|a|y|e)$/;
/** Distance of a date that opens its sentence, at most, where no other date stands between. */
const OPENS = 8;

/** Tokens between "and" and a date, and behind that date, in which it belongs to another number. */
const LED_REACH = 6;
const ONWARDS = 4;

const NO_STOPS: ReadonlySet<string> = new Set();
const QUOTE = /[“”"«»]/;

/** Behind a numeral that is a share: "84 per cent", "84%". */
const SHARE = /^(?:%|per|percent|pour|por)$/;

/** "… in 2016. 84% of the deaths": a sentence that begins in digits is not cut off, but its share holds in general. */
const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' &&
  tokens[at + 1]?.kind === 'numeral' &&
  !touches(tokens[at], tokens[at + 1]) &&
  SHARE.test(tokens[at + 2]?.lower ?? '');

/** Words of a list that goes on: "300 wells by May as well as 90 by June". */
const GOES_ON = /^(?:,|and|as|well|to|et|ainsi|que|puis|à|y|e|así|como|a|some|about|another)$/;
/** Tokens before a date in which the number stands that it closes, and between the next number and its own date. */
const CLOSES_REACH = 10;

/** Does a number stand before the date, and no mark between? */
const endsNumber = (tokens: readonly Token[], date: Candidate): boolean => {
  for (let at = date.first - 1; at >= date.first - CLOSES_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:()]$/.test(token.text)) return false;
    if (token.kind === 'numeral') return true;
  }
  return false;
};

/** "40 by 2018 as well as 60 by 2020": the first date closes what stands before it, for each number has its own. */
const closesAnother = (
  tokens: readonly Token[],
  date: Candidate,
  number: Asked,
  after: Candidate | undefined,
): boolean =>
  after !== undefined &&
  after.first >= number.next &&
  after.first - number.next <= CLOSES_REACH &&
  date.next < (number.hedgeFirst ?? number.first) &&
  tokens.slice(date.next, number.hedgeFirst ?? number.first).every(({ lower }) => GOES_ON.test(lower)) &&
  tokens.slice(number.next, after.first).every(({ text }) => !/^[,;:.(]$/.test(text)) &&
  endsNumber(tokens, date);

/** How far the date is from the number, in tokens, or null where something parts them for good. */
const distance = (tokens: readonly Token[], date: Candidate, number: Asked, data: PeriodData): number | null => {
  const before = date.next <= number.first;
  const [from, to] = before ? [date.next, number.first] : [number.next, date.first];
  for (let at = from; at < to; at += 1) if (endsSentence(tokens, at)) return null;
  const between = before ? tokens.slice(date.next, number.first) : tokens.slice(number.next, date.first);
  if (between.filter(({ text }) => QUOTE.test(text)).length % 2 === 1) return null;
  if (!before && isBaseline(between, data)) return null;
  if (before && (isCompared(tokens, date, data) || isLasting(between, date, data))) return null;
  // "sheltered 244 people and in December 1,947": a date between "and" and another number is that one's.
  const led = tokens.slice(Math.max(number.next, date.first - LED_REACH), date.first);
  const lastNumber = led.findLastIndex(({ kind }) => kind === 'numeral');
  const onwards = tokens.slice(date.next, date.next + ONWARDS).some(({ kind }) => kind === 'numeral');
  let cost =
    !before && onwards && led.slice(lastNumber + 1).some(({ lower }) => /^(?:and|et|y|e)$/.test(lower))
      ? COST.contrast
      : 0;
  for (const token of between)
    cost +=
      1 +
      (token.text === ','
        ? COST.comma
        : token.text === ';'
          ? COST.mark
          : token.text === '(' || token.text === ')'
            ? COST.bracket
            : data.contrasting.has(token.lower)
              ? COST.contrast
              : before && JOINS.test(token.lower)
                ? COST.joint
                : 0);
  return cost;
};

/** The period of a number: of the dates of its sentence the one that stands to it, or null. */
export const periodAround = (context: FactContext, field: FieldText, sentence: Span, number: Asked): Period | null => {
  const data = languageData(context.language).periods;
  const dates = datesWithin(context, field, sentence, number);
  if (data === null) return nearest(dates, number)?.period ?? null;
  const tokens = tokensOf(context, field);
  const stops = languageData(context.language).statistic?.stops ?? NO_STOPS;
  const first = tokenIndexAt(tokens, sentence.start);
  const next = tokenIndexAt(tokens, sentence.end);
  const candidates = dates
    .filter((date) => !date.heads)
    .map((date) => ({ ...date, first: tokenIndexAt(tokens, date.start), next: tokenIndexAt(tokens, date.end) }))
    .filter((date) => !isOfElse({ tokens, date, number, first, next, data, stops }));
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  candidates.forEach((date, index) => {
    const apart = distance(tokens, date, number, data);
    if (apart === null) return;
    const opens = date.first - first < OPENING && date.next <= number.first;
    const alone = (candidates[index + 1]?.first ?? Number.POSITIVE_INFINITY) > number.first;
    const closes = closesAnother(tokens, date, number, candidates[index + 1]);
    const cost = closes ? apart + COST.contrast : opens && alone ? Math.min(apart, OPENS) : apart;
    if (cost >= least) return;
    least = cost;
    best = date;
  });
  if (best === null) return null;
  const { period }: Candidate = best;
  // What began on a day goes on: the date itself is closed, the period is not.
  return period.start !== null && isSince(tokens, best, first, data) ? { start: period.start, end: null } : period;
};

const nearest = (dates: readonly ResolvedDate[], number: Span): ResolvedDate | null => {
  let best: ResolvedDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    const apart = date.end <= number.start ? number.start - date.end : date.start - number.end;
    if (apart < 0 || apart >= least) continue;
    least = apart;
    best = date;
  }
  return best;
};
