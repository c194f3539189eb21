import type { MoneyFact, Purpose } from '../../contract/fact.ts';
import { figureSource } from '../clause/figure-source.ts';
import { periodAround } from '../clause/period.ts';
import { boundedSentence } from '../clause/sentence-facts.ts';
import { type Draft, evidenceOf, type FactContext, type KindReader, sentenceAround } from '../context.ts';
import { languageData } from '../language/registry.ts';
import { currencyOf } from '../money/currency.ts';
import { ellipticScale } from '../money/elliptic-scale.ts';
import { purposeAround } from '../money/purpose.ts';
import { type FieldNumbers, type FoundNumber, numberLayer } from '../numbers/layer.ts';

/** "EUR 4 million (USD 4.7 million)": the conversion has the hedge of what it converts. */
const converts = ({ tokens }: FieldNumbers, number: FoundNumber, previous: FoundNumber | null): boolean =>
  previous?.currency != null && previous.next === number.first - 1 && tokens[number.first - 1]?.text === '(';

/** Symbols of UN documents ("S/2017/272"), which look like soles. */
const SYMBOL = /^S\/(?:19|20)\d{2}$/;

const moneyIn = (context: FactContext, found: FieldNumbers): readonly Draft<MoneyFact>[] => {
  const language = languageData(context.language);
  const facts: Draft<MoneyFact>[] = [];
  let previous: FoundNumber | null = null;
  let inherited: Purpose | null = null;
  for (const number of found.numbers) {
    const before: FoundNumber | null = previous;
    previous = number;
    if (number.currency === null || number.form !== 'count' || number.high <= 0) continue;
    if (SYMBOL.test(found.field.text.slice(number.start, number.end))) continue;
    const currency = currencyOf(context, number.currency);
    if (currency === null) continue;
    const sentence = boundedSentence(found.field, number.start, number.end);
    const purpose: Purpose | null = purposeAround(found, number, sentence, language) ?? inherited;
    inherited = purpose;
    const converted = before !== null && converts(found, number, before) && number.qualifier === 'exact';
    const scale = ellipticScale(found, number, before);
    facts.push({
      kind: 'money',
      ...(number.low === number.high
        ? { value: number.low * scale }
        : { minValue: number.low * scale, maxValue: number.high * scale }),
      currency,
      qualifier: converted ? before.qualifier : number.qualifier,
      purpose: purpose ?? 'other',
      period: periodAround(context, found.field, sentence, number),
      source: figureSource(context, found.field, sentence, number),
      evidence: evidenceOf(found.field, number.start, number.end),
      sentence: sentenceAround(found.field, number.start, number.end),
      confidence: number.currency === '$' && context.language !== 'en' ? 0.75 : 0.95,
    });
  }
  return facts;
};

/** Amounts of money, with currency and purpose. */
export const readMoney: KindReader<'money'> = (context) =>
  numberLayer(context).flatMap((found) => moneyIn(context, found));
