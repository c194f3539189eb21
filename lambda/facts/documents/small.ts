import { isCapitalised, type Token } from '../text/tokens.ts';
import { numberEnd, titleEnd } from './extent.ts';
import type { DocumentType } from './lexicon.ts';
import { breaksLine, type DocumentView, isApostrophe, isYear, type TitleSpan } from './view.ts';

/** Heads that are a document where their subject follows: the rest ("agreement on a date") needs capitals. */
const TREATY = /^(?:convention|covenant|treaty|pacte|traité|charte|convención|pacto|tratado)$/;
const CONSTITUTION = /^constituci[oó]n$|^constitution$/;
const LAW = /^(?:loi|ley|décret|decreto)$/;
const PLAN = /^(?:plan|strategy|policy|framework|roadmap|stratégie|politique|feuille|estrategia|política|hoja)$/;
const OF_A_COUNTRY = /^(?:national|nationale|régional|régionale|nacional|regional)$/;
/** Only what such a noun is about: "convention on", "loi relative à", "ley contra". */
const ABOUT = /^(?:on|against|relating|sur|contre|relative|relatif|portant|sobre|contra|relativo|relativa)$/;

/** Words between "national" and its plan: "national climate change adaptation plan". */
const MAX_MODIFIERS = 4;
/** Longest title in small letters, in tokens; what is longer has run into its sentence. */
const LONGEST = 20;
/** Words that its subject has at least, with the small ones. */
const SUBJECT = 2;

/** "the", "its", "l’", "del": a title in small letters is one that is known. */
const isDefinite = ({ tokens, lexicon }: DocumentView, at: number): boolean => {
  const before = tokens[at - 1];
  const word = isApostrophe(before) ? tokens[at - 2] : before;
  return word !== undefined && (lexicon.definite.has(word.lower) || lexicon.possessives.has(word.lower));
};

const span = (view: DocumentView, first: number, from: number, type: DocumentType): TitleSpan | null => {
  const next = numberEnd(view, titleEnd(view, from, true));
  return next - from < SUBJECT || next - first > LONGEST ? null : { first, next, type, cue: 'named', acronym: null };
};

/** Nouns of agreements that go by the town where they were made. */
const MADE_IN =
  /^(?:accord|accords|acuerdo|acuerdos|pacte|pacto|traité|tratado|convention|convención|protocole|protocolo)$/;

/** "l’accord d’Ippy", "el tratado de Asunción": the end of a town's name behind "de"; null where none stands there. */
const placeEnd = ({ tokens, field }: DocumentView, at: number, link: number): number | null => {
  if (link !== at + 1 || !MADE_IN.test(tokens[at]?.lower ?? '') || !/^(?:de|d)$/.test(tokens[link]?.lower ?? ''))
    return null;
  const first = isApostrophe(tokens[link + 1]) ? link + 2 : link + 1;
  let next = first;
  while (
    next < first + 3 &&
    isTown(tokens[next]) &&
    !/[\n,.]/.test(field.text.slice(tokens[next - 1]?.end, tokens[next]?.start))
  )
    next += 1;
  // A longer run of capitals is a body or a person.
  return next === first || isCapitalised(tokens[next]) ? null : next;
};

/** "Ippy"; "UE" is none. */
const isTown = (token: Token | undefined): boolean =>
  isCapitalised(token) && /^\p{Lu}\p{Ll}{2,}$/u.test(token?.text ?? '');

/** "la stratégie nationale de lutte contre …", "la convención internacional sobre …", "la loi relative à …". */
const headFirst = (view: DocumentView, at: number, type: DocumentType): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const head = tokens[at]?.lower ?? '';
  let next = at + 1;
  let country = false;
  while (next <= at + 3 && !lexicon.links.has(tokens[next]?.lower ?? '') && !ABOUT.test(tokens[next]?.lower ?? '')) {
    const token = tokens[next];
    if (token?.kind !== 'word' || isCapitalised(token) || lexicon.stops.has(token.lower)) return null;
    // "plan d’action national", "feuille de route nationale"
    country ||= OF_A_COUNTRY.test(token.lower);
    next += 1;
  }
  const place = placeEnd(view, at, next);
  if (place !== null) return { first: at, next: place, type, cue: 'named', acronym: null };
  // "la constitution de 1992"
  const dated = next === at + 1 && tokens[next]?.lower === 'de' && isYear(tokens[next + 1]);
  if (dated && (TREATY.test(head) || CONSTITUTION.test(head)))
    return { first: at, next: next + 2, type, cue: 'named', acronym: null };
  const about = ABOUT.test(tokens[next]?.lower ?? '');
  const named = PLAN.test(head) ? country : about && (TREATY.test(head) || LAW.test(head));
  return named ? span(view, at, next, type) : null;
};

/** "the national contingency plan", "the international convention on migrant workers". */
const headLast = (view: DocumentView, at: number, type: DocumentType): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const head = tokens[at]?.lower ?? '';
  if (TREATY.test(head)) {
    const first = tokens[at - 1]?.lower === 'international' ? at - 1 : at;
    return ABOUT.test(tokens[at + 1]?.lower ?? '') && isDefinite(view, first) ? span(view, first, at + 1, type) : null;
  }
  if (!PLAN.test(head)) return null;
  for (let first = at - 1; first >= Math.max(0, at - MAX_MODIFIERS - 1); first -= 1) {
    const token = tokens[first];
    if (token?.kind !== 'word' || isCapitalised(token) || lexicon.stops.has(token.lower)) return null;
    if (!OF_A_COUNTRY.test(token.lower)) continue;
    if (!isDefinite(view, first)) return null;
    const next = numberEnd(view, titleEnd(view, at + 1, true));
    const told = next > at + SUBJECT || tokens.slice(first + 1, at).some(({ lower }) => !lexicon.generic.has(lower));
    return told && next - first <= LONGEST ? { first, next, type, cue: 'named', acronym: null } : null;
  }
  return null;
};

/** A title all in small letters, where its full name follows and an article says that it is a known one. */
export const smallTitleAt = (view: DocumentView, at: number): TitleSpan | null => {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || isCapitalised(token)) return null;
  const found = lexicon.heads.startingAt(tokens, at);
  if (found === null || breaksLine(view, tokens[at - 1], token)) return null;
  if (lexicon.headFirst) return isDefinite(view, at) ? headFirst(view, at, found.value) : null;
  return headLast(view, found.next - 1, found.value);
};
