import type { DateLexicon } from './lexicon.ts';

/** Code units before and after an expression in which a word of the future is looked for. */
const FUTURE_BEFORE = 140;
const FUTURE_AFTER = 60;
/** A date this near to the head of its sentence opens it. */
const OPENING = 12;

/** Does the clause of a date speak of what is to come? */
export const isFuture = (lexicon: DateLexicon, text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - FUTURE_BEFORE), start);
  const clause = before.slice(Math.max(before.search(/[.!?;\n][^.!?;\n]*$/), 0));
  if (lexicon.future.test(clause)) return true;
  // Behind the date only where it opens the sentence: "On Monday, the agency will …".
  if (clause.replace(/^[.!?;\n”"\s]+/, '').length > OPENING) return false;
  return lexicon.future.test(/^[^.!?;\n]*/.exec(text.slice(end, end + FUTURE_AFTER))?.[0] ?? '');
};
