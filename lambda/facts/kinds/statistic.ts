import type { Indicator, StatisticFact, Unit } from '../../contract/fact.ts';
import { boundedSentence, isInContact, isInDate, periodAround, placesOf } from '../clause/sentence-facts.ts';
import { carriesSource, sourceOf } from '../clause/source.ts';
import { isReported, speakerAround } from '../clause/speaker-source.ts';
import {
  type Draft,
  evidenceOf,
  type FactContext,
  type FieldText,
  type KindReader,
  sentenceAround,
  sentenceIndexAt,
} from '../context.ts';
import type { LanguageData, StatisticData } from '../language/data.ts';
import { languageData } from '../language/registry.ts';
import { type FieldNumbers, type FoundNumber, numberLayer } from '../numbers/layer.ts';
import {
  afterOpeners,
  behindNumberOf,
  type Counted,
  countedBefore,
  countedByNumberOf,
  nounPhrase,
} from '../statistic/counted.ts';
import { isCounting, isMeasure } from '../statistic/counting.ts';
import { hasOwnVerb, indicatorOf } from '../statistic/indicator.ts';
import { type Token, tokenIndexAt } from '../text/tokens.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly next: number;
  readonly source: string | null;
  /** Index into the field's sentences. */
  readonly sentence: number;
  /** Index into the field's paragraphs. */
  readonly paragraph: number;
}

interface Previous {
  readonly paragraph: number;
  readonly counted: Counted | null;
  readonly indicator: Indicator;
  readonly sentenceStart: number;
  readonly form: FoundNumber['form'];
  /** The last people counted, whatever was counted since. */
  readonly people: Counted | null;
  /** Index of the token behind the number. */
  readonly next: number;
  /** Was the number a part of the one before it ("68 migrants, including 20 women")? */
  readonly part: boolean;
}

const unitOf = (number: FoundNumber, measured: boolean): Unit =>
  number.form === 'count' ? (measured ? 'measure' : 'count') : number.form;

/** Thousands go on counting people, not the countries or camps named between ("across 9 states, with 350,000 …"). */
const samePeople = (number: FoundNumber, previous: Previous): Counted | null =>
  number.form === 'count' && number.high >= 1000 && previous.people !== null ? previous.people : previous.counted;

/** Numbers of a list that share the noun behind the last: "23, 40 and 21 camps". */
const LONGEST_LIST = 4;

const countedByNext = (
  { field, tokens, byFirst }: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  data: StatisticData,
): Counted | null => {
  let last = number;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    if (!/^(?:,|and|or|et|ou|y|e|o)$/.test(tokens[last.next]?.lower ?? '')) return null;
    const next = byFirst.get(last.next + 1);
    if (next === undefined || next.form !== number.form || next.decoy !== null) return null;
    const phrase = nounPhrase(field, tokens, afterOpeners(tokens, next.next, clause.next, data), clause.next, data);
    if (phrase?.headed) return phrase;
    last = next;
  }
  return null;
};

