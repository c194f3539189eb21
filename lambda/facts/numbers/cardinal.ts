import type { NumberData } from '../language/data.ts';
import { type Token, touches } from '../text/tokens.ts';
import { numeralValue } from './numeral.ts';

/** A cardinal number in digits or words, with its scale. */
export interface Cardinal {
  readonly value: number;
  /** What the scale words multiplied by; 1 where there were none. */
  readonly scale: number;
  readonly words: boolean;
  readonly next: number;
  /**
   * The same numeral without its letter "m" or "b", which is a scale beside a currency or people only: "600m" alone is
   * a distance.
   */
  readonly unscaled?: Cardinal;
}

/** Most scale words in a row: "hundred thousand million". */
const MOST_SCALES = 3;

/** Scale words that are short for longer ones. */
const SHORT_SCALE = /^(?:mio|mrd|tsd|mln|mld|млн|млрд|тыс|тис|tys)$/;

const scalesAfter = (tokens: readonly Token[], index: number, data: NumberData): { scale: number; next: number } => {
  let scale = 1;
  let next = index;
  for (let count = 0; count < MOST_SCALES; count += 1) {
    const factor = data.scales.get(tokens[next]?.lower ?? '');
    if (factor === undefined || (factor < 1000 && scale > 1)) break;
    scale *= factor;
    next += 1;
    // "12 Mio. Euro", "5 тыс. человек": the stop is the abbreviation's where the words go on.
    const stop = tokens[next];
    const stopped = stop?.text === '.' && touches(tokens[next - 1], stop) && tokens[next + 1]?.kind === 'word';
    if (stopped && SHORT_SCALE.test(tokens[next - 1]?.lower ?? '')) next += 1;
  }
  return { scale, next };
};

/** Scales that stand apart too: "USD 118.7 M", "2.5 m people". */
const SPACED_SCALES = /^(?:m|M|MM|Mn|mn|bn|Md|Mds)$/;
/** Letters that are scales beside a currency or people only. */
const LETTERS = /^[mbMB]$/;
/** Who writes "1,200 m" means metres. */
const MOST_MILLIONS = 1000;

const digits = (tokens: readonly Token[], index: number, data: NumberData): Cardinal | null => {
  const token = tokens[index];
  if (token?.kind !== 'numeral') return null;
  const after = tokens[index + 1];
  const attached =
    after?.kind === 'word' && (touches(token, after) || SPACED_SCALES.test(after.text))
      ? data.attachedScales.get(after.text)
      : undefined;
  const scaled = attached === undefined ? scalesAfter(tokens, index + 1, data) : { scale: attached, next: index + 2 };
  const grouped = data.commaThousands && /^[1-9]\d{0,2},\d{3}$/.test(token.text);
  const value = numeralValue(token.text, data.notation, scaled.scale > 1 && !grouped);
  if (value === null || !Number.isFinite(value)) return null;
  const bare = { value, scale: 1, words: false, next: index + 1 };
  // Rounded: 1.1 × 1e6 is 1100000.0000000001 in binary.
  const whole = {
    value: Number((value * scaled.scale).toPrecision(15)),
    scale: scaled.scale,
    words: false,
    next: scaled.next,
  };
  if (attached === undefined || !LETTERS.test(after?.text ?? '')) return withRest(tokens, whole, data);
  return value < MOST_MILLIONS ? { ...whole, unscaled: bare } : bare;
};

/** "3 mil 500": the thousands in one numeral, the rest in the next, as Mexican papers write. */
const withRest = (tokens: readonly Token[], thousands: Cardinal, data: NumberData): Cardinal => {
  const rest = tokens[thousands.next];
  if (data.notation !== 'english' && thousands.scale >= 1e6 && rest?.kind === 'numeral') {
    // "61 millones 502,943 soles", "5 millones 300 mil"
    const below = digits(tokens, thousands.next, data);
    return below !== null && below.value >= 1000 && below.value < 1e6
      ? { ...thousands, value: thousands.value + below.value, next: below.next }
      : thousands;
  }
  if (
    data.notation === 'english' ||
    thousands.scale !== 1000 ||
    !data.bareScales.has(tokens[thousands.next - 1]?.lower ?? '')
  )
    return thousands;
  if (rest?.kind !== 'numeral' || !/^\d{1,3}$/.test(rest.text)) return thousands;
  return { ...thousands, value: thousands.value + Number(rest.text), next: thousands.next + 1 };
};

