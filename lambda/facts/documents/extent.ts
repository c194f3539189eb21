import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { endsTitle, isAnd } from './ending.ts';
import {
  bracketedAcronym,
  breaksLine,
  type DocumentView,
  isApostrophe,
  isDash,
  isHyphen,
  isRoman,
  isYear,
} from './view.ts';

/** Longest title on either side of its noun, in tokens. */
const REACH_LEFT = 14;
const REACH_RIGHT = 34;
/** Words in small letters that a title may go on with. */
const MAX_SMALL = 16;

/** Where a title whose noun begins at `head` begins: over capitals, years, "and", "of", and hyphens. */
export const titleStart = (view: DocumentView, head: number): number => {
  const { tokens, lexicon } = view;
  let first = head;
  for (let at = head - 1; at >= Math.max(0, head - REACH_LEFT); at -= 1) {
    const token = tokens[at];
    const after = tokens[at + 1];
    if (token === undefined || breaksLine(view, token, after)) break;
    if (isCapitalised(token)) {
      // "IOM’s World …": what owns the document is no part of its title.
      const opener = lexicon.openers.has(token.lower) && !touches(token, after);
      if (opener || (token.lower === 's' && isApostrophe(tokens[at - 1]))) break;
      first = at;
    } else if (isYear(token)) first = at;
    else if (isDash(token) && touches(token, after)) continue;
    // "Trafficking in Persons Act"
    else if (token.lower === 'in' && isCapitalised(tokens[at - 1]) && tokens[at - 1]?.lower.endsWith('ing')) continue;
    else if (token.text === '&' || ((token.lower === 'and' || token.lower === 'of') && isCapitalised(tokens[at - 1])))
      continue;
    else break;
  }
  return first;
};

/** "2018", "2016-2021", "III", "No. 23", "#4", "Round 7" behind the noun. */
export const numberEnd = (view: DocumentView, from: number): number => {
  const { tokens } = view;
  let next = from;
  for (;;) {
    const token = tokens[next];
    if (token === undefined || breaksLine(view, tokens[next - 1], token)) return next;
    if (isYear(token)) {
      next += isDash(tokens[next + 1]) && tokens[next + 2]?.kind === 'numeral' ? 3 : 1;
      continue;
    }
    if (isRoman(token)) {
      next += 1;
      continue;
    }
    const label = /^(?:#|no|n|nº|núm|round|issue|volume|vol|phase|número|numéro)$/.test(token.lower);
    if (!label) return next;
    const marks = /^[.°ºo]$/.test(tokens[next + 1]?.text ?? '') ? 2 : 1;
    if (tokens[next + marks]?.kind !== 'numeral') return next;
    next += marks + 1;
  }
};

/** Tokens behind a comma in which a list comes to its "and". */
const LIST_REACH = 9;

/** A comma inside a list of the title's words: "Safe, Orderly and Regular", "del Uso, Almacenamiento, Producción y …". */
const isListComma = (view: DocumentView, at: number, capital: boolean): boolean => {
  const { tokens } = view;
  // "la Charte des Nations Unies, de maintien …": behind a name in capitals small letters are the sentence's.
  if (isCapitalised(tokens[at - 1]) && !isCapitalised(tokens[at + 1])) return false;
  for (let index = at + 1; index <= at + LIST_REACH; index += 1) {
    const token = tokens[index];
    if (token?.text === ',' && index > at + 1) continue;
    if (token === undefined || token.kind !== 'word' || breaksLine(view, tokens[index - 1], token)) return false;
    if (index > at + 1 && isAnd(view, token)) return !capital || isCapitalised(tokens[index + 1]);
    if (capital && !isCapitalised(token)) return false;
  }
  return false;
};

/** "the Convention on … and the Charter of …": behind "and" another document begins. */
const startsAnother = (view: DocumentView, at: number): boolean => {
  const { tokens, lexicon } = view;
  if (lexicon.heads.startingAt(tokens, at) === null) return false;
  let joint = at - 1;
  const opens = (token: Token | undefined): boolean => isApostrophe(token) || lexicon.openers.has(token?.lower ?? '');
  while (joint > at - 4 && opens(tokens[joint]) && !isAnd(view, tokens[joint])) joint -= 1;
  return isAnd(view, tokens[joint]);
};

/** An article behind a noun begins what the title is said to do: "le demande". */
const isArticle = (token: Token): boolean => /^(?:the|le|la|les|el|los|las)$/.test(token.lower);

const isJoint = (view: DocumentView, token: Token): boolean =>
  view.lexicon.joints.has(token.lower) || isApostrophe(token);

/**
 * Behind the noun and its number: "on the Rights of the Child", "for Safe, Orderly and Regular Migration". Capitals with
 * small words between them; a title that may go on in small letters (`open`) ends at a verb, a relative or a mark.
 * @param linked whether a word that opens the rest of a title ("on") has to stand at `from`
 */
export const titleEnd = (view: DocumentView, from: number, open: boolean, linked = true): number => {
  const { tokens, lexicon } = view;
  const at = from;
  const link = tokens[at];
  if (link === undefined || breaksLine(view, tokens[at - 1], link)) return from;
  const adjective = lexicon.linkAdjectives.has(link.lower);
  if (linked && !(lexicon.links.has(link.lower) || adjective)) return from;
  let end = from;
  let small = 0;
  // What the first word behind the small ones is like, the rest is: "on the Rights of …", "on combatting …".
  let capitals: boolean | null = null;
  for (let index = at; index < Math.min(tokens.length, at + REACH_RIGHT); index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || breaksLine(view, before, token)) break;
    if (endsTitle(view, index, capitals === true)) break;
    // "… de la situation no 47": a label and its number close the title.
    const labelled = token.kind === 'word' && !isCapitalised(token) ? numberEnd(view, index) : index;
    if (labelled > index) return labelled;
    if (isCapitalised(token)) {
      if (before !== undefined && startsAnother(view, index)) break;
      const numbered = numberEnd(view, index);
      // "… sobre América Latina N° 63": a number closes the title.
      if (numbered > index + 1) return numbered;
      capitals ??= true;
      end = index + 1;
    } else if (token.kind === 'numeral') {
      const joined = isCapitalised(before) || isDash(before) || /^(?:of|de)$/.test(before?.lower ?? '');
      if (!isYear(token) || !joined) break;
      end = index + 1;
      // A year closes a title, unless it opens a span of years.
      if (!isDash(tokens[end])) break;
    } else if (token.text === ',') {
      if (!isListComma(view, index, capitals === true && !lexicon.headFirst)) break;
    } else if (isApostrophe(token) || (isDash(token) && touches(before, token))) continue;
    // "Gender-based Violence"
    else if (isHyphen(before) && touches(before, token) && token.kind === 'word') end = index + 1;
    else if (token.kind !== 'word') break;
    else if (isArticle(token) && before !== undefined && !isJoint(view, before)) break;
    // "the Charter for Change and the Grand Bargain": behind an article another name begins.
    else if (before !== undefined && isAnd(view, before) && token.lower === 'the' && capitals === true) break;
    else if (isJoint(view, token) || (index === at && adjective)) continue;
    else {
      if (!open || (capitals === true && !lexicon.headFirst) || lexicon.stops.has(token.lower)) break;
      capitals ??= false;
      small += 1;
      if (small > MAX_SMALL) break;
      end = index + 1;
    }
  }
  return withoutAdjective(view, from, end);
};

