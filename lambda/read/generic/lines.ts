import { foldDate, MONTH as MONTH_NAME, WEEKDAY } from '../calendar/names.ts';
import { LABEL_ALONE, LABEL_LEADING, NOTICE } from './labels.ts';
import type { Segment } from './segments.ts';

/** Lines around an article, each told by its form. Lengths are in characters. */

export const LONGEST_LABEL = 60;
const LONGEST_LINE = 120;
/** A longer paragraph that ends with a source, or begins with an invitation, is text. */
const LONGEST_CAPTION = 400;

export const isLabelText = (text: string): boolean =>
  text.length <= LONGEST_LABEL && (LABEL_LEADING.test(text) || LABEL_ALONE.test(text));
export const isLabel = ({ text }: Segment): boolean => isLabelText(text);

/** "Related: What else happened": a label and what it leads to in one line. */
export const isLabelledLink = ({ text, linked }: Segment): boolean => linked >= 0.5 && LABEL_LEADING.test(text);

export const isNotice = ({ text }: Segment): boolean => text.length <= LONGEST_CAPTION && NOTICE.test(text);

/** Photographer or agency at the end. */
const CREDIT =
  /(?:^|[\s(/[])(?:(?:photos?|fotos?|fotograf[íi]as?|images?|pictures?|credits?|cr[ée]dits?|cr[ée]ditos?|illustration|graphic)(?: ?credits?| by| courtesy(?: of)?| par| por| de)?\s?:\s?|(?:photo(?:graph)?|picture) by |©\s?|\(c\)\s?)(?:[^:.!?]|\b\p{L}\.){2,80}[.)\]]{0,2}$/iu;
export const isCaption = ({ text }: Segment): boolean => text.length <= LONGEST_CAPTION && CREDIT.test(text);

const BYLINE = /^(?:(?:written|reported|posted|published|story) )?(?:by|par|por|von|di|بقلم) ?:? \p{L}[^.!?]{2,100}$/iu;
export const isByline = ({ text }: Segment): boolean => text.length <= LONGEST_LINE && BYLINE.test(text);

const MONTH = String.raw`\p{L}{3,12}\.?`;
const DATE = new RegExp(
  String.raw`\b\d{4}-\d\d-\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\b${MONTH}[ -]\d{1,2}(?:st|nd|rd|th)?[,-]? ?\d{4}|\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: de)? ${MONTH},?(?: de)? \d{4}`,
  'giu',
);
const DATE_WORDS =
  /(?<!\p{L})(?:published|posted|updated?|last|first|modified|created|on|at|the|[ap]\.?m\.?|[a-z]{1,3}t|gmt|utc|mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun|(?:\p{L}{3,6})?day|date|publié|mis à jour|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|publicado|actualizado|lunes|martes|miércoles|jueves|viernes|sábado|domingo|le|à|el|a las|de|h(?:rs)?|cet|ist)(?!\p{L})/giu;

/** Dates in Arabic words, and the words around them, in folded text. */
const ARABIC_DATE = new RegExp(`\\d{1,2} {0,2}${MONTH_NAME}[ ,]{0,3}\\d{4}(?!\\d)`, 'gu');
const ARABIC_WORDS = new RegExp(`${WEEKDAY}|(?<!\\p{L})(?:نشر|تاريخ|النشر|بتاريخ|في|يوم|الموافق)(?!\\p{L})`, 'gu');
const isArabicDateLine = (text: string): boolean => {
  const folded = foldDate(text);
  const rest = folded.replaceAll(ARABIC_DATE, ' ');
  return rest !== folded && !/\p{L}{2}/u.test(rest.replaceAll(ARABIC_WORDS, ' '));
};

/** A line with a date and no other word. A place before the date makes it a dateline, and that is text. */
export const isDateLine = ({ text }: Segment): boolean => {
  if (text.length > LONGEST_LINE) return false;
  const rest = text.replaceAll(DATE, ' ');
  return (rest !== text && !/\p{L}{2}/u.test(rest.replaceAll(DATE_WORDS, ' '))) || isArabicDateLine(text);
};
/** When the page was changed, which is not when it was published. */
export const isUpdate = ({ text }: Segment): boolean => /updated|modified|mis à jour|actualizado/i.test(text);

/** A kicker, a counter, a name: at most three words, and neither a sentence nor a field with its value. */
export const isScrap = ({ text, element }: Segment): boolean =>
  !isHeading({ element }) && element.name !== 'li' && !/[.!?]$|:\s*\S/.test(text) && text.split(' ').length <= 3;

/** "Language:", "Press Release Type:" in an element of its own, the value in the next. */
export const isFieldName = (segment: Segment): boolean => isScrap(segment) && segment.text.endsWith(':');

export const isHeading = ({ element }: Pick<Segment, 'element'>): boolean => /^h[1-6]$/.test(element.name);
/** 1 to 6; 0 where the segment is no heading. */
export const rankOf = ({ element }: Segment): number => (isHeading({ element }) ? Number(element.name.slice(1)) : 0);

const CONTACT = /@|\+\d|\(\d{2,4}\)|\bt[ée]l\b|\bt[ée]l[ée](?:phone|fono)\b|\bmob(?:ile)?\b|هاتف/iu;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|csv|zip)(?:$|[?#])/i;
/** What a press release ends with: telephone numbers, addresses, documents. It is kept, links or not. */
export const isContact = ({ text, links }: Segment): boolean =>
  CONTACT.test(text) ||
  links.some(({ attribs }) => /^(?:mailto|tel):/i.test(attribs['href'] ?? '') || FILE.test(attribs['href'] ?? ''));
