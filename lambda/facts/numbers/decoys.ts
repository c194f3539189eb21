import type { FieldText } from '../context.ts';
import type { LanguageData, UnitData } from '../language/data.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import type { HedgedNumber } from './expression.ts';

/** Why a number is no statistic. */
export type Decoy =
  | 'year'
  | 'date'
  | 'time'
  | 'age'
  | 'duration'
  | 'distance'
  | 'phone'
  | 'label'
  | 'list'
  | 'glued'
  | 'repeat'
  | 'rate'
  | 'identifier'
  /** Money, and nothing says of which currency. */
  | 'sum';

/** A number with what is known of it. */
export interface DecoyedNumber extends HedgedNumber {
  readonly decoy: Decoy | null;
}

/** A decoy test: what it looks at is bounded, so that a text of nothing but numbers stays linear. */
type Test = (at: {
  readonly number: HedgedNumber;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: LanguageData;
  readonly units: UnitData;
  readonly previous: DecoyedNumber | null;
}) => boolean;

const isNumeral = (token: Token | undefined): boolean => token?.kind === 'numeral';

const plainDigits = (number: HedgedNumber, tokens: readonly Token[]): string | null => {
  const token = tokens[number.next - 1];
  return number.next - number.first === 1 && token?.kind === 'numeral' && /^\d+$/.test(token.text) ? token.text : null;
};

const glued: Test = ({ number, tokens, units }) => {
  const last = tokens[number.next - 1];
  const after = tokens[number.next];
  if (!touches(last, after) || after === undefined) return false;
  if (after.kind === 'word')
    return (
      units.measures.startingAt(tokens, number.next) === null &&
      units.distances.startingAt(tokens, number.next) === null
    );
  if (/[/:]/.test(after.text))
    return touches(after, tokens[number.next + 1]) && tokens[number.next + 1]?.kind !== 'mark';
  return /[-–]/.test(after.text) && touches(after, tokens[number.next + 1]) && isNumeral(tokens[number.next + 1]);
};

/** "12 :30": the colon touches the minutes alone. */
const isClock = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === ':' &&
  touches(tokens[first - 1], tokens[first]) &&
  /^[0-5]\d$/.test(tokens[first]?.text ?? '') &&
  /^(?:[01]?\d|2[0-3])$/.test(tokens[first - 2]?.text ?? '');

const time: Test = ({ number, tokens, units }) =>
  units.clockAfter.startingAt(tokens, number.next) !== null || isClock(tokens, number.first);

const isMonth = (token: Token | undefined, units: UnitData, language: LanguageData): boolean =>
  token !== undefined &&
  units.months.has(token.lower) &&
  (language.numbers.notation === 'continental' || isCapitalised(token));

const date: Test = ({ number, tokens, units, language }) => {
  if (number.form !== 'count' || number.high > 31) return false;
  let at = number.next;
  while (at < number.next + 3 && (language.numbers.of.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ','))
    at += 1;
  if (isMonth(tokens[at], units, language)) return true;
  // "31 st October"
  if (/^(?:st|nd|rd|th)$/.test(tokens[number.next]?.lower ?? '')) return true;
  // "12, 13 and 14 March"
  for (let ahead = number.next; ahead < number.next + 6; ahead += 1) {
    const token = tokens[ahead];
    if (isMonth(token, units, language)) return true;
    if (token === undefined || !(isNumeral(token) || token.text === ',' || language.numbers.rangeAnd.has(token.lower)))
      break;
  }
  const before = tokens[number.first - 1];
  if (before !== undefined && units.weekdays.has(before.lower) && !number.words) return true;
  // "el 25 asistieron", "le 12 au matin": the singular article before a number that may be a day.
  if (!number.words && number.high > 1 && units.dayArticles.has(before?.lower ?? '')) return true;
  // "desde enero 30 muertes", "On 3 May 14 people died": where it is a day all the same, the dates say so.
  const noun = tokens[number.next]?.lower ?? '';
  if (language.statistic?.people.has(noun) === true || language.statistic?.nouns.has(noun) === true) return false;
  return isMonth(before?.text === '.' ? tokens[number.first - 2] : before, units, language);
};

/** Bare 1950 to 2049 is a year unless a hedge stands before it; the noun after it may still overrule (statistic). */
const year: Test = ({ number, tokens, units }) => {
  const digits = plainDigits(number, tokens);
  if (digits === null || digits.length !== 4 || number.high < 1900 || number.high > 2100) return false;
  const before = tokens[number.first - 1]?.lower ?? '';
  return number.qualifier === 'exact' || units.yearBefore.has(before);
};

