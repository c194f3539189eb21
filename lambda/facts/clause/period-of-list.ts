import type { Period, Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import { leadOf } from '../statistic/rows/rows.ts';
import { tokenIndexAt, tokensOf } from '../text/tokens.ts';
import { periodAround } from './period.ts';
import { datesWithin } from './sentence-dates.ts';

/** Code units ahead of a date that opens a lead-in ("In 2018, we:"), and behind one that closes it ("came in 2018:"). */
const OPENS = 16;
const CLOSES = 2;

/**
 * "In 2018, the agency:", and below it "- fed 300 families": when the lead-in of a list says that it was, by a date that
 * opens or closes it or says as of when.
 */
export const periodOfList = (context: FactContext, field: FieldText, number: Span): Period | null => {
  const lead = leadOf(context, field, number.start);
  if (lead === null) return null;
  const next = tokenIndexAt(tokensOf(context, field), lead.end);
  const behind = { start: lead.end, end: lead.end, first: next, next };
  const period = periodAround(context, field, lead, behind);
  const holds = datesWithin(context, field, lead, behind).some(
    (date) =>
      date.period.start === period?.start &&
      (date.period.start === null || date.start - lead.start <= OPENS || lead.end - date.end <= CLOSES),
  );
  return holds ? period : null;
};
