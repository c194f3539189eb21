import type { Indicator } from '../../contract/fact.ts';
import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';

/** Tokens looked at for the verb, after the phrase and before the number. */
const AFTER = 14;
const BEFORE = 12;
const LINKS = /^(?:reached|reaching|reaches|hit|totalled|totaled)$/;

/** Help that is to come is a target. */
const COMES: ReadonlySet<Indicator> = new Set(['reached']);
/** Tokens before a verb in which a word of the future is looked for. */
const FUTURE_REACH = 7;

/** "will improve access to", "hopes to help", "fournira": is what the verb at `at` tells still to come? */
const isToCome = (tokens: readonly Token[], at: number, floor: number, data: StatisticData): boolean => {
  if (data.goingOn.has(tokens[at]?.lower ?? '')) return false;
  if (data.futureForm?.test(tokens[at]?.lower ?? '') === true) return true;
  for (let index = at - 1; index >= Math.max(floor, at - FUTURE_REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:,]$/.test(token.text) || data.goingOn.has(token.lower)) return false;
    if (data.future.endingAt(tokens, index) !== null || data.futureForm?.test(token.lower) === true) return true;
  }
  return false;
};

/** They open what is told of a part. */
const PART = /^(?:whom|cuales|quienes|lesquels|lesquelles)$/;
const OF = /^(?:of|de|las|los|parmi|entre)$/;
/** Tokens behind a number that is the part itself: "two of whom were injured". */
const OWN_PART = 2;

const DENIES = /^(?:no|not|never|nunca|pas|jamais)$/;

const AND_OR = /^(?:and|or|et|ou|y|o|u)$/;

const differInFate = (one: Indicator, other: Indicator): boolean =>
  (one === 'deaths' && other === 'injured') || (one === 'injured' && other === 'deaths');

/**
 * "killed or injured": who counts both together tells the dead from the wounded no more, so both are `affected`, the
 * HXL tag above the two. Null where the words from `next` on join no second fate.
 */
export const bothFates = (
  tokens: readonly Token[],
  fate: Indicator,
  next: number,
  data: StatisticData,
): 'affected' | null => {
  if (!AND_OR.test(tokens[next]?.lower ?? '')) return null;
  const word = tokens[next + 1]?.lower ?? '';
  const other = data.adjectives.get(word) ?? data.verbsAfter.startingAt(tokens, next + 1)?.value;
  return other !== undefined && differInFate(fate, other) ? 'affected' : null;
};

/** What a verb beside a number tells of it. */
export interface Verb {
  readonly indicator: Indicator;
  readonly distance: number;
  /** Does the verb only record ("registered")? */
  readonly records: boolean;
  /** Is it something given or built that goes to those counted ("kits to 30 schools")? */
  readonly given: boolean;
}

const isNoun = (word: string, data: StatisticData): boolean =>
  data.people.has(word) || data.adjectives.has(word) || data.nouns.has(word);

/** Longest insertion in brackets that is passed over, in tokens. */
const BRACKETS = 40;
/** Tokens looked at behind them at least. */
const BEHIND_BRACKETS = 4;

const behindBrackets = (tokens: readonly Token[], next: number, limit: number): number => {
  if (tokens[next]?.text !== '(') return next;
  const close = tokens.slice(next, Math.min(limit, next + BRACKETS)).findIndex(({ text }) => text === ')');
  const behind = next + close + 1;
  return close < 0 || tokens[behind]?.kind === 'mark' ? next : behind;
};

