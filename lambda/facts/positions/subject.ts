import { isInDocument } from '../documents/layer.ts';
import { isCapitalised, tokenIndexAt } from '../text/tokens.ts';
import {
  type Clause,
  isAcronym,
  isApostrophe,
  isNameWord,
  isOrganizationAt,
  isQuoteMark,
  isSpacedDash,
  openingBracket,
  organizationAt,
  type PositionView,
  peopleBetween,
} from './view.ts';
import { isAdverb } from './zone.ts';

/** Where the subject of a verb stands, before it is known who that is. */
export type Subject =
  /** `aside`: what stands between commas behind it, where the person may be named ("the coordinator, Edward Kallon,"). */
  | {
      readonly by: 'words';
      readonly first: number;
      readonly next: number;
      readonly aside: readonly [number, number] | null;
    }
  | { readonly by: 'pronoun'; readonly which: 'he' | 'it' | 'they' | 'we'; readonly at: number }
  /** "X did this and urged": the subject of the clause before. */
  | { readonly by: 'carried'; readonly at: number };

/** Join two verbs of one subject. */
const COORDINATORS = /^(?:but|or|yet|then|mais|ou|puis|pero|o|ni)$/;

/** Longest subject, in tokens. */
const REACH = 28;

const isBoundary = (view: PositionView, clause: Clause, at: number): boolean => {
  const { tokens, lexicon, speakers } = view;
  const token = tokens[at];
  if (token === undefined || at < clause.first) return true;
  if (token.kind === 'numeral') return false;
  if (token.kind === 'mark') {
    if (isApostrophe(token) || token.text === '&' || token.text === ')' || token.text === '/') return false;
    if (token.text === '.') return (tokens[at - 1]?.text.length ?? 0) > 4;
    // "IOM, UNHCR Appeal for": a headline leaves out its "and".
    if (token.text === ',' && view.field.field === 'title')
      return !(isBodyBefore(view, at) && isCapitalised(tokens[at + 1]));
    return !(/^[-–]$/.test(token.text) && !isSpacedDash(view, at));
  }
  if (isCapitalised(token) && at > clause.first) return false;
  return (
    lexicon.openers.has(token.lower) ||
    lexicon.be.has(token.lower) ||
    lexicon.have.has(token.lower) ||
    lexicon.neutral.has(token.lower) ||
    (lexicon.relatives.has(token.lower) && !isCapitalised(token)) ||
    (token.text === token.lower && speakers.lexicon.speechVerbs.has(token.lower))
  );
};

/** Is the name of a body, or letters, left of the comma? "Aid to Returnees, IOM Warns" is no list. */
const isBodyBefore = (view: PositionView, comma: number): boolean => {
  const before = view.tokens[comma - 1];
  return before !== undefined && (isAcronym(before) || isOrganizationAt(view, before.start));
};

const isNounish = (view: PositionView, clause: Clause, at: number): boolean => {
  const token = view.tokens[at];
  return (
    !isBoundary(view, clause, at) &&
    token !== undefined &&
    (token.kind === 'word' || token.text === ')') &&
    !view.lexicon.prepositions.has(token.lower) &&
    !view.lexicon.and.has(token.lower)
  );
};

/** Index of the first word of the organization's name that ends at `last`; `last` where none does. */
const nameStart = (view: PositionView, last: number, clause: Clause): number => {
  const token = view.tokens[last];
  const mention = token === undefined ? null : organizationAt(view, token.start);
  if (mention === null || mention.end !== token?.end) return last;
  return Math.max(clause.first, Math.min(last, tokenIndexAt(view.tokens, mention.start)));
};

