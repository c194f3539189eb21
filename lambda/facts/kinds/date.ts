import type { DateFact } from '../../contract/fact.ts';
import { type Draft, evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import { resolveDates } from '../dates/resolve.ts';

/** An open end or a whole year says less than a day: the reader is a little less sure of it. */
const CONFIDENCE = { closed: 0.92, open: 0.85 } as const;

/** `date`: every expression for a calendar date or a range that can be resolved. */
export const readDates: KindReader<'date'> = (context) => {
  const drafts: Draft<DateFact>[] = [];
  for (const { field, start, end, period } of resolveDates(context)) {
    const fieldText = context.fields.find((candidate) => candidate.field === field);
    if (fieldText === undefined) continue;
    drafts.push({
      kind: 'date',
      evidence: evidenceOf(fieldText, start, end),
      sentence: sentenceAround(fieldText, start, end),
      confidence: period.start === null || period.end === null ? CONFIDENCE.open : CONFIDENCE.closed,
      start: period.start,
      end: period.end,
    });
  }
  return drafts;
};