/** The first verb behind what is counted, within the clause. */
export const verbAfter = (tokens: readonly Token[], next: number, limit: number, data: StatisticData): Verb | null => {
  // "180,783 people (42,460 girls and 26,659 men) were supported"
  const from = behindBrackets(tokens, next, limit);
  const reach = from > next ? Math.max(from + BEHIND_BRACKETS, next + AFTER) : from + AFTER;
  for (let index = from; index < Math.min(limit, reach); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.text)) return null;
    // "700,000 people, of whom some need": told of a part.
    if (index > from + OWN_PART && PART.test(token.lower) && OF.test(tokens[index - 1]?.lower ?? '')) return null;
    // behind brackets, another number's verb is not meant
    if (from > next && token.kind === 'numeral') return null;
    // "IDPs reached 138,546": the verb right before a number links it to its noun.
    if (index === limit - 1 && LINKS.test(token.lower)) return null;
    const found = data.verbsAfter.startingAt(tokens, index);
    // "did not receive", "no recibieron": nobody was reached.
    if (found?.value === 'reached' && DENIES.test(tokens[index - 1]?.lower ?? '')) continue;
    // "29 réfugiés et 63 retournés": the noun of the next number.
    if (
      found !== null &&
      index > from &&
      tokens[index - 1]?.kind === 'numeral' &&
      (data.headFirst || isNoun(token.lower, data))
    )
      continue;
    if (found !== null) {
      const coming = COMES.has(found.value) && isToCome(tokens, index, from, data);
      return {
        indicator: coming ? 'targeted' : (bothFates(tokens, found.value, found.next, data) ?? found.value),
        distance: index - from,
        records: tokens.slice(index, found.next).some(({ lower }) => data.recording.has(lower)),
        given: false,
      };
    }
  }
  return null;
};

/** What a figure reaches, as its own subject: "the number of returns reached 5,000". */
const FIGURE =
  /^(?:number|numbers|total|totals|figure|figures|toll|population|arrivals|caseload|count|doubled|tripled|rose|risen|grown|increased)$/;
const FIGURE_REACH = 14;

/** Does "reached" only link a figure to its number, rather than tell of people who were helped? */
const onlyLinks = (tokens: readonly Token[], index: number, floor: number): boolean => {
  if (!/^(?:reached|reaching|reaches|reach)$/.test(tokens[index]?.lower ?? '')) return false;
  for (let at = index - 1; at >= Math.max(floor, index - FIGURE_REACH); at -= 1) {
    if (/^[.;]$/.test(tokens[at]?.text ?? '')) return false;
    if (FIGURE.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
};

/** Index of the bracket that this one closes, at most {@link BRACKETS} tokens before it; its own where there is none. */
const openingBracket = (tokens: readonly Token[], close: number, floor: number): number => {
  for (let at = close - 1; at >= Math.max(floor, close - BRACKETS); at -= 1) if (tokens[at]?.text === '(') return at;
  return close;
};

/** The verb that governs the number from the left. */
export const verbBefore = (
  tokens: readonly Token[],
  first: number,
  floor: number,
  data: StatisticData,
): Verb | null => {
  const given = data.givenTo.has(tokens[first - 1]?.lower ?? '');
  const builtFor = data.givenFor.has(tokens[first - 1]?.lower ?? '');
  let reach = Math.max(floor, first - BEFORE);
  for (let index = first - 1; index >= reach; index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;]$/.test(token.text)) return null;
    // "distributed kits (with 2 pots, a lamp and a mat) to 606 households"
    if (token.text === ')' && given) {
      const open = openingBracket(tokens, index, floor);
      reach = Math.max(floor, reach - (index - open));
      index = open;
      continue;
    }
    // "distributed tents and blankets to 322 people"
    // "built 3 wells for 12 hamlets"
    const builds = builtFor && (data.built.has(token.lower) || data.handing.has(token.lower));
    // "The camp was built for 1,200 people": so many have room.
    if (builds && index === first - 2 && /^(?:was|is)$/.test(tokens[index - 1]?.lower ?? '')) continue;
    if (builds || (given && data.giving.has(token.lower)))
      return {
        indicator: isToCome(tokens, index, floor, data) ? 'targeted' : 'reached',
        distance: 1,
        records: false,
        given: true,
      };
    if (onlyLinks(tokens, index, floor)) continue;
    const found = data.verbsBefore.endingAt(tokens, index);
    // "one was killed and 20 …": the verb has its own subject and does not govern what follows the conjunction.
    if (/^(?:and|,|while|but|et|mais|y|e|pero)$/.test(tokens[index + 1]?.lower ?? '')) continue;
    if (found !== null && found.first >= floor) {
      const coming = COMES.has(found.value) && isToCome(tokens, found.first, floor, data);
      const joined = AND_OR.test(tokens[found.first - 1]?.lower ?? '')
        ? data.verbsBefore.endingAt(tokens, found.first - 2)
        : null;
      const both = joined !== null && differInFate(joined.value, found.value);
      return {
        indicator: coming ? 'targeted' : both ? 'affected' : found.value,
        distance: first - 1 - index,
        records: data.recording.has(token.lower),
        given: false,
      };
    }
  }
  return null;
};