/** Where the noun phrase that ends at `last` begins: over nouns, names, and the prepositions between them. */
const phraseStart = (view: PositionView, last: number, clause: Clause): number => {
  const { tokens, lexicon } = view;
  let first = last + 1;
  let at = last;
  while (at >= clause.first && last - at <= REACH && !isBoundary(view, clause, at)) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.text === ')') {
      const open = openingBracket(view, at, clause.first);
      if (open === at) break;
      at = open - 1;
      continue;
    }
    // "Save the Children", "Action contre la Faim": a name is one word, whatever stands in it.
    const opening = nameStart(view, at, clause);
    if (opening < at) {
      first = opening;
      at = opening - 1;
      continue;
    }
    const article = lexicon.articles.has(token.lower) && !(isCapitalised(token) && at > clause.first);
    if (article) {
      first = at;
      const before = tokens[at - 1]?.lower ?? '';
      const goesOn = isNounish(view, clause, at - 2) || joins(view, clause, at - 2);
      if (!(lexicon.prepositions.has(before) && goesOn) && !joins(view, clause, at - 1)) break;
      at -= 1;
      continue;
    }
    if (lexicon.prepositions.has(token.lower) && token.text === token.lower) {
      if (!(isNounish(view, clause, at - 1) || joins(view, clause, at - 1))) break;
      at -= 1;
      continue;
    }
    if (lexicon.and.has(token.lower)) {
      if (!joins(view, clause, at)) break;
      at -= 1;
      continue;
    }
    first = at;
    at -= 1;
  }
  return first;
};

/** Tokens between such a body and the second thing: "de l’agriculture, de la pêche". */
const PURPOSE = 8;

/** "IOM and UNAIDS": a name on both sides, or a post ("the Minister and the Governor"). */
const joins = (view: PositionView, clause: Clause, at: number): boolean => {
  const { tokens, lexicon } = view;
  if (!lexicon.and.has(tokens[at]?.lower ?? '')) return false;
  // "du Plan et du Développement"
  const governed =
    lexicon.prepositions.has(tokens[at + 1]?.lower ?? '') && isCapitalised(tokens[at - 1]) ? at + 2 : at + 1;
  const article = lexicon.articles.has(tokens[governed]?.lower ?? '') ? governed + 1 : governed;
  const after = isApostrophe(tokens[article]) ? article + 1 : article;
  const before = tokens[at - 1];
  // "le Programme alimentaire mondial et Action contre la Faim": a name may end in small letters.
  const closes =
    before !== undefined && (isCapitalised(before) || before.text === ')' || isOrganizationAt(view, before.start));
  if (isNameWord(view, clause, after) && closes) return true;
  // "la préfète Awa Diallo et le maire Paul Mbarga": a post in small letters with its holder behind.
  const post = tokens[after]?.lower ?? '';
  // "le Ministère de l’eau et de l’énergie": the second of two things that one body is for.
  const purpose = tokens[at + 1]?.lower ?? '';
  if (/^(?:de|du|des|d|del)$/.test(purpose))
    for (let index = at - 1; index >= Math.max(clause.first, at - PURPOSE); index -= 1) {
      const word = tokens[index]?.lower ?? '';
      if (!/^(?:de|du|des|d|del)$/.test(word)) continue;
      const body = tokens[index - 1]?.lower ?? '';
      const name =
        lexicon.roles.has(body) ||
        view.speakers.lexicon.organizationNouns.has(body) ||
        isCapitalised(tokens[index - 1]) ||
        isCapitalised(tokens[index - 2]);
      if (name) return true;
    }
  const holder = isCapitalised(tokens[after + 1]) || lexicon.prepositions.has(tokens[after + 1]?.lower ?? '');
  if (isCapitalised(before) && holder && (lexicon.roles.has(post) || view.speakers.lexicon.titleHeads.has(post)))
    return true;
  // "UN and local authorities call for": a name that opens the clause, and a body in small letters.
  let opening = nameStart(view, at - 1, clause) - 1;
  while (
    opening >= clause.first &&
    (lexicon.articles.has(tokens[opening]?.lower ?? '') || isApostrophe(tokens[opening]))
  )
    opening -= 1;
  return (isAcronym(before) || opening < at - 2) && closes && opening < clause.first;
};

/** The comma, or the dash, that opens the words which close at `at`: "IOM[,] the UN Migration Agency, …". */
const appositionStart = (view: PositionView, at: number, clause: Clause): number | null => {
  const comma = view.tokens[at]?.text === ',';
  for (let index = at - 1; index >= Math.max(clause.first, at - 40); index -= 1) {
    const token = view.tokens[index];
    if (isQuoteMark(token)) return null;
    if (comma ? token?.text === ',' : isSpacedDash(view, index)) return index;
  }
  return null;
};

/** "de Zayas", "van Dijk": a small word before the last name of somebody known. */
const isSurname = (view: PositionView, first: number, last: number): boolean =>
  /^(?:de|da|di|van|von)$/.test(view.tokens[first - 1]?.text ?? '') &&
  peopleBetween(view, view.tokens[first]?.start ?? 0, view.tokens[last]?.end ?? 0).length > 0;

