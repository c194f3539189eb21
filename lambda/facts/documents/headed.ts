import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { numberEnd, subtitleEnd, titleEnd, titleStart, withAcronym } from './extent.ts';
import type { DocumentType } from './lexicon.ts';
import { breaksLine, capitalsBetween, type DocumentView, isHyphen, isYear, type TitleSpan } from './view.ts';

/** Does a word that is no part of the title stand right behind, and make a body of it ("Policy Institute")? */
const isBody = (view: DocumentView, next: number): boolean => {
  const after = view.tokens[next];
  if (after === undefined || breaksLine(view, view.tokens[next - 1], after)) return false;
  if (isHyphen(after) && touches(view.tokens[next - 1], after)) return true;
  return view.lexicon.bodies.has(after.lower);
};

/** A word that tells this document from others: no "joint", no month, no small word. */
const isTelling = (view: DocumentView, token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  token.text.length > 1 &&
  !view.lexicon.generic.has(token.lower) &&
  !view.lexicon.joints.has(token.lower);

const tells = (view: DocumentView, first: number, next: number, capital: boolean): boolean => {
  for (let at = first; at < next; at += 1)
    if (isTelling(view, view.tokens[at]) && (!capital || isCapitalised(view.tokens[at]))) return true;
  return false;
};

/** Every word of the noun is capital: "Plan of Action". */
const isCapitalHead = (tokens: readonly Token[], first: number, next: number): boolean =>
  isCapitalised(tokens[first]) && isCapitalised(tokens[next - 1]);

/** "Global Covenant of Mayors", "United Nations Global Compact": bodies whose name sounds like a document's. */
const isNamesake = ({ tokens, lexicon }: DocumentView, at: number): boolean => {
  for (let first = Math.max(0, at - 3); first <= at; first += 1) {
    const found = lexicon.namesakes.startingAt(tokens, first);
    if (found !== null && found.next > at) return true;
  }
  return false;
};

/** "DANS LE CADRE DE …", "EN EL MARCO DE …": in lines of capitals a noun tells nothing of a title. */
const isIdiom = ({ tokens }: DocumentView, at: number): boolean => {
  const isShouted = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();
  return (
    isShouted(tokens[at]) && isShouted(tokens[at - 2]) && /^(?:LE|LA|EL|THE|DE|D|L)$/.test(tokens[at - 1]?.text ?? '')
  );
};

/** "New York Declaration for Refugees and Migrants" in any case, where the words are known. */
export const knownTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const formal = lexicon.formal.startingAt(tokens, at);
  const found = lexicon.known.startingAt(tokens, at) ?? formal;
  if (found === null || isBody(view, found.next) || isNamesake(view, at)) return null;
  // A plan without capitals is any plan; a compact is known in small letters too.
  const capital = isCapitalised(tokens[at]) || isCapitalised(tokens[found.next - 1]);
  if (!capital && (found.value !== 'agreement' || formal !== null)) return null;
  if (formal !== null && !isCapitalised(tokens[at])) return null;
  const first = isCapitalised(tokens[at]) && !lexicon.headFirst ? titleStart(view, at) : at;
  const named = withAcronym(view, numberEnd(view, found.next));
  // In small letters nothing tells where a title ends: there it is no longer than what is known.
  const open = isCapitalised(tokens[found.next - 1]);
  const rest = open ? numberEnd(view, titleEnd(view, named.next, open && lexicon.headFirst)) : named.next;
  const next = named.acronym === null ? rest : named.next;
  const late = named.acronym === null ? withAcronym(view, next) : { next, acronym: named.acronym };
  return { first, next: late.next, type: found.value, cue: 'known', acronym: late.acronym };
};

