import type { Indicator, Period, StatisticFact, Unit } from '../../contract/fact.ts';
import { figurePlaces, locatedPlaces } from '../clause/figure-places.ts';
import { figureSource } from '../clause/figure-source.ts';
import { periodAround } from '../clause/period.ts';
import { periodOfList } from '../clause/period-of-list.ts';
import { isInDate } from '../clause/sentence-dates.ts';
import { boundedSentence, isInContact } from '../clause/sentence-facts.ts';
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
import { isSetting, isStanding, listedWith } from '../statistic/antecedent.ts';
import type { Clause, Previous } from '../statistic/clause.ts';
import type { Counted } from '../statistic/counted.ts';
import { countedBy } from '../statistic/counted-by.ts';
import { isCounting, isMeasure } from '../statistic/counting.ts';
import { indicatorOf } from '../statistic/indicator.ts';
import { isPart, likeBefore, ofWhole, opensWhole, ownIndicator } from '../statistic/inherited.ts';
import { plainStatistics } from '../statistic/plain.ts';
import { isPredicated } from '../statistic/predicate.ts';
import { leadOf } from '../statistic/rows/rows.ts';
import { tabularOf } from '../statistic/rows/tabular.ts';
import { type Token, tokenIndexAt } from '../text/tokens.ts';

/** "The convoy delivered:", and below it "- 30 lanterns": goods in a list of what was handed over. */
const isListedGoods = (
  context: FactContext,
  { field, tokens }: FieldNumbers,
  number: FoundNumber,
  counted: Counted | null,
  data: StatisticData,
): boolean => {
  if (counted === null || counted.first < number.next || number.form !== 'count' || !counted.headed) return false;
  const known = counted.words.some(
    (word) => data.nouns.has(word) || data.people.has(word) || data.adjectives.has(word),
  );
  if (known || data.notGoods.has(counted.head)) return false;
  const lead = leadOf(context, field, number.start);
  if (lead === null) return false;
  const words = tokens.slice(tokenIndexAt(tokens, lead.start), tokenIndexAt(tokens, lead.end));
  // "delivered to:" lists who was given something
  const last = words.at(-2)?.lower ?? '';
  return !data.givenTo.has(last) && !data.givenFor.has(last) && words.some(({ lower }) => data.handing.has(lower));
};

/** Areas and power are no goods: "20 hectares", "40 MW". */
const MEASURES_OF_NONE =
  /^(?:hect|ha$|acre|feddan|dunum|km|m ?[2²]|sq|square|kil[oó]m[eè]tr|m[eè]tros? cuadr|metros cuadr|mètres carr|mw|gw|kw|m[eé]gaw|megav|gigaw|kilow|kcal|calor|kilocal|megab)/i;

/** What grew is told by its noun alone: verbs around "doubled" tell of something else. */
const ofNoun = (counted: Counted | null, previous: Previous | null, data: StatisticData): Indicator =>
  // "This is twice the figure of 2011": what was told of those counted before.
  previous !== null && counted !== null && counted === previous.counted
    ? previous.indicator
    : nounIndicator(counted, data);

const nounIndicator = (counted: Counted | null, data: StatisticData): Indicator =>
  data.nouns.get(counted?.head ?? '') ?? data.people.get(counted?.head ?? '') ?? 'other';

const unitOf = (number: FoundNumber, measured: boolean): Unit =>
  number.form === 'count' ? (measured ? 'measure' : 'count') : number.form;

/** Tokens between a whole and a part that holds when it does. */
const PART_REACH = 8;
/** Code units of a sentence in which it says that it goes on about those counted before. */
const GOES_ON_WITHIN = 30;
/** Marks of a list or of emphasis ahead of a sentence. */
const MARKUP = /^[*_•–\s-]+/;

/** "Of these, 19 were women (6 of them girls)": those counted before, at the time and place of before. */
const goneOnFrom = (
  field: FieldText,
  clause: Clause,
  previous: Previous | null,
  { periods }: LanguageData,
): Previous | null =>
  periods !== null &&
  previous !== null &&
  clause.paragraph - previous.paragraph <= 1 &&
  periods.goesOn.test(field.text.slice(clause.start, clause.start + GOES_ON_WITHIN).replace(MARKUP, ''))
    ? previous
    : null;

