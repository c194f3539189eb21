import type { LanguageData } from '../language/data.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { type Cardinal, cardinalAt } from './cardinal.ts';
import type { NumberExpression } from './expression.ts';

interface Amount extends Cardinal {
  readonly first: number;
  readonly currency: string | null;
  readonly percent: boolean;
}

const isYear = (amount: Amount): boolean =>
  !amount.words && amount.scale === 1 && Number.isInteger(amount.value) && amount.value >= 1900 && amount.value <= 2100;

/** Codes are capitals ("PEN", not "pen"), and the letter of "A$" touches its sign ("a $5 grant"). */
const isSign = (tokens: readonly Token[], first: number): boolean => {
  const token = tokens[first];
  if (token?.kind !== 'word') return true;
  if (token.text.length === 1) return touches(token, tokens[first + 1]);
  return token.text.length > 3 || token.text.charAt(0) !== token.lower.charAt(0);
};

const signBefore = (tokens: readonly Token[], index: number, language: LanguageData, floor: number) => {
  const table = language.currencies.before;
  const longest = table.endingAt(tokens, index - 1);
  if (longest === null || longest.first < floor) return null;
  if (isSign(tokens, longest.first)) return longest;
  // "Sudan’s $5 million": not Singapore's dollar, but a dollar all the same.
  const shortest = tokens[index - 1]?.kind === 'mark' ? table.startingAt(tokens, index - 1) : null;
  return shortest === null ? null : { value: shortest.value, first: index - 1 };
};

/** A cardinal with the currency before or after it, or its per cent sign. */
const amountAt = (tokens: readonly Token[], index: number, language: LanguageData, floor: number): Amount | null => {
  const read = cardinalAt(tokens, index, language.numbers);
  if (read === null) return null;
  const before = signBefore(tokens, index, language, floor);
  const cardinal = before === null && read.unscaled !== undefined ? read.unscaled : read;
  const percent = language.numbers.percent.startingAt(tokens, cardinal.next);
  const sign = percent === null ? language.currencies.after.startingAt(tokens, cardinal.next) : null;
  // "Appeal 2017 US$ 146.9 million": the sign belongs to the number behind it.
  const led = sign !== null && tokens[sign.next]?.kind === 'numeral';
  const after = led && language.currencies.before.endingAt(tokens, sign.next - 1) !== null ? null : sign;
  return {
    ...cardinal,
    first: before?.first ?? index,
    next: percent?.next ?? after?.next ?? cardinal.next,
    currency: before === null ? (after?.value ?? null) : before.value,
    percent: percent !== null,
  };
};

const express = (
  tokens: readonly Token[],
  form: NumberExpression['form'],
  low: number,
  high: number,
  shape: { first: number; next: number; currency?: string | null; words: boolean; scale?: number },
): NumberExpression => ({
  form,
  low,
  high,
  currency: shape.currency ?? null,
  words: shape.words,
  scale: shape.scale ?? 1,
  first: shape.first,
  next: shape.next,
  start: tokens[shape.first]?.start ?? 0,
  end: tokens[shape.next - 1]?.end ?? 0,
});

/** Tokens before "from" in which a verb of change is looked for: "rose sharply over the year from 5 to 8 per cent". */
const CHANGE_REACH = 12;

