import type { Indicator } from '../../contract/fact.ts';
import type { LanguageData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { tellsChange } from '../numbers/range.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';
import { leadsStraight } from './counted-before.ts';

/** "las 240.": smaller numbers behind an article are hours, ages and decades. */
const LEAST_CLOSED = 100;

/** What befalls people alone: "killing 11". */
const BEFALLS: ReadonlySet<Indicator> = new Set(['deaths', 'injured']);

const ARTICLE = /^(?:the|les|los|las)$/;

/**
 * Does a number without its noun count all the same: before an auxiliary ("3,720 have received"), after "of whom" or
 * its noun and a link ("Deaths reach 120"), as one end of a change or a comparison ("from 40 to 65", "up from 500")?
 */
export const isElliptic = (
  found: FieldNumbers,
  number: FoundNumber,
  counted: Counted | null,
  language: LanguageData,
): boolean => {
  const { tokens } = found;
  const { statistic: data, relations } = language;
  if (data === null) return false;
  const before = tokens[number.hedgeFirst - 1]?.lower ?? '';
  const after = tokens[number.next]?.lower ?? '';
  const further = tokens[number.next + 1]?.lower ?? '';
  if (isRate(tokens, number.next)) return false;
  // "24 independently established"
  if (data.ellipticVerb.test(after) || (/ly$/.test(after) && data.ellipticVerb.test(further))) return true;
  if (data.ellipticAfter.has(after) || data.ellipticBefore.has(before)) return true;
  // "todas las 240.", "les 240,": an article and nothing behind.
  const closed = tokens[number.next]?.kind === 'mark' && ARTICLE.test(before);
  if (closed && number.high >= LEAST_CLOSED && !number.words) return true;
  if (data.standsAt.has(before) && data.stands.has(tokens[number.hedgeFirst - 2]?.lower ?? '')) return true;
  // "deaths reach 120", "arrivals exceeding 500"; "young people 70" is a page or a note.
  if (counted !== null && counted.next < number.first && counted.next > number.hedgeFirst - LINKED)
    if (leadsStraight(tokens, counted.next, number.hedgeFirst, data) && before !== 'at') return true;
  // "injured at least 20"
  const fate = data.verbsBefore.endingAt(tokens, number.hedgeFirst - 1)?.value;
  if (number.hedgeFirst < number.first && fate !== undefined && BEFALLS.has(fate)) return true;
  const led = ARTICLE.test(before) ? number.hedgeFirst - 2 : number.hedgeFirst - 1;
  if (relations?.baselineBefore.endingAt(tokens, led) != null) return !comparesDecoy(found, number);
  return isChangeEnd(found, number, language);
};

/** "153 per 100,000 live births", "102 pour 1 000 naissances". */
const isRate = (tokens: readonly Token[], next: number): boolean =>
  /^(?:per|pour|por|\/)$/.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.kind === 'numeral';

/** Tokens from a figure to what it is compared with. */
const COMPARED = 20;

/** "78 years, against 47 in 1977": what is compared with an age or a span is none that counts either. */
const comparesDecoy = ({ byFirst }: FieldNumbers, number: FoundNumber): boolean => {
  for (let at = number.first - 1; at >= number.first - COMPARED; at -= 1) {
    const decoy = byFirst.get(at)?.decoy;
    if (decoy !== undefined && decoy !== 'year' && decoy !== 'date') return decoy !== null;
  }
  return false;
};

/** "extended from 10 to 18 months" */
const leadsToDecoy = ({ tokens, byFirst }: FieldNumbers, number: FoundNumber, { numbers }: LanguageData): boolean => {
  const to = numbers.rangeTo.startingAt(tokens, number.next);
  return to !== null && (byFirst.get(to.next)?.decoy ?? null) !== null;
};

/** Tokens from a noun to its number where only links stand between. */
const LINKED = 5;

/** "rose from 40 to 65": either end. */
const isChangeEnd = (found: FieldNumbers, number: FoundNumber, language: LanguageData): boolean => {
  const { tokens } = found;
  // "23  000 dollars"
  if (tokens[number.next]?.kind === 'numeral') return false;
  if (tellsChange(tokens, number.hedgeFirst, language)) return !leadsToDecoy(found, number, language);
  const to = language.numbers.rangeTo.endingAt(tokens, number.hedgeFirst - 1);
  return (
    to !== null &&
    tokens[to.first]?.kind === 'word' &&
    tokens[to.first]?.lower !== 'or' &&
    tellsChange(tokens, to.first + 1, language, true)
  );
};
