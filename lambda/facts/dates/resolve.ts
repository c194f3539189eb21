import type { EvidenceField, Period } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sentenceIndexAt, sharedLayer } from '../context.ts';
import { plainCountry } from '../places/main-country.ts';
import { tokensOf } from '../text/tokens.ts';
import { type ClosedInterval, dayOfIso, type Interval, isoOf } from './calendar.ts';
import { findDateMentions } from './date-grammar.ts';
import type { DateMention } from './expression.ts';
import { dateLexiconOf } from './lexicons.ts';
import { agreedYear, publishedFromMentions } from './reference.ts';
import { resolveExpression } from './resolution.ts';
import { isSouthern } from './seasons.ts';

/** A date expression and the days it stands for. */
export interface ResolvedDate {
  readonly field: EvidenceField;
  /** Span of the evidence in the field's text. */
  readonly start: number;
  readonly end: number;
  readonly period: Period;
}

const periodOf = (interval: Interval): Period => ({
  start: interval.start === null ? null : isoOf(interval.start),
  end: interval.end === null ? null : isoOf(interval.end),
});

/** "In 2016, … on 20 August": a year that the sentence is about. "For 2018" and "from 2018" tell of no other day. */
const IN_YEAR = /^(?:in|during|throughout|en|durante|au cours de|pendant|courant)\s/i;

/** Paragraphs over which "the same day" or "two years later" points back. */
const SPOKEN_REACH = 3;

const dateMentions = sharedLayer((context): ReadonlyMap<FieldText, readonly DateMention[]> => {
  const compiled = dateLexiconOf(context.language);
  return new Map(
    context.fields.map((field) => [
      field,
      compiled === null ? [] : findDateMentions(compiled, field.text, tokensOf(context, field)),
    ]),
  );
});

/** The day relative dates count from: publication, else what the body tells. */
export const referenceDay = sharedLayer((context): number | null => {
  const given = context.publishedAt === null ? null : dayOfIso(context.publishedAt);
  if (given !== null) return given;
  const body = context.fields.find((field) => field.field === 'text');
  const worked = body === undefined ? null : publishedFromMentions(dateMentions(context).get(body) ?? [], body.text);
  return worked === null ? null : dayOfIso(worked.date);
});

const resolveField = (context: FactContext, field: FieldText): readonly ResolvedDate[] => {
  const reference = referenceDay(context);
  const mentions = dateMentions(context).get(field) ?? [];
  const fallbackYear = reference === null ? agreedYear(mentions) : null;
  const resolved: ResolvedDate[] = [];
  let previous: Interval | null = null;
  let closed: ClosedInterval | null = null;
  let spoken = { sentence: -1, paragraph: -1 };
  let sentence = -1;
  let sentenceYear: number | null = null;
  for (const mention of mentions) {
    const index = sentenceIndexAt(field, mention.start);
    if (index !== sentence) sentenceYear = null;
    sentence = index;
    const { expression, future } = mention;
    const paragraph = field.sentences[index]?.paragraph ?? 0;
    const interval: Interval | null = resolveExpression(expression, {
      reference,
      year: sentenceYear ?? fallbackYear,
      running: fallbackYear,
      future,
      previous: paragraph - spoken.paragraph <= SPOKEN_REACH ? previous : null,
      spoken: paragraph - spoken.paragraph <= SPOKEN_REACH ? closed : null,
      near: index - spoken.sentence <= 1,
      southern: () => isSouthern(plainCountry(context)),
    });
    // "In 2016, … on 20 August"; a year to come tells nothing of a day that is told as past.
    const past =
      reference === null
        ? IN_YEAR.test(field.text.slice(mention.start, mention.end))
        : (interval?.start ?? 0) <= reference;
    if (expression.type === 'calendar' && expression.year !== null && expression.day === null && past)
      sentenceYear = expression.year;
    if (interval === null || (interval.start === null && interval.end === null)) continue;
    previous = interval;
    if (interval.start !== null && interval.end !== null) closed = { start: interval.start, end: interval.end };
    spoken = { sentence: index, paragraph };
    resolved.push({ field: field.field, start: mention.start, end: mention.end, period: periodOf(interval) });
  }
  return resolved;
};

/** All dates of a release, in the order of its fields and of their text. Computed once for each context. */
export const resolveDates: (context: FactContext) => readonly ResolvedDate[] = sharedLayer((context) =>
  context.fields.flatMap((field) => resolveField(context, field)),
);
