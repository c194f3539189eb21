import type { LanguageData } from '../language/data.ts';
import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { amountAt, express } from './amount.ts';
import type { NumberExpression } from './expression.ts';
import { changedFromPercent, changedTo, comparedToPercent, rangeFrom } from './range.ts';
import { fractionAt, halfMeasureAt, multipleOf, shareOf, sharesPercent } from './shares.ts';

/** A letter, digit or mark glued to the numeral that makes it part of a name: "COVID-19", "H1N1", "24/7", "6.5.1". */
const glued = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!touches(before, token) || before === undefined) return false;
  if (before.kind !== 'mark') return true;
  const further = tokens[index - 2];
  // "évaluation,132 localités": a comma between a word and a number is one in prose.
  if (before.text === ',' && further?.kind === 'word') return false;
  if (/[/.,:_#]/.test(before.text)) return touches(further, before) || before.text === '#';
  // "Jan.’17": a year; "près d’17" elides.
  if (/[’'‘]/.test(before.text))
    return (/^\d{2}$/.test(token?.text ?? '') && !touches(further, before)) || /^[.]$/.test(further?.text ?? '');
  if (/[-–—]/.test(before.text)) return touches(further, before) && further?.kind !== 'mark' && further?.text !== ')';
  // A footnote: "(9,518 million)1".
  return /[+@&=)»”\]]/.test(before.text);
};

/** "un 40 %", "un noventa por ciento", "un total de 300": does the article belong to a number behind it? */
const isArticleOf = (tokens: readonly Token[], next: number, data: LanguageData['numbers']): boolean => {
  const after = tokens[next];
  if (after?.kind === 'numeral') return true;
  return after !== undefined && (after.lower === 'total' || (data.cardinals.get(after.lower) ?? 0) > 1);
};

/**
 * The number expression that starts with the cardinal, fraction or multiple at this token, or null.
 * `floor` is the first token that no earlier expression has taken.
 */
export const quantityAt = (
  tokens: readonly Token[],
  index: number,
  language: LanguageData,
  floor: number,
): NumberExpression | null => {
  const data = language.numbers;
  const multiplied = data.multiplied.startingAt(tokens, index);
  // "plus du double", "más del triple": the preposition is the hedge's.
  const contracted = /^(?:du|del)$/.test(tokens[index]?.lower ?? '') ? 1 : 0;
  if (multiplied !== null)
    return express(tokens, 'multiple', multiplied.value, multiplied.value, {
      first: index + contracted,
      // "le double", "el triple": the article alone says nothing.
      next: /^(?:le|la|el|du|del)$/.test(tokens[index]?.lower ?? '') ? multiplied.next : index + 1,
      words: true,
    });
  const half = halfMeasureAt(tokens, index, language);
  if (half !== null) return half;
  const amount = amountAt(tokens, index, language, floor);
  if (amount === null || amount.words) {
    const fraction = amount === null || !(amount.scale > 1) ? fractionAt(tokens, index, language) : null;
    if (fraction !== null) return fraction;
  }
  if (amount === null || (amount.currency === null && glued(tokens, index))) return null;
  // "casi un 0,1 %": the article of a number in digits is none itself.
  if (amount.words && amount.value === 1 && amount.scale === 1 && isArticleOf(tokens, amount.next, data)) return null;
  // "COP23" is a conference, not twenty-three pesos.
  if (amount.currency === 'COP' && amount.value < 100 && amount.scale === 1) return null;
  if (amount.words && isCapitalised(tokens[index]) && isCapitalised(tokens[amount.next]) && amount.next - index > 3)
    return null;
  const after = changedTo(tokens, amount, language);
  const scaled =
    after !== null && after.scale > 1 && amount.value < after.scale
      ? {
          ...amount,
          value: Number((amount.value * after.scale).toPrecision(15)),
          scale: after.scale,
          currency: amount.currency ?? after.currency,
        }
      : { ...amount, currency: amount.currency ?? after?.currency ?? null };
  return (
    shareOf(tokens, amount, language) ??
    multipleOf(tokens, amount, language) ??
    rangeFrom(tokens, amount, language) ??
    express(
      tokens,
      amount.percent ||
        after?.percent === true ||
        sharesPercent(tokens, amount, language) ||
        changedFromPercent(tokens, amount, language) ||
        comparedToPercent(tokens, amount, language)
        ? 'percent'
        : 'count',
      scaled.value,
      scaled.value,
      scaled,
    )
  );
};
