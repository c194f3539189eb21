import type { Span } from '../../contract/fact.ts';
import type { PeriodData } from '../language/periods.ts';
import type { Token } from '../text/tokens.ts';
import { isOneDay } from './period-baseline.ts';
import { isKnownCount, isOfClause, isPartner } from './period-known.ts';
import type { Asked, Candidate, Weighed } from './period-weighed.ts';

/** Tokens between a date and the verb of saying that it belongs to: "said in Geneva on Friday". */
const SAID_REACH = 3;
/** Tokens behind a date in which the verb of saying may stand: "on Monday the ministry announced". */
const SAYS_REACH = 4;
/** Tokens around "launched" in which the plan or report stands. */
const PUBLISHED_REACH = 8;
/** Words behind a year in which the noun stands that it belongs to. */
const NOUN_REACH = 3;
/** A relative pronoun this near to the number describes what is counted: "1,200 migrants who arrived in 2016". */
const RELATIVE_REACH = 6;
/** "said on Friday", "on Friday the agency announced": when it was said, not when it was so. */
const isSaid = (tokens: readonly Token[], date: Candidate, first: number, data: PeriodData): boolean => {
  if (!isOneDay(date)) return false;
  for (let at = date.first - 1; at >= Math.max(first, date.first - SAID_REACH); at -= 1) {
    // "a annoncé, vendredi, que"
    if (at === date.first - 1 && tokens[at]?.text === ',') continue;
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) break;
    // "two cases were reported on Monday" came about then, for all that is known.
    if (data.reports.has(tokens[at]?.lower ?? '')) return !data.passive.has(tokens[at - 1]?.lower ?? '');
  }
  // "on 12 August, said X", "on 12 August, she said" was then; "On Monday, the agency said" was said then.
  if (tokens[date.next]?.text === ',') {
    const verb = tokens.slice(date.next + 1, date.next + 3).findIndex(({ lower }) => data.reports.has(lower));
    if (verb === 0 || (verb === 1 && data.sayers.has(tokens[date.next + 1]?.lower ?? ''))) return false;
  }
  for (let at = date.next; at < date.next + SAYS_REACH; at += 1) {
    if (/^[;:.]$/.test(tokens[at]?.text ?? '') || tokens[at]?.kind === 'numeral') break;
    if (at > date.next && tokens[at]?.text === ',') break;
    if (data.reports.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
};

const PUBLISHED = /^(?:published|issued|publiée?s?|parue?s?|diffusée?s?|publicad[oa]s?|difundid[oa]s?|divulgad[oa]s?)$/;

/** "In October, partners released a plan": when a document came out. */
const isPublication = (tokens: readonly Token[], date: Candidate, data: PeriodData): boolean => {
  // "the report, published in March"
  if (PUBLISHED.test(tokens[date.first - 1]?.lower ?? '') || PUBLISHED.test(tokens[date.first - 2]?.lower ?? ''))
    return true;
  const around = tokens.slice(Math.max(0, date.first - PUBLISHED_REACH), date.next + PUBLISHED_REACH);
  const verb = around.findIndex(({ lower }) => data.releases.has(lower));
  return verb >= 0 && around.slice(verb + 1).some(({ lower }) => data.published.has(lower));
};

/** Words back from a year that belongs to a noun in which it is told that things were then. */
const WITHIN_REACH = 4;
const WITHIN = /^(?:in|during|for|throughout|en|dans|pendant|pour|durant|lors|durante|para)$/;
const DETERMINER = /^(?:the|a|an|its|their|le|la|les|l|’|el|los|las)$/;

/** "Following the 2014 war", "according to a 2016 report": the year of a noun, unless things are told to be in it. */
const isOfNoun = (tokens: readonly Token[], date: Candidate, first: number, data: PeriodData): boolean => {
  if (date.next - date.first !== 1 || tokens[date.first]?.kind !== 'numeral') return false;
  const behind = tokens.slice(date.next, date.next + NOUN_REACH);
  const mark = behind.findIndex(({ kind }) => kind !== 'word');
  if ((mark < 0 ? behind : behind.slice(0, mark)).some(({ lower }) => data.published.has(lower))) return true;
  if (tokens[date.first - 1]?.kind !== 'word') return false;
  const words = tokens.slice(Math.max(first, date.first - WITHIN_REACH), date.first);
  if (words.some(({ lower }) => WITHIN.test(lower))) return false;
  return date.first - words.length > first || !words.every(({ lower }) => DETERMINER.test(lower));
};

/** "launched in 2015": when something began that the sentence speaks of beside. */
const isBeginning = (tokens: readonly Token[], date: Candidate, number: Asked, data: PeriodData): boolean => {
  const verb = [1, 2, 3].find((back) => data.beginnings.has(tokens[date.first - back]?.lower ?? ''));
  if (verb === undefined) return false;
  const at = date.first - verb;
  // "24 camps were set up in 2016", "in 2016, 24 camps were set up": what began is what is counted.
  return !(number.next <= at && at - number.next <= RELATIVE_REACH);
};

/** "300 victims of trafficking who": still what is counted. */
const GENITIVE = /^(?:of|de|des|du|d|del|la|las|los|le|les|l)$/;

/** A date in a relative clause that says nothing of the number. */
const isRelative = (
  tokens: readonly Token[],
  date: Candidate,
  number: Asked,
  data: PeriodData,
  stops: ReadonlySet<string>,
): boolean => {
  const from = number.next <= date.first ? number.next : Math.max(0, date.first - 14);
  for (let at = date.first - 1; at >= from; at -= 1) {
    if (/^[;:.()]$/.test(tokens[at]?.text ?? '')) return false;
    if (!data.relatives.has(tokens[at]?.lower ?? '')) continue;
    // "a training, which was held on 3 May"
    if (tokens.slice(at + 1, date.first).some(({ lower }) => data.held.has(lower))) return false;
    // "said that in 2016 …": a conjunction behind a verb of saying.
    if (data.reports.has(tokens[at - 1]?.lower ?? '') || at === date.first - 1) return false;
    if (number.next <= date.first)
      return (
        at - number.next > RELATIVE_REACH ||
        tokens.slice(number.next, at).some(({ lower }) => stops.has(lower) && !GENITIVE.test(lower))
      );
    // ", which wreaked havoc in September, the agency gave 3 million"
    return tokens[at - 1]?.text === ',' && /^[,)]$/.test(tokens[date.next]?.text ?? '') && number.first > date.next;
  }
  return false;
};