const age: Test = ({ number, tokens, units }) => {
  if (number.form !== 'count') return false;
  if (units.ages.startingAt(tokens, number.next) !== null) return number.high < 130;
  return number.high < 130 && units.ageBefore.endingAt(tokens, number.hedgeFirst - 1) !== null;
};

/** Index of what is measured: past the "de" of "une trentaine de kilomètres". */
const behind = (number: HedgedNumber, tokens: readonly Token[], language: LanguageData): number =>
  number.scale > 1 && language.numbers.of.has(tokens[number.next]?.lower ?? '') ? number.next + 1 : number.next;

const duration: Test = ({ number, tokens, units, language }) => {
  if (number.form === 'percent') return false;
  for (let at = behind(number, tokens, language); at <= number.next + 3; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (units.durations.has(word)) return true;
    if (!units.durationFillers.has(word) && word !== '-') return false;
  }
  return false;
};

const distance: Test = ({ number, tokens, units, language }) => {
  if (number.form === 'percent' || units.measures.startingAt(tokens, number.next) !== null) return false;
  const next = tokens[number.next]?.text === '-' ? number.next + 1 : behind(number, tokens, language);
  // "les 30 premiers centimètres"
  const at = units.durationFillers.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  if (units.distances.startingAt(tokens, at) !== null) return true;
  return ['magnitude', 'category', 'richter', 'intensity'].includes(tokens[number.hedgeFirst - 1]?.lower ?? '');
};

/** Most tokens looked back through for the word that announces a telephone number. */
const PHONE_REACH = 14;

/** Digits of a telephone number in groups, and the groups of one: "91 771 16 72". */
const PHONE_DIGITS = 8;
const PHONE_GROUPS = 6;

/** Groups of plain digits with nothing but spaces between, as nothing that counts is written. */
const inGroups = (number: HedgedNumber, tokens: readonly Token[]): boolean => {
  let digits = (tokens[number.first]?.text ?? '').replace(/ /g, '').length;
  for (let at = number.first + 1; at < number.first + PHONE_GROUPS; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'numeral' || !/^[\d ]+$/.test(token.text) || token.start - (tokens[at - 1]?.end ?? 0) > 1)
      break;
    digits += token.text.replace(/ /g, '').length;
    if (at >= number.first + 2 && digits >= PHONE_DIGITS) return /^[\d ]+$/.test(tokens[number.first]?.text ?? '');
  }
  return false;
};

const phone: Test = ({ number, tokens, units }) => {
  if (number.words || number.form === 'percent') return false;
  if (inGroups(number, tokens)) return true;
  for (let at = number.first - 1; at >= Math.max(0, number.first - PHONE_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.text === '+') return (tokens[at + 1]?.start ?? 0) - token.end <= 1;
    if (units.phoneBefore.has(token.lower)) return true;
    if (token.kind === 'word' || (token.kind === 'mark' && !/[-–().:/]/.test(token.text))) return false;
  }
  return false;
};

/** "since week 32 of 2017", "semaine 45,": which, not how many. */
const isWeek = (number: HedgedNumber, tokens: readonly Token[]): boolean =>
  !number.words &&
  number.high <= WEEKS &&
  /^(?:week|weeks|semaine|semana)$/.test(tokens[number.first - 1]?.lower ?? '') &&
  /^(?:of|de|in|en|to|and|à|a|[-–,.;:)(]|(?:19|20)\d{2})$/.test(tokens[number.next]?.lower ?? '');
const WEEKS = 53;

