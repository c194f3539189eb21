import { isCapitalised, type Token, touches } from '../text/tokens.ts';
import { breaksLine, type DocumentView, isHyphen } from './view.ts';

/** Does a word that is no part of the title stand right behind, and make a body of it ("Policy Institute")? */
export const isBody = (view: DocumentView, next: number): boolean => {
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

export const tells = (view: DocumentView, first: number, next: number, capital: boolean): boolean => {
  for (let at = first; at < next; at += 1)
    if (isTelling(view, view.tokens[at]) && (!capital || isCapitalised(view.tokens[at]))) return true;
  return false;
};

/** Every word of the noun is capital: "Plan of Action"; of "Plan-cadre" the first part. */
export const isCapitalHead = (tokens: readonly Token[], first: number, next: number): boolean =>
  isCapitalised(tokens[first]) && (isCapitalised(tokens[next - 1]) || isHyphen(tokens[next - 2]));

/** "Global Covenant of Mayors", "United Nations Global Compact": bodies whose name sounds like a document's. */
export const isNamesake = ({ tokens, lexicon }: DocumentView, at: number): boolean => {
  for (let first = Math.max(0, at - 3); first <= at; first += 1) {
    const found = lexicon.namesakes.startingAt(tokens, first);
    if (found !== null && found.next > at) return true;
  }
  return false;
};

/** "DANS LE CADRE DE …", "EN EL MARCO DE …": in lines of capitals a noun tells nothing of a title. */
export const isIdiom = ({ tokens }: DocumentView, at: number): boolean => {
  const isShouted = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();
  return (
    isShouted(tokens[at]) && isShouted(tokens[at - 2]) && /^(?:LE|LA|EL|THE|DE|D|L)$/.test(tokens[at - 1]?.text ?? '')
  );
};

/** Does the token begin a sentence, a line or a quotation, where any word is capital? */
export const opensSentence = (view: DocumentView, at: number): boolean => {
  const before = view.tokens[at - 1];
  return before === undefined || breaksLine(view, before, view.tokens[at]) || /^[.!?:*«“"]$/.test(before.text);
};
