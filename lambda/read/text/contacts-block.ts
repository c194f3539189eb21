import { CALL_LINE, CONTACT_LABEL, OPENING_LINE } from '../../facts/contacts/openings.ts';

/** A span of a text; `end` is exclusive. */
export interface ContactsBlock {
  readonly start: number;
  readonly end: number;
}

/** What leads elsewhere than to a person. */
const ELSEWHERE = /https?:|www\.|\bvisite?z?\b/i;
/** The same calls where they begin a sentence within a paragraph. */
const SENTENCE = /[.!?؟”"»)] {1,2}(?=\p{L})/gu;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}\./;
/** Seven digits or more, as telephones are printed. */
const TELEPHONE = /(?:\+|\b00|\(0|\b0)\d[\d\s()./-]{6,24}\d/;

/** A line with a call at its end, or with its opening words at its beginning. */
const LONGEST_CALL = 300;
/** A paragraph longer than this is prose, whatever number it holds. */
const LONGEST_ENTRY = 700;
/** A name, an office, a heading between two entries. */
const LONGEST_HEADING = 120;
/** Headings in a row that a block steps over to the next entry. */
const MOST_HEADINGS = 2;

interface Paragraph extends ContactsBlock {
  readonly text: string;
}

/**
 * Where a text tells whom to ask for more ("For more information please contact …"), in any language that
 * {@link OPENING_LINE} knows whatever the text's own: from its opening words to the end of the last paragraph that holds an address. A call that
 * leads to no telephone and no e-mail address ("For more information, visit …") is none. Of several blocks the last
 * is taken: contacts stand at the end. Null where there is none.
 *
 * Both ends are ends of a paragraph or the beginning of a sentence, so the text without the block is whole.
 * @param text paragraphs parted by a blank line
 */
export const findContactsBlock = (text: string): ContactsBlock | null => {
  const paragraphs = paragraphsOf(text);
  let found: ContactsBlock | null = null;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const opening = openingIn(paragraphs[index]);
    if (opening === null) continue;
    const last = lastEntry(paragraphs, index, opening);
    const end = last === null ? undefined : paragraphs[last]?.end;
    if (last === null || end === undefined) continue;
    // "For more on UNICEF, visit …", and below it the call that counts.
    const own = text.slice(opening, paragraphs[index]?.end);
    if (!holdsAddress(own) && ELSEWHERE.test(own) && openingIn(paragraphs[index + 1]) !== null) continue;
    found = { start: opening, end };
    index = last;
  }
  return found;
};

const paragraphsOf = (text: string): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    paragraphs.push({ start, end: start + part.length, text: part });
    start += part.length + 2;
  }
  return paragraphs;
};

/** Where in a paragraph the block begins: at a line, or at a sentence near its end. */
const openingIn = (paragraph: Paragraph | undefined): number | null => {
  if (paragraph === undefined) return null;
  const { text, start } = paragraph;
  for (let at = 0; at >= 0; ) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline < 0 ? undefined : newline).slice(0, LONGEST_CALL);
    if (OPENING_LINE.test(line) || CALL_LINE.test(line)) return start + at;
    at = newline < 0 ? -1 : newline + 1;
  }
  const from = Math.max(0, text.length - LONGEST_ENTRY);
  const tail = text.slice(from);
  if (!holdsAddress(tail)) return null;
  for (const { index, 0: gap } of tail.matchAll(SENTENCE)) {
    const at = index + gap.length;
    if (OPENING_LINE.test(tail.slice(at, at + 100))) return holdsAddress(tail.slice(at)) ? start + from + at : null;
  }
  return null;
};

/** Index of the last paragraph that belongs to the block; null where none has an address. */
const lastEntry = (paragraphs: readonly Paragraph[], first: number, opening: number): number | null => {
  const own = paragraphs[first];
  if (own === undefined) return null;
  const rest = own.text.slice(opening - own.start);
  let last = holdsAddress(rest) ? first : null;
  // "For more information on the programme, visit our pages." asks for no call; what follows is text.
  if (last === null && /[.!]$/.test(rest) && !/cont[a\u00e1]ct|الاتصال/i.test(rest)) return null;
  let headings = 0;
  for (let index = first + 1; index < paragraphs.length && headings <= MOST_HEADINGS; index += 1) {
    const text = paragraphs[index]?.text ?? '';
    if (text.length <= LONGEST_ENTRY && holdsAddress(text)) {
      last = index;
      headings = 0;
    } else if (isHeading(text)) headings += 1;
    else break;
  }
  return last;
};

const holdsAddress = (text: string): boolean => {
  const start = text.slice(0, 4 * LONGEST_ENTRY);
  return EMAIL.test(start) || TELEPHONE.test(start) || CONTACT_LABEL.test(start);
};

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.!?”"»]$/.test(text);
