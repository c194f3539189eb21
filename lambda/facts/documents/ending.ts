import { isCapitalised, type Token } from '../text/tokens.ts';
import { breaksLine, type DocumentView } from './view.ts';

export const isAnd = ({ lexicon }: DocumentView, token: Token | undefined): boolean =>
  token !== undefined && lexicon.ands.has(token.lower);

/** The word that a small word leads to: "et [de la] consolidation". */
const behindJoints = ({ tokens, lexicon }: DocumentView, from: number): Token | undefined => {
  let at = from;
  while (at < from + 4 && lexicon.joints.has(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at];
};

const isArticle = (token: Token | undefined): boolean => /^(?:le|la|les|l|el|los|las)$/.test(token?.lower ?? '');

/** Tokens in which the first part of a pair has its article: "la protection [et la promotion]". */
const PAIR = 7;

/**
 * "… des mines et pour des niveaux …", "… de la Niñez y su implementación", "Plan de Agua y el alcalde":
 * behind "and" the sentence goes on. "… de relèvement et de consolidation" is one title: both parts are alike.
 */
const goesOnBehindAnd = (view: DocumentView, at: number): boolean => {
  const { tokens, lexicon } = view;
  const next = tokens[at + 1];
  if (next === undefined || lexicon.possessives.has(next.lower)) return true;
  if (!lexicon.headFirst) return false;
  const capital = isCapitalised(behindJoints(view, at + 1));
  if (isCapitalised(tokens[at - 1])) return !capital;
  if (isArticle(next) && !capital) return !tokens.slice(Math.max(0, at - PAIR), at).some(isArticle);
  return lexicon.links.has(next.lower) && !/^(?:de|d|du|des|del)$/.test(next.lower);
};

/** Verbs by their ends, in languages where these ends are hardly those of nouns: "establecerá", "reconnaissent". */
const isVerb = ({ lexicon }: DocumentView, token: Token): boolean =>
  token.text.length > 4 && lexicon.verbEnds?.test(token.lower) === true;

/** "affectés par", "firmado por". */
const isPassive = ({ tokens, lexicon }: DocumentView, at: number): boolean =>
  lexicon.headFirst &&
  /(?:é|i|u|[ai]d[oa])e?s?$/.test(tokens[at]?.lower ?? '') &&
  (/^(?:par|por)$/.test(tokens[at + 1]?.lower ?? '') ||
    // "… en RCA passée en revue": a participle behind a name.
    (/(?:ée?|[ai]d[oa])s?$/.test(tokens[at]?.lower ?? '') &&
      /^(?:en|a|à)$/.test(tokens[at + 1]?.lower ?? '') &&
      isCapitalised(tokens[at - 1])));

/** "a partir de", "à travers", "a través de". */
const isAdverb = ({ tokens }: DocumentView, at: number): boolean =>
  /^(?:a|à)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:partir|travers|través|fin|cause|causa|raíz|nivel|lo|ce)$/.test(tokens[at + 1]?.lower ?? '');

/** "pour avoir dépassé", "para tener", "de priorizar": what somebody does with the document, where it has a name already. */
const isPurpose = ({ tokens }: DocumentView, at: number, capitals: boolean): boolean => {
  const verb = tokens[at + 1];
  if (verb?.kind !== 'word' || isCapitalised(verb) || verb.text.length < 5) return false;
  const link = tokens[at]?.lower ?? '';
  if (link === 'de') return /(?:izar|ificar|ecer)$/.test(verb.lower);
  return (
    capitals &&
    ((link === 'para' && /[aei]r$/.test(verb.lower)) || (link === 'pour' && /(?:er|ir|re)$/.test(verb.lower)))
  );
};

/**
 * Does the sentence go on at `at`, behind a title that may hold small letters?
 * @param capitals whether the title has words of its own in capitals so far
 */
export const endsTitle = (view: DocumentView, at: number, capitals: boolean): boolean => {
  const token = view.tokens[at];
  if (token === undefined || token.kind !== 'word' || isCapitalised(token)) return false;
  if (breaksLine(view, view.tokens[at - 1], token)) return true;
  return (
    (isAnd(view, token) && goesOnBehindAnd(view, at)) ||
    isVerb(view, token) ||
    isPassive(view, at) ||
    isAdverb(view, at) ||
    isPurpose(view, at, capitals)
  );
};
