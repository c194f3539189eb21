import type { EvidenceField, Period } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sentenceIndexAt, sharedLayer } from '../context.ts';
import { tokensOf } from '../text/tokens.ts';
import { type ClosedInterval, dayOfIso, type Interval, isoOf } from './calendar.ts';
import { findDateMentions } from './date-grammar.ts';
import type { DateMention } from './expression.ts';
import { dateLexiconOf } from './lexicons.ts';
import { agreedYear, publishedFromMentions } from './reference.ts';
import { resolveExpression } from './resolution.ts';

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
  let previous: ClosedInterval | null = null;
  let sentence = -1;
  let sentenceYear: number | null = null;
  for (const mention of mentions) {
    const index = sentenceIndexAt(field, mention.start);
    if (index !== sentence) sentenceYear = null;
    sentence = index;
    const { expression, future } = mention;
    const interval = resolveExpression(expression, { reference, year: sentenceYear ?? fallbackYear, future, previous });
    // "In 2016, … on 20 August"; a year to come tells nothing of a day that is told as past.
    const past =
      reference === null
        ? IN_YEAR.test(field.text.slice(mention.start, mention.end))
        : (interval?.start ?? 0) <= reference;
    if (expression.type === 'calendar' && expression.year !== null && expression.day === null && past)
      sentenceYear = expression.year;
    if (interval === null || (interval.start === null && interval.end === null)) continue;
    if (interval.start !== null && interval.end !== null) previous = { start: interval.start, end: interval.end };
    resolved.push({ field: field.field, start: mention.start, end: mention.end, period: periodOf(interval) });
  }
  return resolved;
};

/** All dates of a release, in the order of its fields and of their text. Computed once for each context. */
export const resolveDates: (context: FactContext) => readonly ResolvedDate[] = sharedLayer((context) =>
  context.fields.flatMap((field) => resolveField(context, field)),
);
