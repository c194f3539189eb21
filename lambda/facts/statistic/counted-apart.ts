import type { StatisticData } from '../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../numbers/layer.ts';
import type { Clause, Previous } from './clause.ts';
import { afterOpeners, type Counted, nounPhrase } from './counted.ts';
import { isBareDemonym } from './predicate.ts';

const OF = /^(?:of|de|d|des|du|que|qui|in|en)$/;

/** Words of comparison between a multiple and what it is compared with: "six fois supérieure aux", "dos veces más que". */
const LONGEST_COMPARISON = 4;
const COMPARED_TO = /^(?:à|aux|au|al|a|que|qu|than)$/;
/** They open when or by how much, not what: "doubled in less than four months". */
const NOT_COMPARED = /^(?:in|en|dans|depuis|desde|since|less|menos|moins)$/;
/** "la de 2011", "celle de", "those of": they stand for what was counted before. */
const STANDS_FOR = /^(?:la|las|lo|los|celle|celles|celui|ceux|ce|that|those|it|they|el)$/;

/** "three times higher than the limit", "dos veces superior a la de 2011": what is compared, else what was counted before. */
export const countedByMultiple = (
  { field, tokens }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  data: StatisticData,
): Counted | null => {
  for (let at = number.next + 1; at < Math.min(clause.next, number.next + LONGEST_COMPARISON); at += 1) {
    if (NOT_COMPARED.test(tokens[at]?.lower ?? '')) return null;
    if (!COMPARED_TO.test(tokens[at]?.lower ?? '')) continue;
    const standsFor = STANDS_FOR.test(tokens[at + 1]?.lower ?? '') && OF.test(tokens[at + 2]?.lower ?? '');
    if (standsFor) return previous?.paragraph === clause.paragraph ? previous.counted : null;
    const phrase = nounPhrase(field, tokens, afterOpeners(tokens, at + 1, clause.next, data), clause.next, data);
    if (phrase?.headed) return phrase;
    return previous?.paragraph === clause.paragraph ? previous.counted : null;
  }
  return null;
};

/** Tokens of the line below a number that names what it counts. */
const LABEL = 6;

/** A number alone on the first line of its paragraph, with what it counts below it: "31,200 ⏎ Congolese refugees". */
export const countedBelow = (
  { field, tokens }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  data: StatisticData,
): Counted | null => {
  const paragraph = field.paragraphs[clause.paragraph];
  const below = tokens[number.next];
  if (paragraph === undefined || below === undefined || below.end > paragraph.end) return null;
  const before = tokens[number.hedgeFirst - 1];
  const opens = before === undefined || before.end <= paragraph.start;
  if (!opens || number.next < clause.next) return null;
  const phrase = nounPhrase(field, tokens, number.next, number.next + LABEL, data);
  if (phrase?.headed !== true || phrase.first !== number.next) return null;
  // "Congolese new arrivals"
  const named = isBareDemonym(phrase) ? nounPhrase(field, tokens, phrase.next, number.next + LABEL, data) : null;
  if (named?.headed !== true || named.first !== phrase.next) return phrase;
  return {
    ...named,
    first: phrase.first,
    text: `${phrase.text} ${named.text}`,
    words: [...phrase.words, ...named.words],
  };
};

/** Marks that open an item of a list. */
const BULLET = /^[-–•*·]$/;

/** "2 million people left: ⏎⏎ - 51 % went north; 30 % south": shares that open an item are of the whole told above the list. */
export const shareOfListed = (
  { tokens }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
): Counted | null => {
  if (previous === null || number.form === 'count' || number.form === 'multiple') return null;
  if (clause.paragraph - previous.paragraph !== 1 || !BULLET.test(tokens[clause.first]?.text ?? '')) return null;
  return number.hedgeFirst === clause.first + 1 ? (previous.whole ?? previous.counted) : null;
};
