import { DEFINITE } from '../statistic/antecedent.ts';
import type { Token } from '../text/tokens.ts';
import { isOneDay } from './period-baseline.ts';
import type { Asked, Weighed } from './period-weighed.ts';

/** Counts that a text tells in passing, of things at hand: "the two parties", "los tres hospitales". */
const SMALL = 12;
/** Bodies that act together or are parts of another. */
const BODIES =
  /^(?:part(?:y|ies)|factions?|groups?|movements?|sides|states?|countries|nations|governments?|organi[sz]ations?|agencies|institutions?|ministries|companies|unions|tribes|partners|ngos|partis?|mouvements?|groupes?|camps|états|pays|gouvernements?|organismes|agences|ministères|entreprises|syndicats|tribus|partenaires|ong|partidos?|facciones|movimientos?|grupos?|bandos|estados|países|gobiernos|organizaciones|organismos|agencias|instituciones|ministerios|empresas|sindicatos|socios)$/;
/** Tokens behind a number in which its noun stands: "two other armed groups". */
const NOUN_REACH = 4;
/** Tokens of "parties" in "the two parties of 2015": nothing else stands between. */
const HEAD_ALONE = 1;

/** The first token of the number with its hedge. */
const start = ({ hedgeFirst, first }: Asked): number => hedgeFirst ?? first;

/** "All the 5,000 inhabitants fled": told of each of them, and so a count of it. */
const ALL = /^(?:all|tous|toutes|totalité|ensemble|todos|todas|totalidad)$/;

const countsBodies = (tokens: readonly Token[], { next }: Asked): boolean =>
  tokens.slice(next, next + NOUN_REACH).some(({ lower }) => BODIES.test(lower));

/**
 * "On Friday the agency will feed the 138 displaced", "the two parties took part in 2015": what has the article was
 * counted before. A date behind it says which are meant, and so when ("the two attacks in May"), but for bodies, which act.
 */
export const isKnownCount = ({ tokens, date, number, data }: Weighed): boolean => {
  if (number.high === undefined || !DEFINITE.test(tokens[start(number) - 1]?.lower ?? '')) return false;
  if (tokens.slice(Math.max(0, start(number) - 2), start(number)).some(({ lower }) => ALL.test(lower))) return false;
  const small = number.high <= SMALL;
  if (date.next <= number.first) return small || isOneDay(date) || date.period.start === null;
  const between = tokens.slice(number.next, date.first);
  if (between.some(({ lower }) => data.relatives.has(lower))) return false;
  return small && between.length > HEAD_ALONE && countsBodies(tokens, number);
};

const COMPOSED =
  /^(?:formed|composed|comprised|comprising|consisting|up|uniting|grouping|formée?s?|composée?s?|constituée?s?|regroupant|réunissant|formad[oa]s?|compuest[oa]s?|conformad[oa]s?|integrad[oa]s?|constituid[oa]s?)$/;
const OF = /^(?:of|by|from|de|d|’|par|por)$/;
/** Tokens between "between" and the number. */
const BETWEEN_REACH = 8;

/** "Formed by 19 rebel factions", "a deal between the ministry and two unions": who somebody is. */
export const isPartner = ({ tokens, number, first }: Weighed): boolean => {
  if (number.high === undefined) return false;
  if (!countsBodies(tokens, number)) return false;
  let at = start(number) - 1;
  while (at > first && OF.test(tokens[at]?.lower ?? '')) at -= 1;
  if (COMPOSED.test(tokens[at]?.lower ?? '')) return true;
  if (!/^(?:and|et|y)$/.test(tokens[start(number) - 1]?.lower ?? '')) return false;
  return tokens
    .slice(Math.max(first, start(number) - BETWEEN_REACH), start(number))
    .some(({ lower }) => /^(?:between|entre)$/.test(lower));
};

/** Tokens of an opening circumstance. */
const CIRCUMSTANCE_REACH = 30;

/** "Despite a rise since 2010, the gap stands at 43 %": the date stands in what opens the sentence, not right behind it. */
const isOfCircumstance = ({ tokens, date, number, first, data }: Weighed): boolean => {
  let opener = first;
  while (opener < date.first && tokens[opener]?.kind === 'mark') opener += 1;
  if (!data.circumstances.has(tokens[opener]?.lower ?? '') || date.first - opener <= 1) return false;
  const comma = tokens.slice(opener, opener + CIRCUMSTANCE_REACH).findIndex(({ text }) => text === ',') + opener;
  return comma >= date.next && comma < number.first;
};

/** "In May a bomb was found at the plant, which supplies 3,000 people": what lasts, told of something in passing. */
const isOfStanding = ({ tokens, date, number, data }: Weighed): boolean => {
  const between: readonly Token[] = tokens.slice(date.next, number.first);
  const relative = between.findLastIndex(({ lower }) => data.relatives.has(lower));
  return (
    relative > 0 &&
    // "1.8 million fell ill in 2016, which equates to 5,000 a day": the same figure told again.
    between.slice(0, relative).every(({ kind }) => kind !== 'numeral') &&
    data.present.test(between[relative + 1]?.lower ?? '') &&
    between.slice(0, relative).some(({ lower }) => data.past.test(lower))
  );
};

/** Does the date stand in another clause than the number, which comes behind? */
export const isOfClause = (weighed: Weighed): boolean =>
  weighed.date.next <= weighed.number.first && (isOfCircumstance(weighed) || isOfStanding(weighed));