/** "fell from 57 to 41 per cent" tells of a change, with two figures; "from 200 to 300 people" is a range. */
const tellsChange = (tokens: readonly Token[], first: number, { numbers }: LanguageData): boolean => {
  if (!numbers.changeFrom.has(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 2; at >= Math.max(0, first - CHANGE_REACH); at -= 1) {
    if (/^[.;!?]$/.test(tokens[at]?.text ?? '')) return false;
    if (numbers.changes.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
};

/** "from 1.6 to 2.1 million": the first figure of a change has the scale and the sign of the second. */
const changedTo = (tokens: readonly Token[], amount: Amount, language: LanguageData): Amount | null => {
  if (amount.scale > 1 || amount.percent || !tellsChange(tokens, amount.first, language)) return null;
  const to = language.numbers.rangeTo.startingAt(tokens, amount.next);
  return to === null ? null : amountAt(tokens, to.next, language, to.next);
};

/** "10 to 15 per cent", "between 200 and 300", "USD 5–10 million": the ends share scale, currency and per cent. */
const rangeFrom = (tokens: readonly Token[], low: Amount, language: LanguageData): NumberExpression | null => {
  const data = language.numbers;
  const before = tokens[low.first - 1]?.lower ?? '';
  const joint = tokens[low.next];
  const between =
    data.rangeBetween.has(before) && data.rangeAnd.has(joint?.lower ?? '') ? { next: low.next + 1 } : null;
  const to = between ?? data.rangeTo.startingAt(tokens, low.next);
  if (to === null || (between === null && joint?.kind === 'word' && tellsChange(tokens, low.first, language)))
    return null;
  let at = to.next;
  const sign = language.currencies.before.startingAt(tokens, at);
  if (sign !== null) at = sign.next;
  const high = amountAt(tokens, at, language, to.next);
  if (high === null || high.value <= low.value * (low.scale === 1 && high.scale > 1 ? 1 / high.scale : 1)) return null;
  if (isYear(low) && isYear(high)) return null;
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

/** "two-thirds", "a quarter of", "half": a fraction word is a number only where it says of what. */
const fractionAt = (tokens: readonly Token[], index: number, language: LanguageData): NumberExpression | null => {
  const data = language.numbers;
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word') return null;
  if (data.halves.has(token.lower)) {
    const after = tokens[index + 1];
    if (after?.text === '-' || after === undefined) return null;
    return express(tokens, 'ratio', 0.5, 0.5, { first: index, next: index + 1, words: true });
  }
  const count =
    data.indefinite.has(token.lower) && !data.cardinals.has(token.lower) ? 1 : data.cardinals.get(token.lower);
  if (count === undefined || count > 9) return null;
  let at = index + 1;
  if (tokens[at]?.text === '-') at += 1;
  const word = tokens[at]?.lower ?? '';
  const share = data.fractions.get(word);
  if (share === undefined || (count > 1 && !/s$/.test(word) && !data.halves.has(word))) return null;
  const after = tokens[at + 1];
  const indefinite = data.indefinite.has(token.lower);
  // "a third country", "a quarter century" are no shares; "a third of", "by a third" are.
  const noun =
    after?.kind === 'word' && !data.of.has(after.lower) && language.statistic?.stops.has(after.lower) !== true;
  if (noun && count === 1 && (indefinite || word !== 'half')) return null;
  const value = Number((count * share).toFixed(4));
  return value >= 1 ? null : express(tokens, 'ratio', value, value, { first: index, next: at + 1, words: true });
};

/** Words between the part and "in": "three young people in five". */
const LONGEST_INNER = 3;
/** Wholes that shares are told of. */
const isRound = (whole: number): boolean => whole <= 10 || [12, 20, 25, 50, 100, 1000].includes(whole);

/** "three children in five", "une personne sur quatre", "tres niños de cada diez": the noun stands inside. */
const shareAround = (tokens: readonly Token[], part: Amount, language: LanguageData): NumberExpression | null => {
  const { statistic, numbers } = language;
  if (statistic === null || part.value > 99) return null;
  for (let at = part.next; at < part.next + LONGEST_INNER; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word' || statistic.stops.has(word.lower)) return null;
    const link = numbers.oneIn.startingAt(tokens, at + 1);
    if (link === null) continue;
    const whole = cardinalAt(tokens, link.next, numbers);
    if (whole === null || whole.value <= part.value) return null;
    if (!isRound(whole.value) && !(part.value === 1 && whole.value <= 1000)) return null;
    // "two people in three countries": a noun behind the whole makes it a count of its own.
    const after = tokens[whole.next];
    if (link.next - at === 2 && /^(?:in|de)$/.test(tokens[at + 1]?.lower ?? '') && after?.kind === 'word')
      if (statistic.people.has(after.lower) || statistic.nouns.has(after.lower)) return null;
    const value = Number((part.value / whole.value).toFixed(4));
    const shape = { first: part.first, next: whole.next, words: part.words };
    return { ...express(tokens, 'ratio', value, value, shape), inner: { first: part.next, next: at + 1 } };
  }
  return null;
};

/** "one in five", "four out of every ten". */
const shareOf = (tokens: readonly Token[], part: Amount, language: LanguageData): NumberExpression | null => {
  if (part.currency !== null || part.percent || part.scale > 1 || !Number.isInteger(part.value) || part.value > 99)
    return null;
  const link = language.numbers.oneIn.startingAt(tokens, part.next);
  if (link === null) return shareAround(tokens, part, language);
  const whole = cardinalAt(tokens, link.next, language.numbers);
  if (whole === null || !Number.isInteger(whole.value) || whole.value <= part.value || whole.value > 10_000)
    return null;
  if (isYear({ ...whole, first: 0, currency: null, percent: false })) return null;
  // "10 in 35 countries" counts twice; a share has a round or small whole.
  const after = tokens[whole.next];
  if (link.next - part.next === 1 && whole.value > 12 && !/^(?:1?[05]0*)$/.test(String(whole.value))) return null;
  if (after !== undefined && language.units.durations.has(after.lower)) return null;
  // "27 out of 47 counties" counts twice; "four out of ten" is a share.
  if (link.next - part.next > 1 && part.value > 1 && !isRound(whole.value)) return null;
  const value = Number((part.value / whole.value).toFixed(4));
  return express(tokens, 'ratio', value, value, { first: part.first, next: whole.next, words: part.words });
};

/** Numbers of a list that share one sign: "23 and 21 per cent", "10, 20 et 30 %". */
const LONGEST_LIST = 4;

/** Does the per cent sign of a later number in the list hold for this one too? */
const sharesPercent = (tokens: readonly Token[], amount: Amount, language: LanguageData): boolean => {
  let last: Amount = amount;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (last.words || last.scale > 1 || last.value > 100 || last.currency !== null) return false;
    const joint = tokens[last.next];
    if (joint === undefined || !(joint.text === ',' || language.numbers.rangeAnd.has(joint.lower))) return false;
    const following = amountAt(tokens, last.next + 1, language, last.next + 1);
    if (following === null) return false;
    if (following.percent) return following.value <= 100;
    last = following;
  }
  return false;
};

/** "three times more", "5-fold", "doubled". */
const multipleOf = (tokens: readonly Token[], amount: Amount, language: LanguageData): NumberExpression | null => {
  const data = language.numbers;
  if (amount.currency !== null || amount.percent) return null;
  const at = tokens[amount.next]?.text === '-' ? amount.next + 1 : amount.next;
  const word = tokens[at]?.lower ?? '';
  if (
    amount.value === 1 ||
    !data.times.has(word) ||
    (word !== 'fold' && !data.timesThan.has(tokens[at + 1]?.lower ?? ''))
  )
    return null;
  return express(tokens, 'multiple', amount.value, amount.value, {
    first: amount.first,
    next: at + 1,
    words: amount.words,
  });
};

/** A letter, digit or mark glued to the numeral that makes it part of a name: "COVID-19", "H1N1", "24/7", "6.5.1". */
const glued = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!touches(before, token) || before === undefined) return false;
  if (before.kind !== 'mark') return true;
  const further = tokens[index - 2];
  if (/[/.,:_#]/.test(before.text)) return touches(further, before) || before.text === '#';
  if (/[-–—]/.test(before.text)) return touches(further, before) && further?.kind !== 'mark' && further?.text !== ')';
  return /[+@&=]/.test(before.text);
};

/**
 * The number expression that starts with the cardinal, fraction or multiple at this token, or null.
 * `floor` is the first token that no earlier expression has taken.
 */
export const quantityAt = (
  tokens: readonly Token[],
  index: number,
  language: LanguageData,
  floor: number,
): NumberExpression | null => {
  const data = language.numbers;
  const multiplied = data.multiplied.startingAt(tokens, index);
  if (multiplied !== null)
    return express(tokens, 'multiple', multiplied.value, multiplied.value, {
      first: index,
      next: index + 1,
      words: true,
    });
  const amount = amountAt(tokens, index, language, floor);
  if (amount === null || amount.words) {
    const fraction = amount === null || !(amount.scale > 1) ? fractionAt(tokens, index, language) : null;
    if (fraction !== null) return fraction;
  }
  if (amount === null || (amount.currency === null && glued(tokens, index))) return null;
  if (amount.words && isCapitalised(tokens[index]) && isCapitalised(tokens[amount.next]) && amount.next - index > 3)
    return null;
  const after = changedTo(tokens, amount, language);
  const scaled =
    after !== null && after.scale > 1 && amount.value < after.scale
      ? { ...amount, value: Number((amount.value * after.scale).toPrecision(15)), scale: after.scale }
      : amount;
  return (
    shareOf(tokens, amount, language) ??
    multipleOf(tokens, amount, language) ??
    rangeFrom(tokens, amount, language) ??
    express(
      tokens,
      amount.percent || after?.percent === true || sharesPercent(tokens, amount, language) ? 'percent' : 'count',
      scaled.value,
      scaled.value,
      scaled,
    )
  );
};