/** "… in that period": the time told of the figure before, in this paragraph or the one above. */
const samePeriod = (
  field: FieldText,
  clause: Clause,
  previous: Previous | null,
  { periods }: LanguageData,
): Period | null =>
  previous !== null &&
  clause.paragraph - previous.paragraph <= 1 &&
  previous.period !== null &&
  // A day is no period, nor is what has no end yet.
  previous.period.start !== previous.period.end &&
  previous.period.end !== null &&
  periods?.thatPeriod.test(field.text.slice(clause.start, clause.end)) === true
    ? previous.period
    : null;

const factOf = (
  context: FactContext,
  field: FieldText,
  number: FoundNumber,
  clause: Clause,
  counted: Counted | null,
  indicator: Indicator,
  unit: Unit,
  unitText: string,
  period: Period | null,
  places: readonly string[],
): Draft<StatisticFact> => ({
  kind: 'statistic',
  ...(number.low === number.high ? { value: number.low } : { minValue: number.low, maxValue: number.high }),
  unit,
  unitText,
  qualifier: number.qualifier,
  indicator,
  places,
  period,
  source: figureSource(context, field, clause, number),
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

/** From here on a figure that comes again is the same; bare numerals of four digits are years and resolutions. */
const TELLING = 100;

const OF_THE = /^(?:of|the|its|de|d|du|des|les|’|los|las|del)$/;

/** "900 of the 7,300 inhabitants", "900 des 7 300 habitants": is the number the whole of the part right before it? */
const isWholeOfPart = (tokens: readonly Token[], previous: Previous | null, first: number): boolean => {
  const between = previous === null ? [] : tokens.slice(previous.next, first);
  return between.length > 0 && between.length <= 2 && between.every(({ lower }) => OF_THE.test(lower));
};

/** A whole is one of its paragraph: what was counted further up is another matter. */
const sameParagraph = (previous: Previous | null, clause: Clause): boolean =>
  previous !== null && clause.paragraph === previous.paragraph;

/** "12,300 people (2,050 households)": the same again in brackets, which is not what is spoken of. */
const isAside = (tokens: readonly Token[], first: number, counted: Counted | null): boolean =>
  counted !== null && tokens[first - 1]?.text === '(' && tokens[counted.next]?.text === ')' && counted.first > first;

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
  /** What each figure counted: "1,538 deaths … Of the 1,538, …". */
  const seen = new Map<number, Counted>();
  for (const number of numbers) {
    const span = boundedSentence(field, number.start, number.end);
    if (clause === null || clause.start !== span.start || clause.end !== span.end) {
      const sentence = sentenceIndexAt(field, number.start);
      clause = {
        ...span,
        first: tokenIndexAt(tokens, span.start),
        next: tokenIndexAt(tokens, span.end),
        sentence,
        paragraph: field.sentences[sentence]?.paragraph ?? 0,
        goesOn: language.relations?.partsFollow.startingAt(tokens, tokenIndexAt(tokens, span.start))?.next ?? null,
      };
      floor = clause.first;
    }
    const at: Clause = clause;
    const since = Math.max(floor, at.first);
    if (number.currency !== null || isInDate(context, field, number) || isInContact(context, field, number)) {
      if (number.decoy === null) floor = number.next;
      continue;
    }
    const tabular = tabularOf(context, found, number, data);
    if (tabular !== null) {
      const unit: Unit = tabular.percent ? 'percent' : number.form;
      const { counted, indicator } = tabular;
      const inRow: Period | null = tabular.year ?? periodAround(context, field, tabular.line, number);
      const places = figurePlaces(context, field, tabular.line, number, { lead: tabular.lead, carried: [] });
      facts.push(factOf(context, field, number, at, counted, indicator, unit, counted?.text ?? '', inRow, places));
      floor = number.next;
      continue;
    }
    const measure = isMeasure(tokens, number, language);
    const repeated: Counted | null =
      number.high >= TELLING && !/^\d{4}$/.test(tokens[number.first]?.text ?? '')
        ? (seen.get(number.high) ?? null)
        : null;
    const counted: Counted | null = countedBy(found, number, at, since, previous, language, data) ?? repeated;
    if (!isCounting(found, number, counted, at, language)) continue;
    if (number.form !== 'multiple') floor = number.next;
    const follows = counted !== null && counted.first >= number.next;
    const part: boolean =
      previous !== null &&
      (isPart(tokens, previous, number.hedgeFirst, at, data) ||
        (previous.paragraph === at.paragraph && isPredicated(tokens, number, counted, language)));
    const inherited: Indicator | null =
      previous !== null && part ? ofWhole(tokens, counted, number, at, previous, data) : null;
    const indicator: Indicator =
      measure !== null
        ? MEASURES_OF_NONE.test(measure)
          ? 'other'
          : 'items'
        : isListedGoods(context, found, number, counted, data)
          ? 'items'
          : number.form === 'multiple'
            ? ofNoun(counted, previous, data)
            : (inherited ??
              ownIndicator(tokens, counted, follows, number, at, previous, data) ??
              likeBefore(
                tokens,
                indicatorOf(tokens, counted, number, at, data, isWholeOfPart(tokens, previous, number.hedgeFirst)),
                counted,
                number,
                at,
                previous,
                part,
                data,
              ));
    // "50 took part, of whom two were women": a part holds when its whole does.
    const near = previous?.sentenceStart === at.start && number.hedgeFirst - previous.next <= PART_REACH;
    const whole: Previous | null = part && near ? previous : null;
    const before: Previous | null = goneOnFrom(field, at, previous, language);
    const told: Period | null =
      periodAround(context, field, at, number) ??
      (before ?? whole)?.period ??
      samePeriod(field, at, previous, language) ??
      periodOfList(context, field, number);
    const period: Period | null = isStanding(tokens, number, counted) ? null : told;
    const places: readonly string[] = figurePlaces(context, field, at, number, {
      lead: null,
      carried: before?.places ?? [],
    });
    const unit = unitOf(number, measure !== null);
    facts.push(
      factOf(context, field, number, at, counted, indicator, unit, measure ?? counted?.text ?? '', period, places),
    );
    const counts = counted !== null && data.people.has(counted.head);
    const people = counts ? counted : (previous?.people ?? null);
    const peopleHere = counts || (previous?.sentenceStart === at.start && previous.peopleHere);
    const setting: boolean = isSetting(tokens, number.hedgeFirst, at.first) && previous?.sentenceStart === at.start;
    // "which is 66 per cent of its housing stock, and of them 778 …": a share's whole is not what is spoken of.
    const shared = number.form !== 'count' && counted?.headed === false && previous?.sentenceStart === at.start;
    const topic: Counted | null = setting || shared ? (previous?.topic ?? counted) : counted;
    if (counted !== null && number.form === 'count') seen.set(number.high, counted);
    if (number.form === 'multiple') continue;
    const aside = isAside(tokens, number.hedgeFirst, counted) && previous !== null;
    const isWhole: boolean = !part && !setting && !aside && number.form === 'count';
    previous = {
      counted,
      indicator,
      period,
      places: locatedPlaces(context, field, at, number, places),
      sentenceStart: at.start,
      paragraph: at.paragraph,
      form: number.form,
      people: aside ? (previous?.people ?? people) : people,
      peopleHere,
      topic: aside ? (previous?.topic ?? topic) : topic,
      opened: previous?.sentenceStart === at.start ? previous.opened : opensWhole(tokens, number, at, language),
      list: counted === null || !follows ? [] : listedWith(tokens, counted, number.hedgeFirst, previous, data),
      whole: isWhole ? counted : sameParagraph(previous, at) ? (previous?.whole ?? null) : null,
      wholeIndicator: isWhole ? indicator : (previous?.wholeIndicator ?? 'other'),
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
  if (data === null) return plainStatistics(context);
  return numberLayer(context).flatMap((found) => statisticsIn(context, found, language, data));
};
