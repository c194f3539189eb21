import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { Clause } from './clause.ts';
import { afterOpeners, behindNumberOf, type Counted, nounPhrase } from './counted.ts';
import { countedByNumberOf } from './counted-before.ts';
import { subjectBefore } from './subject.ts';

/** "33 per cent fewer deaths", "33 % de moins". */
const COMPARATIVE = /^(?:fewer|less|more|higher|lower|greater|larger|smaller|moins|plus|menos|más)$/;
/** Between a change and what changed: "a 39 per cent increase in returns". */
const IN = /^(?:in|of|to|en|dans|de|des|du|d|del)$/;
const OF = /^(?:of|de|del|d|du|’|by|un|una|une)$/;

/** "increase of 39 per cent", "un aumento del 39 %": does a noun of change stand before the share? */
const behindChange = (found: FieldNumbers, number: FoundNumber, { numbers }: LanguageData): boolean => {
  let at = number.hedgeFirst - 1;
  if (!OF.test(found.tokens[at]?.lower ?? '')) return false;
  while (at > number.hedgeFirst - 4 && OF.test(found.tokens[at]?.lower ?? '')) at -= 1;
  return numbers.changes.has(found.tokens[at]?.lower ?? '');
};

/** Is it what changed, rather than where or when: not "an increase of 12 per cent in Libya"? */
const changes = (tokens: readonly Token[], what: Counted, { units }: LanguageData): boolean =>
  !what.words.some((word) => (word.length > 2 && units.durationFillers.has(word)) || units.durations.has(word)) &&
  (what.headed ||
    !(isCapitalised(tokens[what.first]) || units.months.has(what.head) || units.durations.has(what.head)));

/**
 * What a share is one of where it tells of a change: "a 39 per cent increase in assisted returns", "33 per cent fewer
 * deaths", "returns rose by 12 per cent". Null where it tells of none.
 * @param after the phrase behind the number
 */
export const shareOfChange = (
  found: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  floor: number,
  after: Counted | null,
  language: LanguageData,
  data: StatisticData,
): Counted | null => {
  const { field, tokens } = found;
  const phraseAt = (from: number): Counted | null =>
    nounPhrase(field, tokens, afterOpeners(tokens, from, clause.next, data), clause.next, data);
  const subject = (): Counted | null =>
    countedByNumberOf(field, tokens, number.hedgeFirst, floor, data) ??
    subjectBefore(field, tokens, number.hedgeFirst, Math.max(floor, clause.first), language, data);
  let next = number.next;
  if (/^(?:de|d)$/.test(tokens[next]?.lower ?? '') && COMPARATIVE.test(tokens[next + 1]?.lower ?? '')) next += 1;
  if (COMPARATIVE.test(tokens[next]?.lower ?? '')) {
    const more = phraseAt(next + 1);
    const than = /^(?:than|que|qu)$/.test(tokens[next + 1]?.lower ?? '');
    // French and Spanish count with "de" ("menos de llegadas"); "plus élevés" is no noun.
    const counts = !data.headFirst || IN.test(tokens[next + 1]?.lower ?? '');
    return more?.headed && counts && !than && more.first - next <= 3 ? more : subject();
  }
  const changed = after !== null && language.numbers.changes.has(data.headFirst ? (after.words[0] ?? '') : after.head);
  if (changed || (after === null && behindChange(found, number, language))) {
    const at = changed ? after.next : number.next;
    const compared = language.relations?.baselineBefore.startingAt(tokens, at) != null;
    const phrase = !compared && IN.test(tokens[at]?.lower ?? '') ? phraseAt(at + 1) : null;
    const what = phrase === null ? null : behindNumberOf(field, tokens, phrase, clause.next, data);
    return what !== null && changes(tokens, what, language) ? what : subject();
  }
  return null;
};
