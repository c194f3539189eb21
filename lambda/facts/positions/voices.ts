import { sentenceIndexAt } from '../context.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { tokenIndexAt } from '../text/tokens.ts';
import { type Actor, nameFrom } from './names.ts';
import type { Clause, PositionView } from './view.ts';

/** Tokens behind a quotation that are searched for a body that speaks: ",” the IMF said". */
const SPEAKER_REACH = 14;

/** Who speaks a quotation: its speaker, or the body that its attribution names. */
export const speakerOfQuote = (view: PositionView, quote: Quotation): Actor | null => {
  const { tokens, speakers } = view;
  const name = quote.speaker?.name ?? quote.speaker?.jobTitle ?? null;
  if (name !== null) return { name, how: 'speaker' };
  const from = tokenIndexAt(tokens, quote.end);
  const sentence = view.field.sentences[sentenceIndexAt(view.field, quote.end)];
  if (sentence === undefined) return null;
  const clause: Clause = { sentence, first: from, next: Math.min(tokens.length, from + SPEAKER_REACH * 2) };
  for (let at = from; at < Math.min(tokens.length, from + SPEAKER_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === '.') return null;
    if (token.text !== token.lower || !speakers.lexicon.speechVerbs.has(token.lower)) continue;
    let first = from;
    while (first < at && tokens[first]?.kind !== 'word') first += 1;
    const found = nameFrom(view, clause, first === at ? at + 1 : first);
    return found === null ? null : { name: found.name, how: 'speaker' };
  }
  return null;
};

/** How far into a text its author is named: "Remarks of the Director General, William Lacy Swing". */
const AUTHOR_REACH = 500;

/** Who says "I" outside of quotation marks: whom the title, or the head of a text without quotations, names. */
export const authorOf = (view: PositionView): Actor | null => {
  const { people, placed } = view.speakers;
  const titled = people.find(({ mentions }) => mentions.some(({ field }) => field.field === 'title'));
  if (titled !== undefined) return { name: titled.name, how: 'resolved' };
  if (view.quotes.some((quote) => quote.attributed === 'stated')) return null;
  const first = placed[0];
  return first !== undefined && first.start < AUTHOR_REACH && first.person.jobTitle !== null
    ? { name: first.person.name, how: 'resolved' }
    : null;
};
