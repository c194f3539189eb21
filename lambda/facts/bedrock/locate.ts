import type { Span } from '../../contract/fact.ts';
import type { FactContext, FieldText } from '../context.ts';
import type { Proposal } from './proposal.ts';

export interface Located extends Span {
  readonly field: FieldText;
}

/** Occurrences of one span that are looked at for the one behind the right words. */
const MOST_OCCURRENCES = 200;
/** Longest evidence: a paragraph of quotation. */
const LONGEST = 5_000;

const occurrences = (text: string, exact: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MOST_OCCURRENCES; at = text.indexOf(exact, at + 1))
    found.push(at);
  return found;
};

/** A span may not begin or end inside a word or a number: "5" of "1,500" is not what the text says. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[\p{L}\p{N}]/u.test(text.slice(start))) &&
  !(/[\p{L}\p{N}]$/u.test(text.slice(start, end)) && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) &&
  !(/\d[.,]$/.test(text.slice(Math.max(0, start - 2), start)) && /^\d/.test(text.slice(start, start + 1))) &&
  !(/\d$/.test(text.slice(start, end)) && /^[.,]\d/.test(text.slice(end, end + 2)));

/**
 * Where the words of a proposal stand, to the letter; null where they do not. Of several places, the first that
 * follows the words of `before`, else the first.
 */
export const locate = (context: FactContext, { field: name, exact, before }: Proposal): Located | null => {
  const field = context.fields.find((candidate) => candidate.field === name);
  if (field === undefined || exact.trim() === '' || exact.length > LONGEST) return null;
  const places = occurrences(field.text, exact).filter((at) => isWhole(field.text, at, at + exact.length));
  const lead = before?.trimEnd() ?? '';
  const start =
    places.find(
      (at) =>
        lead !== '' &&
        field.text
          .slice(Math.max(0, at - lead.length - 2), at)
          .trimEnd()
          .endsWith(lead),
    ) ?? places[0];
  return start === undefined ? null : { field, start, end: start + exact.length };
};
