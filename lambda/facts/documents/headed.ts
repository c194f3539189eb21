import { isCapitalised, type Token } from '../text/tokens.ts';
import { numberEnd, subtitleEnd, titleEnd, titleStart, withAcronym } from './extent.ts';
import type { DocumentType } from './lexicon.ts';
import { isBody, isCapitalHead, isIdiom, isNamesake, opensSentence, tells } from './telling.ts';
import { bracketedAcronym, breaksLine, capitalsBetween, type DocumentView, isYear, type TitleSpan } from './view.ts';

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
/** The same of a handbook, which is published, and of a plan that has an article: "the Framework on Internal Displacement". */
const MIN_SHORT = 2;

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
  const known = type === 'plan' && (first < head || lexicon.definite.has(tokens[first - 1]?.lower ?? ''));
  const enough = type === 'other' || known ? MIN_SHORT : MIN_LONG;
  const long = capitalsBetween(tokens, named.next, rest) >= enough && !work;
  // "Emergency Appeal for Mozambique", "Regional Strategy for Stabilization": a common modifier, and what it is for.
  const forWhat = (type === 'appeal' || type === 'plan') && first < head && rest > named.next;
  const titled = ((continued && (open || long)) || forWhat) && tells(view, named.next, rest, first === head || forWhat);
  // "ADB’s Strategy 2020", "Agenda 2063".
  const ofYear = isYear(tokens[behind]) && (first < head || type === 'appeal');
  const dated =
    (type === 'plan' && numbered > behind) ||
    ((type === 'report' || type === 'appeal') && ofYear) ||
    // "the 1951 Convention"
    (isLaw(type) && isYear(tokens[first])) ||
    (isOfYear(view, type, behind) && (first < head || type === 'agreement'));
  if (type === 'statement' && isSigned(view, first, behind))
    return { first, next: behind, type: 'agreement', cue: 'capitals', acronym: null };
  if (!modified && !titled && !dated) return null;
  const whole = numberEnd(view, modified && !continued && !titled ? named.next : rest);
  const next = subtitleEnd(view, whole);
  const bare = named.acronym === null && next === behind;
  if (bare && isWeak(view, first, head, behind)) return null;
  const late = named.acronym === null ? withAcronym(view, next) : { next, acronym: named.acronym };
  return { first, next: late.next, type, cue: 'capitals', acronym: late.acronym };
};

const isLaw = (type: DocumentType): boolean => type === 'agreement' || type === 'law';

/** "Convention de 1951", "Constitution of 2014": a treaty or a law by its year. */
const isOfYear = ({ tokens }: DocumentView, type: DocumentType, behind: number): boolean =>
  isLaw(type) && /^(?:de|of)$/.test(tokens[behind]?.lower ?? '') && isYear(tokens[behind + 1]);

/** A joint statement that two parties signed binds them: "au Communiqué Conjoint signé en 2013". */
const isSigned = ({ tokens, lexicon }: DocumentView, first: number, behind: number): boolean =>
  lexicon.definite.has(tokens[first - 1]?.lower ?? '') &&
  /^(?:signée?|signed|firmad[oa])$/.test(tokens[behind]?.lower ?? '');

/** "… de Desastres (GRD) en el Sector Agrícola": letters in brackets stand for what is before them, and the title goes on. */
const beyondBracket = (view: DocumentView, end: number, open: boolean): number => {
  const { tokens, lexicon } = view;
  const bracket = bracketedAcronym(tokens, end);
  if (bracket === null) return end;
  let at = bracket.next;
  while (at < bracket.next + 3 && lexicon.joints.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === bracket.next || !isCapitalised(tokens[at])) return end;
  const beyond = titleEnd(view, bracket.next, open, false);
  return beyond === bracket.next ? end : numberEnd(view, beyond);
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
  if (type === 'statement' && isSigned(view, first, behind))
    return { first, next: behind, type: 'agreement', cue: 'capitals', acronym: null };
  // "l’Accord-cadre à poursuivre", "… d’achever": what its parties are to do.
  const to = tokens[behind]?.lower === 'd' ? tokens[behind + 2] : what;
  if (/^(?:à|d)$/.test(tokens[behind]?.lower ?? '') && /^\p{Ll}{4,}(?:er|ir|re)$/u.test(to?.text ?? '')) return null;
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
  const end = beyondBracket(view, numberEnd(view, Math.max(next, rest)), open);
  // "Agenda 2063", "Estrategia 2020-2025": a plan by its year.
  const dated = (type === 'plan' && isYear(tokens[behind])) || isOfYear(view, type, behind);
  if (!dated && !tells(view, behind, end, opens)) return null;
  // "Étude de marché", "Política de salud": work, unless capitals make a name of it.
  // "la Politique nationale migratoire" is one of a country, even so.
  const country = !opens && type === 'plan' && /^na[ct]ional/.test(tokens[behind]?.lower ?? '');
  const bare = bracketedAcronym(tokens, end) === null && !country;
  const weak = view.lexicon.weakHeads.has(tokens[first]?.lower ?? '');
  if (weak && bare && capitalsBetween(tokens, behind, end) < 2) return null;
  const late = named.acronym === null ? withAcronym(view, end) : { next: end, acronym: named.acronym };
  return { first, next: late.next, type, cue: 'capitals', acronym: late.acronym };
};
