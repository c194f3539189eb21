import type { Qualifier } from '../../contract/fact.ts';
import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';

/** Tokens between "one" and the number it stands beside. */
const NEIGHBOUR = 10;

/** Hedges that "one" can have. */
const BOUNDS: ReadonlySet<Qualifier> = new Set(['at_least', 'over', 'under', 'up_to']);

/** Does another count stand within a few words in the same sentence? */
export const hasNeighbour = (
  found: FieldNumbers,
  number: FoundNumber,
  clause: { readonly first: number; readonly next: number },
  reach = NEIGHBOUR,
): boolean => {
  for (
    let at = Math.max(clause.first, number.first - reach);
    at < Math.min(clause.next, number.next + reach);
    at += 1
  ) {
    const other = found.byFirst.get(at);
    if (
      other !== undefined &&
      other !== number &&
      other.decoy === null &&
      other.form === 'count' &&
      other.currency === null
    )
      return true;
  }
  return false;
};

/** Tokens between "un soldat" and what befell him. */
const FATE_REACH = 4;

/** "un médecin a été tué": where "one" is the article too, it counts of people who died, were hurt or are missing. */
const befell = (tokens: readonly Token[], counted: Counted, next: number, data: StatisticData): boolean => {
  for (let at = counted.next; at < Math.min(next, counted.next + FATE_REACH); at += 1) {
    if (tokens[at]?.kind !== 'word') return false;
    const verb = data.verbsAfter.startingAt(tokens, at);
    if (verb !== null) return /^(?:deaths|missing|injured)$/.test(verb.value);
  }
  return false;
};

/** "12 personnes, dont un nourrisson": one of those counted right before. */
const isPartOfCounted = (
  found: FieldNumbers,
  number: FoundNumber,
  counted: Counted,
  clause: { readonly first: number; readonly next: number },
  data: StatisticData,
): boolean => {
  const before = found.tokens.slice(Math.max(clause.first, number.first - PART_WORDS), number.first);
  return (
    before.some(({ lower }) => data.partWords.has(lower)) &&
    [counted.head, `${counted.head}s`].some((head) => data.people.has(head) || data.nouns.has(head)) &&
    hasNeighbour(found, number, { first: clause.first, next: number.first })
  );
};
/** Words of "dont", "entre ellos". */
const PART_WORDS = 2;

/** Where "one" counts: with a hedge, of people and casualties, and beside another number ("one dead and two missing"). */
export const oneCounts = (
  found: FieldNumbers,
  number: FoundNumber,
  counted: Counted | null,
  clause: { first: number; next: number },
  language: LanguageData,
): boolean => {
  const { tokens } = found;
  const data = language.statistic;
  const after = tokens[number.next];
  if (
    data === null ||
    after === undefined ||
    after.text === '-' ||
    data.stops.has(after.lower) ||
    data.openers.has(after.lower)
  )
    return false;
  // "at least one" counts; "près d’un site" is a place, and nothing is "nearly one".
  if (number.hedgeFirst < number.first) return counted !== null && BOUNDS.has(number.qualifier);
  if (counted === null || counted.first !== number.next) return false;
  if (data.oneIsArticle)
    return befell(tokens, counted, clause.next, data) || isPartOfCounted(found, number, counted, clause, data);
  const head = counted.head;
  const first = counted.words[0] ?? '';
  if (data.adjectives.has(first) || ['death', 'fatality', 'injured', 'dead', 'missing', 'case'].includes(head))
    return true;
  const known = data.people.has(head) || data.nouns.has(head);
  if (!known) return false;
  return hasNeighbour(found, number, clause);
};
