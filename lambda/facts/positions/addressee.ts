import { isCapitalised } from '../text/tokens.ts';
import { isApostrophe, isOrganizationAt, type PositionView } from './view.ts';
import { isAdverb } from './zone.ts';

/** Longest addressee, in tokens. */
const ADDRESSEE = 26;

/**
 * How somebody called on stands behind a verb; `article`: at once, with what is asked behind
 * ("appelle les États à"); `thanked`: with what for behind, or nothing ("thanked Japan").
 */
export type Addressed = 'no' | 'yes' | 'maybe' | 'power' | 'public' | 'article' | 'thanked';

/** Somebody who can act; in a headline, where every word is capital, only who is known. */
const isPower = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (view.lexicon.powers.has(token.lower)) return true;
  if (!isCapitalised(token)) return false;
  return (
    view.field.field !== 'title' ||
    isOrganizationAt(view, token.start) ||
    view.speakers.lexicon.countries.has(token.lower)
  );
};

/** Is somebody who can act among the words? */
export const namesPower = (view: PositionView, first: number, next: number): boolean => {
  for (let at = first; at < next; at += 1) {
    if (isPower(view, at)) return true;
  }
  return false;
};

/** "les autorités «": what a quotation mark, or a comma, closes. */
export const withoutMarks = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s,«“"]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/** Tokens that lead up to who is called on: "for [all the parties] to". */
const POWER_REACH = 6;

const isLink = ({ lexicon }: PositionView, word: string): boolean =>
  lexicon.prepositions.has(word) || lexicon.and.has(word) || lexicon.calls.has(word);

/** "calls for governments to act", not "calls for an expansion of the State's budget to …". */
export const callsPower = (view: PositionView, first: number, next: number, addressed: Addressed): boolean => {
  const { tokens, lexicon } = view;
  const people = addressed !== 'power' && addressed !== 'public';
  for (let at = first; at < Math.min(next, first + POWER_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || (lexicon.prepositions.has(token.lower) && at > first)) return false;
    if (lexicon.openers.has(token.lower) || token.kind === 'numeral') return false;
    const amount = tokens[at + 1]?.kind === 'numeral';
    // "CPF members", "Rwandan refugees": a name before somebody who holds no office.
    const following = tokens[at + 1];
    const qualifies =
      !people &&
      // Romance adjectives stand behind: "les Casques bleus".
      lexicon.infinitiveMark.has('to') &&
      following?.kind === 'word' &&
      at + 1 < next &&
      !isCapitalised(following) &&
      !isLink(view, following.lower);
    const named = isPower(view, at) && !lexicon.articles.has(token.lower);
    if (lexicon.powers.has(token.lower) || (named && !amount && !qualifies)) return true;
    if (people && lexicon.people.has(token.lower)) return true;
    if (addressed !== 'power' && lexicon.publics.has(token.lower)) return true;
  }
  return false;
};

/** "aux bailleurs [de] fonds": a "de" that no infinitive follows joins two nouns. */
const isPossessive = (view: PositionView, at: number): boolean => {
  const { tokens, lexicon } = view;
  if (!/^(?:de|d)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || isCapitalised(token)) return true;
    if (lexicon.actForm.test(token.lower)) return false;
    const between =
      isApostrophe(token) ||
      lexicon.clitics.has(token.lower) ||
      lexicon.reflexives.has(token.lower) ||
      isAdverb(view, index);
    if (!between && !/^(?:ne|pas|n)$/.test(token.lower)) return true;
  }
  return true;
};

const OWED = /^(?:son|sa|ses|leur|leurs|votre|vos)$/;

/** Index of the word that opens what the addressee is to do: "[to] lift the ban"; -1 where none is near. */
export const demandAt = (
  view: PositionView,
  from: number,
  next: number,
  words: ReadonlySet<string>,
  bare = false,
): number => {
  for (let at = from; at < Math.min(next, from + ADDRESSEE); at += 1) {
    const token = view.tokens[at];
    if (token === undefined || /^[.;:]$/.test(token.text)) return -1;
    // "invited officials to Brussels": a place is nothing to do.
    const after = view.tokens[at + 1];
    const named = view.field.field !== 'title' && isCapitalised(after);
    // "all parties to the conflict": no infinitive.
    // "a las agencias y a los donantes": the second of those called on.
    const second = view.lexicon.and.has(view.tokens[at - 1]?.lower ?? '') && /^(?:a|al|à|au|aux)$/.test(token.lower);
    const place = second || (token.lower === 'to' && (named || view.lexicon.articles.has(after?.lower ?? '')));
    // "remercie le Niger de son accueil": what for.
    const owed = words.has('pour') && token.lower === 'de' && OWED.test(after?.lower ?? '');
    const opens = words.has(token.lower) && at > from && !place && (owed || !isPossessive(view, at));
    if (token.text === token.lower && opens) return at;
    // "recomienda a los líderes [dialogar]".
    if (bare && token.text === token.lower && at > from && view.lexicon.actForm.test(token.lower)) return at;
    // "l’", "d’": the word before an apostrophe counts as written.
    if (isApostrophe(token)) continue;
  }
  return -1;
};
