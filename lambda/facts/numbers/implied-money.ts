import type { FieldText } from '../context.ts';
import type { CurrencyData, LanguageData } from '../language/data.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { FoundNumber } from './layer.ts';

/** Tokens over which an amount lends its currency: "21 million bolivianos, and the second project with 60 million". */
const LENDING = 16;
/** From here on an amount may be money by its verb alone. */
const MILLION = 1e6;
/** An amount and what it is compared with are seldom further apart: "USD 5 million, against 3,000 shelters". */
const COMPARABLE = 100;
/** Tokens between a verb of giving and its amount: "ha recibido hasta ahora 3,1 millones". */
const VERB_REACH = 5;

/** Of a noun to come: "3 million of them", "45 millones de personas". */
const OF = /^(?:of|de|d|des|du|del|more|más|plus)$/;
const AND = /^(?:and|et|y|e|or|ou|o)$/;
/** Behind a sum: "3 million last year". */
const WHEN = /^(?:last|this|next|annually|yearly|respectively|supplémentaires|adicionales)$/;
/** Before a number they lead to those who are given something: "gave food to 3 million". */
const LEADS_ON = /^(?:to|for|a|à|aux|para|pour|por|reach|help|in|en)$/;

/** Does nothing that could be counted follow: a mark, a verb or a preposition, or the next of a list ("and Italy 3 million")? */
const isBare = (tokens: readonly Token[], next: number, language: LanguageData): boolean => {
  const after = tokens[next];
  if (after === undefined) return true;
  if (after.kind === 'mark') return /^[.,;:)]$/.test(after.text);
  if (AND.test(after.lower)) {
    const further = tokens[next + 1];
    return (
      isCapitalised(further) ||
      language.statistic?.stops.has(further?.lower ?? '') === true ||
      isVerb(further, language.currencies)
    );
  }
  return !OF.test(after.lower) && (WHEN.test(after.lower) || language.statistic?.stops.has(after.lower) === true);
};

const isVerb = (token: Token | undefined, { gives, seeks }: CurrencyData): boolean =>
  token !== undefined && (gives.has(token.lower) || seeks.has(token.lower));

/** Is anybody counted between the two tokens? */
const namesPeople = (tokens: readonly Token[], from: number, to: number, { statistic }: LanguageData): boolean =>
  tokens
    .slice(from, to)
    .some(({ lower }) => statistic?.people.has(lower) === true || statistic?.adjectives.has(lower) === true);

/** "for 3 million", "gave food to 3 million": those who are helped. */
const isGivenTo = (tokens: readonly Token[], last: number, floor: number, { statistic }: LanguageData): boolean => {
  const word = tokens[last]?.lower ?? '';
  if (/^(?:for|para|pour|reach|reaching|help|helping)$/.test(word)) return true;
  if (statistic?.givenTo.has(word) !== true) return false;
  return tokens.slice(Math.max(floor, last - GIVEN_REACH), last).some(({ lower }) => statistic.giving.has(lower));
};
/** Tokens between a verb of giving and those who are given something. */
const GIVEN_REACH = 4;

/** "EUR 40 million, Canada 26.5 million and Italy 3 million"; "25 000 francs, contre 15 000 en décembre". */
const goesOn = (
  tokens: readonly Token[],
  number: FoundNumber,
  previous: FoundNumber,
  language: LanguageData,
): boolean => {
  if (number.first - previous.next > LENDING) return false;
  const between = tokens.slice(previous.next, number.first);
  if (between.some(({ text }) => /^[.;]$/.test(text))) return false;
  if (namesPeople(tokens, previous.next, number.first, language)) return false;
  if (isGivenTo(tokens, number.hedgeFirst - 1, previous.next, language)) return false;
  const compared = language.relations?.baselineBefore.endingAt(tokens, number.hedgeFirst - 1) != null;
  if (compared) return number.high * COMPARABLE >= previous.high && previous.high * COMPARABLE >= number.high;
  return number.scale >= MILLION && (previous.scale >= MILLION || previous.high >= MILLION);
};

