import type { StatisticData } from '../language/data.ts';
import type { Token } from '../text/tokens.ts';
import type { Counted } from './counted.ts';

/** Tokens between a verb of handing over and the number of its object: "donated [to them a total of] 50". */
const BEFORE = 3;
/** Tokens between the thing and the verb behind it: "50 stretchers [have been] distributed". */
const AFTER = 5;
/** Tokens before "comprises" in which the lot is named. */
const LOT_REACH = 30;

/** What may stand between the verb and its number; a preposition ("distributed in 20 …") makes it no object. */
const FILLERS = /^(?:of|de|d|du|des|’|'|a|an|un|une|una|the|le|la|les|los|las|also|total|with|con|avec|and|et|y|over)$/;

const namesLot = (tokens: readonly Token[], from: number, floor: number, data: StatisticData): boolean => {
  for (let at = from; at >= Math.max(floor, from - LOT_REACH); at -= 1)
    if (data.lot.has(tokens[at]?.lower ?? '')) return true;
  return false;
};

/**
 * Is a thing without an indicator of its own goods, since it is given, handed over, distributed or part of a lot:
 * "donated 50 stretchers", "20 globes were distributed", "le don comprend 12 compas"?
 */
export const isHandedOver = (
  tokens: readonly Token[],
  counted: Counted,
  number: { readonly hedgeFirst: number; readonly high: number },
  sentence: { readonly first: number; readonly next: number },
  data: StatisticData,
): boolean => {
  if (data.notGoods.has(counted.head) || !(counted.headed || number.high === 1)) return false;
  for (let at = number.hedgeFirst - 1; at >= Math.max(sentence.first, number.hedgeFirst - 1 - BEFORE); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (data.handing.has(word) || data.issuing.has(word)) return true;
    if (data.comprising.has(word)) return namesLot(tokens, at - 1, sentence.first, data);
    // "delivered antibiotics and 1,000 vials"
    const coordinate = at === number.hedgeFirst - 2 && /^(?:and|et|y|e)$/.test(tokens[at + 1]?.lower ?? '');
    if (!FILLERS.test(word) && !coordinate) break;
  }
  // "in 20 districts were distributed": what stands behind a preposition is no subject.
  const before = tokens[number.hedgeFirst - 1];
  const subject = number.hedgeFirst <= sentence.first || before?.kind === 'mark' || FILLERS.test(before?.lower ?? '');
  if (!subject) return false;
  for (let at = counted.next; at < Math.min(sentence.next, counted.next + AFTER); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (data.handing.has(token.lower) || data.issuing.has(token.lower)) return true;
  }
  return false;
};