/** What the number counts: after it, else before it, else what the number before it counted ("of whom 42 …"). */
const countedBy = (
  found: FieldNumbers,
  number: FoundNumber,
  clause: Clause,
  floor: number,
  previous: Previous | null,
  language: LanguageData,
  data: StatisticData,
): Counted | null => {
  const { field, tokens } = found;
  if (number.inner !== undefined) return nounPhrase(field, tokens, number.inner.first, number.inner.next, data);
  const hedged = language.numbers.hedgesAfter.startingAt(tokens, number.next)?.next ?? number.next;
  // "more than half (54 per cent) of the land": the same again in brackets.
  const inside = tokens[hedged]?.text === '(' ? found.byFirst.get(hedged + 1) : undefined;
  const beyond = inside !== undefined && tokens[inside.next]?.text === ')' ? inside.next + 1 : hedged;
  const opened = afterOpeners(tokens, beyond, clause.next, data);
  // French and Spanish put "de" between number and noun after "million" alone ("806 del mes" counts no months).
  const direct = data.headFirst && number.form === 'count' && number.scale === 1 && !found.byFirst.has(opened);
  const from = direct ? beyond : opened;
  // "21 of the 22 districts": the whole says what the part counts.
  const whole = from > number.next ? found.byFirst.get(from) : undefined;
  const start = whole === undefined ? from : afterOpeners(tokens, whole.next, clause.next, data);
  const phrase = nounPhrase(field, tokens, start, clause.next, data);
  const after = phrase === null ? null : behindNumberOf(field, tokens, phrase, clause.next, data);
  // "half of these have …", "of whom 40 are …": the pronoun stands for what was counted last.
  const stands = (index: number): boolean => data.pronouns.has(tokens[index]?.lower ?? '');
  const pronoun = (stands(from - 1) && from > number.next) || (stands(number.hedgeFirst - 1) && phrase === null);
  if (after !== null && (after.headed || (number.form !== 'count' && !pronoun))) return after;
  const listed = countedByNext(found, number, clause, data);
  if (listed !== null) return listed;
  if (pronoun && previous !== null && previous.paragraph === clause.paragraph) {
    // "of which 42" are things, "of whom 35" are people.
    const things = /^(?:which|cuales|dont)$/.test(tokens[number.hedgeFirst - 1]?.lower ?? '');
    return things ? previous.counted : (previous.people ?? previous.counted);
  }
  const numbered = countedByNumberOf(field, tokens, number.hedgeFirst, floor, data);
  if (numbered !== null) return numbered;
  const before = countedBefore(field, tokens, number.hedgeFirst, floor, data);
  // "Deaths: 23", "arrivals hit 500" name it right before; else it is what the number before counted.
  const linked =
    data.links.has(tokens[number.hedgeFirst - 1]?.lower ?? '') ||
    (before !== null && before.next === number.hedgeFirst);
  // "refugees, chiefly from A (43 per cent) and B (32 per cent)": shares of what was counted before the brackets.
  const bracketed = tokens[number.hedgeFirst - 1]?.text === '(' && tokens[number.next]?.text === ')';
  if (bracketed && number.form === 'percent' && previous?.sentenceStart === clause.start) return previous.counted;
  const likewise = previous !== null && previous.sentenceStart === clause.start && previous.form === number.form;
  if (likewise && !(linked && before !== null)) return samePeople(number, previous);
  return before ?? after ?? (previous?.paragraph === clause.paragraph ? previous.counted : null);
};

/** A number that only goes on from the one before has that one's indicator, unless it has a verb of its own. */
const ownIndicator = (
  tokens: readonly Token[],
  counted: Counted | null,
  follows: boolean,
  number: FoundNumber,
  clause: Clause,
  previous: Previous | null,
  data: StatisticData,
): Indicator | null => {
  if (previous === null || follows || counted === null || counted !== previous.counted) return null;
  return hasOwnVerb(tokens, number, clause, data) ? null : previous.indicator;
};

/** Words between a part and the part before it ("20 women and 8 children"). */
const PART_REACH = 6;

/** Is the number a part of the one before: "68 migrants (20 women and 8 children)", "including", "dont", "de ellos"? */
const isPart = (tokens: readonly Token[], previous: Previous, first: number, data: StatisticData): boolean => {
  const between = tokens.slice(previous.next, first);
  if (between.some((token) => /^[.;)]$/.test(token.text))) return false;
  if (between.some((token) => token.text === '(' || data.partWords.has(token.lower))) return between.length < 20;
  return previous.part && between.length <= PART_REACH && /^(?:,|and|et|y|e)$/.test(between.at(-1)?.lower ?? '');
};

/** "9,483 individuals were reached. 7,227 individuals in Mudug, …": the same people go on without a verb. */
const likeBefore = (
  indicator: Indicator,
  counted: Counted | null,
  clause: Clause,
  previous: Previous | null,
  part: boolean,
  data: StatisticData,
): Indicator =>
  indicator === 'other' &&
  counted !== null &&
  data.people.has(counted.head) &&
  previous?.paragraph === clause.paragraph &&
  (previous.counted?.head === counted.head || part)
    ? previous.indicator
    : indicator;

