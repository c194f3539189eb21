import { isCapitalised } from '../text/tokens.ts';
import { type Clause, isOrganizationAt, type PositionView } from './view.ts';
import { isAdverb } from './zone.ts';

/** Open a sentence like a name. */
const NOBODY = /^(?:none|nobody|nothing|well|instead|aucun|aucune|personne|nadie|ninguno|ninguna|nada)$/;

/** "Mueller closed …": one word at the head of a sentence that is none of the language's own. */
export const isLoneName = (view: PositionView, clause: Clause, at: number, next: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined || at !== clause.first || !isCapitalised(token) || isAdverb(view, at)) return false;
  if (isOrganizationAt(view, token.start)) return true;
  if (next !== at + 1 || NOBODY.test(token.lower)) return false;
  const { notNames, weakTitleHeads, titleHeads } = view.speakers.lexicon;
  const own = [
    notNames,
    weakTitleHeads,
    titleHeads,
    view.lexicon.people,
    view.lexicon.powers,
    view.lexicon.articles,
    view.lexicon.predicates,
    view.lexicon.forms,
    view.lexicon.light,
  ];
  return (
    token.text.length > 3 &&
    !/(?:s|ed|ing|ant|é|ée|ado|ando)$/.test(token.lower) &&
    !token.lower.endsWith(view.lexicon.adverbEnd) &&
    !own.some((words) => words.has(token.lower))
  );
};

export const isPlaceName = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  return token !== undefined && isCapitalised(token) && view.speakers.lexicon.countries.has(token.lower);
};