/** Tokens on either side of a date in which the marks of an insertion stand; longer ones are none. */
const INSERTION_REACH = 80;

/** The dashes around a token, or null: "– some 40 million by 2016 –". */
const dashesAround = (tokens: readonly Token[], at: number, first: number, next: number): Span | null => {
  const isDash = (index: number): boolean => tokens[index]?.text === '–' || tokens[index]?.text === '—';
  const from = Math.max(first, at - INSERTION_REACH);
  const to = Math.min(next, at + INSERTION_REACH);
  let open = at;
  while (open >= from && !isDash(open)) open -= 1;
  let close = at;
  while (close < to && !isDash(close)) close += 1;
  return open >= from && close < to ? { start: open, end: close } : null;
};

/** The brackets around a token, or null; one that is not closed ends with the sentence. */
const bracketAround = (tokens: readonly Token[], at: number, first: number, next: number): Span | null => {
  const from = Math.max(first, at - INSERTION_REACH);
  const to = Math.min(next, at + INSERTION_REACH);
  let open = at;
  while (open >= from && tokens[open]?.text !== '(') {
    if (tokens[open]?.text === ')' && open !== at) return null;
    open -= 1;
  }
  if (open < from) return null;
  let close = at;
  while (close < to && tokens[close]?.text !== ')') close += 1;
  return { start: open, end: close };
};

/** Words beside a date in brackets behind a number: "(in March alone)"; more tell of something else. */
const BESIDE = 2;

/** A date in brackets that hold a number of their own, or that follow another one, is not that of a number outside. */
const isBracketed = (
  tokens: readonly Token[],
  date: Candidate,
  number: Asked,
  first: number,
  next: number,
): boolean => {
  const bracket = bracketAround(tokens, date.first, first, next) ?? dashesAround(tokens, date.first, first, next);
  if (bracket === null || (number.first > bracket.start && number.first < bracket.end)) return false;
  const inside = tokens.slice(bracket.start + 1, bracket.end);
  const counts = inside.some((token, index) => {
    const at = bracket.start + 1 + index;
    return token.kind === 'numeral' && (at < date.first || at >= date.next);
  });
  // "Round 19 (October 2018) found 30 families"
  return counts || inside.length > date.next - date.first + (number.first > bracket.end ? 1 : BESIDE);
};

