import type { FieldText } from '../context.ts';
import type { LanguageData, StatisticData } from '../language/data.ts';
import { isDemonym } from '../places/demonyms.ts';
import type { Token } from '../text/tokens.ts';
import { type Counted, nounPhrase } from './counted.ts';

/** "were mostly Sudanese", "34 parmi les civils": what may stand before what the part is named by. */
const ADVERBS = /^(?:also|all|mostly|mainly|still|aussi|tous|toutes|también|todos|todas)$/;
const AMONG = /^(?:among|parmi|entre)$/;
const ARTICLE = /^(?:the|les|los|las)$/;

/** People named by a nationality or a word for people: "Sudanese", "unaccompanied children". */
const namesPeople = (counted: Counted, data: StatisticData): boolean =>
  counted.words.some((word) => isDemonym(word)) ||
  (counted.headed && data.people.has(counted.head) && !data.adjectives.has(counted.head));

/**
 * What a number without a noun is said to be: "of whom 294 were Sudanese", "410 étaient guatémaltèques"; or whom it is
 * found among: "34 parmi les civils", "20 of them children". Null where the verb tells what befell them ("26 were killed").
 */
export const countedByPredicate = (
  field: FieldText,
  tokens: readonly Token[],
  next: number,
  limit: number,
  { statistic: data, relations }: LanguageData,
): Counted | null => {
  if (data === null) return null;
  const lead = tokens[next]?.lower ?? '';
  const ofThem = relations?.partAfter.startingAt(tokens, next) ?? null;
  if (ofThem === null && !data.copulas.has(lead) && !AMONG.test(lead)) return null;
  let at = ofThem?.next ?? next + 1;
  if (ADVERBS.test(tokens[at]?.lower ?? '') || (AMONG.test(lead) && ARTICLE.test(tokens[at]?.lower ?? ''))) at += 1;
  const phrase = nounPhrase(field, tokens, at, limit, data);
  return phrase !== null && phrase.first === at && namesPeople(phrase, data) ? phrase : null;
};

/** Is the number told by its predicate, or by whom of the others it counts: "four were women", "34 of them civilians"? */
export const isPredicated = (
  tokens: readonly Token[],
  number: { readonly next: number },
  counted: Counted | null,
  { statistic: data, relations }: LanguageData,
): boolean =>
  counted !== null &&
  counted.first > number.next &&
  (data?.copulas.has(tokens[number.next]?.lower ?? '') === true ||
    relations?.partAfter.startingAt(tokens, number.next) != null);

/** Between a part and its list: "and 110 Nigerian". */
export const isBareDemonym = (counted: Counted): boolean =>
  counted.words.length === 1 && isDemonym(counted.head) && !/s$/.test(counted.head);
