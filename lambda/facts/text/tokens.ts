import type { Span } from '../../contract/fact.ts';
import { type FactContext, type FieldText, sharedLayer } from '../context.ts';
import { firstFrom } from './in-order.ts';
import { withLatinDigits, withoutMarkup } from './markup.ts';

/** A word of letters, a numeral with its grouping marks, or one other visible character. */
export interface Token extends Span {
  readonly kind: 'word' | 'numeral' | 'mark';
  readonly text: string;
  /** In lower case; a straight apostrophe as the curly one, so that words of the data need be written once. */
  readonly lower: string;
}

/** Longest token: a hostile run of digits or letters is cut here, so that no later step meets a giant. */
const LONGEST = 60;

/**
 * Numerals grouped by spaces or apostrophes ("98 523", "1 234,5"), then by commas and points, then words, then marks.
 * No alternative can match the same characters in two ways, so the scan is linear.
 */
const TOKEN =
  /(?<spaced>\d{1,3}(?:[ \u202f'’]\d{3}){1,5}(?![\d])(?:[.,]\d{1,2}(?!\d))?)|(?<numeral>\d{1,40}(?:[.,]\d{1,12}){0,6})|(?<word>[\p{L}\p{M}]{1,60})|[^\s]/gu;

/** Tokens of a text, in order; offsets count in that text. */
export const tokenize = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const value = match[0].slice(0, LONGEST);
    const groups = match.groups ?? {};
    const kind = groups['word'] !== undefined ? 'word' : /^\d/.test(value) ? 'numeral' : 'mark';
    const start = match.index;
    tokens.push({
      kind,
      start,
      end: start + value.length,
      text: value,
      lower: kind === 'word' ? value.toLowerCase() : value === "'" ? '’' : value,
    });
  }
  return tokens;
};

const fieldTokens = sharedLayer(
  (context: FactContext) =>
    new Map(context.fields.map((field) => [field, tokenize(withLatinDigits(withoutMarkup(field.text)))])),
);

/** Tokens of one field, computed once per release. */
export const tokensOf = (context: FactContext, field: FieldText): readonly Token[] =>
  fieldTokens(context).get(field) ?? [];

/** Index of the first token that starts at or after the offset. */
export const tokenIndexAt = (tokens: readonly Token[], offset: number): number => firstFrom(tokens, offset);

/** Do the two tokens touch? */
export const touches = (before: Token | undefined, after: Token | undefined): boolean =>
  before !== undefined && after !== undefined && before.end === after.start;

/** Does the word begin with a capital letter? */
export const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0);