/** Tokens between "since" and the date that it opens. */
const SINCE_REACH = 40;

/** "Since the fighting broke out on 15 April": a date of its clause. */
export const isSince = (tokens: readonly Token[], date: Candidate, first: number, data: PeriodData): boolean => {
  for (let at = date.first - 1; at >= Math.max(first, date.first - SINCE_REACH); at -= 1) {
    if (/^[,;:.()]$/.test(tokens[at]?.text ?? '')) return false;
    if (data.since.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
};

/** "The 30 December 2016 ceasefire": a whole date ahead of a noun, unless things are told to be in it ("during the …"). */
const isOfEvent = ({ tokens, date, number, first, data, stops }: Weighed): boolean => {
  const noun = tokens[date.next];
  // "The 2018 budget" is for that year.
  if (date.next - date.first === 1 || /ing$/.test(noun?.lower ?? '')) return false;
  // "The 14 October attack, which killed 500": what the figure counts.
  if (tokens.slice(date.next, number.first).some(({ lower }) => data.relatives.has(lower))) return false;
  if (noun?.kind !== 'word' || stops.has(noun.lower) || noun.text !== noun.lower) return false;
  if (tokens[date.first - 1]?.lower !== 'the' || tokens[date.next - 1]?.kind === 'mark') return false;
  return !tokens.slice(Math.max(first, date.first - WITHIN_REACH), date.first).some(({ lower }) => WITHIN.test(lower));
};

/** Tokens between a superlative and "since". */
const EXTREME_REACH = 3;

/** "The first time since 2014", "the highest since May": how long it had not been so, and not when it was. */
const isOfExtreme = ({ tokens, date, data }: Weighed): boolean => {
  let since = date.first;
  while (since > date.first - 2 && !data.since.has(tokens[since]?.lower ?? '')) since -= 1;
  if (!data.since.has(tokens[since]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, since - EXTREME_REACH), since).some(({ lower }) => data.extremes.has(lower));
};

/** Is the date the period of the number, or of what else? Roles that a date has beside a number, each by its name. */
type Role = (weighed: Weighed) => boolean;

/** Of something else than the figure, whatever opens the date. */
const NEVER = {
  saying: ({ tokens, date, first, data }) => isSaid(tokens, date, first, data),
  insertion: ({ tokens, date, number, first, next }) => isBracketed(tokens, date, number, first, next),
  noun: ({ tokens, date, first, data }) => isOfNoun(tokens, date, first, data),
  extreme: isOfExtreme,
  /** "the two parties", "the 138 displaced": counted before, whatever is told of them now. */
  known: isKnownCount,
  /** "formed by 19 factions", "between the government and two groups": who they are. */
  partner: isPartner,
  /** "Despite a rise since 2010, …", "a bomb was found at the plant, which supplies 3,000": another clause's. */
  clause: isOfClause,
} as const satisfies Readonly<Record<string, Role>>;

/** Of something else, unless "since" opens what happened then: "since the plan was launched in 2016". */
const UNLESS_SINCE = {
  event: isOfEvent,
  publication: ({ tokens, date, data }) => isPublication(tokens, date, data),
  beginning: ({ tokens, date, number, data }) => isBeginning(tokens, date, number, data),
  relative: ({ tokens, date, number, data, stops }) => isRelative(tokens, date, number, data, stops),
} as const satisfies Readonly<Record<string, Role>>;

const has = (roles: Readonly<Record<string, Role>>, weighed: Weighed): boolean =>
  Object.values(roles).some((role) => role(weighed));

/** Does the date tell when something else was than what the number counts? Datelines are told apart before. */
export const isOfElse = (weighed: Weighed): boolean =>
  has(NEVER, weighed) ||
  (!isSince(weighed.tokens, weighed.date, weighed.first, weighed.data) && has(UNLESS_SINCE, weighed));
