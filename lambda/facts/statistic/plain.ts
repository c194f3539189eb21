import type { StatisticFact } from '../../contract/fact.ts';
import { isInDate } from '../clause/sentence-dates.ts';
import { isInContact } from '../clause/sentence-facts.ts';
import { type Draft, evidenceOf, type FactContext, sentenceAround } from '../context.ts';
import { type FieldNumbers, type FoundNumber, numberLayer } from '../numbers/layer.ts';
import { touches } from '../text/tokens.ts';

/** Below this a bare number may be an age, a day, an article, a floor: without the words around it nobody can tell. */
const LEAST = 100;
const CONFIDENCE = 0.6;

/** A number that cannot be a year, a telephone number or part of a name, with a word behind it that it may count. */
const counts = ({ tokens }: FieldNumbers, number: FoundNumber): boolean => {
  if (number.form === 'percent') return number.high <= 100;
  if (number.form !== 'count' || number.decoy !== null || number.high < LEAST) return false;
  const numeral = tokens[number.next - 1];
  const after = tokens[number.next];
  const grouped = /\D/.test(numeral?.text ?? '');
  const year = !grouped && number.high >= 1900 && number.high <= 2100;
  return !year && after?.kind === 'word' && !touches(numeral, after) && tokens[number.first - 1]?.text !== '+';
};

/** "2,3 milhões de pessoas": between a scale and what is counted. */
const LINK = /^(?:de|di|d)$/;

const unitText = ({ tokens }: FieldNumbers, number: FoundNumber): string => {
  const linked = LINK.test(tokens[number.next]?.lower ?? '') && tokens[number.next + 1]?.kind === 'word';
  return tokens[number.next + (linked ? 1 : 0)]?.text ?? '';
};

/**
 * Figures of a language without a grammar: per cent, and counts of a hundred and more in digits. What they count is the
 * word behind them; nothing else is claimed of them.
 */
export const plainStatistics = (context: FactContext): readonly Draft<StatisticFact>[] =>
  numberLayer(context).flatMap((found) =>
    found.numbers
      .filter((number) => number.currency === null && counts(found, number))
      .filter((number) => !isInDate(context, found.field, number) && !isInContact(context, found.field, number))
      .map((number) => ({
        kind: 'statistic',
        ...(number.low === number.high ? { value: number.low } : { minValue: number.low, maxValue: number.high }),
        unit: number.form === 'percent' ? 'percent' : 'count',
        unitText: number.form === 'count' ? unitText(found, number) : '',
        qualifier: number.qualifier,
        indicator: 'other',
        places: [],
        period: null,
        source: null,
        evidence: evidenceOf(found.field, number.start, number.end),
        sentence: sentenceAround(found.field, number.start, number.end),
        confidence: CONFIDENCE,
      })),
  );
