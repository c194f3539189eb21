import type { FactContext, FieldText, Sentence } from '../context.ts';
import { type OrganizationMention, organizationMentions } from '../organizations/mentions.ts';
import { type Quotation, quotations } from '../quotes/quotations.ts';
import { type PlacedPerson, type SpeakerView, speakerView } from '../quotes/speaker.ts';
import { isCapitalised, type Token, tokensOf } from '../text/tokens.ts';
import type { CompiledPositions } from './compiled.ts';

/** One field as the rules for positions see it. */
export interface PositionView {
  readonly context: FactContext;
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  readonly lexicon: CompiledPositions;
  readonly speakers: SpeakerView;
  /** Quotations of the field, in order. */
  readonly quotes: readonly Quotation[];
  /** Organizations named in the field, in order. */
  readonly organizations: readonly OrganizationMention[];
}

/** One sentence, or the part of it between two quotation marks: where a clause is looked for. */
export interface Clause {
  readonly sentence: Sentence;
  /** Indexes of tokens. */
  readonly first: number;
  readonly next: number;
}

export const positionView = (context: FactContext, field: FieldText, lexicon: CompiledPositions): PositionView => ({
  context,
  field,
  tokens: tokensOf(context, field),
  lexicon,
  speakers: speakerView(context, field),
  quotes: quotations(context).filter((quotation) => quotation.field === field),
  organizations: organizationMentions(context).filter((mention) => mention.field === field),
});

/** Index of the first of an ordered list that ends behind the offset. */
const firstEndingAfter = (list: readonly { readonly end: number }[], offset: number): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The quotation that holds the offset; null outside of all. */
export const quoteAt = (view: PositionView, offset: number): Quotation | null => {
  const quote = view.quotes[firstEndingAfter(view.quotes, offset)];
  return quote !== undefined && quote.start <= offset ? quote : null;
};

/** The last quotation that ends at or before the offset; null where there is none. */
export const quoteBefore = (view: PositionView, offset: number): Quotation | null =>
  view.quotes[firstEndingAfter(view.quotes, offset) - 1] ?? null;

/** People named between two offsets, in order. */
export const peopleBetween = (view: PositionView, from: number, to: number): readonly PlacedPerson[] => {
  const { placed } = view.speakers;
  const people: PlacedPerson[] = [];
  for (let at = firstEndingAfter(placed, from); at < placed.length; at += 1) {
    const person = placed[at];
    if (person === undefined || person.end > to) break;
    if (person.start >= from) people.push(person);
  }
  return people;
};

/** The last person named before an offset; null where there is none. */
export const personBefore = (view: PositionView, offset: number): PlacedPerson | null =>
  view.speakers.placed[firstEndingAfter(view.speakers.placed, offset) - 1] ?? null;

/** The organization in whose name the offset stands; null outside of all. */
export const organizationAt = (view: PositionView, offset: number): OrganizationMention | null => {
  const mention = view.organizations[firstEndingAfter(view.organizations, offset)];
  return mention !== undefined && mention.start <= offset ? mention : null;
};

/** Is the offset inside the name of an organization? */
export const isOrganizationAt = (view: PositionView, offset: number): boolean => organizationAt(view, offset) !== null;

/** The person in whose name and title a span stands ("[Acting Representative of UNFPA], Iori Kato"). */
export const personAround = (view: PositionView, start: number, end: number): PlacedPerson | null => {
  const { placed } = view.speakers;
  const at = firstEndingAfter(placed, start);
  for (const person of placed.slice(Math.max(0, at - 1), at + 2))
    if (person.outerStart <= start && end <= person.outerEnd) return person;
  return null;
};

export const isApostrophe = (token: Token | undefined): boolean => token?.text === '’' || token?.text === "'";
export const isQuoteMark = (token: Token | undefined): boolean => /^["“”«»]$/.test(token?.text ?? '');
/** "IOM", "UNHCR". */
export const isAcronym = (token: Token | undefined): boolean => /^\p{Lu}[\p{Lu}\d]+$/u.test(token?.text ?? '');

/** A capital that the head of a sentence does not account for. */
export const isNameWord = (view: PositionView, clause: Clause, at: number): boolean => {
  const token = view.tokens[at];
  if (!isCapitalised(token) || token === undefined) return false;
  if (view.field.field === 'title' || isAcronym(token)) return true;
  return at > clause.first && !isQuoteMark(view.tokens[at - 1]) && token.text.length > 1;
};

/** Does a white space or a mark stand on both sides: " – ", not "Rohingya-led"? */
export const isSpacedDash = (view: PositionView, at: number): boolean => {
  const token = view.tokens[at];
  if (token === undefined || !/^[-–—]$/.test(token.text)) return false;
  const before = view.tokens[at - 1];
  return before === undefined || before.end < token.start || token.text === '—';
};

/** "(11/01)", "(IOM)": the index of the bracket that opens, from the one that closes; the same index where none does. */
export const openingBracket = (view: PositionView, closing: number, floor: number): number => {
  for (let at = closing - 1; at >= Math.max(floor, closing - 16); at -= 1) if (view.tokens[at]?.text === '(') return at;
  return closing;
};
