import type { CompiledVerb } from './compiled.ts';
import { isApostrophe, type PositionView } from './view.ts';

/** Does something to do begin at the token: "seguir", "ne pas partir", "se vacunen"? English marks its own with "to". */
export const isAct = (view: PositionView, from: number): boolean => {
  const { tokens, lexicon } = view;
  let at = from;
  const leads = [lexicon.reflexives, lexicon.clitics, lexicon.negations];
  while (
    at < from + 4 &&
    (isApostrophe(tokens[at]) ||
      /^ne?$/.test(tokens[at]?.lower ?? '') ||
      leads.some((set) => set.has(tokens[at]?.lower ?? '')))
  )
    at += 1;
  const word = tokens[at]?.lower ?? '';
  // "à la fermeture", "à l’œuvre": nouns that end like verbs.
  const noun = at > from && /(?:ure|uvre|ntre|erre|ière)$/.test(word);
  return lexicon.infinitiveMark.has('to') || (lexicon.actForm.test(word) && !noun);
};

/** "[los] invito a seguir", "je [vous] invite à": a pronoun for those called on, and at once what they are to do. */
export const isCalled = (view: PositionView, verb: CompiledVerb, at: number, from: number): boolean => {
  const { tokens, lexicon } = view;
  if (!lexicon.called.has(tokens[at - 1]?.lower ?? '') || verb.demand?.has(tokens[from]?.lower ?? '') !== true)
    return false;
  return isAct(view, isApostrophe(tokens[from + 1]) ? from + 2 : from + 1);
};
