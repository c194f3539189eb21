import type { Span } from '../../contract/fact.ts';
import type { Stretch } from '../quotes/stretches.ts';
import { isCapitalised, type Token, tokenIndexAt } from '../text/tokens.ts';
import type { DocumentType } from './lexicon.ts';
import {
  bracketedAcronym,
  breaksLine,
  type DocumentView,
  isApostrophe,
  isHyphen,
  isRoman,
  isYear,
  type TitleSpan,
} from './view.ts';

/** Tokens between a noun and its title: "report on migration in 2017, entitled". */
const REACH = 10;
/** Longest title between marks, in tokens. */
const LONGEST = 30;

const isAdjective = (view: DocumentView, token: Token): boolean =>
  view.lexicon.adjectiveEnds.some((end) => token.lower.replace(/s$/, '').endsWith(end));

/** The noun that says what the words from `at` on are: "the report, entitled [“…]". Null where none is near. */
const namingBefore = (view: DocumentView, at: number): DocumentType | null => {
  const { tokens, lexicon } = view;
  let titled = false;
  let separated = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const token = tokens[index];
    if (token === undefined || breaksLine(view, token, tokens[index + 1]) || /^[.;!?)]$/.test(token.text)) return null;
    if (lexicon.titled.has(token.lower)) {
      titled = true;
      continue;
    }
    const found = lexicon.naming.endingAt(tokens, index);
    if (found !== null) return found.value;
    if (/^[,:–“"«(]$/.test(token.text) && !separated) {
      separated = true;
      continue;
    }
    // "loi américaine « Water for the World »": an adjective between noun and title.
    const adjective = lexicon.headFirst && index >= at - 2 && isAdjective(view, token);
    if (!titled && !adjective && !(token.kind === 'numeral' || isCapitalised(token))) return null;
  }
  return null;
};

const namingAfter = (view: DocumentView, next: number): DocumentType | null => {
  for (let index = next; index <= next + 2; index += 1) {
    const token = view.tokens[index];
    if (token === undefined || breaksLine(view, view.tokens[index - 1], token)) return null;
    const found = view.lexicon.naming.startingAt(view.tokens, index);
    // "“The future is here” Global Policy Forum": a name has its noun in capitals.
    if (found !== null) return isCapitalised(token) ? null : found.value;
    if (token.kind === 'mark' && !/^[”"»’']$/.test(token.text)) return null;
  }
  return null;
};

/** Tokens behind a name in which it may be said what it is: "is a training programme". */
const SAID_TO_BE = 5;

/** Is what stands between quotation marks said to be a programme, a course or the like? Its folded words; else null. */
export const undertakingOf = (view: DocumentView, stretch: Stretch): string | null => {
  const { tokens, lexicon } = view;
  const first = tokenIndexAt(tokens, stretch.start);
  const next = tokenIndexAt(tokens, stretch.end);
  // The mark stands between the noun and the name.
  const before = tokens.slice(Math.max(0, first - 3), Math.max(0, first - 1));
  const after = tokens.slice(next + 1, next + 1 + SAID_TO_BE);
  const end = after.findIndex(({ text }) => /^[.,;:]$/.test(text));
  const near = [...before, ...(end < 0 ? after : after.slice(0, end))];
  return near.some(({ lower }) => lexicon.undertakings.has(lower)) ? nameIn(view, stretch) : null;
};

export const nameIn = ({ field }: DocumentView, { start, end }: Span): string =>
  field.text
    .slice(start, end)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Last word of the name of a series of papers. */
const SERIES = /^(?:Series|Papers)$/;

/** The title between quotation marks, where a noun beside it says that it is one. */
export const quotedTitle = (view: DocumentView, stretch: Stretch): TitleSpan | null => {
  const { tokens } = view;
  if (!stretch.opened || !stretch.closed) return null;
  const first = tokenIndexAt(tokens, stretch.start);
  let next = tokenIndexAt(tokens, stretch.end);
  while (next > first && /^[,.]$/.test(tokens[next - 1]?.text ?? '')) next -= 1;
  if (next - first < 1 || next - first > LONGEST || !isCapitalised(tokens[first])) return null;
  const text = view.field.text.slice(stretch.start, stretch.end).trim();
  const sentence = /[.!?]$/.test(text);
  // “Manual of procedures …”: a title may say itself what it is.
  const self =
    next - first > 2 && !/[,.!?]$/.test(text) ? view.lexicon.naming.startingAt(tokens, first)?.value : undefined;
  // “Notes on Lasting Peace Series”: what is published one after the other.
  const series = next - first > 2 && SERIES.test(tokens[next - 1]?.text ?? '') ? 'other' : null;
  // "“Humanitarian Data Exchange” (HDX)": the letters behind it are a document's.
  const acronym = bracketedAcronym(tokens, next + 1)?.acronym ?? null;
  const letters = view.lexicon.acronyms.get(acronym ?? '');
  const type =
    namingBefore(view, first - 1) ?? (sentence ? null : (namingAfter(view, next + 1) ?? self ?? letters ?? series));
  return type === null ? null : { first, next, type, cue: 'quoted', acronym };
};

/** Where a run in title case from `first` ends; `capitals` counts its capitalised words. */
const titleCaseEnd = (view: DocumentView, first: number): { readonly next: number; readonly capitals: number } => {
  const { tokens, lexicon } = view;
  let next = first;
  let capitals = 0;
  for (let at = first; at < Math.min(tokens.length, first + LONGEST); at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > first && breaksLine(view, tokens[at - 1], token))) break;
    if (isCapitalised(token)) {
      next = at + 1;
      capitals += 1;
      // "Volume 3", "2017"
    } else if (isYear(token) || (token.kind === 'numeral' && isCapitalised(tokens[at - 1]))) next = at + 1;
    else if (!(lexicon.joints.has(token.lower) || isHyphen(token) || isApostrophe(token) || token.text === ':')) break;
  }
  return { next, capitals };
};

