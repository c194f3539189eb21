import type { LanguageData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import { type Amount, amountAt, express, isYear } from './amount.ts';
import type { NumberExpression } from './expression.ts';

/** Nouns of change in French and Spanish: "de A à B" right behind them tells how much, not from what to what. */
const NOUNS =
  /^(?:croissance|hausse|augmentation|baisse|diminution|réduction|recul|chute|aumento|crecimiento|incremento|caída|disminución|reducción|descenso)$/;
const NOUN_REACH = 3;

/** Tokens before "from" in which a verb of change is looked for: "rose sharply over the year from 5 to 8 per cent". */
const CHANGE_REACH = 12;

/**
 * "fell from 57 to 41 per cent" tells of a change, with two figures; "from 200 to 300 people" is a range.
 * @param anyLead whether the word before the number may be any, not "from" or "by" alone
 */
export const tellsChange = (
  tokens: readonly Token[],
  first: number,
  { numbers }: LanguageData,
  anyLead = false,
): boolean => {
  // "rose from 5 to 8", "rose by 3.5 points to 12 per cent"
  const led = tokens[first - 1]?.lower ?? '';
  if (!anyLead && !numbers.changeFrom.has(led) && !/^(?:by|par|por|en)$/.test(led)) return false;
  for (let at = first - 2; at >= Math.max(0, first - CHANGE_REACH); at -= 1) {
    if (/^[.;!?]$/.test(tokens[at]?.text ?? '')) return false;
    // "une croissance de 4 à 5 %" is between the two
    if (numbers.changes.has(tokens[at]?.lower ?? ''))
      return (
        numbers.notation === 'english' || anyLead || !(first - at <= NOUN_REACH && NOUNS.test(tokens[at]?.lower ?? ''))
      );
  }
  return false;
};

/** "from 1.6 to 2.1 million": the first figure of a change has the scale and the sign of the second. */
export const changedTo = (tokens: readonly Token[], amount: Amount, language: LanguageData): Amount | null => {
  if (amount.scale > 1 || amount.percent || !tellsChange(tokens, amount.first, language)) return null;
  const led = tokens[amount.first - 1]?.lower ?? '';
  if (isYear(amount) && led !== 'from' && language.units.yearBefore.has(led)) return null;
  const to = language.numbers.rangeTo.startingAt(tokens, amount.next);
  return to === null ? null : amountAt(tokens, to.next, language, to.next);
};

/** Tokens from a share to what it is compared with: "43 per cent of the returnees were women, up from 31". */
const COMPARED_REACH = 16;

/** "43 per cent …, up from 31 in 2015": what a share is compared with is one too. */
export const comparedToPercent = (tokens: readonly Token[], amount: Amount, language: LanguageData): boolean => {
  if (amount.words || amount.scale > 1 || amount.currency !== null || amount.value > WHOLE) return false;
  if (language.relations?.baselineBefore.endingAt(tokens, amount.first - 1) == null) return false;
  const after = tokens[amount.next];
  if (after?.kind === 'word' && language.statistic?.stops.has(after.lower) !== true) return false;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - COMPARED_REACH); at -= 1) {
    if (/^[.;]$/.test(tokens[at]?.text ?? '')) return false;
    if (language.numbers.percent.endingAt(tokens, at) !== null) return true;
    if (tokens[at]?.kind === 'numeral') return false;
  }
  return false;
};

const ARTICLE = /^(?:the|el|la|los|las|le|les)$/;

/** Beyond it, what a rate "fell to" is a count: "from 57 per cent to 4,100". */
const WHOLE = 100;

/** "fell from 57 per cent to 41": the second figure of a change is a share as its first is. */
export const changedFromPercent = (tokens: readonly Token[], amount: Amount, language: LanguageData): boolean => {
  if (amount.words || amount.scale > 1 || amount.currency !== null || amount.value > WHOLE) return false;
  const article = ARTICLE.test(tokens[amount.first - 1]?.lower ?? '') ? 1 : 0;
  const to = language.numbers.rangeTo.endingAt(tokens, amount.first - 1 - article);
  const sign = to === null ? null : language.numbers.percent.endingAt(tokens, to.first - 1);
  const numeral = sign === null ? null : tokens[sign.first - 1];
  if (sign === null || numeral?.kind !== 'numeral' || !tellsChange(tokens, sign.first - 1, language)) return false;
  const data = language.statistic;
  const after = tokens[amount.next];
  return after === undefined || after.kind !== 'word' || data?.stops.has(after.lower) === true;
};

/** "10 to 15 per cent", "between 200 and 300", "USD 5–10 million": the ends share scale, currency and per cent. */
export const rangeFrom = (tokens: readonly Token[], low: Amount, language: LanguageData): NumberExpression | null => {
  const data = language.numbers;
  // "entre el 20 y el 30 por ciento"
  const led = ARTICLE.test(tokens[low.first - 1]?.lower ?? '') ? low.first - 2 : low.first - 1;
  const before = tokens[led]?.lower ?? '';
  const joint = tokens[low.next];
  const between =
    data.rangeBetween.has(before) && data.rangeAnd.has(joint?.lower ?? '')
      ? { next: ARTICLE.test(tokens[low.next + 1]?.lower ?? '') ? low.next + 2 : low.next + 1 }
      : null;
  const to = between ?? data.rangeTo.startingAt(tokens, low.next);
  if (to === null || (between === null && joint?.kind === 'word' && tellsChange(tokens, low.first, language)))
    return null;
  let at = to.next;
  const sign = language.currencies.before.startingAt(tokens, at);
  if (sign !== null) at = sign.next;
  const high = amountAt(tokens, at, language, to.next);
  if (high === null || high.value <= low.value * (low.scale === 1 && high.scale > 1 ? 1 / high.scale : 1)) return null;
  if (isYear(low) && isYear(high)) return null;
  // "rose from 1,200 in 2016 to 3,400": the year of the first figure.
  if (isYear(low) && before !== 'from' && language.units.yearBefore.has(before)) return null;
  // "Bulletin 54-2017"
  if (isYear(high) && /^[-–]$/.test(joint?.text ?? '') && low.scale === 1 && !low.words) return null;
  const scale = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? high.scale : 1;
  const from = low.value * scale;
  if (from >= high.value || (joint?.lower === 'or' && high.value > from * 2)) return null;
  if (low.percent && !high.percent) return null;
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency) return null;
  return express(tokens, high.percent ? 'percent' : 'count', from, high.value, {
    first: low.first,
    next: high.next,
    currency: low.currency ?? high.currency,
    words: low.words && high.words,
    scale: high.scale,
  });
};
