import type { FieldText } from '../context.ts';
import type { LanguageData, StatisticData } from '../language/data.ts';
import { type Token, touches } from '../text/tokens.ts';
import { type Counted, isPlural } from './counted.ts';
import { isMass } from './counted-before.ts';

/** Words of the verb between a subject and its number: "has only been 21 per cent", "n’est financé qu’à 21 %". */
const AUXILIARIES =
  /^(?:has|have|had|been|be|only|now|still|currently|already|just|so|far|n|ne|’|que|qu|a|à|ont|été|seulement|actuellement|encore|hauteur|de|d|un|une|ha|han|sido|solo|sólo|actualmente|una|el|al|en|hasta|apenas|by|par|por|s|se|to)$/;
/** Those that make a clause of it alone, without an auxiliary of another list. */
const FINITE =
  /^(?:constitute|constitutes|constituting|represents?|representing|constitue|constituent|constituant|représente|représentent|représentant|constituye|constituyen|representa|representan|supone|suponen|has|have|had|been|est|sont|a|ont|été|ha|han|sido|está|están|estaba|fue|es|son)$/;
/** "funded", "financée", "financiado" between the subject and its share. */
const PARTICIPLE = /(?:ed|és?|ées?|[ai]d[oa]s?|erte?s?|iert[oa]s?)$/;
/** Most words of the verb, and of its subject. */
const LONGEST_VERB = 8;
const LONGEST = 14;
/** Where the subject begins at the latest. */
const BOUNDARY =
  /^(?:[,;:.()•*“”"«»–—!?]|and|but|while|where|because|as|et|mais|où|car|soit|tandis|y|pero|mientras|porque|cuyo)$/;
/** Behind the subject: "men who have had malaria". */
const RELATIVE = /^(?:who|which|that|qui|que)$/;
/** Before a subject they open its clause: "the report notes that the rate is 12 per cent". */
const THAT = /^(?:that|que|qu)$/;
const PREPOSITION =
  /^(?:se|in|for|to|at|on|by|from|with|across|among|during|since|under|dans|vers|hacia|pour|en|à|au|aux|par|sur|chez|depuis|avec|para|con|por|entre|desde|durante)$/;
const DETERMINER =
  /^(?:the|des|du|de|d|overall|here|a|an|this|that|these|those|its|their|our|all|le|la|les|l|’|un|une|ce|cet|cette|ces|son|sa|ses|leur|leurs|el|los|las|una|este|esta|estos|estas|su|sus)$/;
const PRONOUN =
  /^(?:it|they|he|she|we|i|there|this|that|these|those|il|elle|ils|elles|ce|cela|on|ello|ellos|ellas|esto|eso|lo|ésta|éste|aquella)$/;

/** A preposition ends the subject, and a participle behind its noun: "individus affirmant …". */
const endsSubject = (token: Token | undefined, data: StatisticData): boolean =>
  PREPOSITION.test(token?.lower ?? '') ||
  token?.text === '(' ||
  (data.headFirst && /(?:ant|ando|iendo)$/.test(token?.lower ?? ''));

/** Longest relative clause between a subject and its verb. */
const RELATIVE_CLAUSE = 24;

/** "The plan, which seeks USD 951m, is": the subject ends before the comma of the relative clause. */
const beforeInsertion = (tokens: readonly Token[], end: number, floor: number): number => {
  if (tokens[end - 1]?.text !== ',') return end;
  for (let at = end - 2; at >= Math.max(floor, end - RELATIVE_CLAUSE); at -= 1)
    if (tokens[at]?.text === ',' && RELATIVE.test(tokens[at + 1]?.lower ?? '')) return at;
  return end;
};

/** Longest insertion in brackets inside a subject: "le taux de malnutrition (MAG) pour le pays". */
const INSERTION = 5;

/** One token back, past an insertion in brackets. */
const behindInsertion = (tokens: readonly Token[], start: number, floor: number): number => {
  if (tokens[start - 1]?.text !== ')') return start - 1;
  for (let at = start - 2; at >= Math.max(floor, start - INSERTION); at -= 1) if (tokens[at]?.text === '(') return at;
  return start - 1;
};

const opensClause = (tokens: readonly Token[], start: number, last: number, data: StatisticData): boolean => {
  const before = tokens[start - 1]?.lower ?? '';
  const that = THAT.test(before) && start < last && !/^[’']$/.test(tokens[start]?.text ?? '');
  const said = data.sourceVerbs.has(tokens[start - 2]?.lower ?? '');
  const bracketed = before === ')' && behindInsertion(tokens, start, 0) < start - 1;
  return (BOUNDARY.test(before) && !bracketed) || (that && (said || DETERMINER.test(tokens[start]?.lower ?? '')));
};

const OF = /^(?:of|de|d|du|del|des|’)$/;

/** Start of the last noun phrase with a determiner of its own: "improved [the] completion rate that is 78 per cent". */
const lastDetermined = (tokens: readonly Token[], start: number, last: number, data: StatisticData): number => {
  let from = start;
  for (let at = start; at < last && !endsSubject(tokens[at], data); at += 1)
    if (
      DETERMINER.test(tokens[at]?.lower ?? '') &&
      !OF.test(tokens[at]?.lower ?? '') &&
      !OF.test(tokens[at - 1]?.lower ?? '')
    )
      from = at;
  return from;
};

/** "Les arrivées", "los heridos" are nouns, though they end as participles do. */
const isThing = (tokens: readonly Token[], at: number, data: StatisticData): boolean => {
  const word = tokens[at]?.lower ?? '';
  return data.nouns.has(word) || data.people.has(word) || DETERMINER.test(tokens[at - 1]?.lower ?? '');
};

const ARTICLE = /^(?:an|the|un|une|una|la|le|el)$/;

/** Has the word of change an article of its own: "une hausse", "l’augmentation"? */
const isNoun = (tokens: readonly Token[], at: number, data: StatisticData): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  if (before === '’') return tokens[at - 2]?.lower === 'l';
  return ARTICLE.test(before) || (before === 'a' && !data.headFirst);
};

interface VerbChain {
  /** Token behind the subject. */
  readonly end: number;
  /** Does the verb tell of a change or a level? */
  readonly changes: boolean;
}

const verbChain = (
  tokens: readonly Token[],
  first: number,
  floor: number,
  { numbers }: LanguageData,
  data: StatisticData,
): VerbChain | null => {
  let finite = false;
  let changes = false;
  let at = first - 1;
  for (; at >= Math.max(floor, first - LONGEST_VERB); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    // "see a two per cent rise": an article in English, a verb in French.
    if (word === 'a' && !data.headFirst) break;
    const moves = numbers.changes.has(word) || data.stands.has(word);
    // "hubo una reducción del 12 %": a noun.
    if (moves && isNoun(tokens, at, data)) return null;
    changes ||= moves;
    // "reaches", "atteint", not "at" and ":"
    const reaches = word.length > 2 && data.links.has(word);
    finite ||= moves || reaches || data.copulas.has(word) || FINITE.test(word);
    const link = moves || reaches || data.copulas.has(word) || data.standsAt.has(word) || numbers.changeFrom.has(word);
    const aside =
      AUXILIARIES.test(word) ||
      /(?:ly|ment|mente)$/.test(word) ||
      (tokens[at]?.kind === 'word' && PARTICIPLE.test(word) && !isThing(tokens, at, data));
    if (!link && !aside && !FINITE.test(word)) break;
  }
  return finite && at >= floor ? { end: at + 1, changes } : null;
};

/**
 * The subject of the verb right before a number: what a share describes where nothing else is named ("The appeal is 21
 * per cent funded"), what rose or fell ("applications increased from 40 to 65"). Null where a pronoun stands there.
 */
export const subjectBefore = (
  field: FieldText,
  tokens: readonly Token[],
  first: number,
  floor: number,
  language: LanguageData,
  data: StatisticData,
): (Counted & { readonly changes: boolean }) | null => {
  const chain = verbChain(tokens, first, floor, language, data);
  if (chain === null || PRONOUN.test(tokens[chain.end - 1]?.lower ?? '')) return null;
  const finish = beforeInsertion(tokens, chain.end, floor);
  let start = finish;
  let last = finish;
  while (start > Math.max(floor, finish - LONGEST) && !opensClause(tokens, start, last, data)) {
    start = behindInsertion(tokens, start, floor);
    if (RELATIVE.test(tokens[start]?.lower ?? '')) last = start;
  }
  if (PREPOSITION.test(tokens[start]?.lower ?? '')) return null;
  start = lastDetermined(tokens, start, last, data);
  while (start < last && DETERMINER.test(tokens[start]?.lower ?? '')) start += 1;
  let end = start;
  while (end < last && !endsSubject(tokens[end], data)) end += 1;
  // "the US$434 million response plan": what it costs is no part of it.
  const amount = tokens
    .slice(start, end)
    .findLastIndex(({ kind }, at) => kind === 'numeral' && isScaled(tokens, start + at, language));
  if (amount >= 0 && data.headFirst) {
    end = start + amount;
    while (end > start && OF.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  } else if (amount >= 0) start += amount + 2;
  // "the camp’s population": the owner is no part of it.
  const owner = tokens
    .slice(start, end)
    .findLastIndex(({ lower }, at) => lower === 's' && isPossessive(tokens, start + at));
  if (owner >= 0) start += owner + 1;
  const head = tokens[data.headFirst ? start : end - 1];
  const from = tokens[start];
  const to = tokens[end - 1];
  // "CO2 emissions", "2018 plan" count nothing.
  const counts = tokens.slice(start, end).some((token, at) => {
    const before = tokens[start + at - 1];
    const glued = before?.kind === 'word' && touches(before, token);
    return token.kind === 'numeral' && token.text.length !== 4 && !glued;
  });
  // A clause of its own is no subject, nor is a verb.
  const clause = tokens
    .slice(start, end)
    .some(({ lower }) => data.copulas.has(lower) || (FINITE.test(lower) && (lower !== 'a' || data.headFirst)));
  const verb = data.headFirst && end - start === 1 && data.ellipticVerb.test(tokens[start]?.lower ?? '');
  if (clause || verb) return null;
  if (counts || start >= end || from === undefined || to === undefined || head?.kind !== 'word') return null;
  return {
    text: field.text.slice(from.start, to.end).replace(/\s+/g, ' '),
    first: start,
    next: end,
    words: tokens.slice(start, end).map(({ lower }) => lower),
    head: head.lower,
    headed: false,
    changes: chain.changes,
  };
};

const isScaled = (tokens: readonly Token[], at: number, { numbers }: LanguageData): boolean =>
  numbers.scales.has(tokens[at + 1]?.lower ?? '');

const isPossessive = (tokens: readonly Token[], at: number): boolean =>
  /^[’']$/.test(tokens[at - 1]?.text ?? '') && touches(tokens[at - 1], tokens[at]);

/** May a count be of it: "applications", "population"; not "the river"? */
export const canRise = (tokens: readonly Token[], subject: Counted, data: StatisticData): boolean => {
  const head = tokens[data.headFirst ? subject.first : subject.next - 1];
  return head !== undefined && (isPlural(head, data) || isMass(head.lower, data));
};
