import type { LanguageData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { countsPeopleByVerb } from './befallen.ts';
import { isOfCountry } from './bracketed.ts';
import type { Counted } from './counted.ts';
import { isElliptic } from './elliptic.ts';
import { hasNeighbour, oneCounts } from './one.ts';

/** The words of the measure after the number ("metric tonnes"), or null where it is none. */
export const isMeasure = (tokens: readonly Token[], number: FoundNumber, language: LanguageData): string | null => {
  if (number.form !== 'count') return null;
  // "680 milliards de tonnes"
  const linked = number.scale > 1 && language.numbers.of.has(tokens[number.next]?.lower ?? '');
  const at = linked ? number.next + 1 : number.next;
  const found = language.units.measures.startingAt(tokens, at);
  if (found === null) return null;
  return tokens
    .slice(at, found.next)
    .map((token) => token.text)
    .join(' ');
};

/** Numbers of camps, zones and phases. */
const SMALL = 30;

/** A number inside a name: "Camp 4", "Three Gorges Dam". Titles are written in capitals, so they tell nothing. */
const inName = (
  found: FieldNumbers,
  number: FoundNumber,
  counted: Counted | null,
  clause: { first: number },
  language: LanguageData,
): boolean => {
  const { tokens, field } = found;
  if (number.form !== 'count') return false;
  const own = tokens[number.first];
  if (number.words && isCapitalised(own) && number.first > clause.first && field.field !== 'title')
    return isCapitalised(tokens[number.next]) && !/^[“"‘:]$/.test(tokens[number.first - 1]?.text ?? '');
  const before = tokens[number.first - 1];
  // "the Fallah 1 IDP settlement": a small number between the words of a name.
  const led = tokens[number.first - 2];
  if (isCapitalised(before) && isCapitalised(tokens[number.next]) && number.high < SMALL && !number.words)
    if (led?.kind === 'word' && /^(?:the|le|la|el|du|del)$/.test(led.lower) && number.first - 1 > clause.first)
      return true;
  // "in Mexico 50 million children": no name ends in millions.
  if (number.words || number.scale >= 1e6 || !/^\d{1,8}$/.test(own?.text ?? '') || number.hedgeFirst < number.first)
    return false;
  // "Deaths Reach 120": in a title the verb has a capital too.
  const data = language.statistic;
  const verb =
    data?.links.has(before?.lower ?? '') === true || data?.verbsBefore.endingAt(tokens, number.first - 1) != null;
  if (field.field === 'title' && verb) return false;
  return (
    isCapitalised(before) &&
    number.first - 1 > clause.first &&
    (counted === null || counted.first !== number.next) &&
    touches(before, own) === false
  );
};

/** "children under five", "people over 60": an age, for nothing countable follows. */
const isAge = (found: FieldNumbers, number: FoundNumber, counted: Counted | null, language: LanguageData): boolean => {
  if (number.hedgeFirst === number.first || number.high > 120 || number.form !== 'count') return false;
  const data = language.statistic;
  if (data === null || !data.ageHedges.has(found.tokens[number.hedgeFirst]?.lower ?? '')) return false;
  const owner = found.tokens[number.hedgeFirst - 1]?.lower ?? '';
  // "61 of them under one"
  const ofPeople = data.people.has(owner) || data.ageOwners.has(owner) || data.pronouns.has(owner);
  return ofPeople && (counted === null || counted.first !== number.next || !counted.headed);
};

const bareSmall = (number: FoundNumber): boolean => number.high < 1000 && number.form === 'count';

/** Does the number count or measure something in the world? Decoys and numbers inside names do not. */
export const isCounting = (
  found: FieldNumbers,
  number: FoundNumber,
  counted: Counted | null,
  clause: { readonly first: number; readonly next: number },
  language: LanguageData,
): boolean => {
  const { tokens } = found;
  const follows = counted !== null && counted.first >= number.next;
  const data = language.statistic;
  if (data === null) return false;
  if (number.decoy === 'year') {
    // "2000 families fled" counts; "in 2000 families fled" does not.
    const head = counted?.head ?? '';
    const sure =
      follows &&
      counted.first === number.next &&
      counted.next - counted.first <= 2 &&
      (data.people.has(head) || data.nouns.has(head));
    if (
      !sure ||
      language.units.yearBefore.has(tokens[number.first - 1]?.lower ?? '') ||
      tokens[number.first - 1]?.lower === 'the' ||
      // "the 2015 and 2016 droughts"
      found.byFirst.get(number.first - 2)?.decoy === 'year'
    )
      return false;
  } else if (number.decoy !== null) return false;
  if (number.form === 'multiple' || number.form === 'percent') return true;
  if (number.form === 'ratio') return isShare(tokens, number, counted, language);
  if (isAge(found, number, counted, language)) return false;
  if (number.low === 1 && number.high === 1 && number.words) return oneCounts(found, number, counted, clause, language);
  const after = tokens[number.next];
  if (after?.text === '-' && touches(tokens[number.next - 1], after)) {
    const noun = tokens[number.next + 1]?.lower ?? '';
    return data.hyphenUnits.has(noun);
  }
  if (inName(found, number, counted, clause, language)) return false;
  if (isMeasure(tokens, number, language) !== null) return true;
  if (follows && (language.units.durations.has(counted.head) || language.numbers.times.has(counted.head))) return false;
  // "Floods killed 12", "El incendio mató a 12"
  if (!follows && (countsPeopleByVerb(tokens, number, clause, data) || isOfCountry(tokens, number, clause, data)))
    return true;
  // A bare "2113" without a noun is a resolution, a year or a hotline; grouped or scaled figures count even alone.
  if (counted === null)
    return !bareSmall(number) && !number.words && (number.scale > 1 || !isBareNumeral(tokens[number.next - 1]));
  if (!follows && bareSmall(number))
    return (
      isElliptic(found, number, counted, language) ||
      (number.low < number.high && number.low > OLDEST && hasNeighbour(found, number, clause, RANGE_NEIGHBOUR))
    );
  // "1 generator, 14 boxes": a noun in the singular, in a list.
  const ordinal = (counted.words[0]?.length ?? 0) < 3;
  if (number.high === 1 && !ordinal && counted.first === number.next && hasNeighbour(found, number, clause))
    return true;
  if (!counted.headed && bareSmall(number)) return false;
  return true;
};

/** "half of …", "two-thirds have …"; not "the first half", "half a year", "half past". */
const isShare = (
  tokens: readonly Token[],
  number: FoundNumber,
  counted: Counted | null,
  language: LanguageData,
): boolean => {
  const isHalf = language.numbers.halves.has(tokens[number.first]?.lower ?? '');
  if (isHalf && language.statistic?.beforeHalf.has(tokens[number.first - 1]?.lower ?? '') === true) return false;
  const after = tokens[number.next];
  if (isHalf && after !== undefined && language.numbers.indefinite.has(after.lower)) return false;
  const head = counted?.words[0] ?? '';
  if (counted === null) return isOfWho(tokens, number.next, language);
  return !language.units.durations.has(head) && !language.units.months.has(head);
};

/** "half of those who", "la mitad de quienes", "la moitié de ceux qui": people whom no noun names. */
const isOfWho = (tokens: readonly Token[], next: number, { numbers }: LanguageData): boolean =>
  numbers.of.has(tokens[next]?.lower ?? '') &&
  (tokens[next + 1]?.lower === 'quienes' ||
    (/^(?:those|ceux|celles|los|las)$/.test(tokens[next + 1]?.lower ?? '') &&
      /^(?:who|qui|que)$/.test(tokens[next + 2]?.lower ?? '')));

const isBareNumeral = (token: Token | undefined): boolean => /^\d{1,4}$/.test(token?.text ?? '');

/** Tokens to the number that a range without a noun goes on from. */
const RANGE_NEIGHBOUR = 16;

/** Hours, decades ("los 90") and nearly all ages are no greater. */
const OLDEST = 99;
