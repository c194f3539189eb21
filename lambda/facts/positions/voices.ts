import { type ContextLanguage, type FactContext, sentenceIndexAt, sharedLayer } from '../context.ts';
import { nameMentions } from '../people/mentions.ts';
import type { Quotation } from '../quotes/quotations.ts';
import { tokenIndexAt } from '../text/tokens.ts';
import { type Actor, nameFrom } from './names.ts';
import { type Clause, isOrganizationAt, isQuoteMark, type PositionView, quoteAt } from './view.ts';
import { isAdverb } from './zone.ts';

/** Tokens behind a quotation that are searched for a body that speaks: ",” the IMF said". */
const SPEAKER_REACH = 14;

/** Who speaks a quotation: its speaker, or the body that its attribution names. */
export const speakerOfQuote = (view: PositionView, quote: Quotation): Actor | null => {
  const name = quote.speaker?.name ?? quote.speaker?.jobTitle ?? null;
  if (name !== null) return { name, how: 'speaker' };
  return attributedFrom(view, quote.end, null) ?? attributedBefore(view, quote);
};

/** Tokens of an attribution between two quotations of one speaker: "“…,” the IMF said. “…”". */
const ATTRIBUTION = 24;

const attributedBefore = (view: PositionView, quote: Quotation): Actor | null => {
  const { tokens } = view;
  const opening = tokenIndexAt(tokens, quote.start) - 1;
  for (let at = opening - 1; at >= Math.max(0, opening - ATTRIBUTION); at -= 1) {
    const token = tokens[at];
    if (token === undefined || view.field.text.slice(token.end, quote.start).includes('\n\n')) return null;
    if (isQuoteMark(token)) return attributedFrom(view, token.end, quote.start);
  }
  return null;
};

/** The body that a verb of speech behind the offset names. */
const attributedFrom = (view: PositionView, offset: number, until: number | null): Actor | null => {
  const { tokens, speakers, field } = view;
  const from = tokenIndexAt(tokens, offset);
  const sentence = view.field.sentences[sentenceIndexAt(view.field, offset)];
  if (sentence === undefined) return null;
  const clause: Clause = { sentence, first: from, next: Math.min(tokens.length, from + SPEAKER_REACH * 2) };
  for (let at = from; at < Math.min(tokens.length, from + SPEAKER_REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === '.' || (until !== null && token.start >= until)) return null;
    // The next paragraph tells of somebody else.
    if (field.text.slice(offset, token.start).includes('\n\n')) return null;
    if (token.text !== token.lower || !speakers.lexicon.speechVerbs.has(token.lower)) continue;
    let first = from;
    while (first < at && tokens[first]?.kind !== 'word') first += 1;
    // "a toutefois déclaré le Groupe", "said the Group": only auxiliaries before the verb.
    const { lexicon } = view;
    const bare = tokens
      .slice(first, at)
      .every((word, step) => lexicon.have.has(word.lower) || isAdverb(view, first + step));
    const found = nameFrom(view, clause, bare ? at + 1 : first);
    return found === null ? null : { name: found.name, how: 'speaker' };
  }
  return null;
};

/** How far into a text its author is named: "Remarks of the Director General, William Lacy Swing". */
const AUTHOR_REACH = 500;

/** Before a name in a headline: "Statement by", "Déclaration de", "Mensaje del". */
const AUTHORED = /^(?:by|of|from|de|du|del|par|por)$/;

/** "Statement by IOM Director General William Lacy Swing": the one name of the title, behind a preposition. */
const titledAuthor = sharedLayer((context: FactContext): string | null => {
  const names = nameMentions(context).filter(({ field, words }) => field.field === 'title' && words >= 2);
  const [only] = names;
  if (only === undefined || names.length > 1) return null;
  const before = only.field.text
    .slice(0, only.start)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return before.some((word) => AUTHORED.test(word)) ? only.name : null;
});

/** "I" and "we" in each language, with what must follow: "Il" and a numeral are none. */
const OWN: Readonly<Record<ContextLanguage, RegExp | null>> = {
  en: /(?:^|[\s“"(])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?=[\s’'])/gu,
  fr: /(?:^|[\s“"«(])(?:[Jj]e\s|[Jj][’']\p{L}|[Nn]ous\s|[Nn]otre\s|[Nn]os\s)/gu,
  es: /(?:^|[\s“"«(])(?:[Yy]o|[Qq]uiero|[Qq]uisiera|[Aa]gradezco|[Dd]ebemos|[Hh]emos|[Nn]uestr[ao]s?|[Nn]osotros)\s/gu,
  other: null,
};

/** Does the text say "I" or "we" often enough to be somebody's own words? */
const saysOwn = sharedLayer((context: FactContext): boolean => {
  const body = context.fields.find(({ field }) => field === 'text');
  const own = OWN[context.language];
  return body !== undefined && own !== null && (body.text.match(own)?.length ?? 0) >= MIN_OWN;
});
const MIN_OWN = 2;

/**
 * Who says "I" outside of quotation marks: whom the title names as the author, or the head of a text in the first person
 * without quotations.
 */
export const authorOf = (view: PositionView): Actor | null => {
  if (view.quotes.some((quote) => quote.attributed === 'stated')) return null;
  const { people, placed } = view.speakers;
  const titled = titledAuthor(view.context);
  if (titled !== null)
    return { name: people.find(({ name }) => name.endsWith(titled))?.name ?? titled, how: 'resolved' };
  const first = placed[0];
  return first !== undefined && first.start < AUTHOR_REACH && first.person.jobTitle !== null && saysOwn(view.context)
    ? { name: first.person.name, how: 'resolved' }
    : null;
};

/** Before the house that speaks: "[Desde] la OIM pedimos", "[À] l’OIM, nous demandons", "[At] IOM we urge". */
const HOUSE = /^(?:desde|en|at|from|here|chez|à|au)$/;
/** Tokens between the head of the clause and its verb, where such a house is named. */
const HOUSE_REACH = 14;

/** Who says "I" or "we" at a token: the speaker of the quotation, the house that the clause opens with, or the author. */
export const ownVoice = (view: PositionView, clause: Clause, at: number): Actor | null => {
  const quote = quoteAt(view, view.tokens[at]?.start ?? 0);
  if (quote !== null) return speakerOfQuote(view, quote);
  const opens = HOUSE.test(view.tokens[clause.first]?.lower ?? '') && at - clause.first <= HOUSE_REACH;
  const house = opens ? nameFrom(view, { ...clause, next: at }, clause.first + 1) : null;
  if (house === null || !isOrganizationWithin(view, clause.first + 1, at)) return authorOf(view);
  return { name: house.name, how: 'named' };
};

const isOrganizationWithin = (view: PositionView, first: number, next: number): boolean =>
  view.tokens.slice(first, next).some(({ start }) => isOrganizationAt(view, start));
