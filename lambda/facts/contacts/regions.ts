import type { Span } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import { findEmails } from './addresses.ts';
import type { ContactLexicon } from './lexicon.ts';
import { CALL_LINE, CONTACT_LABEL, OPENING_LINE } from './openings.ts';

/** A part of the text that tells whom to contact. */
export interface ContactRegion extends Span {
  /** Where the names may begin: behind "please contact". */
  readonly body: number;
}

/** A paragraph longer than this is prose, whatever number it holds. */
const LONGEST_LINE = 700;
/** Paragraphs without a number that a block may step over (a name alone, a heading). */
const MAX_GAP = 2;

const PHONE = /(?:\+|00)\s?\(?\d[\d\s().-]{6,}|\btel\b|\bphone\b/i;

const holdsContact = (text: string): boolean =>
  text.length <= LONGEST_LINE && (findEmails(text).length > 0 || PHONE.test(text) || CONTACT_LABEL.test(text));

/** A heading or a name alone on a short line. */
const isShortLine = (text: string): boolean => text.length <= 90 && !/[.!?”"]$/.test(text.trim());

/** Longest paragraph of a block that nothing announces: lines of a name, a post, a number. */
const LONGEST_TAIL = 300;

/** Who is to be asked stands at the end of many texts without a word before it: "Ana Ruiz, IOM Chad, +235 …". */
const tailRegion = (field: FieldText, masked: string, floor: number): ContactRegion | null => {
  let start: number | null = null;
  let end = 0;
  let gap = 0;
  for (let at = field.paragraphs.length - 1; at >= 0 && gap <= MAX_GAP; at--) {
    const paragraph = field.paragraphs[at];
    if (paragraph === undefined || paragraph.start < floor) break;
    const text = masked.slice(paragraph.start, paragraph.end);
    if (holdsContact(text) && text.length <= LONGEST_TAIL && !isProse(text) && NAMES.test(text)) {
      if (start === null) end = paragraph.end;
      start = paragraph.start;
      gap = 0;
    } else if (isShortLine(text)) gap++;
    else break;
  }
  return start === null ? null : { start, end, body: start };
};

/** A name or a label: "write to a@b.org" alone is a sentence. */
const NAMES =
  /(?<![\p{L}’'-])[\p{Ll}\p{Lo}\p{Lm}\p{Lt}’'-]*\p{Lu}[\p{L}’'-]+\s+\p{Lu}[\p{L}’'-]|\b(?:[Tt]el|[Pp]hone|[Ee]-?mail|[Cc]ourriel|[Cc]orreo|[Mm]obile|[Pp]ortable)\b\s?[.:]/u;

/** A sentence with a verb in it, not a line of a block: it has a stop between words in small letters. */
const isProse = (text: string): boolean =>
  /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}{2,}\s\p{Ll}{2}/u.test(text) || /\p{Ll}{2}\s(?:\p{Ll}{2,}\s){5}/u.test(text);

interface Opening {
  readonly start: number;
  /** Where names may begin. */
  readonly body: number;
  /** Counts only where an address follows: the words say less than "please contact". */
  readonly needsAddress: boolean;
}

/** "information on our work, please contact", "interviews:": what leads up to the names in a line that opens a block. */
const CALL =
  /^(?:[^:@\n]{0,160}?(?<!\p{L})(?:contact\p{L}{0,8}|contat\p{L}{0,5}|joindre|comun[ií]\p{L}{2,9}|dir[ií]ja\p{L}{0,3}|escrib\p{L}{1,3}|wenden)(?:\s(?:us|con|al?|avec))?(?!\p{L})|[^:@,\n]{0,160}?:)/iu;

/** Length of those words; of the whole line where it holds no address: the names stand below. */
const callLength = (rest: string): number => CALL.exec(rest)?.[0].length ?? (holdsContact(rest) ? 0 : rest.length);

/** Length of the words that open a block at the beginning of a line, up to its names; null where they open none. */
const openingLength = (line: string): number | null => {
  const opening = OPENING_LINE.exec(line)?.[0].length ?? CALL_LINE.exec(line)?.index;
  return opening === undefined ? null : opening + callLength(line.slice(opening));
};

/** Stands where a call was that opened a part of a block: what follows is asked for something else. */
export const CALL_MARK = '\u241e';
const CALLS = /contact|call|write|reach|joindre|adresser|comun[ií]|dirig|escrib/i;
const blanked = (call: string): string => CALL_MARK + call.slice(1).replace(/[^\n]/g, ' ');

/** The text of a block with a mark instead of the calls that open its parts; every offset stays. */
export const withoutCalls = (block: string, lexicon: ContactLexicon): string =>
  block
    .split('\n')
    .map((line) => {
      const length = openingLength(line.slice(0, LONGEST_LINE)) ?? 0;
      return length === 0 ? line : blanked(line.slice(0, length)) + line.slice(length);
    })
    .join('\n')
    .replace(lexicon.opening, (call) => (CALLS.test(call) ? blanked(call) : call));

/** Openings in the language of the text, and lines that open a block in any other. */
const openingsOf = (field: FieldText, masked: string, lexicon: ContactLexicon): readonly Opening[] => {
  const found: Opening[] = [];
  for (const match of masked.matchAll(lexicon.opening))
    found.push({ start: match.index, body: match.index + match[0].length, needsAddress: false });
  for (const paragraph of field.paragraphs) {
    let start = paragraph.start;
    while (start < paragraph.end) {
      const newline = masked.indexOf('\n', start);
      const end = newline < 0 || newline > paragraph.end ? paragraph.end : newline;
      const line = masked.slice(start, Math.min(end, start + LONGEST_LINE));
      const length = openingLength(line);
      if (length !== null) found.push({ start, body: start + length, needsAddress: true });
      start = end + 1;
    }
  }
  // Of two at one place the one in the text's own language, whose words lead up to the names.
  return found.sort((a, b) => a.start - b.start || Number(a.needsAddress) - Number(b.needsAddress));
};

/** Finds the contact blocks of a text: each from its opening words to the last paragraph that holds an address. */
export const contactRegions = (field: FieldText, masked: string, lexicon: ContactLexicon): readonly ContactRegion[] => {
  const regions: ContactRegion[] = [];
  for (const { start, body, needsAddress } of openingsOf(field, masked, lexicon)) {
    if (start < (regions.at(-1)?.end ?? 0)) continue;
    const index = field.paragraphs.findIndex((paragraph) => paragraph.end > body - 1);
    const own = field.paragraphs[index];
    if (own === undefined) continue;
    let end = own.end;
    let gap = 0;
    let reached = holdsContact(masked.slice(body, Math.min(own.end, body + LONGEST_LINE)));
    for (let at = index + 1; at < field.paragraphs.length && gap <= MAX_GAP; at++) {
      const paragraph = field.paragraphs[at];
      if (paragraph === undefined) break;
      const text = masked.slice(paragraph.start, paragraph.end);
      if (holdsContact(text)) {
        end = paragraph.end;
        gap = 0;
        reached = true;
      } else if (isShortLine(text)) gap++;
      else break;
    }
    if (needsAddress && !reached) continue;
    regions.push({ start, end, body });
  }
  const tail = tailRegion(field, masked, regions.at(-1)?.end ?? 0);
  return tail === null ? regions : [...regions, tail];
};