const inWords = (tokens: readonly Token[], first: number, data: NumberData): Cardinal | null => {
  let total = 0;
  let current: number | null = null;
  let scale = 1;
  let index = first;
  let next = first;
  for (;;) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'numeral') break;
    const small = data.cardinals.get(token.lower);
    const factor = data.scales.get(token.lower);
    if (small !== undefined) {
      const hyphen: boolean = tokens[index - 1]?.text === '-';
      if (current === null || current === 0) current = small;
      else if (hyphen && current % 100 === 4 && small === 20)
        current += 76; // "quatre-vingt"
      else if (current % 100 >= 20 && current % 10 === 0 && small < (data.joinsTens ? 20 : 10)) current += small;
      else if (current % 100 === 0 && current >= 100 && small < 100) current += small;
      else break;
    } else if (factor !== undefined && (current !== null || data.bareScales.has(token.lower))) {
      if (factor < 1000) {
        current = (current === null || current === 0 ? 1 : current) * factor;
        // "un centenar de líderes": a collective noun wants its "de", as "millón" does.
        if (!data.bareScales.has(token.lower) && !data.bareScales.has(token.lower.replace(/s$/, ''))) scale = factor;
      } else {
        total =
          scale > 1 && factor > scale && (current === null || current === 0)
            ? total * factor
            : total + (current || 1) * factor;
        current = 0;
        scale = factor;
      }
    } else break;
    index += 1;
    next = index;
    // "nine-hundred"
    if (
      tokens[index]?.text === '-' &&
      data.scales.has(tokens[index + 1]?.lower ?? '') &&
      touches(tokens[index - 1], tokens[index])
    )
      index += 1;
    const joint = tokens[index];
    const beyond = data.cardinals.get(tokens[index + 1]?.lower ?? '');
    if (joint !== undefined && beyond !== undefined) {
      const tens = current !== null && current % 100 >= 20 && current % 10 === 0;
      if (joint.text === '-' && touches(tokens[index - 1], joint) && touches(joint, tokens[index + 1])) index += 1;
      else if (
        data.joiner.has(joint.lower) &&
        (data.joinsTens ? tens && beyond < 20 : current !== null && current % 100 === 0)
      )
        index += 1;
    }
  }
  return next === first || current === null ? null : { value: total + current, scale, words: true, next };
};

/** "half a million", "a quarter of a million", "one and a half million" have their fraction before the scale. */
const fractionOfScale = (tokens: readonly Token[], index: number, data: NumberData): Cardinal | null => {
  let at = index;
  if (data.indefinite.has(tokens[at]?.lower ?? '')) at += 1;
  const share = data.fractions.get(tokens[at]?.lower ?? '');
  if (share === undefined) return null;
  at += 1;
  // "un demi-million"
  if (tokens[at]?.text === '-') at += 1;
  if (data.of.has(tokens[at]?.lower ?? '')) at += 1;
  if (data.indefinite.has(tokens[at]?.lower ?? '')) at += 1;
  const { scale, next } = scalesAfter(tokens, at, data);
  return scale < 12 ? null : { value: share * scale, scale, words: true, next };
};

const withHalf = (tokens: readonly Token[], base: Cardinal | null, data: NumberData): Cardinal | null => {
  if (base === null || base.scale > 1 || !data.joiner.has(tokens[base.next]?.lower ?? '')) return base;
  if (!data.indefinite.has(tokens[base.next + 1]?.lower ?? '') || !data.halves.has(tokens[base.next + 2]?.lower ?? ''))
    return base;
  const { scale, next } = scalesAfter(tokens, base.next + 3, data);
  return scale === 1 ? base : { value: (base.value + 0.5) * scale, scale, words: true, next };
};

/** The cardinal that starts at the token, or null. "a hundred" and "half a million" count; "hundreds" do not. */
export const cardinalAt = (tokens: readonly Token[], index: number, data: NumberData): Cardinal | null => {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return digits(tokens, index, data);
  const halved = fractionOfScale(tokens, index, data);
  if (halved !== null) return halved;
  if (data.indefinite.has(token.lower) && !data.cardinals.has(token.lower)) {
    const { scale, next } = scalesAfter(tokens, index + 1, data);
    return scale === 1 ? null : { value: scale, scale, words: true, next };
  }
  const words = withHalf(tokens, inWords(tokens, index, data), data);
  // "un millón 515.530"
  return words !== null && words.scale >= 1000 && tokens[words.next]?.kind === 'numeral'
    ? withRest(tokens, words, data)
    : words;
};
