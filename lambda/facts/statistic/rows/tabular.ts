import type { Indicator, Period, Span } from '../../../contract/fact.ts';
import type { FactContext, FieldText } from '../../context.ts';
import { dayOf, isoOf } from '../../dates/calendar.ts';
import type { StatisticData } from '../../language/data.ts';
import type { FieldNumbers, FoundNumber } from '../../numbers/layer.ts';
import { type Token, tokenIndexAt } from '../../text/tokens.ts';
import type { Counted } from '../counted.ts';
import { indicatorOf } from '../indicator.ts';
import { namedIn } from './named.ts';
import { type Row, rowOf } from './rows.ts';

/** What a number in a table or a list counts, as its head, its row or the lead-in says. */
export interface Tabular {
  readonly counted: Counted | null;
  readonly indicator: Indicator;
  readonly percent: boolean;
  /** The year that heads its column or its row. */
  readonly year: Period | null;
  readonly line: Span;
  /** Where its places are named if not in its row. */
  readonly lead: Span | null;
}

const YEAR = /^(?:19|20)\d{2}$/;

const yearOf = (field: FieldText, spans: readonly (Span | null | undefined)[]): Period | null => {
  for (const span of spans) {
    const text = span == null ? '' : field.text.slice(span.start, span.end).trim();
    const year = Number(text);
    if (YEAR.test(text)) return { start: isoOf(dayOf(year, 1, 1)), end: isoOf(dayOf(year, 12, 31)) };
  }
  return null;
};

interface Named {
  readonly counted: Counted;
  readonly first: number;
  readonly next: number;
}

const nameIn = (field: FieldText, tokens: readonly Token[], span: Span | null, data: StatisticData): Named | null => {
  if (span === null || span.start >= span.end) return null;
  const first = tokenIndexAt(tokens, span.start);
  const next = tokenIndexAt(tokens, span.end);
  const counted = namedIn(field, tokens, first, next, data);
  return counted === null ? null : { counted, first, next };
};

/** What stands before the number in its own row: "Deaths | 203". */
const ownLabel = (row: Row, number: FoundNumber): Span => ({ start: row.line.start, end: number.start });

/**
 * Reads a number that is alone in a cell or ends an entry of a list. Null in prose, for a decoy, and where nothing
 * around it says what it counts.
 */
export const tabularOf = (
  context: FactContext,
  found: FieldNumbers,
  number: FoundNumber,
  data: StatisticData,
): Tabular | null => {
  const { field, tokens } = found;
  if (number.words || (number.form !== 'count' && number.form !== 'percent')) return null;
  const row = rowOf(context, field, number);
  if (row === null || (number.decoy !== null && !(number.decoy === 'year' && row.head !== null))) return null;
  const named =
    nameIn(field, tokens, row.head, data) ??
    nameIn(field, tokens, row.corner, data) ??
    // A share is one of what its own head says.
    (number.form === 'percent'
      ? null
      : (nameIn(field, tokens, ownLabel(row, number), data) ?? nameIn(field, tokens, row.lead, data)));
  if (named === null) return null;
  const { counted, first, next } = named;
  // The words around the noun speak as those of a clause that ends in the number.
  const standIn: FoundNumber = { ...number, hedgeFirst: next, first: next, next };
  const head = row.head === null ? '' : field.text.slice(row.head.start, row.head.end);
  return {
    counted,
    indicator: indicatorOf(tokens, counted, standIn, { first, next }, data),
    percent: /%|\bper ?cent\b|pour cent|por ciento|pourcentage|porcentaje/i.test(head),
    year: yearOf(field, [row.head, row.line.cells.length > 1 ? row.line.cells[0] : null]),
    line: row.line,
    lead: row.lead,
  };
};
