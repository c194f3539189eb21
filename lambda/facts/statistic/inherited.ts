import type { Indicator } from '../../contract/fact.ts';
import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FoundNumber } from '../numbers/layer.ts';
import { isDemonym } from '../places/demonyms.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause, Previous } from './clause.ts';
import type { Counted } from './counted.ts';
import { hasOwnVerb } from './indicator.ts';
import { verbAfter, verbBefore } from './verbs.ts';

/** A number that only goes on from the one before has that one's indicator, unless it has a verb of its own. */
export const ownIndicator = (
  tokens: readonly Token[],
  counted: Counted | null,
  follows: boolean,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  data: StatisticData,
): Indicator | null => {
  if (previous === null || follows || counted === null || counted !== previous.counted) return null;
  if (hasOwnVerb(tokens, number, clause, data)) return null;
  // "34,077 returned (33,667 alone and 418 assisted) and 626 …": what stood in brackets is over.
  const counts = number.form === 'count' && previous.form === 'count';
  const over =
    counts && previous.part && tokens.slice(previous.next, number.hedgeFirst).some(({ text }) => text === ')');
  return over && previous.wholeIndicator !== 'other' ? previous.wholeIndicator : previous.indicator;
};

/** Words between a part and the part before it ("20 women and 8 children"). */
const PART_REACH = 6;

/** Tokens between "of whom" and its number, where a stop before it ends what was said of the whole. */
const NEAR = 2;

/**
 * Is the number a part of the one before: "68 migrants (20 women and 8 children)", "including", "dont", "; de ellos",
 * "Of these, 12 …"?
 */
export const isPart = (
  tokens: readonly Token[],
  previous: Previous,
  first: number,
  clause: Clause,
  data: StatisticData,
): boolean => {
  const goesOn = previous.part && /^(?:[,;]|and|et|y|e)$/.test(tokens[first - 1]?.lower ?? '');
  if (previous.sentenceStart !== clause.start)
    return clause.goesOn !== null && previous.paragraph === clause.paragraph && first - clause.goesOn <= NEAR;
  if (previous.opened) return true;
  const between = tokens.slice(previous.next, first);
  const stopped = between.findLastIndex((token) => /^[.;)]$/.test(token.text));
  const told = between.findLastIndex((token) => token.text === '(' || data.partWords.has(token.lower));
  // "including 300 refugees; 958 returnees; …"
  if (goesOn && between.at(-1)?.text === ';' && between.length <= PART_REACH) return true;
  if (told > stopped) return between.length < 20 && (stopped < 0 || between.length - told <= NEAR + 1);
  return stopped < 0 && goesOn && between.length <= PART_REACH;
};

/** What people are rather than what happened to them: of refugees among the displaced the noun tells more. */
const STATUS: ReadonlySet<Indicator> = new Set([
  'displaced',
  'refugees',
  'migrants',
  'population',
  'affected',
  'in_need',
]);

const MOVED: ReadonlySet<Indicator> = new Set(['returnees', 'arrivals', 'departures']);

/** Does the sentence open with the number as the whole of what follows: "Of the 500 …", "Parmi les 900 …"? */
export const opensWhole = (
  tokens: readonly Token[],
  number: FoundNumber,
  clause: Clause,
  { relations }: LanguageData,
): boolean => {
  const opened = relations?.wholeBefore.startingAt(tokens, clause.first) ?? null;
  return (
    clause.goesOn === null && opened !== null && number.hedgeFirst - opened.next <= 0 && number.first >= opened.next
  );
};

/** A verb this near tells of the part itself: "including 206 Eritreans rescued on Monday". */
const OWN_VERB = 3;

/** Adjectives that tell more of a part than what happened to the whole: "5,000 fled, including 300 injured people". */
const ownFate = (counted: Counted, data: StatisticData): boolean =>
  counted.words.some((word) => data.adjectives.has(word));

/** Nouns that are no people: what is told of them is not told of the people among them. */
const THINGS: ReadonlySet<Indicator> = new Set(['facilities', 'items', 'incidents', 'countries', 'other']);

const arePeople = (counted: Counted | null, data: StatisticData): boolean =>
  counted !== null &&
  (data.people.has(counted.head) ||
    !THINGS.has(data.nouns.get(counted.head) ?? 'other') ||
    counted.words.some((word) => isDemonym(word)));

/**
 * What is told of people who are part of others is what is told of those: "900 were rescued, of whom 294 were Sudanese
 * and 30 minors". Null where the part has a fate of its own, or nothing is told of the whole.
 */
