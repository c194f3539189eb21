import type { FieldText } from '../context.ts';
import { isCapitalised, type Token } from '../text/tokens.ts';
import type { CompiledDocuments } from './compiled.ts';
import type { DocumentType } from './lexicon.ts';

/** One field as the rules for titles see it. */
export interface DocumentView {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledDocuments;
}

/** What shows that words are the title of a document. */
export type DocumentCue = 'known' | 'quoted' | 'numbered' | 'capitals' | 'named' | 'acronym';

/** A title in the text, by the indexes of its tokens. */
export interface TitleSpan {
  readonly first: number;
  /** Index behind the last token. */
  readonly next: number;
  readonly type: DocumentType;
  readonly cue: DocumentCue;
  /** Letters that stand for it, in brackets behind it: "DTM". */
  readonly acronym: string | null;
}

/** Does a line, or a stretch in bold type or of a link (Markdown), end between two neighbouring tokens? */
export const breaksLine = ({ field }: DocumentView, before: Token | undefined, after: Token | undefined): boolean =>
  before === undefined || after === undefined || /[\n*]|\]\(/.test(field.text.slice(before.end, after.start));

export const isApostrophe = (token: Token | undefined): boolean => token?.text === '’' || token?.text === "'";
export const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
/** "2016-2021", "2018–2020". */
export const isDash = (token: Token | undefined): boolean => isHyphen(token) || token?.text === '–';
export const isYear = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'numeral' && /^(?:19|20)\d\d$/.test(token.text);
export const isRoman = (token: Token | undefined): boolean => /^[IVX]{1,5}$/.test(token?.text ?? '');

/** The letters in brackets that open at `at`: "(DTM)"; null where something else stands there. */
export const bracketedAcronym = (
  tokens: readonly Token[],
  at: number,
): { readonly acronym: string; readonly next: number } | null => {
  if (tokens[at]?.text !== '(') return null;
  for (let index = at + 1; index <= at + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.text === '(') return null;
    if (token.text !== ')') continue;
    const inside = tokens.slice(at + 1, index);
    const acronym = inside.find((word) => /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\d]{2,8}$/u.test(word.text));
    return acronym === undefined ? null : { acronym: acronym.text, next: index + 1 };
  }
  return null;
};

/** Number of capitalised words between two indexes. */
export const capitalsBetween = (tokens: readonly Token[], first: number, next: number): number => {
  let count = 0;
  for (let at = first; at < next; at += 1) if (isCapitalised(tokens[at])) count += 1;
  return count;
};
