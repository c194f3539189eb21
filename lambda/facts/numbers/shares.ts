import type { LanguageData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import { type Amount, amountAt, express, isYear } from './amount.ts';
import { cardinalAt } from './cardinal.ts';
import type { NumberExpression } from './expression.ts';

/** "two-thirds", "a quarter of", "half": a fraction word is a number only where it says of what. */
export const fractionAt = (
  tokens: readonly Token[],
  index: number,
  language: LanguageData,
): NumberExpression | null => {
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
  // "tres cuartas partes"
  const parted = data.parts.has(tokens[at + 1]?.lower ?? '') ? data.partFractions.get(word) : undefined;
  const share = parted ?? data.fractions.get(word);
  if (share === undefined || (count > 1 && !/s$/.test(word) && !data.halves.has(word))) return null;
  if (parted !== undefined) at += 1;
  const after = tokens[at + 1];
  const indefinite = data.indefinite.has(token.lower);
  // "a third country", "a quarter century" are no shares; "a third of", "by a third" are.
  const noun =
    after?.kind === 'word' &&
    !data.of.has(after.lower) &&
    language.statistic?.stops.has(after.lower) !== true &&
    // "un tercio denunció"
    !(data.notation === 'continental' && /(?:ó|aron|ieron)$/.test(after.lower));
  if (noun && count === 1 && (indefinite || word !== 'half')) return null;
  const value = Number((count * share).toFixed(4));
  return value >= 1 ? null : express(tokens, 'ratio', value, value, { first: index, next: at + 1, words: true });
};

/** "half a tonne", "une demi-tonne", "media tonelada": half of a measure is a number of its own. */
export const halfMeasureAt = (
  tokens: readonly Token[],
  index: number,
  language: LanguageData,
): NumberExpression | null => {
  const data = language.numbers;
  const word = tokens[index]?.lower ?? '';
  const indefinite = data.indefinite.has(word) && data.halfOf.has(tokens[index + 1]?.lower ?? '');
  const at = indefinite ? index + 1 : index;
  if (!data.halfOf.has(tokens[at]?.lower ?? '')) return null;
  const following = tokens[at + 1];
  const next = following?.text === '-' || data.indefinite.has(following?.lower ?? '') ? at + 2 : at + 1;
  if (language.units.measures.startingAt(tokens, next) === null) return null;
  return express(tokens, 'count', 0.5, 0.5, { first: index, next, words: true });
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
    // "un grupo de 90", "un projet sur trois ans": an article, and no share.
    if (/^(?:de|d)$/.test(tokens[at + 1]?.lower ?? '') && link.next - at === 2) return null;
    const beyond = tokens[whole.next]?.lower ?? '';
    if (language.units.durations.has(beyond) || statistic.people.has(beyond) || statistic.nouns.has(beyond))
      return null;
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
export const shareOf = (tokens: readonly Token[], part: Amount, language: LanguageData): NumberExpression | null => {
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
export const sharesPercent = (tokens: readonly Token[], amount: Amount, language: LanguageData): boolean => {
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

/** Tokens before a multiple in which its "by" is looked for. */
const GROWN_REACH = 4;

/** "three times more", "5-fold", "doubled". */
export const multipleOf = (
  tokens: readonly Token[],
  amount: Amount,
  language: LanguageData,
): NumberExpression | null => {
  const data = language.numbers;
  if (amount.currency !== null || amount.percent) return null;
  const at = tokens[amount.next]?.text === '-' ? amount.next + 1 : amount.next;
  const word = tokens[at]?.lower ?? '';
  if (amount.value === 1 || !data.times.has(word)) return null;
  // "increased by more than five times"
  const grown = tokens.slice(Math.max(0, amount.first - GROWN_REACH), amount.first);
  const multiplies = grown.some((token) => /^(?:by|par|por)$/.test(token.lower));
  if (word !== 'fold' && !multiplies && !data.timesThan.has(tokens[at + 1]?.lower ?? '')) return null;
  return express(tokens, 'multiple', amount.value, amount.value, {
    first: amount.first,
    next: at + 1,
    words: amount.words,
  });
};