export const ofWhole = (
  tokens: readonly Token[],
  counted: Counted | null,
  number: FoundNumber,
  clause: Clause,
  previous: Previous,
  data: StatisticData,
): Indicator | null => {
  if (counted === null || previous.wholeIndicator === 'other' || number.form !== 'count') return null;
  // "381 cases, of which 15 deaths": a noun of its own tells of the part.
  const noun = data.nouns.get(counted.head) ?? 'population';
  const settled = noun !== 'population' && noun !== 'staff';
  if (settled || !arePeople(counted, data) || !arePeople(previous.whole, data) || ownFate(counted, data)) return null;
  const own = data.people.get(counted.head) ?? 'other';
  // Of those who were helped the noun tells who came or left.
  const moved = previous.wholeIndicator === 'reached' && MOVED.has(own);
  if (own !== 'other' && (moved || STATUS.has(previous.wholeIndicator))) return null;
  const from = Math.max(counted.next, number.next);
  const after = verbAfter(tokens, from, clause.next, data);
  const near = after !== null && after.distance <= OWN_VERB;
  if (near && tokens.slice(from, from + after.distance).every(({ kind }) => kind !== 'numeral')) return null;
  const floor = Math.max(previous.next, previous.counted?.next ?? 0, clause.first);
  const before = verbBefore(tokens, number.hedgeFirst, Math.min(floor, number.hedgeFirst), data);
  return before !== null && before.distance < OWN_VERB ? null : previous.wholeIndicator;
};

/** Tokens between two things of one list: "10 sacks of rice for schools, 20 globes". */
const LIST_REACH = 14;

/** "50 kits, 20 globes and 12 compasses": what goes on in a list of goods is goods. */
const goesOnInGoods = (
  tokens: readonly Token[],
  counted: Counted,
  number: FoundNumber,
  clause: Clause,
  previous: Previous,
  data: StatisticData,
): boolean => {
  if (previous.indicator !== 'items' || previous.sentenceStart !== clause.start || number.form !== 'count')
    return false;
  if (counted.first < number.next || !(counted.headed || number.high === 1) || data.notGoods.has(counted.head))
    return false;
  if (data.people.has(counted.head) || number.hedgeFirst - previous.next > LIST_REACH) return false;
  return /^(?:,|and|et|y|e)$/.test(tokens[number.hedgeFirst - 1]?.lower ?? '');
};

/** "707 migrants came home, out of a total of 1,738 migrants": the whole is of the same kind as its part. */
const isWholeOf = (tokens: readonly Token[], previous: Previous, first: number): boolean => {
  const between = tokens.slice(previous.next, first);
  return between.length < 20 && between.some((token) => token.lower === 'total');
};

/** The same people again, one by one. */
const COMPOSED =
  /^(?:composée?s?|comprising|compuest[oa]s?|conformad[oa]s?|integrad[oa]s?|soit|equivalentes?|représentant)$/;
const COMPOSED_REACH = 5;

const OTHERS = /^(?:others?|autres|otros|otras)$/;

/** What is told of people counted without a verb of their own, and of goods handed to them. */
const likeOthers = (
  tokens: readonly Token[],
  counted: Counted,
  number: FoundNumber,
  clause: Clause,
  previous: Previous,
  is: { readonly people: boolean; readonly same: boolean; readonly part: boolean },
  data: StatisticData,
): Indicator => {
  const before = tokens[number.hedgeFirst - 1]?.lower ?? '';
  const given = data.givenFor.has(before) || data.givenTo.has(before);
  // "88,500 blankets and bamboo for over 1,500 families"
  if (is.people && previous.indicator === 'items' && previous.sentenceStart === clause.start)
    return given ? 'reached' : 'other';
  // "5,579 were sent back. 417 others …"
  if (counted.words.length === 1 && OTHERS.test(counted.head))
    return previous.sentenceStart === clause.start ? previous.indicator : previous.wholeIndicator;
  // "2,100 households made up of 16,000 people"
  const gap = tokens.slice(previous.next, number.hedgeFirst);
  const again = gap.length <= COMPOSED_REACH && gap.some(({ lower }) => COMPOSED.test(lower));
  if (is.people && again && previous.sentenceStart === clause.start && previous.indicator !== 'items')
    return previous.indicator;
  // "184,000 asylum applications … 6 per cent of all applications"
  if (is.same && data.applications.has(counted.head)) return previous.indicator;
  const peopleBefore = data.people.has(previous.counted?.head ?? '');
  return (is.people && (is.same || (is.part && arePeople(previous.counted, data)))) || (is.part && peopleBefore)
    ? previous.indicator
    : 'other';
};

/**
 * The indicator of people who go on from those counted before without a verb of their own: "9,483 individuals were
 * reached. 7,227 individuals in Mudug, …", "(20 women and 8 children)".
 */
export const likeBefore = (
  tokens: readonly Token[],
  indicator: Indicator,
  counted: Counted | null,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  part: boolean,
  data: StatisticData,
): Indicator => {
  if (counted === null || previous === null || previous.paragraph !== clause.paragraph) return indicator;
  if (indicator === 'other' && goesOnInGoods(tokens, counted, number, clause, previous, data)) return 'items';
  const same = previous.counted?.head === counted.head;
  if (indicator === 'other' && same && previous.indicator === 'items' && !data.people.has(counted.head)) return 'items';
  const people = data.people.get(counted.head);
  if (indicator === 'other')
    return likeOthers(tokens, counted, number, clause, previous, { people: people !== undefined, same, part }, data);
  const noun = people === indicator && same && previous.sentenceStart === clause.start;
  return noun && isWholeOf(tokens, previous, number.hedgeFirst) ? previous.indicator : indicator;
};