/** Most names before the last two of a list. */
const LISTED = 6;

/** "Peru, Chile and Bolivia", "L’OIM, le HCR et l’UNICEF": where a list of names begins, if it opens the clause. */
const listStart = (view: PositionView, from: number, last: number, clause: Clause): number => {
  const { tokens, lexicon } = view;
  if (!tokens.slice(from, last).some(({ lower }) => lexicon.and.has(lower))) return from;
  let first = from;
  for (let steps = 0; steps < LISTED && first > clause.first; steps += 1) {
    if (tokens[first - 1]?.text !== ',' || first - 2 < clause.first) return from;
    const item = phraseStart(view, first - 2, clause);
    const named = tokens.slice(item, first - 1).some((_, step) => isCapitalised(tokens[item + step]));
    // "In October 2017, UNHCR and others": no name of the list.
    if (item > first - 2 || !named || lexicon.prepositions.has(tokens[item]?.lower ?? '')) return from;
    if (isAdverb(view, item)) return first;
    first = item;
  }
  return first === clause.first ? first : from;
};

/** The subject that ends at `at`, left of the verb's auxiliaries; null where none is there. */
export const subjectAt = (view: PositionView, at: number, clause: Clause): Subject | null => {
  const { tokens, lexicon } = view;
  let end = at;
  let aside: readonly [number, number] | null = null;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[end];
    // "the report “In larger freedom”, which calls for": a title in marks ends the subject.
    const titled = tokens[end - 1];
    if (isQuoteMark(token) && titled !== undefined && isInDocument(view.context, view.field, titled)) {
      end -= 1;
      continue;
    }
    if (token === undefined || end < clause.first || isQuoteMark(token)) return null;
    const word = token.lower;
    if (token.kind === 'word') {
      if (lexicon.we.has(word) && (token.text === word || end === clause.first || word === 'i'))
        return { by: 'pronoun', which: 'we', at: end };
      if (lexicon.he.has(word)) return { by: 'pronoun', which: 'he', at: end };
      // "Ce dernier a réaffirmé", "este último".
      const latter = /^(?:ce|cette|este|esta)$/.test(tokens[end - 1]?.lower ?? '');
      if (latter && /^(?:dernier|dernière|último|última)$/.test(word))
        return { by: 'pronoun', which: 'it', at: end - 1 };
      // "Celui-ci a salué".
      const near = /^(?:celui|celle)$/.test(tokens[end - 2]?.lower ?? '') && tokens[end - 1]?.text === '-';
      if (word === 'ci' && near) return { by: 'pronoun', which: 'he', at: end - 2 };
      if (lexicon.it.has(word)) return { by: 'pronoun', which: 'it', at: end };
      if (lexicon.they.has(word)) return { by: 'pronoun', which: 'they', at: end };
      // "WHO" is no "who".
      if (lexicon.relatives.has(word) && !isAcronym(token)) {
        end -= tokens[end - 1]?.text === ',' ? 2 : 1;
        continue;
      }
      if (lexicon.and.has(word) || COORDINATORS.test(word)) return { by: 'carried', at: end };
      if (word === 'que' && tokens[end - 1]?.lower === 'tiempo') return { by: 'carried', at: end };
      // "supplies that are ready": a relative, and no actor.
      if (lexicon.openers.has(word)) return null;
    }
    if (token.text === ',' || isSpacedDash(view, end)) {
      const open = appositionStart(view, end, clause);
      if (open === null) return { by: 'carried', at: end };
      aside ??= [open + 1, end];
      end = open - 1;
      continue;
    }
    const first = phraseStart(view, end, clause);
    // "Peter Maliet, from the prison service appealed": the comma that should close is missing.
    if (
      lexicon.prepositions.has(tokens[first - 1]?.lower ?? '') &&
      tokens[first - 2]?.text === ',' &&
      first - 2 > clause.first &&
      // "Asimismo, de Zayas pidió": a surname.
      !isSurname(view, first, end)
    ) {
      end = first - 3;
      continue;
    }
    return first > end ? null : { by: 'words', first: listStart(view, first, end, clause), next: end + 1, aside };
  }
  return null;
};