/** Words in title case that an unquoted title needs at least: fewer are mostly a name. */
const MIN_CAPITALS = 3;

/** "the report, Making Migration Work for All", "el estudio Migración y Trabajo Infantil": a noun, then title case. */
export const namedTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const found = lexicon.naming.startingAt(tokens, at);
  if (found === null) return null;
  let first = found.next;
  let stated = false;
  const separated = /^[,:–]$/.test(tokens[first]?.text ?? '') && !isCapitalised(tokens[at]);
  if (separated) first += 1;
  if (lexicon.titled.has(tokens[first]?.lower ?? '')) {
    stated = true;
    first += 1;
    if (tokens[first]?.text === ':') first += 1;
  } else if (!separated && isCapitalised(tokens[at])) return null;
  if (!isCapitalised(tokens[first]) || breaksLine(view, tokens[first - 1], tokens[first])) return null;
  const { next, capitals } = titleCaseEnd(view, first);
  const joined = tokens.slice(first, next).some((token) => token.kind === 'word' && lexicon.joints.has(token.lower));
  if (stated ? capitals < 1 : capitals < MIN_CAPITALS || !joined) return null;
  // "the analysis Nigerian and Central African refugees": a sentence that goes on.
  const after = tokens[next];
  if (
    !stated &&
    after?.kind === 'word' &&
    !lexicon.stops.has(after.lower) &&
    !breaksLine(view, tokens[next - 1], after)
  )
    return null;
  // Four tokens at least: "report, Sarah Craggs and" is no title.
  if (!stated && next - first < 4) return null;
  // "to review National Blood Policy": a title tells its own kind.
  const own = lexicon.headFirst ? lexicon.heads.startingAt(tokens, first) : lexicon.heads.endingAt(tokens, next - 1);
  return { first, next, type: own?.value ?? found.value, cue: 'named', acronym: null };
};

/** Longest title in sentence case behind its body, in tokens. */
const LONGEST_PLAIN = 14;

/**
 * "el informe de UNESCO Puertas abiertas, que …": behind the letters of a body a new capital begins a title, which
 * ends at a mark. It has a small word: "de la OIM Costa Rica" is an office.
 */
export const issuedTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const found = lexicon.headFirst && !isCapitalised(tokens[at]) ? lexicon.naming.startingAt(tokens, at) : null;
  if (found?.value !== 'report' && found?.value !== 'other') return null;
  if (!/^(?:de|del|du)$/.test(tokens[found.next]?.lower ?? '')) return null;
  let body = found.next + 1;
  while (body < found.next + 4 && (lexicon.definite.has(tokens[body]?.lower ?? '') || isApostrophe(tokens[body])))
    body += 1;
  const first = body + 1;
  if (!/^\p{Lu}{3,9}$/u.test(tokens[body]?.text ?? '') || isRoman(tokens[body]) || !isCapitalised(tokens[first]))
    return null;
  let next = first;
  while (
    next - first <= LONGEST_PLAIN &&
    tokens[next]?.kind === 'word' &&
    !breaksLine(view, tokens[next - 1], tokens[next])
  )
    next += 1;
  const small = tokens.slice(first, next).some((token) => !isCapitalised(token));
  const marked = /^[,.;]$/.test(tokens[next]?.text ?? '');
  if (!small || !marked || next - first < 3 || next - first > LONGEST_PLAIN) return null;
  return { first, next, type: found.value, cue: 'named', acronym: null };
};

/** A whole sentence as a title; shorter ones are found by their nouns. */
const MIN_READ = 8;

/** "(please read Our right to enter must be by regular migration)". */
export const readTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  if (tokens[at]?.text !== '(') return null;
  let first = at + 1;
  while (first <= at + 3 && !lexicon.reading.has(tokens[first]?.lower ?? '')) first += 1;
  if (!lexicon.reading.has(tokens[first]?.lower ?? '')) return null;
  first += 1;
  if (!isCapitalised(tokens[first]) || lexicon.inside.has(tokens[first]?.lower ?? '')) return null;
  let next = first;
  while (next < tokens.length && next - first <= LONGEST && tokens[next]?.text !== ')') next += 1;
  if (tokens[next]?.text !== ')' || next - first < MIN_READ) return null;
  return { first, next, type: 'other', cue: 'named', acronym: null };
};
