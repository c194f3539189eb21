import { evidenceOf, type KindReader, sentenceAround } from '../context.ts';
import { quotations } from '../quotes/quotations.ts';

/** A stretch with its "said X" is almost always a quotation; one that nobody is said to speak often is not. */
const CONFIDENCE = { stated: 0.95, carried: 0.85, none: 0.6 } as const;

/** `quote`: every stretch of four words or more of direct speech or writing, with who spoke. */
export const readQuotes: KindReader<'quote'> = (context) =>
  quotations(context).map(({ field, start, end, text, speaker, attributed }) => ({
    kind: 'quote',
    evidence: evidenceOf(field, start, end),
    sentence: sentenceAround(field, start, end),
    confidence: CONFIDENCE[attributed],
    text,
    speaker,
  }));