/** "Law No. (15)/2011 on combatting human trafficking", "Resolution 2334", "ley 1448 de 2011". */
export const numberedTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const noun = tokens[at];
  if (noun === undefined || !lexicon.numbered.has(noun.lower)) return null;
  const found = lexicon.heads.startingAt(tokens, at);
  if (found === null) return null;
  let next = found.next;
  const label = /^(?:no|n|nº|núm|number|número|ministerial|supremo|legislativo)$/;
  let labels = 0;
  while (labels < 3 && (label.test(tokens[next]?.lower ?? '') || /^[.°º]$/.test(tokens[next]?.text ?? ''))) {
    next += 1;
    labels += 1;
  }
  let numerals = 0;
  while (next < tokens.length && next - at < 14 && !breaksLine(view, tokens[next - 1], tokens[next])) {
    const token = tokens[next];
    if (token?.kind === 'numeral') numerals += 1;
    // "(15)/2011", "S/RES/2401", "2015-36", "de 2011", "of 2013"
    else if (
      !(
        /^[(/]$/.test(token?.text ?? '') ||
        (token?.text === ')' && numerals > 0) ||
        (token?.text === '-' && touches(tokens[next - 1], token)) ||
        (/^(?:de|of|du)$/.test(token?.lower ?? '') && tokens[next + 1]?.kind === 'numeral' && numerals > 0) ||
        /^(?:[A-Z]|RES)$/.test(token?.text ?? '')
      )
    )
      break;
    next += 1;
  }
  if (numerals === 0) return null;
  while (next > at && /^[(/-]$/.test(tokens[next - 1]?.text ?? '')) next -= 1;
  // "Act 3 of the play", "article 5": a short number is none of a law's unless "No." says so.
  const digits = tokens.slice(found.next, next).find((token) => token.kind === 'numeral')?.text ?? '';
  if (
    labels === 0 &&
    // "Ley 21 de 1991" has its year.
    numerals < 2 &&
    digits.length < 3 &&
    !/[/]/.test(
      tokens
        .slice(at, next)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return null;
  // "Adopting resolution 2393": a word that opens the sentence is none of a title in small letters.
  const start = lexicon.headFirst ? at : titleStart(view, at);
  const first = !isCapitalised(noun) && start === at - 1 && opensSentence(view, start) ? at : start;
  // "renewed resolution 2165 for a year": only its subject goes on with a number.
  const end = /^(?:for|to|pour|para|a|à)$/.test(tokens[next]?.lower ?? '') ? next : titleEnd(view, next, true);
  return { first, next: end, type: found.value, cue: 'numbered', acronym: null };
};

const opensSentence = (view: DocumentView, at: number): boolean => {
  const before = view.tokens[at - 1];
  return before === undefined || breaksLine(view, before, view.tokens[at]) || /^[.!?:*«“"]$/.test(before.text);
};

/** "Tabasco Comprehensive Water Plan", "Convention on the Rights of the Child", "Plan national de relèvement". */
export const headedTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const found = lexicon.numberOnly.has(tokens[at]?.lower ?? '') ? null : lexicon.heads.startingAt(tokens, at);
  if (found === null || !isCapitalHead(tokens, at, found.next) || isBody(view, found.next)) return null;
  if (isNamesake(view, at) || isIdiom(view, at)) return null;
  const before = tokens[at - 1];
  // "la Unidad de Política Migratoria", "Proyecto Portal de Empleo": part of another name.
  const owner = lexicon.links.has(before?.lower ?? '') ? tokens[at - 2] : before;
  if (lexicon.headFirst && owner !== undefined && lexicon.owners.has(owner.lower)) return null;
  const afterHead = tokens[found.next];
  // "Action Plan Report": the next capital heads the title.
  if (
    !lexicon.headFirst &&
    isCapitalised(afterHead) &&
    !breaksLine(view, tokens[found.next - 1], afterHead) &&
    numberEnd(view, found.next) === found.next
  )
    return null;
  const first = lexicon.headFirst ? at : titleStart(view, at);
  const open =
    lexicon.openEnded.has(tokens[found.next - 1]?.lower ?? '') || lexicon.openEnded.has(tokens[at]?.lower ?? '');
  return lexicon.headFirst
    ? headFirstTitle(view, at, found.next, found.value, open)
    : headLastTitle(view, first, at, found.next, found.value, open);
};

/**
 * A noun of work or of a body ("Needs Assessment", "Middle East Policy") that nothing behind it makes a title: not a
 * number, letters in brackets, or "on …".
 */
const isWeak = (view: DocumentView, first: number, head: number, behind: number): boolean => {
  const { tokens, lexicon } = view;
  if (!lexicon.weakHeads.has(tokens[behind - 1]?.lower ?? '')) return false;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[behind]?.lower ?? '';
  // One modifier, or a place in a post's or a body's name.
  return head - first < 2 || /^(?:for|of|on)$/.test(before) || /^(?:and|&|\/)$/.test(after);
};

/** Capitals behind a noun of work that make a title of it: "Joint Plan on Climate Change and Disasters". */
const MIN_LONG = 3;
/** The same of a handbook or guidelines, which are published: "Handbook on Protection and Assistance". */
const MIN_HANDBOOK = 2;

const POST = /^(?:head|chief|director|manager|officer|minister|adviser|advisor|coordinator|specialist)$/;

const headLastTitle = (
  view: DocumentView,
  first: number,
  head: number,
  behind: number,
  type: DocumentType,
  open: boolean,
): TitleSpan | null => {
  const { tokens, lexicon } = view;
  // "Head of Policy": a post.
  if (tokens.slice(first, head).some(({ lower }) => POST.test(lower))) return null;
  const numbered = numberEnd(view, behind);
  const named = withAcronym(view, numbered);
  const rest = titleEnd(view, named.next, open);
  const modified = tells(view, first, head, true);
  // "Report on Friday", "Appeal for Yemen": what follows names the document only after a noun of law or agreement, or
  // with two capitals of its own.
  const continued = rest > named.next && (open || capitalsBetween(tokens, named.next, rest) >= 2);
  // "Political Declaration on implementation of …": even a common modifier, with what the title says.
  // "Framework for Resilient Development in the Pacific": enough capitals are a title of any noun.
  // "Overview of the National Society" is a heading, as are other nouns of work.
  const work = lexicon.weakHeads.has(tokens[behind - 1]?.lower ?? '') && first === head;
  const long = capitalsBetween(tokens, named.next, rest) >= (type === 'other' ? MIN_HANDBOOK : MIN_LONG) && !work;
  const titled = continued && (open || long) && tells(view, named.next, rest, first === head);
  // "ADB’s Strategy 2020", "Agenda 2063".
  const ofYear = isYear(tokens[behind]) && first < head;
  const dated = (type === 'plan' && numbered > behind) || ((type === 'report' || type === 'appeal') && ofYear);
  if (!modified && !titled && !dated) return null;
  const whole = numberEnd(view, modified && !continued ? named.next : rest);
  const next = subtitleEnd(view, whole);
  const bare = named.acronym === null && next === behind;
  if (bare && isWeak(view, first, head, behind)) return null;
  const late = named.acronym === null ? withAcronym(view, next) : { next, acronym: named.acronym };
  return { first, next: late.next, type, cue: 'capitals', acronym: late.acronym };
};

/** "para" ends as an adjective does. */
const isAdjective = ({ lexicon }: DocumentView, token: Token | undefined): boolean =>
  token !== undefined &&
  !lexicon.joints.has(token.lower) &&
  lexicon.adjectiveEnds.some((end) => token.lower.replace(/s$/, '').endsWith(end));

/** Adjectives between a noun and the rest of its title. */
const MAX_ADJECTIVES = 5;

/** Somebody's own words: a person or a post behind "de". */
const isSpoken = (view: DocumentView, behind: number): boolean => {
  const { tokens, lexicon } = view;
  if (!lexicon.links.has(tokens[behind]?.lower ?? '')) return false;
  const at = lexicon.joints.has(tokens[behind + 1]?.lower ?? '') ? behind + 2 : behind + 1;
  return POSTS.test(tokens[at]?.lower ?? '');
};

const POSTS =
  /^(?:dr|m|mme|mr|mrs|ms|sr|sra|monsieur|madame|secrétaire|directeur|directrice|président|présidente|ministre|porte|haut|représentant|représentante|secretario|secretaria|director|directora|presidente|presidenta|ministro|ministra|portavoz|alto|representante|relator|relatora)$/;

const headFirstTitle = (
  view: DocumentView,
  first: number,
  behind: number,
  type: DocumentType,
  open: boolean,
): TitleSpan | null => {
  const { tokens } = view;
  // At the head of a sentence every noun is capital: there the title needs capitals of its own.
  const opens = opensSentence(view, first);
  // "Déclaration du Dr Tedros": what somebody says in the text itself.
  if (type === 'agreement' && isSpoken(view, behind)) return null;
  // "un Acuerdo para ejecutar un proyecto": what parties agreed to do is no name.
  const what = tokens[behind + 1];
  const purpose = /^(?:para|pour)$/.test(tokens[behind]?.lower ?? '') && what !== undefined && !isCapitalised(what);
  if (purpose && (type === 'agreement' || type === 'report') && /(?:[aei]r|re)$/.test(what.lower)) return null;
  let next = behind;
  // "Plan Integral", "Plan national"; in "tal Pacto sea adoptado" the word behind the noun is no part of a title.
  while (
    next - behind < MAX_ADJECTIVES &&
    tokens[next]?.kind === 'word' &&
    !breaksLine(view, tokens[next - 1], tokens[next]) &&
    (isCapitalised(tokens[next]) ||
      (isAdjective(view, tokens[next]) && !view.lexicon.stops.has(tokens[next]?.lower ?? '')))
  )
    next += 1;
  next = numberEnd(view, next);
  const named = withAcronym(view, next);
  const rest = titleEnd(view, named.next, open);
  const end = numberEnd(view, Math.max(next, rest));
  // "Agenda 2063", "Estrategia 2020-2025": a plan by its year.
  const dated = type === 'plan' && isYear(tokens[behind]);
  if (!dated && !tells(view, behind, end, opens)) return null;
  // "Étude de marché", "Política de salud": work, unless capitals make a name of it.
  if (view.lexicon.weakHeads.has(tokens[first]?.lower ?? '') && capitalsBetween(tokens, behind, end) < 2) return null;
  const late = named.acronym === null ? withAcronym(view, end) : { next: end, acronym: named.acronym };
  return { first, next: late.next, type, cue: 'capitals', acronym: late.acronym };
};