const factOf = (
  context: FactContext,
  field: FieldText,
  number: FoundNumber,
  clause: Clause,
  counted: Counted | null,
  indicator: Indicator,
  unit: Unit,
  unitText: string,
): Draft<StatisticFact> => ({
  kind: 'statistic',
  ...(number.low === number.high ? { value: number.low } : { minValue: number.low, maxValue: number.high }),
  unit,
  unitText,
  qualifier: number.qualifier,
  indicator,
  places: placesOf(context, field, clause),
  period: periodAround(context, field, clause, number),
  source: clause.source ?? (isReported(number) ? speakerAround(context, field, number) : null),
  evidence: evidenceOf(field, number.start, number.end),
  sentence: sentenceAround(field, number.start, number.end),
  confidence: confidenceOf(number, counted, indicator),
});

/** Sober: a figure in digits with a known noun is nearly always right; words and numbers without a noun less so. */
const confidenceOf = (number: FoundNumber, counted: Counted | null, indicator: Indicator): number => {
  if (counted === null) return 0.6;
  const base = number.words ? 0.8 : 0.95;
  return Number((base - (counted.headed ? 0 : 0.15) - (indicator === 'other' ? 0.05 : 0)).toFixed(2));
};

const statisticsIn = (
  context: FactContext,
  found: FieldNumbers,
  language: LanguageData,
  data: StatisticData,
): readonly Draft<StatisticFact>[] => {
  const { field, tokens, numbers } = found;
  const facts: Draft<StatisticFact>[] = [];
  let previous = null as Previous | null;
  let clause = null as Clause | null;
  let floor = 0;
  for (const number of numbers) {
    const span = boundedSentence(field, number.start, number.end);
    if (clause === null || clause.start !== span.start || clause.end !== span.end) {
      const sentence = sentenceIndexAt(field, number.start);
      // A monstrous sentence is cut to another window at every number: its source is looked for once.
      const own: string | null =
        clause !== null && clause.sentence === sentence ? clause.source : sourceOf(field, tokens, span, data);
      const carried: string | null = carriesSource(field.text.slice(span.start, span.start + 20))
        ? (clause?.source ?? null)
        : null;
      clause = {
        ...span,
        first: tokenIndexAt(tokens, span.start),
        next: tokenIndexAt(tokens, span.end),
        source: own ?? carried,
        sentence,
        paragraph: field.sentences[sentence]?.paragraph ?? 0,
      };
      floor = clause.first;
    }
    const at: Clause = clause;
    const since = Math.max(floor, at.first);
    if (number.currency !== null || isInDate(context, field, number) || isInContact(context, field, number)) {
      if (number.decoy === null) floor = number.next;
      continue;
    }
    const measure = isMeasure(tokens, number, language);
    const counted: Counted | null = countedBy(found, number, at, since, previous, language, data);
    if (!isCounting(found, number, counted, at, language)) continue;
    floor = number.next;
    const follows = counted !== null && counted.first >= number.next;
    const part = previous?.sentenceStart === at.start && isPart(tokens, previous, number.hedgeFirst, data);
    const indicator: Indicator =
      measure !== null
        ? 'items'
        : (ownIndicator(tokens, counted, follows, number, at, previous, data) ??
          likeBefore(indicatorOf(tokens, counted, number, at, data), counted, at, previous, part, data));
    const unit = unitOf(number, measure !== null);
    facts.push(factOf(context, field, number, at, counted, indicator, unit, measure ?? counted?.text ?? ''));
    const people = counted !== null && data.people.has(counted.head) ? counted : (previous?.people ?? null);
    if (number.form === 'multiple') continue;
    previous = {
      counted,
      indicator,
      sentenceStart: at.start,
      paragraph: at.paragraph,
      form: number.form,
      people,
      next: number.next,
      part,
    };
  }
  return facts;
};

/** Every number that counts or measures something in the world (fact contract, "statistic"). */
export const readStatistics: KindReader<'statistic'> = (context) => {
  const language = languageData(context.language);
  const data = language.statistic;
  if (data === null) return [];
  return numberLayer(context).flatMap((found) => statisticsIn(context, found, language, data));
};
