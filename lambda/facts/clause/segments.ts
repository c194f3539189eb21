import type { Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import { languageData } from '../language/registry.ts';
import { datelineEnd } from '../places/main-country.ts';
import { tokenIndexAt, tokensOf, touches } from '../text/tokens.ts';

/** Part of a sentence that speaks of one thing. */
export interface Segment extends Span {
  /** A clause ahead of the rest, "Since the fighting in Cameroon": where something else was. */
  readonly aside: boolean;
}

/** A sentence by its contrasts ("…, while …", ";"), and a clause of time or concession ahead of it by itself. */
export const segmentsOf = (context: FactContext, field: FieldText, sentence: Span): readonly Segment[] => {
  const data = languageData(context.language).periods;
  if (data === null) return [{ ...sentence, aside: false }];
  const tokens = tokensOf(context, field);
  const dateline = datelineEnd(field);
  let first = tokenIndexAt(tokens, sentence.start < dateline ? Math.min(dateline, sentence.end) : sentence.start);
  const next = tokenIndexAt(tokens, sentence.end);
  // "**LUENA, Angola** – Since the outbreak …": marks between the dateline and the words.
  while (first < next && tokens[first]?.kind === 'mark') first += 1;
  const opener = tokens[first]?.lower ?? '';
  let aside = data.since.has(opener) || data.contrasting.has(opener);
  const segments: Segment[] = [];
  let start = sentence.start;
  for (let at = first + 1; at < next; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // "… in October). 55% were adult men": a sentence that begins in digits is not cut off by its mark.
    const stop = token.text === '.' && tokens[at + 1]?.kind === 'numeral' && !touches(token, tokens[at + 1]);
    const cut = aside ? token.text === ',' : token.text === ';' || stop || data.contrasting.has(token.lower);
    if (!cut) continue;
    segments.push({ start, end: token.start, aside });
    start = token.start;
    aside = false;
  }
  segments.push({ start, end: sentence.end, aside });
  return segments;
};

/** The stretch of a sentence between two commas, around a number. */
export const phraseAround = (field: FieldText, { start, end }: Span, number: Span): Span => {
  const ahead = field.text.slice(start, number.start);
  const before = Math.max(...[',', ';', ':', '(', '. '].map((mark) => ahead.lastIndexOf(mark)));
  const after = /[,;:).](?=\s)/.exec(field.text.slice(number.end, end));
  return {
    start: start + before + 1,
    end: after === null ? end : number.end + after.index,
  };
};