const label: Test = ({ number, tokens, units, previous, language }) => {
  if (number.form !== 'count' || number.hedgeFirst !== number.first || number.high > 999_999) return false;
  if (isWeek(number, tokens)) return true;
  // "Update: 163,000 arrivals": no label is grouped.
  if (/^\d{1,3}[,.\u202f ]\d{3}/.test(tokens[number.first]?.text ?? '')) return false;
  let at = number.first - 1;
  for (let marks = 0; marks < 3 && tokens[at]?.kind === 'mark' && /[.#º°:(]/.test(tokens[at]?.text ?? ''); marks += 1) {
    if (tokens[at]?.text === '#') return true;
    at -= 1;
  }
  const word = tokens[at];
  if (word === undefined) return false;
  if (word.kind === 'word' && units.labels.has(word.lower)) {
    // "the plan targets 500": a label in the plural has a capital, a mark or a small number.
    return isCapitalised(word) || at < number.first - 1 || number.high < 100 || !word.lower.endsWith('s');
  }
  if (language.numbers.of.has(word.lower) && units.labels.has(tokens[at - 1]?.lower ?? ''))
    return isCapitalised(tokens[at - 1]);
  if (previous === null || previous.next !== number.first - 1) return false;
  // "in week 40, 807 cases were found"
  const after = tokens[number.next];
  if (word.text === ',' && after?.kind === 'word' && language.statistic?.stops.has(after.lower) === false) return false;
  return (
    previous.decoy === 'label' && (word.text === ',' || word.text === '&' || language.numbers.rangeAnd.has(word.lower))
  );
};

/** Tokens looked back through for the bracket that a ")" closes. */
const BRACKET_REACH = 15;

/** "four areas: 1) goals, 2) methods": a closing bracket that nothing opened. */
const isEnumerated = (tokens: readonly Token[], first: number): boolean =>
  /^(?:[:,;]|and|et|y)$/.test(tokens[first - 1]?.lower ?? '') &&
  tokens.slice(Math.max(0, first - BRACKET_REACH), first).every(({ text }) => text !== '(');

const list: Test = ({ number, tokens, text }) => {
  if (number.words || number.form !== 'count' || number.high > 99) return false;
  const before = tokens[number.first - 1];
  const after = tokens[number.next];
  const opened = before?.text === '(';
  const lineStart = (offset: number): boolean =>
    offset <= 0 || /[\n•]\s{0,3}[-*•]?\s{0,3}$/.test(text.slice(Math.max(0, offset - 4), offset));
  if (opened && after?.text === ')') {
    const outer = tokens[number.first - 2];
    return (
      outer === undefined || outer.kind === 'mark' || lineStart(before.start) || tokens[number.next + 1]?.text === '/'
    );
  }
  if (after?.text === ')' && touches(tokens[number.next - 1], after) && isEnumerated(tokens, number.first)) return true;
  return (
    (after?.text === '.' || after?.text === ')') && touches(tokens[number.next - 1], after) && lineStart(number.start)
  );
};

/** "five (5)": said twice, counted once. */
const repeat: Test = ({ number, tokens, previous }) =>
  previous !== null &&
  previous.next === number.first - 1 &&
  tokens[number.first - 1]?.text === '(' &&
  tokens[number.next]?.text === ')' &&
  previous.high === number.high;

/** Denominators of rates, and the words before them that need a number close by ("2,02 décès pour 10 000"). */
const DENOMINATORS: ReadonlySet<number> = new Set([1000, 10_000, 100_000, 1_000_000]);
const RATE_REACH = 5;

/** "per 100,000 people", "every five minutes", "3,34 décès / 10 000"; "two or three times a day". */
const rate: Test = ({ number, tokens, units, previous, language }) => {
  if (number.form !== 'count') return false;
  const before = tokens[number.hedgeFirst - 1]?.lower ?? '';
  if (['per', 'every', 'each', 'x', 'cada'].includes(before)) return true;
  if (['/', 'pour', 'por'].includes(before) && DENOMINATORS.has(number.high))
    return previous !== null && number.hedgeFirst - previous.next <= RATE_REACH && previous.high < number.high;
  if (!language.numbers.times.has(tokens[number.next]?.lower ?? '')) return false;
  const after = tokens[number.next + 1]?.lower ?? '';
  const further = tokens[number.next + 2]?.lower ?? '';
  return /^(?:a|per|par|por|al|each|every|cada)$/.test(after) && units.durations.has(further);
};

const identifier: Test = ({ number, tokens }) => {
  const digits = plainDigits(number, tokens);
  return digits !== null && (digits.length > 8 || /^0\d{2}/.test(digits));
};

const TESTS: readonly (readonly [Decoy, Test])[] = [
  ['repeat', repeat],
  ['phone', phone],
  ['glued', glued],
  ['identifier', identifier],
  ['list', list],
  ['time', time],
  ['date', date],
  ['age', age],
  ['duration', duration],
  ['distance', distance],
  ['label', label],
  ['year', year],
  ['rate', rate],
];

/** Why the number is none that counts or measures (fact contract, "Left out"), or null. */
export const decoyOf = (
  number: HedgedNumber,
  tokens: readonly Token[],
  field: FieldText,
  language: LanguageData,
  previous: DecoyedNumber | null,
): Decoy | null => {
  if (number.currency !== null) return null;
  const at = { number, tokens, text: field.text, language, units: language.units, previous };
  const found = TESTS.find(([, test]) => test(at));
  return found?.[0] ?? null;
};
