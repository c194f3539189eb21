import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Span } from '../../contract/fact.ts';
import { TELEPHONE_LABEL_BEFORE } from './openings.ts';

/** Telephone numbers as found: several where the last digits are a range ("-11-13"). */
export interface FoundTelephone extends Span {
  /** E.164. */
  readonly numbers: readonly string[];
}

// One character class, bounded: no way to read a run twice.
const CANDIDATE = /(?<![\p{L}\d@#/.])(?:\+|00)?[\s-]{0,2}\(?\+?\d[\d\s().\u2010-\u2014/-]{4,28}\d/gu;
/** A fax is no telephone. */
const FAX = /fax\s?[.:]{0,2}\s{0,2}$/i;
/** E.164 allows 15 digits; releases print one too many now and then, and the reader is shown what they print. */
const DIGITS = { min: 7, max: 16 } as const;
/** Widest range of last digits that is a group of lines. */
const MAX_LINES = 9;

const toE164 = (written: string, country: CountryCode | null): string | null => {
  const international = written
    .trim()
    .replace(/^\(?\+\s*/, '+')
    .replace(/^00\s*/, '+')
    .replace(/^\+0(?!0)/, '0');
  const plus = international.startsWith('+');
  const parsed = parsePhoneNumberFromString(international, plus || country === null ? undefined : country);
  if (parsed !== undefined && (plus || parsed.isValid())) return parsed.number;
  const digits = international.replace(/\D/g, '');
  return plus && digits.length >= DIGITS.min && digits.length <= DIGITS.max ? `+${digits}` : null;
};

/** "55044811-13" is three numbers, "836 - 44" nine; "81-12" would run backwards and is none. */
const withLines = (written: string): { readonly first: string; readonly last: number | null } => {
  const match = /^(.{6,}\d)\s?[-\u2010-\u2014/]\s?(\d{1,2})$/.exec(written);
  if (match === null) return { first: written, last: null };
  const [, first = '', tail = ''] = match;
  const digits = first.replace(/\D/g, '');
  const before = Number(digits.slice(-tail.length));
  const lines = Number(tail) - before;
  return lines > 0 && lines <= MAX_LINES && digits.length >= DIGITS.min
    ? { first, last: lines }
    : { first: written, last: null };
};

/** Code units in which a label is looked for. */
const LOOK_BACK = 16;
/** A national number without a label has to be this long, and valid in its country; in pairs ("72 30 12 88") one less. */
const MIN_UNLABELLED = 9;
const IN_PAIRS = /^\d{2}(?:[ .]\d{2}){3,4}$/;

/**
 * Telephone numbers of a contact line, as E.164 (`countryOf` gives the ISO 3166-1 code for an offset): "+", "00" and national ones (where the country is known and a label
 * stands before), however they are spaced.
 */
export const findTelephones = (text: string, countryOf: (at: number) => string | null): readonly FoundTelephone[] => {
  const found: FoundTelephone[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const raw = match[0];
    // Two spaces or a line end part two numbers; so does a new "+".
    const written = (/^[\s\S]*?(?=\n|\s{3,}|$)/.exec(raw.trimStart())?.[0] ?? raw).trimEnd();
    const start = match.index + (raw.length - raw.trimStart().length);
    // In a line that runs from right to left the "+" may stand behind its digits.
    const plusBehind =
      !/^\(?\+/.test(written) && /^\+(?!\d)/.test(text.slice(start + written.length, start + written.length + 2));
    const international = plusBehind || /^\(?\+(?!0)|^00/.test(written);
    const digits = written.replace(/\D/g, '').length;
    if (digits < DIGITS.min || digits > DIGITS.max + 3) continue;
    const before = text.slice(Math.max(0, start - LOOK_BACK), start);
    if (
      FAX.test(before) ||
      (!international && digits < MIN_UNLABELLED && !TELEPHONE_LABEL_BEFORE.test(before) && !IN_PAIRS.test(written))
    )
      continue;
    const { first, last } = withLines(plusBehind ? `+${written}` : written);
    const country = international ? null : countryOf(start);
    const number = toE164(first, country !== null && isSupportedCountry(country) ? country : null);
    if (number === null) continue;
    const numbers = [number];
    for (let line = 1; line <= (last ?? 0); line++)
      numbers.push(`+${(BigInt(number.slice(1)) + BigInt(line)).toString()}`);
    found.push({ numbers, start, end: start + written.length });
  }
  return found;
};