/** "… Racial Discrimination in Jordanian [courts]": the adjective of a word in small letters is no part of the title. */
const withoutAdjective = (view: DocumentView, from: number, end: number): number => {
  const { tokens, lexicon } = view;
  const after = tokens[end];
  const cut = tokens[end - 2]?.lower === 'in' && after?.kind === 'word' && !breaksLine(view, tokens[end - 1], after);
  return !lexicon.headFirst && cut && !lexicon.stops.has(after.lower) && !lexicon.joints.has(after.lower)
    ? Math.max(from, end - 2)
    : end;
};

/** The letters in brackets behind a title, which may go on behind them ("Needs Monitoring (NPM) Round 7"). */
export const withAcronym = (
  view: DocumentView,
  next: number,
): { readonly next: number; readonly acronym: string | null } => {
  const bracket = bracketedAcronym(view.tokens, next);
  if (bracket === null) return { next, acronym: null };
  const beyond = numberEnd(view, bracket.next);
  return { next: beyond > bracket.next ? beyond : next, acronym: bracket.acronym };
};

/** Capitals that a subtitle needs at least. */
const MIN_SUBTITLE = 2;

/** ": on the Fast-Track to Ending AIDS": a subtitle in title case behind a colon. */
export const subtitleEnd = (view: DocumentView, from: number): number => {
  const { tokens } = view;
  if (tokens[from]?.text !== ':' || breaksLine(view, tokens[from], tokens[from + 1])) return from;
  let end = from;
  let capitals = 0;
  for (let at = from + 1; at < Math.min(tokens.length, from + REACH_RIGHT); at += 1) {
    const token = tokens[at];
    if (token === undefined || breaksLine(view, tokens[at - 1], token)) break;
    if (isCapitalised(token)) {
      capitals += 1;
      end = at + 1;
    } else if (!(isJoint(view, token) || (isHyphen(token) && touches(tokens[at - 1], token)))) {
      // A sentence begins with one capital and goes on in small letters.
      if (token.kind === 'word') return from;
      break;
    }
  }
  return capitals >= MIN_SUBTITLE ? end : from;
};
