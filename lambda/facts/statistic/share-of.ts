import type { LanguageData, StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { Clause, Previous } from './clause.ts';
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
  previous: Previous | null,
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
  const behind = after === null && behindChange(found, number, language);
  if (changed || behind) {
    const at = changed ? after.next : number.next;
    const compared = language.relations?.baselineBefore.startingAt(tokens, at) != null;
    const phrase = !compared && IN.test(tokens[at]?.lower ?? '') ? phraseAt(at + 1) : null;
    const what = phrase === null ? null : behindNumberOf(field, tokens, phrase, clause.next, data);
    // "15,238 people were rescued, an increase of 6 per cent"
    const before = previous?.sentenceStart === clause.start ? (previous.topic ?? previous.counted) : null;
    return what !== null && changes(tokens, what, language) ? what : (subject() ?? before);
  }
  return null;
};

/** Words of "emergency threshold", "taux de mortalité" before "of 15 per cent". */
const LONGEST_NAME = 5;
const NAME_OF = /^(?:of|de|d|du|del|’)$/;

/** "a threshold of 15 per cent", "un taux de mortalité de 5 %": the noun that the share is the level of. */
export const levelBefore = (
  found: FieldNumbers,
  number: FoundNumber,
  floor: number,
  data: StatisticData,
): Counted | null => {
  const { field, tokens } = found;
  const last = number.hedgeFirst - 2;
  if (!/^(?:of|de)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  let first = last + 1;
  while (first > Math.max(floor, last - LONGEST_NAME)) {
    const token = tokens[first - 1];
    const word = token?.lower ?? '';
    const joins = NAME_OF.test(word) && first <= last;
    if (token === undefined || !(joins || (token.kind === 'word' && !data.stops.has(word)))) break;
    first -= 1;
  }
  // "dessus du seuil d’urgence": the level is the head where the head stands first.
  const leads = (token: Token | undefined): boolean => data.headFirst && !LEVEL.test(token?.lower ?? '');
  while (first <= last && (NAME_OF.test(tokens[first]?.lower ?? '') || leads(tokens[first]))) first += 1;
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined || first > last || to.kind !== 'word') return null;
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower);
  if (!words.some((word) => LEVEL.test(word))) return null;
  const head = data.headFirst ? (words[0] ?? '') : (words.at(-1) ?? '');
  return {
    text: field.text.slice(from.start, to.end).replace(/\s+/g, ' '),
    first,
    next: last + 1,
    words,
    head,
    headed: false,
  };
};

/** What has a level. */
const LEVEL =
  /^(?:growth|croissance|crecimiento|inflation|inflación|rate|rates|threshold|target|prevalence|coverage|level|share|proportion|taux|seuil|cible|prévalence|couverture|niveau|part|tasa|umbral|meta|prevalencia|cobertura|nivel|proporción)$/;
