import type { Span } from '../../contract/fact.ts';
import type { FieldText } from '../context.ts';
import { findEmails } from './addresses.ts';
import type { ContactLexicon } from './lexicon.ts';

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
  text.length <= LONGEST_LINE && (findEmails(text).length > 0 || PHONE.test(text));

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

/** Finds the contact blocks of a text: each from its opening words to the last paragraph that holds an address. */
export const contactRegions = (field: FieldText, masked: string, lexicon: ContactLexicon): readonly ContactRegion[] => {
  const regions: ContactRegion[] = [];
  for (const opening of masked.matchAll(lexicon.opening)) {
    const start = opening.index;
    const body = start + opening[0].length;
    if (start < (regions.at(-1)?.end ?? 0)) continue;
    const index = field.paragraphs.findIndex((paragraph) => paragraph.end > body - 1);
    const own = field.paragraphs[index];
    if (own === undefined) continue;
    let end = own.end;
    let gap = 0;
    for (let at = index + 1; at < field.paragraphs.length && gap <= MAX_GAP; at++) {
      const paragraph = field.paragraphs[at];
      if (paragraph === undefined) break;
      const text = masked.slice(paragraph.start, paragraph.end);
      if (holdsContact(text)) {
        end = paragraph.end;
        gap = 0;
      } else if (isShortLine(text)) gap++;
      else break;
    }
    regions.push({ start, end, body });
  }
  const tail = tailRegion(field, masked, regions.at(-1)?.end ?? 0);
  return tail === null ? regions : [...regions, tail];
};