/** What the verb before the number is of: giving and paying, which is of money; needing and getting, which may be; or neither. */
const verbOf = (tokens: readonly Token[], number: FoundNumber, language: LanguageData): 'gives' | 'seeks' | null => {
  const { gives, seeks } = language.currencies;
  for (let at = number.hedgeFirst - 1; at >= number.hedgeFirst - VERB_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return null;
    // "received in US dollars 1 million": money of its own, which is no other's.
    if (language.currencies.after.endingAt(tokens, at) !== null) return null;
    if (gives.has(token.lower)) return 'gives';
    // "those in need number 3 million"
    if (seeks.has(token.lower)) return /^(?:in|en)$/.test(tokens[at - 1]?.lower ?? '') ? null : 'seeks';
    if (at === number.hedgeFirst - 1 && LEADS_ON.test(token.lower)) return null;
    if (namesPeople(tokens, at, at + 1, language) || language.statistic?.nouns.has(token.lower) === true) return null;
  }
  return null;
};

/** The currency that the paragraph names nearest to each number, before it or else behind it; by their indexes. */
const currenciesAround = (field: FieldText, numbers: readonly FoundNumber[]): readonly (string | null)[] => {
  const paragraphOf: number[] = [];
  let paragraph = 0;
  for (const { start } of numbers) {
    while (paragraph + 1 < field.paragraphs.length && (field.paragraphs[paragraph + 1]?.start ?? 0) <= start)
      paragraph += 1;
    paragraphOf.push(paragraph);
  }
  const around: (string | null)[] = numbers.map(({ currency }) => currency);
  for (let at = 1; at < numbers.length; at += 1)
    if (paragraphOf[at] === paragraphOf[at - 1]) around[at] ??= around[at - 1] ?? null;
  for (let at = numbers.length - 2; at >= 0; at -= 1)
    if (paragraphOf[at] === paragraphOf[at + 1]) around[at] ??= around[at + 1] ?? null;
  return around;
};

/**
 * Amounts that leave their currency out get it: in a list or a comparison with money, and behind a verb of giving or
 * needing in a paragraph that names a currency. Where a verb of giving says that it is money and nothing says which, the
 * amount is a `sum`, which counts nothing.
 */
export const withImpliedMoney = (
  field: FieldText,
  tokens: readonly Token[],
  numbers: readonly FoundNumber[],
  language: LanguageData,
): readonly FoundNumber[] => {
  const around = currenciesAround(field, numbers);
  const read: FoundNumber[] = [];
  /** The last that was no year or the like. */
  let previous: FoundNumber | null = null;
  for (const [index, number] of numbers.entries()) {
    const own = impliedIn(tokens, number, previous, around[index] ?? null, language);
    read.push(own);
    if (own.decoy === null || own.decoy === 'sum') previous = own;
  }
  return read;
};

const impliedIn = (
  tokens: readonly Token[],
  number: FoundNumber,
  previous: FoundNumber | null,
  around: string | null,
  language: LanguageData,
): FoundNumber => {
  if (number.currency !== null || number.form !== 'count' || number.decoy !== null) return number;
  // "from 3 million dollars in 2015 to 5 million in 2016"
  const next = tokens[number.next];
  const dated =
    language.units.yearBefore.has(next?.lower ?? '') && /^(?:19|20)\d{2}$/.test(tokens[number.next + 1]?.text ?? '');
  if (!dated && !isBare(tokens, number.next, language)) return number;
  if (previous !== null && goesOn(tokens, number, previous, language)) {
    if (previous.currency !== null) return { ...number, currency: previous.currency };
    if (previous.decoy === 'sum') return { ...number, decoy: 'sum' };
  }
  const verb = number.high >= MILLION ? verbOf(tokens, number, language) : null;
  if (verb === null) return number;
  if (around !== null) return { ...number, currency: around };
  return verb === 'gives' ? { ...number, decoy: 'sum' } : number;
};
