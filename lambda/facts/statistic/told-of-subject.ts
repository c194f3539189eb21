import type { Indicator } from '../../contract/fact.ts';
import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';

/** What is told of a noun beside a subject settles it. */
const SETTLED: ReadonlySet<Indicator> = new Set(['deaths', 'injured', 'missing', 'trafficked', 'rescued']);

/** Tokens before "is estimated at" in which its subject tells what is counted. */
const SUBJECT_REACH = 18;
/** Between a subject and its number: "est estimée à un total de", "aumentó en", "is made up of". */
const SUBJECT_LINK =
  /^(?:à|a|at|en|de|d|des|’|un|une|una|el|le|la|los|les|total|of|by|in|up|made|to|composée?s?|constituée?s?|estimée?s?|évaluée?s?|estimad[oa]s?|estimated|compuest[oa]s?|conformad[oa]s?|composed)$/;
const LONGEST_LINK = 7;
/** "The last displacement concerns 1,200 people": its subject counts them. */
const CONCERNS = /^(?:concern(?:e|ent|s|ed)|involves?|involved|involucra|involucró|comprende)$/;
/** "Hunger has reached 42 million people": it affects them. */
const HARM =
  /^(?:hunger|malnutrition|undernourishment|hambre|subalimentación|desnutrición|faim|pauvreté|poverty|pobreza)$/;
/** Nouns of movements, in the singular too. */
const MOVEMENTS: ReadonlySet<Indicator> = new Set(['displaced', 'arrivals', 'departures', 'returnees']);

/**
 * "La population déplacée est estimée à 335 000 individus", "the number of migrants rose by 40,000 people": the subject
 * tells more than the noun.
 */
export const ofSubject = (
  tokens: readonly Token[],
  first: number,
  floor: number,
  data: StatisticData,
): Indicator | undefined => {
  let verb = first - 1;
  while (verb > Math.max(floor, first - LONGEST_LINK) && SUBJECT_LINK.test(tokens[verb]?.lower ?? '')) verb -= 1;
  // "has risen in a decade from 2.5 million people"
  for (let at = verb; at > Math.max(floor, first - LONGEST_LINK) && tokens[at]?.kind === 'word'; at -= 1)
    if (data.stands.has(tokens[at]?.lower ?? '')) verb = at;
  const link = tokens[verb]?.lower ?? '';
  // "grew in the countries of A, B and C, by 40,000": only what changes may have its subject behind a comma.
  const changes = data.stands.has(link);
  if (!data.copulas.has(link) && !changes && !CONCERNS.test(link)) return undefined;
  for (let at = verb - 1; at >= Math.max(floor, verb - SUBJECT_REACH); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[.;:]$/.test(word) || (word === ',' && !changes) || tokens[at]?.kind === 'numeral') return undefined;
    if (HARM.test(word)) return 'affected';
    const noun = data.nouns.get(word);
    const moved = noun ?? data.nouns.get(`${word}s`);
    const settled =
      noun !== undefined && SETTLED.has(noun) ? noun : moved !== undefined && MOVEMENTS.has(moved) ? moved : undefined;
    const told =
      settled ?? data.adjectives.get(word) ?? data.people.get(word) ?? data.verbsAfter.startingAt(tokens, at)?.value;
    if (told !== undefined && told !== 'other') return told;
  }
  return undefined;
};
